import yargs from "yargs";
import { harnessVersion } from "../actions/version.ts";
import type { ExitCode } from "./command.ts";
import * as commands from "./commands/index.ts";
import type { Io } from "./io.ts";
import { processIo } from "./process-io.ts";
import { reportFailure } from "./report-failure.ts";
import { usageFailure } from "./usage-failure.ts";

/** The program: reads the arguments, runs one command, sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await runCommandLine(argv, processIo());
}

/** The same with its console given: what tests call. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const parser = yargs()
    .scriptName("reality-gap")
    .usage(
      "$0 <command>\n\nHow far are a model's benchmark scores from its scores on real work, and how sure is that?",
    )
    .parserConfiguration({
      "camel-case-expansion": true,
      "duplicate-arguments-array": true,
      "strip-dashed": true,
    })
    .strict()
    .demandCommand(1, 'name a command; "reality-gap --help" lists them')
    .recommendCommands()
    .completion("completion", "Print a script for shell completion")
    .help()
    .alias("help", "h")
    .version(harnessVersion)
    .wrap(Math.min(100, io.stdout.width))
    .exitProcess(false)
    .fail((message, error) => {
      throw usageFailure(message, error, argv);
    });
  skipUnaskedHelp(parser);
  for (const command of Object.values(commands)) {
    command.mount(parser, io, (result) => {
      code = result;
    });
  }
  try {
    await parser.parseAsync([...argv], {}, (_error, _given, output) => {
      if (output !== "") io.stdout.write(`${output}\n`);
    });
    return code;
  } catch (error) {
    return reportFailure(error, io);
  }
}

/**
 * yargs lays out the whole help of a command each time before it runs, for one that would print it later: a tenth of the
 * time in which a command starts. None of ours does. A yargs without that method loses nothing.
 */
function skipUnaskedHelp(parser: object): void {
  const { getInternalMethods } = parser as YargsInternals;
  const usage = getInternalMethods?.call(parser).getUsageInstance?.();
  if (usage?.cacheHelpMessage !== undefined) usage.cacheHelpMessage = () => undefined;
}

interface YargsInternals {
  getInternalMethods?(): { getUsageInstance?(): { cacheHelpMessage?: () => void } };
}
