import { type ClusterRobustMean, clusterRobustMean } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, estimate, undetermined } from "./estimate.ts";
import { isBinary, meanEstimate } from "./mean-estimate.ts";
import { type MoverSide, moverInterval } from "./mover-interval.ts";
import { tooFew } from "./one-sample.ts";
import { tInterval, tName } from "./t-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** One side: per-sample scores in [0, 1], and one cluster code per sample where samples share clusters. */
export interface DifferenceSide {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
}

/**
 * Mean of the left samples minus mean of the right samples, in points of [-1, 1], when no sample and no cluster is
 * on both sides. `n` is the smaller side.
 *
 * CR2 variances of the two means added, on the Welch-Satterthwaite degrees of freedom (v₁+v₂)² / (v₁²/d₁ + v₂²/d₂); see
 * `meanEstimate` for few clusters and for the wider of two intervals. Small independent binary samples, with fewer
 * than 10 right or fewer than 10 wrong on either side, get Newcombe's hybrid score interval (Newcombe 1998,
 * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I). When all samples of
 * a side agree, its variance of zero is not believed: the two sides' own intervals are combined in the same way (MOVER,
 * Zou and Donner 2008, https://doi.org/10.1002/sim.3095). Misleads when the sides share clusters: `sharedDifference`.
 */
export function unpairedDifference(options: {
  readonly left: DifferenceSide;
  readonly right: DifferenceSide;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { left, right, level, covers } = options;
  const n = Math.min(left.values.length, right.values.length);
  if (n === 0) return undetermined("no samples on one side", 0);
  const [one, two] = [clusterRobustMean(left), clusterRobustMean(right)];
  const isPlain = one.independent && two.independent && isBinary(left.values) && isBinary(right.values);
  if (isPlain && (hasSmallCell(one) || hasSmallCell(two))) {
    const bounds = moverInterval({ left: wilsonSide(one, level), right: wilsonSide(two, level) });
    return estimate(
      one.mean - two.mean,
      { ...bounds, level, method: "Newcombe hybrid score", covers, weights: "sample" },
      n,
    );
  }
  if (one.agree || two.agree) return combinedOwnIntervals(options, n);
  return welch({ left: one, right: two, level, covers, n });
}

function hasSmallCell({ mean, n }: ClusterRobustMean): boolean {
  return Math.min(mean, 1 - mean) * n < 9.5;
}

function wilsonSide({ mean, n }: ClusterRobustMean, level: number): MoverSide {
  return { value: mean, ...wilsonInterval({ successes: Math.round(mean * n), n, level }) };
}

function combinedOwnIntervals(options: Parameters<typeof unpairedDifference>[0], n: number): Estimate {
  const { level, covers } = options;
  const left = meanEstimate({ ...options.left, level, covers });
  const right = meanEstimate({ ...options.right, level, covers });
  if (left.kind === "undetermined") return undetermined(`left side: ${left.reason}`, n);
  if (right.kind === "undetermined") return undetermined(`right side: ${right.reason}`, n);
  if ("noInterval" in left) return undetermined(`left side: ${left.noInterval}`, n);
  if ("noInterval" in right) return undetermined(`right side: ${right.noInterval}`, n);
  const bounds = moverInterval({
    left: { value: left.value, ...left.interval },
    right: { value: right.value, ...right.interval },
  });
  const warning = left.interval.warning ?? right.interval.warning;
  const method = `MOVER of ${left.interval.method} and ${right.interval.method}`;
  return estimate(
    left.value - right.value,
    { ...bounds, level, method, covers, weights: "sample", ...(warning === undefined ? {} : { warning }) },
    n,
  );
}

function welch(options: {
  readonly left: ClusterRobustMean;
  readonly right: ClusterRobustMean;
  readonly level: number;
  readonly covers: Covers;
  readonly n: number;
}): Estimate {
  const { left, right, level, covers, n } = options;
  for (const [name, side] of [
    ["left", left],
    ["right", right],
  ] as const) {
    if (!Number.isFinite(side.variance)) return undetermined(`${name} side: ${tooFew(side)}`, n);
  }
  const value = left.mean - right.mean;
  const independent = left.independent && right.independent;
  const plainDegrees = welchDegrees([left.naiveVariance, left.n - 1], [right.naiveVariance, right.n - 1]);
  const plain = { value, variance: left.naiveVariance + right.naiveVariance, degrees: plainDegrees };
  const degrees = welchDegrees([left.variance, left.degrees], [right.variance, right.degrees]);
  const [poorer, name] = left.degrees <= right.degrees ? [left, "left"] : [right, "right"];
  if (degrees < 2) return undetermined(`${name} side: ${tooFew({ ...poorer, degrees })}`, n);
  const few = degrees < 4 || poorer.degrees < 2;
  const warning = few ? { warning: poorer.independent ? "few samples" : "few clusters" } : {};
  const headline = (chosen: typeof plain, method: string) => {
    const bounds = tInterval({ ...chosen, level, range: [-1, 1] });
    return estimate(value, { ...bounds, level, method, covers, weights: "sample", ...warning }, n);
  };
  if (independent) return headline(plain, `Welch, ${tName(plainDegrees)}`);
  const robust = { value, variance: left.variance + right.variance, degrees };
  const robustName = `CR2, Welch-Satterthwaite, ${tName(degrees)}`;
  if (halfWidth(plain, level) <= halfWidth(robust, level)) return headline(robust, robustName);
  return headline(plain, `Welch, ${tName(plainDegrees)} over samples, wider than ${robustName}`);
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
