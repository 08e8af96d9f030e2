import { HarnessError } from "../core/error.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import { createAskedTotals } from "./asked-totals.ts";
import { toColumns, toTotals } from "./fold-columns.ts";
import type { FoldEvent } from "./fold-event.ts";
import { createSampleTable } from "./sample-table.ts";
import { createTrialTable } from "./trial-table.ts";
import { withoutSource } from "./without-source.ts";

export interface Fold {
  /** @throws HarnessError `data` for an event that cannot follow those before it. */
  add(event: FoldEvent): void;
  /** What was added so far. */
  record(): RunRecord;
  /** The record, which it is from then on: nothing can be added, and what it took to make it is given back. */
  end(): RunRecord;
}

/**
 * Folds events to the record of their run, in memory bounded by the number of samples and epochs. The last
 * `trial-end` of a sample and epoch counts, the order of trials does not: a run that was interrupted and resumed
 * folds to the record of one that was not.
 */
export function createFold(): Fold {
  let samples = createSampleTable();
  let trials = createTrialTable();
  const respondedBy = new Set<string>();
  const warnings = new Set<string>();
  const asked = createAskedTotals();
  let head: RunHead | undefined;
  let aggregate: Extract<FoldEvent, { kind: "aggregate" }> | undefined;
  let endedAt: string | undefined;
  let isOpen = true;
  let ended: RunRecord | undefined;

  const started = (): RunHead => {
    if (head !== undefined) return head;
    throw new HarnessError("data", `there is no run without its "run-start"`);
  };
  const addTrial = ({ trial }: Extract<FoldEvent, { kind: "trial-end" }>): void => {
    const { suite, plan, runId } = started();
    trials.set(samples.rowOf(trial.sampleId), trial, suite.scorers[0]);
    if (trials.count > plan.trials)
      throw new HarnessError("data", `run ${runId} has more trials than the ${plan.trials} it planned`);
    if (trial.kind === "answered") asked.add(trial.asked ?? []);
    if (trial.kind === "failed" || trial.output.kind === "absent") return;
    const { respondedBy: name } = trial.output;
    if (name !== undefined && !respondedBy.has(name)) respondedBy.add(withoutSource(name));
    if (trial.output.kind === "kept")
      for (const warning of trial.output.warnings ?? []) warnings.add(warning);
  };

  const fold: Fold = {
    add(event) {
      if (!isOpen) throw new Error("nothing can be added to a fold that has ended");
      switch (event.kind) {
        case "run-start":
          if (head !== undefined) throw new HarnessError("data", `run ${head.runId} starts twice`);
          head = event.head;
          if (samples.count === 0) samples = createSampleTable(head.plan.samples);
          trials = createTrialTable(head.plan.trials);
          return;
        case "sample":
          samples.add(event.sample);
          return;
        case "trial-end":
          return addTrial(event);
        case "aggregate":
          aggregate = event;
          return;
        case "run-end":
          endedAt = event.endedAt;
          return;
        default:
          event satisfies never;
      }
    },
    record() {
      if (ended !== undefined) return ended;
      const common = { head: started(), ...(endedAt === undefined ? {} : { endedAt }) };
      if (aggregate === undefined) {
        const rows = samples.sortedRows();
        const totals = asked.totals();
        return {
          ...common,
          backing: "samples",
          ...toTotals(rows, trials, common.head.plan.trials),
          respondedBy: [...respondedBy].sort(),
          warnings: toWarnings(warnings),
          ...(totals.length === 0 ? {} : { asked: totals }),
          samples: toColumns(rows, { samples, trials }),
        };
      }
      if (samples.count > 0)
        throw new HarnessError("data", `run ${common.head.runId} has both samples and an aggregate`);
      const { mean, n } = aggregate;
      return { ...common, backing: "aggregate", mean, ...(n === undefined ? {} : { n }) };
    },
    end() {
      if (ended !== undefined) return ended;
      isOpen = false;
      samples.close();
      ended = fold.record();
      trials.release();
      return ended;
    },
  };
  return fold;
}

const mostWarnings = 100;

/** Sorted. A provider that says something else each time does not make the record grow without bound. */
function toWarnings(warnings: ReadonlySet<string>): readonly string[] {
  const sorted = [...warnings].sort();
  if (sorted.length <= mostWarnings) return sorted;
  return [
    ...sorted.slice(0, mostWarnings),
    `${sorted.length - mostWarnings} further warnings are in the log alone`,
  ];
}
