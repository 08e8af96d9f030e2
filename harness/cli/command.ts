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
        (own: Argv) => options(own.epilogue(toEpilogue(examples))),
        async (given) => done(await run(given, io)),
      ),
  };
}

function toEpilogue(examples: readonly (readonly [commandLine: string, does: string])[]): string {
  const lines = examples.map(
    ([commandLine, does]) => `  # ${does}\n  ${foldLine(`reality-gap ${commandLine}`)}`,
  );
  return `Examples:\n${lines.join("\n\n")}`;
}

const longestLine = 74;

/** Folds a command line before an option, as a shell reads it. */
function foldLine(commandLine: string): string {
  const lines = [""];
  for (const part of commandLine.split(/ (?=--)/)) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = part;
    else if (`${last} ${part}`.length <= longestLine) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines.join(" \\\n    ");
}
