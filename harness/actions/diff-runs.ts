import { HarnessError } from "../core/error.ts";
import type { RunHead, RunRecord, SampleColumns } from "../core/run.ts";
import { openRecord } from "../store/catalogue.ts";
import { differences } from "./differences.ts";

/** Two runs of one suite laid side by side, sample by sample. */
export interface RunDiff {
  readonly left: RunHead;
  readonly right: RunHead;
  /** What was not the same when they were made. */
  readonly conditions: readonly string[];
  readonly samples: {
    readonly both: number;
    readonly same: number;
    readonly leftHigher: number;
    readonly rightHigher: number;
    readonly onlyLeft: number;
    readonly onlyRight: number;
  };
  /** Samples with different means over their epochs, sorted by id. */
  readonly changed: readonly { readonly sampleId: string; readonly left: number; readonly right: number }[];
}

/** @throws HarnessError `usage` when the runs are of different suites, `data` when one is only a published score. */
export function diffRuns(leftPath: string, rightPath: string): RunDiff {
  const [left, right] = [withSamples(openRecord(leftPath)), withSamples(openRecord(rightPath))];
  if (left.head.suite.id !== right.head.suite.id) {
    const suites = `${left.head.suite.id} and ${right.head.suite.id}`;
    throw new HarnessError(
      "usage",
      `cannot compare runs of different suites, ${suites}; "gap" compares settings`,
    );
  }
  const leftMeans = meansById(left.samples);
  const rightMeans = meansById(right.samples);
  const shared = [...leftMeans.keys()].filter((id) => rightMeans.has(id)).sort();
  const pairs = shared.map((sampleId) => ({
    sampleId,
    left: leftMeans.get(sampleId) ?? Number.NaN,
    right: rightMeans.get(sampleId) ?? Number.NaN,
  }));
  const changed = pairs.filter((pair) => pair.left !== pair.right);
  const conditions = [
    ...differences({ model: left.head.model }, { model: right.head.model }),
    ...differences(left.head.fingerprint, right.head.fingerprint),
    ...differences({ epochs: left.head.plan.epochs }, { epochs: right.head.plan.epochs }),
  ];
  return {
    left: left.head,
    right: right.head,
    conditions,
    samples: {
      both: pairs.length,
      same: pairs.length - changed.length,
      leftHigher: changed.filter((pair) => pair.left > pair.right).length,
      rightHigher: changed.filter((pair) => pair.right > pair.left).length,
      onlyLeft: leftMeans.size - pairs.length,
      onlyRight: rightMeans.size - pairs.length,
    },
    changed,
  };
}

function withSamples(record: RunRecord): Extract<RunRecord, { backing: "samples" }> {
  if (record.backing === "samples") return record;
  throw new HarnessError(
    "data",
    `run ${record.head.runId} is a published score without samples; only sampled runs can be compared`,
  );
}

/** Samples with a score. */
function meansById({ id, mean }: SampleColumns): ReadonlyMap<string, number> {
  const means = new Map<string, number>();
  id.forEach((sampleId, row) => {
    const value = mean[row];
    if (value !== undefined && !Number.isNaN(value)) means.set(sampleId, value);
  });
  return means;
}
