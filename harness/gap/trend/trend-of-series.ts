import type { Estimate } from "../../stats/estimate.ts";
import { isControl } from "../is-control.ts";
import { type MeasuredRun, measureRuns } from "../measured-run.ts";
import type { KeptRun } from "../pool-runs.ts";
import { rawGap } from "../raw-gap.ts";
import { sharedUnits, shareUnits } from "../shared-units.ts";
import { anchorsAt } from "./anchors.ts";
import { isExact } from "./exact-changes.ts";
import { alarmOf, changesOfLevel, levelsBetween, type NoisyPoint } from "./level-changes.ts";
import { runNoise } from "./run-noise.ts";
import type { RunPoint, Series } from "./run-points.ts";
import { type LinkStep, linkedGap, linkStep, type SideScores } from "./scale-links.ts";
import { breaksOf, changesBetween } from "./trend-changes.ts";
import type { LinkedGap, Trend, TrendChange, TrendPoint, TrendSegment } from "./trend-findings.ts";

interface Measured {
  readonly source: RunPoint;
  readonly difference: Estimate;
  readonly scores: SideScores | undefined;
  readonly changes: readonly TrendChange[];
}

/** Gap by gap, stretch by stretch. `others` are the series that may hold anchors. */
export function trendOf(
  series: Series,
  others: readonly Series[],
  { level, controls = [] }: { readonly level: number; readonly controls?: readonly string[] },
): Trend {
  const { points: sources, ...subject } = series;
  const measured = measurePoints(sources, level);
  const stretches = stretchesOf(measured);
  const found = stretches.map((points) => ({ points, ...withinStretch(points, level) }));
  const linked = linksOf(stretches, { series, others });
  return {
    ...subject,
    isControl: isControl(series.model) || controls.includes(series.model),
    points: found.flatMap(({ points, segment }, place) =>
      points.map((point, index) => ({
        ...pointOf(point, { isFirst: place === 0 && index === 0 }),
        ...linked(point, place),
        ...beyond(point, segment),
      })),
    ),
    segments: found.map(({ segment }) => segment),
    changePoints: found.flatMap(({ changes }) => changes),
    alarms: found.flatMap(({ alarm }) => alarm ?? []),
  };
}

function measurePoints(points: readonly RunPoint[], level: number): readonly Measured[] {
  const runs = [...new Set(points.flatMap(({ benchmark, counterpart }) => [benchmark, counterpart]))];
  const measured = measureRuns(runs, level);
  return points.map((source, place) => {
    const [benchmark, counterpart] = [
      sideOf(measured, source.benchmark),
      sideOf(measured, source.counterpart),
    ];
    const units = shareUnits(benchmark.panel, counterpart.panel)
      ? sharedUnits(benchmark.panel, counterpart.panel)
      : undefined;
    const before = points[place - 1];
    return {
      source,
      difference: rawGap(benchmark, counterpart, { level, units }),
      scores: scoresOf(benchmark, counterpart),
      changes: before === undefined ? [] : changesBetween(before, source),
    };
  });
}

function sideOf(measured: ReadonlyMap<KeptRun, MeasuredRun>, run: KeptRun): MeasuredRun {
  const side = measured.get(run);
  if (side === undefined) throw new RangeError(`run ${run.record.head.runId} was not measured`);
  return side;
}

function scoresOf(benchmark: MeasuredRun, counterpart: MeasuredRun): SideScores | undefined {
  const [left, right] = [benchmark.findings.score, counterpart.findings.score];
  if (left.kind === "undetermined" || right.kind === "undetermined") return undefined;
  return { benchmark: left.value, counterpart: right.value };
}

function stretchesOf(points: readonly Measured[]): readonly (readonly [Measured, ...Measured[]])[] {
  const stretches: [Measured, ...Measured[]][] = [];
  for (const point of points) {
    const last = stretches.at(-1);
    if (last === undefined || breaksOf(point.changes).length > 0) stretches.push([point]);
    else last.push(point);
  }
  return stretches;
}

