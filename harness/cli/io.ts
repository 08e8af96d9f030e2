/** Where a command reads and writes: the console and the process, as values, so that commands can be tried in a test. */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's folder. */
  readonly folder: string;
  /** The answer. */
  readonly stdout: Sink;
  /** The commentary. */
  readonly stderr: Sink;
  /** From now on the first Ctrl-C asks to stop and the second leaves; until it is called, Ctrl-C just leaves. */
  watchInterrupts(): Interrupts;
}

export interface Sink {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly width: number;
  /** Colour, bars: only for eyes, never with `NO_COLOR`. */
  readonly isDecorated: boolean;
}

export function writeLine(sink: Sink, text: string): void {
  sink.write(`${text}\n`);
}

export interface Interrupts {
  /** Aborted by the first Ctrl-C: finish what is in flight. */
  readonly drain: AbortSignal;
  /** Aborted by the second: leave. */
  readonly signal: AbortSignal;
}
