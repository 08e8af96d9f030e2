import type { Estimate } from "../stats/estimate.ts";
import type { RunEvent } from "./event.ts";
import type { RunRecord } from "./run.ts";

/** A run as an exporter gets it. */
export interface ExportedRun {
  readonly record: RunRecord;
  /** With its interval, or the reason there is none. */
  readonly score: Estimate;
  /** Reads the log again at each call; in bounded memory. */
  events(): Iterable<RunEvent>;
}

export interface ExportRequest {
  readonly runs: Iterable<ExportedRun>;
  /** ISO 8601 UTC: when the export is made. */
  readonly now: string;
  /** Version of this tool. */
  readonly harness: string;
  /** Told of each run that the format cannot hold. */
  readonly onLeftOut?: (left: LeftOutRun) => void;
}

export interface LeftOutRun {
  readonly runId: string;
  readonly reason: string;
}

/** A piece of a file's text. Pieces of one file follow each other; a path has slashes and stays in its folder. */
export interface ExportPiece {
  readonly file: string;
  readonly text: string;
}

/** Runs to other people's formats, in bounded memory. The same logs give the same bytes, but for the time of export. */
export interface Exporter {
  readonly id: string;
  readonly description: string;
  /** `file`: all runs in one file, which may go to the console. `folder`: files that belong together. */
  readonly shape: "file" | "folder";
  pieces(request: ExportRequest): AsyncIterable<ExportPiece>;
}
