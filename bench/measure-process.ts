import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Kills it, and all it started, as soon as this resolves. */
  readonly killed?: Promise<void>;
}

export interface ProcessFigures {
  readonly wallMs: number;
  /** User and system time of the whole tree; NaN where it was killed. */
  readonly cpuMs: number;
  /** Of the whole tree at one moment, looked at twenty times a second; NaN where there is no /proc. */
  readonly peakMiB: number;
  readonly exitCode: number | null;
  readonly stdout: string;
  /** The end of it. */
  readonly stderr: string;
}

/** A command that takes longer hangs. */
const patienceMs = 600_000;

/**
 * Starts a command as a person does, through a shell that counts the time of all it starts. One that does not end is
 * killed, and is an error.
 */
export async function measureProcess({
  argv,
  folder,
  environment,
  killed,
}: Command): Promise<ProcessFigures> {
  const own = mkdtempSync(join(tmpdir(), "bench-process-"));
  const [stdoutPath, stderrPath, timesPath] = ["stdout", "stderr", "times"].map((name) =>
    join(own, name),
  ) as [string, string, string];
  const [stdout, stderr] = [openSync(stdoutPath, "w"), openSync(stderrPath, "w")];
  try {
    const startedMs = performance.now();
    const script = `"$@"; status=$?; times > "$BENCH_TIMES"; exit $status`;
    const child = spawn("sh", ["-c", script, "sh", ...argv], {
      cwd: folder,
      env: { ...process.env, ...environment, BENCH_TIMES: timesPath },
      stdio: ["ignore", stdout, stderr],
      detached: true,
    });
    const { pid } = child;
    // Without one nothing was started; the group 0 would be our own.
    if (pid === undefined) throw new Error(`${argv[0]} cannot be started`);
    let peakMiB = Number.NaN;
    const watch = setInterval(() => {
      const now = treeMiB(pid);
      if (!(now <= peakMiB)) peakMiB = now;
    }, 50);
    const kill = () => process.kill(-pid, "SIGKILL");
    void killed?.then(kill);
    let isHanging = false;
    const alarm = setTimeout(() => {
      isHanging = true;
      kill();
    }, patienceMs);
    const [exitCode] = await once(child, "close");
    clearTimeout(alarm);
    clearInterval(watch);
    if (isHanging) throw new Error(`it did not end within ${patienceMs / 1000} s`);
    return {
      wallMs: performance.now() - startedMs,
      cpuMs: childrenMs(timesPath),
      peakMiB,
      exitCode,
      stdout: readFileSync(stdoutPath, "utf8"),
      stderr: readFileSync(stderrPath, "utf8").slice(-2000),
    };
  } finally {
    closeSync(stdout);
    closeSync(stderr);
    rmSync(own, { recursive: true });
  }
}

/** The second line of `times`: user and system time of what the shell waited for, as "1m2.34s 0m0.56s". */
function childrenMs(path: string): number {
  try {
    const times = readFileSync(path, "utf8").split("\n")[1] ?? "";
    const parts = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
    return parts.length === 2
      ? parts.reduce(
          (sum, [, minutes, seconds]) => sum + 60_000 * Number(minutes) + 1000 * Number(seconds),
          0,
        )
      : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

/** Resident memory of a process and all below it; what they share counts for each. */
function treeMiB(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    const below = readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" "))
      .filter((child) => child.trim() !== "")
      .map((child) => treeMiB(Number(child)));
    return below
      .filter((size) => !Number.isNaN(size))
      .reduce((sum, size) => sum + size, (pages * 4096) / 2 ** 20);
  } catch {
    return Number.NaN;
  }
}