function withinStretch(points: readonly [Measured, ...Measured[]], level: number) {
  const known = points.filter(({ difference }) => difference.kind === "estimate");
  const { estimate: noise, variances } = runNoise(known.map(({ source }) => source));
  const noisy = known.flatMap(({ source, difference }, place): readonly NoisyPoint[] =>
    difference.kind === "estimate" && variances !== undefined
      ? [{ at: source.at, value: difference.value, variance: variances[place] ?? Number.NaN }]
      : [],
  );
  const fresh = freshOf(known, noisy);
  const changes = changesOfLevel(fresh, level);
  const alarm = alarmOf(fresh);
  const [first] = points;
  const segment: TrendSegment = {
    from: first.source.at,
    to: (points.at(-1) ?? first).source.at,
    points: points.length,
    noise,
    levels: levelsBetween(noisy, changes),
  };
  return { segment, changes, ...(alarm === undefined ? {} : { alarm }) };
}

/** Where both sides vary, a point that carries one over repeats its error, if it has any, and tells nothing apart from it. */
function freshOf(points: readonly Measured[], noisy: readonly NoisyPoint[]): readonly NoisyPoint[] {
  const varies = (side: "benchmark" | "counterpart") =>
    new Set(points.map(({ source }) => source[side])).size > 1;
  if (isExact(noisy) || !varies("benchmark") || !varies("counterpart")) return noisy;
  return noisy.filter((_, place) => points[place]?.source.carried === undefined);
}

function beyond(
  { source, difference }: Measured,
  { levels }: TrendSegment,
): Pick<TrendPoint, "isBeyondLimits"> {
  const level = levels.find(({ from, to }) => from <= source.at && source.at <= to);
  if (level === undefined || difference.kind === "undetermined") return {};
  return difference.value < level.low || difference.value > level.high ? { isBeyondLimits: true } : {};
}

function pointOf(
  { source, difference, changes }: Measured,
  { isFirst }: { readonly isFirst: boolean },
): TrendPoint {
  const { at, benchmark, counterpart, carried } = source;
  const { label } = counterpart.record.head;
  const breaks = isFirst ? [] : breaksOf(changes);
  const answered = [benchmark, counterpart].flatMap(({ record }) =>
    record.backing === "samples" ? record.respondedBy : [],
  );
  return {
    at,
    ...(label === undefined ? {} : { label }),
    runIds: [...benchmark.runIds, ...counterpart.runIds],
    difference,
    ...(carried === undefined ? {} : { carried }),
    respondedBy: [...new Set(answered)].sort(),
    ...(breaks.length === 0 ? {} : { breakBefore: breaks }),
    ...(changes.length === 0 ? {} : { changes }),
  };
}

/** Each stretch on the scale of the one before, and so on back to one that cannot be linked. */
function linksOf(
  stretches: readonly (readonly [Measured, ...Measured[]])[],
  context: { readonly series: Series; readonly others: readonly Series[] },
): (point: Measured, place: number) => { readonly linked?: LinkedGap } {
  const steps = stretches.map(([first], place) => {
    const last = stretches[place - 1]?.at(-1);
    return last === undefined ? undefined : stepAcross(last, first, context);
  });
  return (point, place) => {
    const own = steps[place];
    if (own === undefined) return {};
    if (typeof own === "string") return { linked: { kind: "not linked", reason: own } };
    const chain: LinkStep[] = [];
    for (let back = place; typeof steps[back] === "object"; back -= 1) {
      const step = steps[back];
      if (typeof step === "object") chain.push(step);
    }
    const difference =
      point.scores === undefined
        ? "it has no score on a side"
        : linkedGap(point.difference, point.scores, chain);
    if (typeof difference === "string") return { linked: { kind: "not linked", reason: difference } };
    return { linked: { kind: "linked", anchors: own.anchors, difference } };
  };
}

function stepAcross(
  before: Measured,
  after: Measured,
  { series, others }: { readonly series: Series; readonly others: readonly Series[] },
): LinkStep | string {
  const own = [...new Set(after.changes.filter(({ kind }) => kind === "model").map(({ what }) => what))];
  if (own.length > 0) return `what answered is another (${own.join(", ")}); anchors link suites, not models`;
  const changed = (["benchmark", "counterpart"] as const).filter((side) =>
    after.changes.some((change) => change.kind === "instrument" && change.side === side),
  );
  return linkStep(anchorsAt({ before: before.source, after: after.source, series, others }), changed);
}
