import type { HarnessError } from "../core/error.ts";
import type { ExitCode } from "./command.ts";
import { type Io, writeLine } from "./io.ts";

/** Names each damaged log on stderr; what could be read is shown all the same, and the exit code is 1. */
export function sayDamaged({ stderr }: Pick<Io, "stderr">): {
  readonly say: (error: HarnessError) => void;
  readonly exitCode: () => ExitCode;
} {
  let count = 0;
  return {
    say({ message }) {
      count += 1;
      writeLine(stderr, `reality-gap: ${message}; it is left out`);
    },
    exitCode: () => (count === 0 ? 0 : 1),
  };
}

/** A look that could not be written down is said: the count would be too low without it. */
export function sayUncounted(io: Io): { readonly onUncounted: (error: HarnessError) => void } {
  return {
    onUncounted: ({ message }) =>
      writeLine(io.stderr, `reality-gap: this look at a held-out suite could not be counted: ${message}`),
  };
}
