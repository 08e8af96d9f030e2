import { createRedactor } from "#adapters/clean-message.ts";
import { HarnessError, type HarnessErrorCode } from "../core/error.ts";
import type { ExitCode } from "./command.ts";
import { type Io, writeLine } from "./io.ts";

const exitCodes: Readonly<Record<HarnessErrorCode, ExitCode>> = {
  usage: 2,
  data: 1,
  disk: 1,
  network: 1,
  locked: 1,
  interrupted: 130,
};

/** One line for what was foreseen; everything that is known for a bug. Keys of the environment stay out of both. */
export function reportFailure(
  error: unknown,
  { stderr, environment }: Pick<Io, "stderr" | "environment">,
): ExitCode {
  const redact = createRedactor(environment);
  if (error instanceof HarnessError) {
    writeLine(stderr, redact(`reality-gap: ${error.message}`));
    return exitCodes[error.code];
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeLine(stderr, redact(`reality-gap: this is a bug, please report it with what you ran:\n${trace}`));
  return 2;
}
