import type { RunRecord } from "../../core/run.ts";
import { compareKeys, compareText } from "../compare-text.ts";
import type { LeftOut } from "../findings.ts";
import type { WantedPair } from "../pair-suites.ts";
import { eligibleRuns, type SelectOptions } from "../select-runs.ts";
import { dailyRuns } from "./daily-runs.ts";
import { type RunPoint, runPoints, type Series, type TimedRun } from "./run-points.ts";
import { snapshotHistories } from "./snapshot-histories.ts";
import type { HistoryFindings } from "./trend-findings.ts";
import { trendOf } from "./trend-of-series.ts";

export interface TrendOptions extends SelectOptions {
  readonly level: number;
  readonly pairs?: readonly WantedPair[];
  /** Models declared not to move, beside the control panel. */
  readonly controls?: readonly string[];
  /** Series of fewer points are passed over; by default none. */
  readonly fewestPoints?: number;
}

/**
 * Run records to trends: every finished run is part of a point, not the newest alone. Runs of one label are compared with each
 * other; a label that comes again makes a series of its own, one that is used once only names its point.
 */
export function findTrends(
  records: readonly RunRecord[],
  options: TrendOptions,
): Pick<HistoryFindings, "asOf" | "trends" | "snapshots" | "leftOut"> {
  const { runs: eligible, leftOut } = eligibleRuns(records, options);
  const { runs, leftOut: unpooled } = options.pool
    ? dailyRuns(eligible)
    : { runs: eligible.map(toTimedRun), leftOut: [] };
  const { series, alone } = seriesOf(runs, options.pairs);
  const { fewestPoints = 1 } = options;
  const trends = series
    .filter(({ points }) => points.length >= fewestPoints)
    .map((each) => trendOf(each, series, options));
  const asOf = runs
    .map(({ at }) => at)
    .sort(compareText)
    .at(-1);
  return {
    trends,
    snapshots: snapshotHistories(runs),
    leftOut: [...leftOut, ...unpooled, ...alone].sort((left, right) => compareText(left.runId, right.runId)),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function toTimedRun({ record, at }: { readonly record: RunRecord; readonly at: string }): TimedRun {
  return { run: { record, runIds: [record.head.runId] }, at };
}

function seriesOf(
  runs: readonly TimedRun[],
  wanted: readonly WantedPair[] | undefined,
): { readonly series: readonly Series[]; readonly alone: readonly LeftOut[] } {
  const series: Series[] = [];
  const placed = new Set<string>();
  for (const ofSubject of Map.groupBy(runs, subjectOf).values()) {
    for (const [benchmark, counterpart] of pairsOf(ofSubject, wanted)) {
      const [first] = benchmark;
      const [other] = counterpart;
      if (first === undefined || other === undefined) continue;
      const { model, suite } = first.run.record.head;
      const subject = {
        model,
        capability: suite.capability,
        benchmark: suite.id,
        counterpart: other.run.record.head.suite.id,
      };
      const labels = new Set([...benchmark, ...counterpart].map(labelOf));
      const byLabel = [...labels].map((label) => {
        const ofLabel = (side: readonly TimedRun[]) => side.filter((each) => labelOf(each) === label);
        return {
          label,
          points: runPoints({ benchmark: ofLabel(benchmark), counterpart: ofLabel(counterpart) }).points,
        };
      });
      for (const { points } of byLabel)
        for (const point of points)
          for (const runId of [...point.benchmark.runIds, ...point.counterpart.runIds]) placed.add(runId);
      for (const { label, points } of joinLabels(byLabel))
        series.push({ ...subject, ...(label === undefined ? {} : { label }), points });
    }
  }
  const alone = runs
    .flatMap(({ run }) => run.runIds)
    .filter((runId) => !placed.has(runId))
    .map((runId) => ({ runId, reason: "no run of the other setting to be compared with at its time" }));
  return { series: series.sort((left, right) => compareKeys(keysOf(left), keysOf(right))), alone };
}

function* pairsOf(
  runs: readonly TimedRun[],
  wanted: readonly WantedPair[] | undefined,
): Iterable<readonly [readonly TimedRun[], readonly TimedRun[]]> {
  const bySuite = [...Map.groupBy(runs, ({ run }) => run.record.head.suite.id)];
  const settingOf = ([first]: readonly TimedRun[]) => first?.run.record.head.suite.setting.kind;
  for (const [benchmark, left] of bySuite) {
    if (settingOf(left) !== "benchmark") continue;
    for (const [counterpart, right] of bySuite) {
      if (settingOf(right) !== "counterpart") continue;
      const isWanted = (pair: WantedPair) => pair.benchmark === benchmark && pair.counterpart === counterpart;
      if (wanted === undefined || wanted.some(isWanted)) yield [left, right];
    }
  }
}

interface LabelledPoints {
  readonly label: string | undefined;
  readonly points: readonly RunPoint[];
}

/** Labels used once name their points; the others are conditions, and never one line. */
function joinLabels(byLabel: readonly LabelledPoints[]): readonly LabelledPoints[] {
  const isOwn = ({ label, points }: LabelledPoints) => label !== undefined && points.length > 1;
  const joined = byLabel
    .filter((each) => !isOwn(each))
    .flatMap(({ points }) => points)
    .sort((left, right) => compareText(left.at, right.at));
  return [...byLabel.filter(isOwn), { label: undefined, points: joined }].filter(
    ({ points }) => points.length > 0,
  );
}

function subjectOf({ run }: TimedRun): string {
  const { model, suite } = run.record.head;
  return JSON.stringify([model, suite.capability]);
}

function labelOf({ run }: TimedRun): string | undefined {
  return run.record.head.label;
}

function keysOf({ capability, benchmark, counterpart, model, label }: Series) {
  return [capability, benchmark, counterpart, model, label];
}
