import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface LogProcess {
  readonly pid: number;
  /** What the process said. */
  readonly said: Readonly<Record<string, unknown>>;
  kill(): Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

const script = fileURLToPath(new URL("./log-process.ts", import.meta.url));

/** Starts a process that does the task on the path, and waits until it has said how that went. */
export async function startLogProcess(
  task: string,
  path: string,
  options: { readonly shell?: string } = {},
): Promise<LogProcess> {
  const { shell } = options;
  const [command, args] =
    shell === undefined
      ? [process.execPath, [script, task, path]]
      : ["sh", ["-c", `${shell}; exec "$@"`, "sh", process.execPath, script, task, path]];
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.endsWith("\n")) break;
  }
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  return { pid: child.pid ?? 0, said: JSON.parse(text), kill, [Symbol.asyncDispose]: kill };
}
