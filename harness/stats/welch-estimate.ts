import type { ClusterRobustMean } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, estimate, type Interval, undetermined } from "./estimate.ts";
import { tooFew } from "./one-sample.ts";
import { tInterval, tName } from "./t-interval.ts";

/**
 * Difference of two independent means: CR2 variances on Welch-Satterthwaite degrees of freedom, the interval
 * that ignores clusters where that is wider, undetermined below two degrees of freedom.
 */
export function welchEstimate(options: {
  readonly left: ClusterRobustMean;
  readonly right: ClusterRobustMean;
  readonly level: number;
  readonly covers: Covers;
  readonly n: number;
  readonly range: readonly [lowest: number, highest: number];
  readonly weights?: Interval["weights"];
}): Estimate {
  const { left, right, level, covers, n, range, weights = "sample" } = options;
  for (const [name, side] of [
    ["left", left],
    ["right", right],
  ] as const) {
    if (!Number.isFinite(side.variance)) return undetermined(`${name} side: ${tooFew(side)}`, n);
  }
  const value = left.mean - right.mean;
  const independent = left.independent && right.independent;
  const plainDegrees = welchDegrees(
    [left.naiveVariance, plainDegreesOf(left)],
    [right.naiveVariance, plainDegreesOf(right)],
  );
  const plain = { value, variance: left.naiveVariance + right.naiveVariance, degrees: plainDegrees };
  const degrees = welchDegrees([left.variance, left.degrees], [right.variance, right.degrees]);
  const [poorer, name] = left.degrees <= right.degrees ? [left, "left"] : [right, "right"];
  if (degrees < 2) return undetermined(`${name} side: ${tooFew({ ...poorer, degrees })}`, n);
  const few = degrees < 4 || poorer.degrees < 2;
  const warning = few ? { warning: poorer.independent ? "few samples" : "few clusters" } : {};
  const headline = (chosen: typeof plain, method: string) => {
    const bounds = tInterval({ ...chosen, level, range });
    return estimate(value, { ...bounds, level, method, covers, weights, ...warning }, n);
  };
  if (independent) return headline(plain, `Welch, ${tName(plainDegrees)}`);
  const robust = { value, variance: left.variance + right.variance, degrees };
  const robustName = `CR2, Welch-Satterthwaite, ${tName(degrees)}`;
  if (halfWidth(plain, level) <= halfWidth(robust, level)) return headline(robust, robustName);
  return headline(plain, `Welch, ${tName(plainDegrees)} over samples, wider than ${robustName}`);
}

/** Of samples that do not share clusters: n - 1, or what their weights leave of it. */
function plainDegreesOf({ independent, degrees, n }: ClusterRobustMean): number {
  return independent ? degrees : n - 1;
}

function halfWidth(
  spread: { readonly value: number; readonly variance: number; readonly degrees: number },
  level: number,
): number {
  return tInterval({ ...spread, level }).high - spread.value;
}

type Part = readonly [variance: number, degrees: number];

/** Where neither side varies between clusters, the smaller of the two degrees of freedom. */
function welchDegrees([leftVariance, leftDegrees]: Part, [rightVariance, rightDegrees]: Part): number {
  const sum = leftVariance + rightVariance;
  if (sum === 0) return Math.min(leftDegrees, rightDegrees);
  const [left, right] = [leftVariance / sum, rightVariance / sum];
  return 1 / ((left * left) / leftDegrees + (right * right) / rightDegrees);
}
