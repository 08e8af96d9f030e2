import { betaQuantile } from "./distributions/beta.ts";
import { logBeta } from "./distributions/beta-function.ts";
import { logGamma } from "./distributions/gamma-function.ts";
import type { Estimate } from "./estimate.ts";
import { estimate } from "./estimate.ts";

/** One stratum: `successes` out of `n` samples, whole numbers. */
export interface Stratum {
  readonly successes: number;
  readonly n: number;
}

export type BetaBinomialFit =
  | { readonly kind: "fit"; readonly alpha: number; readonly beta: number; readonly logLikelihood: number }
  | { readonly kind: "undetermined"; readonly reason: string };

/** Beyond this many samples' worth of prior, strata do not differ by more than chance. */
const largestPrior = 1e7;

/**
 * Beta-binomial model of strata: each stratum's rate is drawn from Beta(α, β), its successes from a binomial.
 * α and β by maximum likelihood (Newton on their logarithms; Griffiths 1973,
 * https://doi.org/10.2307/2529131). Assumes independent samples within strata. Undetermined below three
 * strata with samples, where all are right or all are wrong, and where strata differ no more than chance
 * would have them: then α + β runs to infinity, and one pooled rate says all there is.
 */
export function fitBetaBinomial(strata: readonly Stratum[]): BetaBinomialFit {
  const used = strata.filter(({ n }) => n > 0);
  const successes = used.reduce((sum, one) => sum + one.successes, 0);
  const total = used.reduce((sum, one) => sum + one.n, 0);
  for (const { successes: right, n } of used) {
    if (!(Number.isInteger(right) && Number.isInteger(n) && right >= 0 && right <= n))
      throw new RangeError(`a stratum needs whole numbers of successes and samples, got ${right} of ${n}`);
  }
  if (used.length < 3) return none(`shrinkage requires at least three strata, got ${used.length}`);
  if (successes === 0 || successes === total) return none("all samples agree, so strata cannot differ");
  const rate = successes / total;
  let point: Point = { alpha: 8 * rate, beta: 8 * (1 - rate) };
  let height = logLikelihoodAt(point, used);
  for (let step = 0; step < 200; step += 1) {
    const move = newtonStep(point, used);
    let scale = 1;
    let next = moved(point, move, scale);
    let nextHeight = logLikelihoodAt(next, used);
    while (!(nextHeight >= height) && scale > 1e-10) {
      scale /= 2;
      next = moved(point, move, scale);
      nextHeight = logLikelihoodAt(next, used);
    }
    const size = scale * Math.max(Math.abs(move.alpha), Math.abs(move.beta));
    if (nextHeight >= height) [point, height] = [next, nextHeight];
    if (point.alpha + point.beta > largestPrior) return none("strata do not differ by more than chance");
    if (size < 1e-13 || scale <= 1e-10) break;
  }
  return {
    kind: "fit",
    ...point,
    logLikelihood: height + used.reduce((sum, one) => sum + logChoose(one), 0),
  };
}

/**
 * The stratum's rate pulled towards the others, (α + x) / (α + β + n), with the posterior's equal-tailed
 * interval (Casella 1985, https://doi.org/10.1080/00031305.1985.10479400). Ignores that α and β are estimated
 * themselves, so with few strata it is somewhat too narrow. Wherever extremes are named, name these.
 */
export function shrunkenRate(options: {
  readonly stratum: Stratum;
  readonly alpha: number;
  readonly beta: number;
  readonly level: number;
}): Estimate {
  const { stratum, alpha, beta, level } = options;
  const a = alpha + stratum.successes;
  const b = beta + stratum.n - stratum.successes;
  const p = (1 - level) / 2;
  const bounds = { low: betaQuantile({ p, a, b }), high: betaQuantile({ p, tail: "upper", a, b }) };
  const method = "beta-binomial posterior";
  return estimate(
    a / (a + b),
    { ...bounds, level, method, covers: "samples like these", weights: "sample" },
    stratum.n,
  );
}

interface Point {
  readonly alpha: number;
  readonly beta: number;
}

function none(reason: string): BetaBinomialFit {
  return { kind: "undetermined", reason };
}

function moved({ alpha, beta }: Point, move: Point, scale: number): Point {
  const step = (size: number) => Math.exp(Math.max(-3, Math.min(3, scale * size)));
  return { alpha: alpha * step(move.alpha), beta: beta * step(move.beta) };
}

function logLikelihoodAt({ alpha, beta }: Point, strata: readonly Stratum[]): number {
  const prior = logBeta(alpha, beta);
  return strata.reduce(
    (sum, { successes, n }) => sum + logBeta(alpha + successes, beta + n - successes) - prior,
    0,
  );
}

function logChoose({ successes, n }: Stratum): number {
  return logGamma(n + 1) - logGamma(successes + 1) - logGamma(n - successes + 1);
}

/** Newton's step for log α and log β; up the slope where the surface does not curve down. */
function newtonStep({ alpha, beta }: Point, strata: readonly Stratum[]): Point {
  let [slopeA, slopeB, curveA, curveB, curveBoth] = [0, 0, 0, 0, 0];
  for (const { successes, n } of strata) {
    const [a, b, both] = [rises(alpha, successes), rises(beta, n - successes), rises(alpha + beta, n)];
    slopeA += a.first - both.first;
    slopeB += b.first - both.first;
    curveA += both.second - a.second;
    curveB += both.second - b.second;
    curveBoth += both.second;
  }
  const gradient = { alpha: alpha * slopeA, beta: beta * slopeB };
  const aa = alpha * alpha * curveA + gradient.alpha;
  const bb = beta * beta * curveB + gradient.beta;
  const ab = alpha * beta * curveBoth;
  const determinant = aa * bb - ab * ab;
  if (!(aa < 0 && determinant > 0)) return gradient;
  return {
    alpha: (-gradient.alpha * bb + gradient.beta * ab) / determinant,
    beta: (-gradient.beta * aa + gradient.alpha * ab) / determinant,
  };
}

/** Σ 1/(x + j) and Σ 1/(x + j)² for j below `count`: ψ(x + count) - ψ(x) and its derivative's fall. */
function rises(x: number, count: number): { readonly first: number; readonly second: number } {
  let [first, second] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const inverse = 1 / (x + index);
    first += inverse;
    second += inverse * inverse;
  }
  return { first, second };
}
