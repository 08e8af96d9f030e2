import { HarnessError, type HarnessErrorCode } from "../core/error.ts";
import type { ExitCode } from "./command.ts";
import { type Sink, writeLine } from "./io.ts";

const exitCodes: Readonly<Record<HarnessErrorCode, ExitCode>> = {
  usage: 2,
  data: 1,
  disk: 1,
  network: 1,
  locked: 1,
  interrupted: 130,
};

/** One line for what was foreseen; everything that is known for a bug. */
export function reportFailure(error: unknown, stderr: Sink): ExitCode {
  if (error instanceof HarnessError) {
    writeLine(stderr, `reality-gap: ${error.message}`);
    return exitCodes[error.code];
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeLine(stderr, `reality-gap: this is a bug, please report it with what you ran:\n${trace}`);
  return 2;
}
