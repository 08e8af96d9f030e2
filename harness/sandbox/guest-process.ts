import { type ChildProcess, spawn } from "node:child_process";
import type { Duplex } from "node:stream";

/** A process of the sandbox, spoken to in lines. */
export interface Guest {
  readonly send: (line: string) => void;
  /** Its next line, or how it ended. */
  readonly next: () => Promise<GuestLine>;
  /** Bytes it has written since it was last told to count anew. */
  readonly written: () => number;
  readonly countAnew: () => void;
  /** Time it has run, where the system tells; else undefined. */
  readonly ranMs: () => number | undefined;
  /** Whether we wait for it: one that is merely ready does not keep us alive. */
  readonly setWaiting: (isWaiting: boolean) => void;
  readonly kill: () => void;
  /** Whether it has neither ended nor been killed. */
  readonly isAlive: () => boolean;
}

export type GuestLine =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "ended"; readonly signal: string | undefined; readonly errors: string };

export interface GuestCommand {
  readonly file: string;
  readonly rest: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Which descriptor it speaks on: its own, or input and output where it knows no other. */
  readonly speaksOn: "descriptor 3" | "standard streams";
  /** A file it may read from descriptor 4. */
  readonly descriptor?: number;
  /** It is ended when it has written more in one check. */
  readonly outputBytes: number;
  /** Reads the time a process has run. */
  readonly runTimeOf: (processId: number) => number | undefined;
  /** Ends what killing the process alone would leave. */
  readonly onKill?: () => void;
}

const keptErrors = 4000;
const newline = 0x0a;

/** Starts a process in a group of its own, so that a Ctrl-C meant for us does not end it, and a kill ends all of it. */
export function startGuest(command: GuestCommand): Guest {
  const { file, rest, environment, descriptor, outputBytes } = command;
  const isOnStreams = command.speaksOn === "standard streams";
  const child = spawn(file, rest, {
    cwd: "/",
    env: environment,
    detached: true,
    windowsHide: true,
    stdio: isOnStreams
      ? "pipe"
      : ["ignore", "ignore", "pipe", "pipe", ...(descriptor === undefined ? [] : [descriptor])],
  });
  const input = isOnStreams ? child.stdin : channelOf(child);
  const output = isOnStreams ? child.stdout : channelOf(child);
  const lines = createLineQueue();
  let errors = "";
  let bytes = 0;

  let isAlive = true;

  const kill = () => {
    if (living.delete(kill)) command.onKill?.();
    isAlive = false;
    killGroup(child);
  };
  watchOver(kill);
  output?.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > outputBytes) kill();
    else lines.add(chunk);
  });
  // What it does not read is told by its end.
  for (const stream of [input, output]) stream?.on("error", () => undefined);
  child.stderr?.on("data", (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-keptErrors);
  });
  child.on("error", (error) => lines.end({ kind: "ended", signal: undefined, errors: error.message }));
  child.on("close", (_, signal) => {
    kill();
    lines.end({ kind: "ended", signal: signal ?? undefined, errors });
  });

  return {
    send: (line) => input?.write(`${line}\n`),
    next: lines.next,
    written: () => bytes,
    countAnew() {
      bytes = 0;
    },
    ranMs: () => (child.pid === undefined ? undefined : command.runTimeOf(child.pid)),
    setWaiting(isWaiting) {
      for (const part of [child, input, output, child.stderr]) hold(part ?? {}, isWaiting);
    },
    kill,
    isAlive: () => isAlive,
  };
}

function channelOf(child: ChildProcess): Duplex | null {
  const stream: unknown = child.stdio[3];
  return isDuplex(stream) ? stream : null;
}

function isDuplex(stream: unknown): stream is Duplex {
  return typeof stream === "object" && stream !== null && "write" in stream && "read" in stream;
}

interface LineQueue {
  readonly add: (chunk: Buffer) => void;
  readonly end: (ended: GuestLine) => void;
  readonly next: () => Promise<GuestLine>;
}

function createLineQueue(): LineQueue {
  const ready: GuestLine[] = [];
  const asked: ((line: GuestLine) => void)[] = [];
  let unfinished: Buffer[] = [];
  let ended: GuestLine | undefined;
  const give = (line: GuestLine) => {
    const ask = asked.shift();
    if (ask === undefined) ready.push(line);
    else ask(line);
  };
  return {
    add(chunk) {
      let from = 0;
      for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
        const text = Buffer.concat([...unfinished, chunk.subarray(from, to)]).toString();
        unfinished = [];
        from = to + 1;
        give({ kind: "line", text });
      }
      if (from < chunk.length) unfinished.push(chunk.subarray(from));
    },
    end(how) {
      ended ??= how;
      for (const ask of asked.splice(0)) ask(ended);
    },
    next() {
      const line = ready.shift() ?? ended;
      if (line !== undefined) return Promise.resolve(line);
      return new Promise((resolve) => asked.push(resolve));
    },
  };
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

const living = new Set<() => void>();
let isWatching = false;

/** A closed channel ends a process that waits; one that is busy would go on after us. */
function watchOver(kill: () => void): void {
  living.add(kill);
  if (isWatching) return;
  isWatching = true;
  process.on("exit", () => {
    for (const end of living) end();
  });
}

function hold(part: object, isHeld: boolean): void {
  const change: unknown = Reflect.get(part, isHeld ? "ref" : "unref");
  if (typeof change === "function") Reflect.apply(change, part, []);
}
