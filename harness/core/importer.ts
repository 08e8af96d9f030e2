import type { RunMessage } from "./event.ts";

export interface ImportRequest {
  readonly paths: readonly [string, ...string[]];
  /** A file that says what the source cannot. */
  readonly mapPath?: string;
  /** ISO 8601 UTC: when the import is made. */
  readonly now: string;
  readonly harness: string;
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** Other people's results to events, in bounded memory. Run ids are a function of the source: twice is once. */
export interface Importer {
  readonly id: string;
  readonly description: string;
  /** @throws HarnessError `data` naming file, line and column of what cannot be read. */
  messages(request: ImportRequest): AsyncIterable<RunMessage>;
}
