import { familyOf, type ModelId } from "../core/model.ts";
import { tokensCost } from "../core/price.ts";
import type { RunRecord } from "../core/run.ts";
import { type Estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import { type Calibration, calibrate } from "./calibration.ts";
import type { Panel } from "./panel.ts";
import type { KeptRun } from "./pool-runs.ts";

/** What other models had to do with a score, what that cost, and how far people agree with them. */
export interface JudgeFindings {
  /** Sorted. */
  readonly models: readonly string[];
  /** Those of the judged model's own family: models favour their own. */
  readonly sameFamily: readonly string[];
  readonly questions: { readonly answered: number; readonly failed: number };
  /** Of judging alone. */
  readonly costUsd: Estimate;
  readonly calibration: Calibration;
}

type SamplesRecord = Extract<RunRecord, { backing: "samples" }>;

/** `undefined` where no model judged and no person did. */
export function judgeFindings({ record }: KeptRun, panel: Panel, level: number): JudgeFindings | undefined {
  if (record.backing === "aggregate") return undefined;
  const models = judgesOf(record);
  if (models.length === 0 && record.samples.labelled === undefined) return undefined;
  const asked = record.asked ?? [];
  return {
    models,
    sameFamily: models.filter((judge) => familyOf(judge) === familyOf(record.head.model)),
    questions: {
      answered: asked.reduce((sum, { answered }) => sum + answered, 0),
      failed: asked.reduce((sum, { failed }) => sum + failed, 0),
    },
    costUsd: judgingCost(record),
    calibration: calibrate(record.samples, panel, level),
  };
}

/** Those a run was to ask, whether or not it came to that. */
export function judgesOf(record: RunRecord): readonly ModelId[] {
  const planned = record.head.judges ?? [];
  const asked = record.backing === "aggregate" ? [] : (record.asked ?? []);
  return [...new Set([...planned, ...asked].map(({ model }) => model))].sort();
}

function judgingCost({ head, asked = [] }: SamplesRecord): Estimate {
  if (asked.length === 0) return undetermined("no judge was asked");
  let [value, reported, answered] = [0, 0, 0];
  const sources = new Set<string>();
  for (const total of asked) {
    const price = head.judges?.find(({ model }) => model === total.model)?.price;
    if (price === undefined) return undetermined(`no price known for ${total.model}; give one in the config`);
    value += tokensCost(total.usage, price);
    sources.add(price.source);
    reported += total.usage.reported;
    answered += total.answered;
  }
  if (reported === 0) return undetermined("no verdict reported its tokens", 0);
  const unknown = answered - reported;
  const covered = unknown > 0 ? `; ${unknown} verdicts reported no tokens and are not in it` : "";
  return pointEstimate(
    value,
    `a sum, not an estimate (${[...sources].sort().join(", ")})${covered}`,
    reported,
  );
}
