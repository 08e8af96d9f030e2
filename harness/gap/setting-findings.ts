import type { Coverage, RunRecord } from "../core/run.ts";
import { type Estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import { meanEstimate } from "../stats/mean-estimate.ts";
import { weightedMeanEstimate } from "../stats/weighted-mean.ts";
import { wilsonInterval } from "../stats/wilson-interval.ts";
import { runCost } from "./cost.ts";
import type { SettingFindings } from "./findings.ts";
import { judgeFindings } from "./judge-findings.ts";
import { missingTrials } from "./missing-trials.ts";
import type { Panel, PanelColumn } from "./panel.ts";
import type { KeptRun } from "./pool-runs.ts";
import { repeatFindings } from "./repeat-findings.ts";
import { sampleSide } from "./sample-side.ts";
import { weightedBounds } from "./sample-weights.ts";

/** One model on one suite: score, coverage, bounds, cost, latency. */
export function settingFindings(run: KeptRun, panel: Panel, level: number): SettingFindings {
  const { record, runIds } = run;
  const { suite } = record.head;
  const card = {
    suite: suite.id,
    exposure: suite.exposure,
    ...(suite.scale === "rank" ? { scale: suite.scale } : {}),
  };
  const costUsd = runCost(run);
  if (record.backing === "aggregate")
    return { ...card, backing: "aggregate", score: scoreOf(run, panel, level), costUsd, runIds };
  const column = panel.columns.get(record.head.runId);
  const score = scoreOf(run, panel, level);
  const isAllAnswered = column !== undefined && column.answeredMean === column.mean;
  const repeats = column === undefined ? undefined : repeatFindings(panel, column, level);
  const judge = judgeFindings(run, panel, level);
  return {
    ...card,
    backing: "samples",
    score,
    answeredOnly: isAllAnswered
      ? score
      : meanOf(panel, column?.answeredMean, { level, absence: absenceOf(record.coverage) }),
    coverage: record.coverage,
    bounds:
      (panel.weighting.kind === "traffic" ? weightedBounds(record) : undefined) ??
      boundsOf(record.coverage, column),
    ...(repeats === undefined ? {} : { repeats }),
    ...(judge === undefined ? {} : { judge }),
    costUsd,
    ...(record.latencyMs === undefined ? {} : { latencyMs: record.latencyMs }),
    runIds,
  };
}

/** The score alone, with an interval of any level. */
export function scoreOf({ record }: KeptRun, panel: Panel, level: number): Estimate {
  if (record.backing === "aggregate") return publishedScore(record, level);
  const mean = panel.columns.get(record.head.runId)?.mean;
  return meanOf(panel, mean, { level, absence: absenceOf(record.coverage) });
}

function meanOf(
  panel: Panel,
  values: Float64Array | undefined,
  { level, absence }: { readonly level: number; readonly absence: string },
): Estimate {
  if (values === undefined) return undetermined(absence, 0);
  const side = sampleSide(panel, values, panel.cluster);
  if (side.values.length === 0) return undetermined(absence, 0);
  const { covers, sampleWeights, ...data } = side;
  return sampleWeights === undefined
    ? meanEstimate({ ...data, level, covers })
    : weightedMeanEstimate({ ...data, sampleWeights, level, covers, weights: "traffic" });
}

/** Where the trials without a score went. */
function absenceOf(coverage: Coverage): string {
  const causes = [
    [coverage.refused, "refused"],
    [coverage.truncated, "truncated"],
    [coverage.unparsed, "unreadable"],
    [coverage.unscored, "not judged"],
    [coverage.failed, "failed"],
    [coverage.notRun, "not run"],
  ] as const;
  const only = causes.find(([count]) => count === coverage.planned && count > 0);
  if (only !== undefined) return `${only[0]} of ${coverage.planned} planned trials ${only[1]}`;
  const parts = causes.flatMap(([count, cause]) => (count === 0 ? [] : [`${count} ${cause}`]));
  if (parts.length === 0) return "no trial was planned";
  return `of ${coverage.planned} planned trials ${parts.join(", ")}`;
}

function boundsOf(
  coverage: Coverage,
  column: PanelColumn | undefined,
): { readonly worst: number; readonly best: number } {
  if (coverage.planned === 0 || column === undefined) return { worst: 0, best: 1 };
  let earned = 0;
  for (const [row, epochs] of column.epochs.entries())
    if (epochs > 0) earned += epochs * (column.mean[row] ?? Number.NaN);
  return {
    worst: Math.min(1, earned / coverage.planned),
    best: Math.min(1, (earned + missingTrials(coverage)) / coverage.planned),
  };
}

/** A published mean: with the number of samples and an accuracy, as if these were independent. */
function publishedScore(record: Extract<RunRecord, { backing: "aggregate" }>, level: number): Estimate {
  const { mean, n, head } = record;
  if (head.suite.scale === "rank") return pointEstimate(mean, "a ranking score without an interval", n);
  if (n === undefined || n <= 0) return pointEstimate(mean, "published without the number of samples");
  if (head.suite.metric !== "accuracy")
    return pointEstimate(mean, `published ${head.suite.metric} without the samples' scores`, n);
  const { low, high } = wilsonInterval({ successes: mean * n, n, level });
  return {
    kind: "estimate",
    value: mean,
    n,
    interval: {
      low,
      high,
      level,
      method: "Wilson, from published n, samples assumed independent",
      covers: "samples like these",
      weights: "sample",
    },
  };
}
