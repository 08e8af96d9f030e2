import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import type { Interrupts, Io, Sink } from "./io.ts";

/** The real console and process. `.env` in the user's folder is read; what is already set wins. */
export function processIo(): Io {
  const folder = process.cwd();
  const environment = { ...readDotEnv(folder), ...process.env };
  // a reader that went away, as `| head` does, wants no more
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const isPlain = (environment["NO_COLOR"] ?? "") !== "";
  return {
    environment,
    folder,
    stdout: toSink(process.stdout, isPlain),
    stderr: toSink(process.stderr, isPlain),
    watchInterrupts,
  };
}

function watchInterrupts(): Interrupts {
  const drain = new AbortController();
  const leave = new AbortController();
  process.on("SIGINT", () => {
    if (drain.signal.aborted) {
      leave.abort(new Error("interrupted"));
      process.stderr.write("\nreality-gap: left at once; what was written is valid, and --resume goes on\n");
      process.exit(130);
    }
    process.stderr.write(
      "\nreality-gap: stopping: what is in flight is finished and saved; Ctrl-C again leaves at once\n",
    );
    drain.abort(new Error("interrupted"));
  });
  process.on("SIGTERM", () => drain.abort(new Error("terminated")));
  return { drain: drain.signal, signal: leave.signal };
}

const narrowest = 40;

function toSink(stream: NodeJS.WriteStream, isPlain: boolean): Sink {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    get width() {
      // a terminal that does not know its size says 0
      return Math.max(narrowest, stream.columns || 80);
    },
    isDecorated: stream.isTTY === true && !isPlain,
  };
}

function readDotEnv(folder: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(join(folder, ".env"), "utf8"));
  } catch {
    return {};
  }
}
