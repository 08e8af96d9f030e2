import type { HarnessError } from "./error.ts";
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
  /** Told of what cannot be read, which is left out while the rest is given; absent: the first of it is thrown. */
  readonly onProblem?: (problem: HarnessError) => void;
  /** Told of each file before it is read. */
  readonly onSource?: (path: string) => void;
  /** Told what was assumed, passed over or does not add up. */
  readonly onNote?: (note: string) => void;
}

/** Other people's results to events, in bounded memory. Run ids are a function of the source: twice is once. */
export interface Importer {
  readonly id: string;
  readonly description: string;
  /** @throws HarnessError `data` naming file, line and column of what cannot be read. */
  messages(request: ImportRequest): AsyncIterable<RunMessage>;
}
