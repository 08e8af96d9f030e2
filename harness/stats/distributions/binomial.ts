import { incompleteBeta } from "./beta-function.ts";
import { deviance, stirlingError, type Tails } from "./gamma-function.ts";
import { type Probability, toTails } from "./probability.ts";

export interface BinomialPoint {
  readonly k: number;
  readonly n: number;
  /** Probability of one success. */
  readonly chance: number;
}

/** Probability of exactly k successes in n, by Loader's saddle-point form. */
export function binomialMass({ k, n, chance }: BinomialPoint): number {
  if (k < 0 || k > n || !Number.isInteger(k)) return 0;
  if (chance === 0) return k === 0 ? 1 : 0;
  if (chance === 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-chance));
  if (k === n) return Math.exp(n * Math.log(chance));
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * chance) -
    deviance(n - k, n * (1 - chance));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** Probability of at most k successes. */
export function binomialCumulative(point: BinomialPoint): number {
  return tailsAt(point).lower;
}

/** Probability of more than k successes, accurate far out. */
export function binomialUpperTail(point: BinomialPoint): number {
  return tailsAt(point).upper;
}

/** The smallest count with at least the wanted probability at or below it. */
export function binomialQuantile(
  options: Probability & { readonly n: number; readonly chance: number },
): number {
  const { n, chance } = options;
  const { lower, upper } = toTails(options);
  let below = -1;
  let reached = n;
  while (reached - below > 1) {
    const k = Math.floor((below + reached) / 2);
    const here = tailsAt({ k, n, chance });
    const enough = lower <= upper ? here.lower >= lower : here.upper <= upper;
    if (enough) reached = k;
    else below = k;
  }
  return reached;
}

function tailsAt({ k, n, chance }: BinomialPoint): Tails {
  const whole = Math.floor(k);
  if (whole < 0) return { lower: 0, upper: 1 };
  if (whole >= n) return { lower: 1, upper: 0 };
  return incompleteBeta({ x: 1 - chance, y: chance, a: n - whole, b: whole + 1 });
}
