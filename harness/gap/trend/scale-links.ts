import { studentTQuantile } from "../../stats/distributions/student-t.ts";
import { type Estimate, estimate } from "../../stats/estimate.ts";
import { meanSigmaLink } from "../../stats/mean-sigma-link.ts";

type Side = "benchmark" | "counterpart";
export type SideScores = Readonly<Record<Side, number>>;

/** A model measured on both sides of a break, unchanged itself. */
export interface Anchor {
  readonly model: string;
  readonly before: SideScores;
  readonly after: SideScores;
}

/** Puts scores after a break on the scale before it. */
export interface LinkStep {
  readonly anchors: readonly string[];
  apply(scores: SideScores): LinkedScores | string;
}

export interface LinkedScores {
  readonly scores: SideScores;
  /** Of the linked gap, from the link alone. */
  readonly variance: number;
  /** The larger slope of the two sides: how much a point's own error is stretched. */
  readonly slope: number;
}

/** The jackknife leaves one anchor out, and a link needs three. */
const fewestAnchors = 4;

/**
 * A mean/sigma link of each side that changed, by anchor models; its error is a jackknife over the anchors, which holds their
 * sampling error as well. A score outside the range of the anchors is not linked. Returns the reason where there is no link.
 */
export function linkStep(anchors: readonly Anchor[], changed: readonly Side[]): LinkStep | string {
  if (anchors.length < fewestAnchors)
    return `a link needs ${fewestAnchors} anchor models measured on both sides, unchanged themselves; there are ${anchors.length}`;
  const whole = linkScores(anchors, changed);
  if (typeof whole === "string") return whole;
  const parts: Link[] = [];
  for (const left of anchors) {
    const part = linkScores(
      anchors.filter((anchor) => anchor !== left),
      changed,
    );
    if (typeof part === "string") return `without ${left.model} ${part}`;
    parts.push(part);
  }
  return {
    anchors: anchors.map(({ model }) => model),
    apply(scores) {
      const outside = changed.find((side) => !isWithin(scores[side], anchors, side));
      if (outside !== undefined) return `its score on the ${outside} is outside the range of the anchors`;
      const gaps = parts.map(({ map }) => gapOf(map(scores)));
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
      return {
        scores: whole.map(scores),
        variance: (squares * (gaps.length - 1)) / gaps.length,
        slope: whole.slope,
      };
    },
  };
}

/** Through several breaks, the latest first. Own error and the errors of the links add up. */
export function linkedGap(own: Estimate, scores: SideScores, steps: readonly LinkStep[]): Estimate | string {
  if (own.kind === "undetermined") return "it has no gap";
  if (!("interval" in own)) return "its gap has no interval";
  let [at, variance, stretch] = [scores, 0, 1];
  for (const step of steps) {
    const linked = step.apply(at);
    if (typeof linked === "string") return linked;
    [at, variance, stretch] = [
      linked.scores,
      variance * linked.slope ** 2 + linked.variance,
      stretch * Math.max(1, linked.slope),
    ];
  }
  const { level } = own.interval;
  const count = Math.min(...steps.map(({ anchors }) => anchors.length));
  const link = studentTQuantile({ p: 1 - (1 - level) / 2, degrees: count - 1 }) * Math.sqrt(variance);
  const reach = (half: number) => Math.hypot(half * stretch, link);
  const value = gapOf(at);
  return estimate(
    value,
    {
      low: value - reach(own.value - own.interval.low),
      high: value + reach(own.interval.high - own.value),
      level,
      method: `linked on ${count} anchors (mean/sigma, jackknife)`,
      covers: "models and samples like these",
      weights: own.interval.weights,
    },
    own.n,
  );
}

interface Link {
  readonly map: (scores: SideScores) => SideScores;
  readonly slope: number;
}

function linkScores(anchors: readonly Anchor[], changed: readonly Side[]): Link | string {
  const lines = new Map<Side, { readonly slope: number; readonly intercept: number }>();
  for (const side of changed) {
    const link = meanSigmaLink({
      from: Float64Array.from(anchors, ({ after }) => after[side]),
      onto: Float64Array.from(anchors, ({ before }) => before[side]),
    });
    if (link.kind === "undetermined") return link.reason;
    lines.set(side, link);
  }
  const on = (side: Side, value: number) => {
    const { slope, intercept } = lines.get(side) ?? { slope: 1, intercept: 0 };
    return slope * value + intercept;
  };
  return {
    map: ({ benchmark, counterpart }) => ({
      benchmark: on("benchmark", benchmark),
      counterpart: on("counterpart", counterpart),
    }),
    slope: Math.max(...[...lines.values()].map(({ slope }) => slope), 1),
  };
}

function isWithin(value: number, anchors: readonly Anchor[], side: Side): boolean {
  const known = anchors.map(({ after }) => after[side]);
  return value >= Math.min(...known) && value <= Math.max(...known);
}

function gapOf({ benchmark, counterpart }: SideScores): number {
  return benchmark - counterpart;
}
