import { dirname } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { RunHead } from "../core/run.ts";
import { createCoverageCount, type Recorded, trialKey } from "../runner/run-progress.ts";
import type { PlannedRun } from "../runner/run-trials.ts";
import { createTextSet } from "../runner/text-set.ts";
import { findHead, listRunLogs } from "../store/catalogue.ts";
import { createFold, type Fold } from "../store/fold.ts";
import { runLogStem } from "../store/log-path.ts";
import { readRunLog } from "../store/read-log.ts";
import { differences } from "./differences.ts";

export type Resumption =
  | { readonly kind: "new"; readonly run: PlannedRun }
  | { readonly kind: "partial"; readonly run: PlannedRun; readonly path: string; readonly read: ReadLog }
  | { readonly kind: "finished"; readonly run: PlannedRun; readonly path: string };

/** What was read of a partial log: its fold, without an end that came before the log's last name. */
export interface ReadLog {
  readonly fold: Fold;
  readonly lines: number;
}

/**
 * What is left to do of a planned run: the newest log of the same model, suite, label, shard and fingerprint
 * decides.
 *
 * @throws HarnessError `usage` that lists the differences, when there are logs but none of this fingerprint.
 */
export function resumeRun(planned: PlannedRun, resultsFolder: string): Resumption {
  const logs = [...listRunLogs(dirname(runLogStem(resultsFolder, planned.head)))]
    .flatMap((log) => {
      const head = findHead(log.path);
      return head === undefined ? [] : [{ ...log, head }];
    })
    .filter(({ head }) => isSameSubject(head, planned.head))
    .sort((left, right) => compareAge(left.head, right.head, planned.head.startedAt));
  const [newest] = logs;
  if (newest === undefined) return { kind: "new", run: planned };
  const same = logs.find(
    ({ head }) => differences(conditionsOf(head), conditionsOf(planned.head)).length === 0,
  );
  if (same === undefined) {
    const differing = differences(conditionsOf(newest.head), conditionsOf(planned.head)).join("; ");
    throw new HarnessError(
      "usage",
      `cannot resume ${planned.head.model} on ${planned.head.suite.id}: the newest log differs in ${differing}; run as before, or without --resume`,
    );
  }
  const run = { ...planned, head: same.head };
  if (!same.partial) return { kind: "finished", run, path: same.path };
  const { recorded, read } = readPartial(same.path, same.head);
  return { kind: "partial", run: { ...run, recorded }, path: same.path, read };
}

/** The same part of the work; other conditions may differ, and are then named. */
function isSameSubject({ label, origin, plan: { shard } }: RunHead, planned: RunHead): boolean {
  const isSameShard = differences({ shard }, { shard: planned.plan.shard }).length === 0;
  return label === planned.label && origin.kind === "measured" && isSameShard;
}

/**
 * Newest first. A log from the future was started by a clock that has been put back since, and is older than it says.
 * What was merged goes by its newest source and sorts after it.
 */
function compareAge(left: RunHead, right: RunHead, now: string): number {
  const ageOf = ({ startedAt, runId }: RunHead) =>
    `${startedAt > now ? "past" : "present"} ${startedAt} ${runId}`;
  return ageOf(left) < ageOf(right) ? 1 : -1;
}

/** What must be the same: a newer harness or another address of the server does not change what was asked. */
function conditionsOf({ fingerprint, plan, seed }: RunHead): unknown {
  const { harness: _harness, baseUrl: _baseUrl, ...asked } = fingerprint;
  return { ...asked, plan, seed };
}

function readPartial(path: string, head: RunHead): { readonly recorded: Recorded; readonly read: ReadLog } {
  const samples = createTextSet();
  const answered = createTextSet();
  const fold = createFold();
  let lines = 0;
  const count = createCoverageCount({ planned: head.plan.trials, headline: head.suite.scorers[0] });
  for (const event of readRunLog(path)) {
    if (event.kind === "run-end") break;
    lines += 1;
    fold.add(event);
    if (event.kind === "sample") samples.add(event.sample.id);
    if (event.kind !== "trial-end" || event.trial.kind === "failed") continue;
    if (answered.add(trialKey(event.trial.sampleId, event.trial.epoch))) count.add(event.trial);
  }
  const { planned: _planned, failed: _failed, notRun: _notRun, ...counts } = count.coverage();
  return { recorded: { samples, answered, counts }, read: { fold, lines } };
}
