import { isDeepStrictEqual } from "node:util";
import { HarnessError, messageOf } from "../core/error.ts";
import type { Coverage, RunRecord } from "../core/run.ts";
import { createFold } from "./fold.ts";
import { isPartial } from "./log-path.ts";
import { readRunLog } from "./read-log.ts";
import { inspectRecordFile } from "./record-file.ts";

/** What is wrong with a log; `line` where one line is to blame. */
export interface LogProblem {
  readonly line?: number;
  readonly message: string;
}

/** A log looked at line by line, and the record beside it. */
export interface VerifiedLog {
  readonly path: string;
  readonly runId?: string;
  readonly state: "finished" | "partial";
  /** Lines that are as they should be, up to the first that is not. */
  readonly lines: number;
  /** `stale` belongs to an earlier state of the log and `damaged` fails its checksum: both are made again when read. */
  readonly record: "absent" | "stale" | "damaged" | "fresh";
  /** Empty for a good log. */
  readonly problems: readonly LogProblem[];
  /** What is no fault and good to know. */
  readonly notes: readonly string[];
}

/**
 * Everything that can be checked of a log: its chain, each event's schema and order, that its counts are those of its
 * trials, and that a record which claims to be fresh is the fold of the log.
 */
export function verifyRunLog(path: string): VerifiedLog {
  const read = readWhole(path);
  const stored = inspectRecordFile(path);
  const problems = [
    ...(read.problem === undefined ? [] : [read.problem]),
    ...(stored.kind === "fresh" && read.record !== undefined && !isDeepStrictEqual(stored.record, read.record)
      ? [{ message: "the record beside the log is not what the log folds to; remove the record" }]
      : []),
  ];
  return {
    path,
    ...(read.runId === undefined ? {} : { runId: read.runId }),
    state: isPartial(path) ? "partial" : "finished",
    lines: read.lines,
    record: stored.kind,
    problems,
    notes: read.isTruncated ? ["an incomplete line follows the last whole one, as a kill leaves it"] : [],
  };
}

interface Reading {
  readonly lines: number;
  readonly runId: string | undefined;
  readonly isTruncated: boolean;
  /** Absent when something is wrong. */
  readonly record?: RunRecord;
  readonly problem?: LogProblem;
}

function readWhole(path: string): Reading {
  const fold = createFold();
  const events = readRunLog(path);
  let lines = 0;
  let runId: string | undefined;
  let counts: Coverage | undefined;
  let isFolding = false;
  try {
    for (;;) {
      isFolding = false;
      const step = events.next();
      if (step.done === true) {
        const record = lines === 0 ? undefined : fold.end();
        const problem = lines === 0 ? { message: "holds no complete line" } : miscount(counts, record, lines);
        const isTruncated = step.value.truncated;
        return {
          lines,
          runId,
          isTruncated,
          ...(problem === undefined ? { ...(record && { record }) } : { problem }),
        };
      }
      const event = step.value;
      isFolding = true;
      fold.add(event);
      if (event.kind === "run-start") runId = event.head.runId;
      if (event.kind === "run-end") counts = event.counts;
      lines += 1;
    }
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    const problem = isFolding ? { line: lines + 1, message: messageOf(error) } : toProblem(error, path);
    return { lines, runId, isTruncated: false, problem };
  } finally {
    events.return({ truncated: false });
  }
}

/** A published mean has no trials to count. */
function miscount(
  counts: Coverage | undefined,
  record: RunRecord | undefined,
  line: number,
): LogProblem | undefined {
  if (counts === undefined || record?.backing !== "samples") return undefined;
  const folded = new Map(Object.entries(record.coverage));
  const differing = Object.entries(counts).filter(([name, count]) => folded.get(name) !== count);
  if (differing.length === 0) return undefined;
  const shown = differing.map(([name, count]) => `${name} ${count}, its trials make ${folded.get(name)}`);
  return { line, message: `the counts of "run-end" do not fit: ${shown.join("; ")}` };
}

/** The reader names the place before it says what is wrong. */
function toProblem(error: HarnessError, path: string): LogProblem {
  const rest = error.message.startsWith(`${path}:`) ? error.message.slice(path.length + 1) : undefined;
  const place = /^(\d+): /.exec(rest ?? "");
  if (rest === undefined || place === null) return { message: error.message };
  return { line: Number(place[1]), message: rest.slice(place[0].length) };
}
