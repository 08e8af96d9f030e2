import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { Trial } from "../core/run.ts";
import { createGrowable } from "./growable.ts";
import { isPartial } from "./log-path.ts";
import { readRunLog } from "./read-log.ts";

/** Several logs of one plan, read as one. */
export interface MergedLogs {
  /** Trials that were answered, or that failed in a log that came to its end. */
  readonly settled: number;
  /** Lines of each log, in the order of the paths: what is merged is known by it. */
  readonly lines: readonly number[];
  /** When the last of the finished logs ended; absent when none is finished. */
  readonly endedAt?: string;
  /** The samples and the trials that count, in the order of the paths; without start and end. */
  events(): Generator<RunEvent, void, undefined>;
}

/** How much a trial counts: an answer before a failure, a last failure before one that a resumed run would try again. */
const standing = { none: 0, failed: 1, failedForGood: 2, answered: 3 } as const;

/**
 * Chooses one trial for each sample and epoch: an answer of the first log that has one, else the last failure. The
 * logs are read twice rather than held: about 25 bytes a trial and the ids of the samples are.
 * @throws HarnessError `data` naming the line of a log that cannot be read, or a log without samples.
 */
export function mergeLogs(paths: readonly string[], { epochs }: { readonly epochs: number }): MergedLogs {
  const rows = new Map<string, number>();
  const best = createGrowable((length) => new Uint8Array(length));
  const source = createGrowable((length) => new Uint32Array(length));
  const line = createGrowable((length) => new Float64Array(length));
  const lines: number[] = [];
  const ends: string[] = [];

  const placeOf = ({ sampleId, epoch }: Trial, where: string): number => {
    const row = rows.get(sampleId);
    if (row === undefined)
      throw new HarnessError(
        "data",
        `${where}: a trial of sample "${sampleId}" comes before the sample itself`,
      );
    if (epoch < 1 || epoch > epochs)
      throw new HarnessError("data", `${where}: epoch ${epoch} is none of the ${epochs} planned`);
    return row * epochs + epoch - 1;
  };

  for (const [index, path] of paths.entries()) {
    const failed = isPartial(path) ? standing.failed : standing.failedForGood;
    let number = 0;
    for (const event of readRunLog(path)) {
      number += 1;
      if (event.kind === "sample" && !rows.has(event.sample.id)) rows.set(event.sample.id, rows.size);
      if (event.kind === "run-end" && !isPartial(path)) ends.push(event.endedAt);
      if (event.kind === "aggregate")
        throw new HarnessError("data", `${path}:${number}: a published score has no trials to merge`);
      if (event.kind !== "trial-end") continue;
      const place = placeOf(event.trial, `${path}:${number}`);
      const rank = event.trial.kind === "answered" ? standing.answered : failed;
      const known = best.room(place)[place] ?? standing.none;
      if (rank < known || (rank === standing.answered && rank === known && source.cells[place] !== index))
        continue;
      best.cells[place] = rank;
      source.room(place)[place] = index;
      line.room(place)[place] = number;
    }
    lines.push(number);
  }

  return {
    lines,
    settled: best.cells.reduce((count, rank) => count + (rank >= standing.failedForGood ? 1 : 0), 0),
    ...(ends.length === 0 ? {} : { endedAt: ends.sort().at(-1) ?? "" }),
    *events() {
      const isWritten = new Uint8Array(rows.size);
      for (const [index, path] of paths.entries()) {
        let number = 0;
        for (const event of readRunLog(path)) {
          number += 1;
          if (event.kind === "sample") {
            const row = rows.get(event.sample.id) ?? 0;
            if (isWritten[row] === 0) yield event;
            isWritten[row] = 1;
          }
          if (event.kind !== "trial-end") continue;
          const place = placeOf(event.trial, `${path}:${number}`);
          if (source.cells[place] === index && line.cells[place] === number) yield event;
        }
      }
    },
  };
}
