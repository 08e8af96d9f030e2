import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HarnessError } from "../core/error.ts";
import type { SandboxDriver } from "./driver.ts";
import { firstLine } from "./first-line.ts";
import { defaultLimits } from "./limits.ts";
import { startNodeGuest } from "./node-guest.ts";

const runtime = import.meta.resolve("pyodide");
const folders = [dirname(fileURLToPath(runtime))];
const snapshotBytes = 256 * 2 ** 20;

/** Made once for all limits: they bind what starts from it. */
let snapshot: Promise<number> | undefined;

/** CPython compiled to WebAssembly, in a Node that may do nothing. Needs neither a Python nor a container engine. */
export const pyodide: SandboxDriver = {
  id: "pyodide",
  language: "python",
  description: "CPython in WebAssembly, in a locked-down process",
  async prepare(limits) {
    snapshot ??= makeSnapshot().catch((error) => {
      snapshot = undefined;
      throw error;
    });
    const descriptor = await snapshot;
    return {
      start: (role) =>
        startNodeGuest({
          module: "pyodide-guest",
          order: { role, runtime, snapshot: 4 },
          folders,
          descriptor,
          limits,
          flags: ["--no-experimental-sqlite"],
        }),
    };
  },
};

/**
 * The memory of an interpreter that has started and read our own code, and nothing else: a process that begins with
 * it is ready seven times as soon. The file has no name once it is open, so that nothing is left of it after us.
 */
async function makeSnapshot(): Promise<number> {
  const guest = startNodeGuest({
    module: "pyodide-guest",
    order: { role: "snapshot", runtime, snapshot: -1 },
    folders,
    limits: { ...defaultLimits, outputBytes: snapshotBytes },
    flags: ["--no-experimental-sqlite"],
  });
  const line = await firstLine(guest);
  guest.kill();
  if (line.kind === "failed")
    throw new HarnessError("disk", `the sandbox could not start its Python: ${line.reason}`);
  const folder = mkdtempSync(join(tmpdir(), "reality-gap-sandbox-"));
  try {
    const path = join(folder, "snapshot");
    writeFileSync(path, Buffer.from(line.text, "base64"), { mode: 0o600 });
    return openSync(path, "r");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
