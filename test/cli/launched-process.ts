import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export type Command = readonly [string, ...string[]];

/** In a session of its own, so that it has no terminal whoever runs these tests. */
function start(
  [file, ...argv]: Command,
  options: { readonly cwd?: string; readonly env?: object } = {},
): ChildProcess {
  const env = { ...process.env, ...options.env };
  return spawn(file, argv, { cwd: options.cwd, env, stdio: "pipe", detached: true });
}

/** How it ended; waits for that. */
export async function endOf(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  return { code: child.exitCode, signal: child.signalCode };
}

/** Runs to the end. */
export async function run(
  command: Command,
  options: { readonly cwd?: string; readonly env?: object; readonly input?: string } = {},
) {
  const child = start(command, options);
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)];
  child.stdin?.end(options.input ?? "");
  return { ...(await endOf(child)), stdout: stdout(), stderr: stderr() };
}

/** Starts the program and waits until it says that it waits. */
export async function startWaiting(command: Command) {
  const child = start(command);
  const output = gather(child.stdout);
  while (!output().includes("\n")) await once(child.stdout ?? child, "data");
  return { child, output, programId: Number(/pid (\d+)/.exec(output())?.[1]) };
}

function gather(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

/** Waits for a process that nobody here started to end. */
export async function isGone(processId: number): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      process.kill(processId, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}
