import type { ArgumentsCamelCase, Argv } from "yargs";
import type { Io } from "./io.ts";

/** 0 fine · 1 wrong data, disk, network, no score · 2 wrong use, or a bug · 3 inconclusive · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** One command, ready to be hung into the parser. */
export interface Command {
  mount(parser: Argv, io: Io, done: (code: ExitCode) => void): Argv;
}

/** A command file's one export. `run` loads what it needs when it is called, so that `--help` stays light. */
export function defineCommand<Arguments>(definition: {
  /** As yargs reads it: `import <format> <path..>`. */
  readonly usage: string;
  readonly summary: string;
  /** Command lines that run as they are, each with what it does. */
  readonly examples: readonly (readonly [commandLine: string, does: string])[];
  readonly options: (parser: Argv) => Argv<Arguments>;
  readonly run: (given: ArgumentsCamelCase<Arguments>, io: Io) => Promise<ExitCode>;
}): Command {
  const { usage, summary, examples, options, run } = definition;
  return {
    mount: (parser, io, done) =>
      parser.command(
        usage,
        summary,
        (own: Argv) => options(own.example(examples.map(([line, does]) => [`$0 ${line}`, does]))),
        async (given) => done(await run(given, io)),
      ),
  };
}
