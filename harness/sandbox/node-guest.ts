import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GuestOrder } from "./guest/guest-order.ts";
import { type Guest, startGuest } from "./guest-process.ts";
import type { SandboxLimits } from "./limits.ts";

export interface NodeGuest {
  /** The name of its module in `guest/`. */
  readonly module: string;
  readonly order: Pick<GuestOrder, "role" | "runtime" | "snapshot">;
  /** The folders of the runtime it loads. It reads nothing else. */
  readonly folders: readonly string[];
  readonly descriptor?: number;
  readonly limits: SandboxLimits;
  /** Flags of Node beyond those that every guest gets. */
  readonly flags?: readonly string[];
}

/** What the process may take beside the interpreter's memory: Node itself, its compiled code, the files in memory. */
const besidesBytes = 1536 * 2 ** 20;
const fileBytes = 64 * 2 ** 20;
/** A process whose parent was killed outright ends by this at the latest. */
const lifetimeSeconds = 1800;

/**
 * A Node that may do nothing: its permission model denies files, processes, workers, add-ons and the inspector, the
 * guest itself removes what that leaves, and where there is a shell the kernel is asked to allow no written byte, no
 * memory beyond the limit and no endless life. Nothing of our environment is passed on.
 */
export function startNodeGuest({ module, order, folders, descriptor, limits, flags = [] }: NodeGuest): Guest {
  const { memoryBytes, timeoutMs } = limits;
  const full: GuestOrder = { ...order, channel: 3, memoryBytes, timeoutMs, fileBytes };
  const start = fileURLToPath(import.meta.resolve(`#harness/sandbox/guest/${module}.ts`));
  const rest = [
    "--permission",
    ...[dirname(start), ...folders].map((folder) => `--allow-fs-read=${join(folder, "*")}`),
    "--disallow-code-generation-from-strings",
    "--disable-warning=ExperimentalWarning",
    ...flags,
    start,
    JSON.stringify(full),
  ];
  const [file, ...words] = withKernelLimits([process.execPath, ...rest], limits);
  return startGuest({
    file,
    rest: words,
    environment: {},
    speaksOn: "descriptor 3",
    ...(descriptor === undefined ? {} : { descriptor }),
    outputBytes: limits.outputBytes,
    runTimeOf,
  });
}

function withKernelLimits(
  command: readonly [string, ...string[]],
  { memoryBytes }: SandboxLimits,
): readonly [string, ...string[]] {
  if (process.platform === "win32") return command;
  const kibibytes = Math.ceil((memoryBytes + besidesBytes) / 1024);
  const memory = process.platform === "linux" ? `ulimit -d ${kibibytes};` : "";
  const limits = `ulimit -f 0; ulimit -c 0; ulimit -t ${lifetimeSeconds}; ${memory}`;
  return ["/bin/sh", "-c", `${limits} exec "$0" "$@"`, ...command];
}

const msPerTick = 10;

/** Linux alone tells it cheaply; the ticks of `/proc` are hundredths of a second on all of its platforms. */
function runTimeOf(processId: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  try {
    const text = readFileSync(`/proc/${processId}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch {
    return undefined;
  }
}
