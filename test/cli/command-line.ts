import type { Io, Sink } from "#harness/cli/io.ts";
import { runCommandLine } from "#harness/cli/main.ts";

export interface CommandLineResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, with a console that is read afterwards. */
export async function commandLine(
  argv: readonly string[],
  options: {
    readonly folder: string;
    readonly environment?: Io["environment"];
    readonly drain?: AbortSignal;
  },
): Promise<CommandLineResult> {
  const stdout = createSink();
  const stderr = createSink();
  const never = new AbortController().signal;
  const code = await runCommandLine(argv, {
    environment: options.environment ?? {},
    folder: options.folder,
    stdout: stdout.sink,
    stderr: stderr.sink,
    watchInterrupts: () => ({ drain: options.drain ?? never, signal: never }),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function createSink(): { readonly sink: Sink; readonly text: () => string } {
  let text = "";
  const write = (more: string): void => {
    text += more;
  };
  return { sink: { write, isTerminal: false, width: 80, isDecorated: false }, text: () => text };
}
