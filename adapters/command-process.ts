import { spawn } from "node:child_process";

/** A program that runs, and every process it starts: they form a group, and end together. */
export interface CommandProcess {
  readonly write: (line: string) => void;
  /** While nothing is asked of it, it does not keep us alive. */
  readonly setWaiting: (isWaiting: boolean) => void;
  /** Ends the group at once. */
  readonly kill: () => void;
}

export interface CommandProcessOptions {
  readonly file: string;
  readonly rest: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A line longer than this ends the program. */
  readonly maxLineBytes: number;
  /** Takes keys out of what the program writes, before it is cut. */
  readonly redact: (text: string) => string;
  readonly onLine: (line: string) => void;
  /** Once, however it ends; `why` is a clause that follows "the program". */
  readonly onEnd: (why: string) => void;
}

/** How long a program may take to leave when we are done and have closed its input. */
const graceMs = 2_000;
const keptStderr = 4_000;
const newline = 0x0a;

/** Runs a program without a shell, in the user's folder, with pipes for its input, output and errors. */
export function startProcess(options: CommandProcessOptions): CommandProcess {
  const { file, rest, folder, environment, maxLineBytes, redact, onLine } = options;
  const child = spawn(file, rest, { cwd: folder, env: environment, stdio: "pipe", detached: true });
  const { stdin, stdout, stderr } = child;
  let unfinished: Buffer[] = [];
  let unfinishedBytes = 0;
  let errors = "";
  let isOver = false;

  const killGroup = () => {
    try {
      // Its processes share its group, which is called after it.
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      child.kill("SIGKILL");
    }
  };
  /** We are about to leave of our own accord: the program may finish, but not stay. */
  const leave = () => {
    stdin.end();
    child.ref();
    setTimeout(() => end("did not end when its input did"), graceMs).unref();
  };
  const end = (why: string) => {
    if (isOver) return;
    isOver = true;
    living.delete(life);
    killGroup();
    options.onEnd(errors.trim() === "" ? why : `${why}; it wrote: ${lastOf(redact(errors))}`);
  };
  const life = { kill: killGroup, leave };
  watchOver(life);

  stdout.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let to = chunk.indexOf(newline); to !== -1 && !isOver; to = chunk.indexOf(newline, from)) {
      const line = Buffer.concat([...unfinished, chunk.subarray(from, to)]).toString();
      unfinished = [];
      unfinishedBytes = 0;
      from = to + 1;
      onLine(line);
    }
    if (from < chunk.length) unfinished.push(chunk.subarray(from));
    unfinishedBytes += chunk.length - from;
    if (unfinishedBytes > maxLineBytes) end(`wrote a line of more than ${maxLineBytes} bytes`);
  });
  stderr.on("data", (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-keptStderr);
  });
  // What the program does not read is told by its end.
  stdin.on("error", () => undefined);
  stdout.on("end", () => {
    if (unfinishedBytes > 0) onLine(Buffer.concat(unfinished).toString());
    // A program that closes its output has nothing more to say; one that ends says so a moment later.
    setTimeout(() => end("closed its output"), 100);
  });
  child.on("error", (error) => end(`could not be started: ${error.message}`));
  // What it left behind would keep its output open for ever.
  child.on("exit", killGroup);
  child.on("close", (code, signal) =>
    end(signal === null ? `ended with code ${code}` : `was ended by ${signal}`),
  );

  return {
    write: (line) => stdin.write(`${line}\n`),
    setWaiting(isWaiting) {
      for (const part of [child, stdin, stdout, stderr]) setReference(part, isWaiting);
    },
    kill: () => end("was ended because it did not answer"),
  };
}

interface Life {
  readonly kill: () => void;
  readonly leave: () => void;
}

const living = new Set<Life>();
let isWatching = false;

/** Pipes alone do not end a program that hangs, nor its children: when we go, we take them along. */
function watchOver(life: Life): void {
  living.add(life);
  if (isWatching) return;
  isWatching = true;
  process.on("beforeExit", () => {
    for (const { leave } of living) leave();
  });
  process.on("exit", () => {
    for (const { kill } of living) kill();
  });
}

function setReference(part: object, isHeld: boolean): void {
  const name = isHeld ? "ref" : "unref";
  const change: unknown = Reflect.get(part, name);
  if (typeof change === "function") Reflect.apply(change, part, []);
}

/** The line that names the error, wherever the language writes it, else the last lines. */
function lastOf(text: string): string {
  const lines = text.trim().split("\n");
  const named = lines.findLast((line) => /^\W*[\w.]*(Error|Exception|panicked)\b/.test(line));
  return named ?? lines.slice(-3).join(" ").slice(-250);
}
