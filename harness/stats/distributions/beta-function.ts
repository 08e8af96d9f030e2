import { deviance, notZero, stirlingError, type Tails } from "./gamma-function.ts";

/** log B(a, b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
  const sum = a + b;
  return (
    0.5 * Math.log(2 * Math.PI) +
    a * Math.log1p(-b / sum) +
    b * Math.log1p(-a / sum) -
    0.5 * (Math.log(a) + Math.log1p(-a / sum)) +
    stirlingError(a) +
    stirlingError(b) -
    stirlingError(sum)
  );
}

/** x^a y^b / B(a, b) with y = 1 - x given apart, so that neither loses digits (Loader 2000). */
export function betaPower(options: {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
}): number {
  const { x, y, a, b } = options;
  const sum = a + b;
  const exponent =
    stirlingError(sum) - stirlingError(a) - stirlingError(b) - deviance(a, sum * x) - deviance(b, sum * y);
  return Math.exp(exponent) * Math.sqrt((a / sum) * (b / (2 * Math.PI)));
}

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, by the continued fraction of
 * https://dlmf.nist.gov/8.17#SS5. Takes y = 1 - x apart: t and F know it exactly where 1 - x would cancel.
 */
export function incompleteBeta(options: {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
}): Tails {
  const { x, y, a, b } = options;
  if (!(x > 0)) return { lower: 0, upper: 1 };
  if (!(y > 0)) return { lower: 1, upper: 0 };
  const power = betaPower(options);
  if (x * (a + b + 2) > a + 1) {
    const upper = Math.min(1, (power / b) * betaFraction(y, b, a));
    return { lower: 1 - upper, upper };
  }
  const lower = Math.min(1, (power / a) * betaFraction(x, a, b));
  return { lower, upper: 1 - lower };
}

/** Modified Lentz; converges within about sqrt(max(a, b)) steps on this side of the mean. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let index = 1; ; index += 1) {
    const twice = 2 * index;
    const even = (index * (b - index) * x) / ((a + twice - 1) * (a + twice));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + index) * (a + b + index) * x) / ((a + twice) * (a + twice + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    fraction *= d * c;
    // Written so that NaN ends the loop.
    if (!(Math.abs(d * c - 1) >= 3e-16)) return fraction;
  }
}

/**
 * log(x / (1 - x)) of the point where the beta distribution has these tails. On the log-odds scale x and 1 - x
 * keep their digits, so t and F quantiles come from here as well.
 */
export function betaLogOddsQuantile(options: {
  readonly tails: Tails;
  readonly a: number;
  readonly b: number;
}): number {
  const { tails, a, b } = options;
  if (tails.lower <= 0) return Number.NEGATIVE_INFINITY;
  if (tails.upper <= 0) return Number.POSITIVE_INFINITY;
  // So far out that only the first term of either power series is left.
  const low = (Math.log(tails.lower) + Math.log(a) + logBeta(a, b)) / a;
  if (low < -40 - Math.log(Math.max(1, b))) return low;
  const high = -(Math.log(tails.upper) + Math.log(b) + logBeta(a, b)) / b;
  if (high > 40 + Math.log(Math.max(1, a))) return high;
  return monotoneRoot({
    start: Math.log(a / b),
    tails,
    at(logOdds) {
      const x = 1 / (1 + Math.exp(-logOdds));
      const y = 1 / (1 + Math.exp(logOdds));
      return { ...incompleteBeta({ x, y, a, b }), slope: betaPower({ x, y, a, b }) };
    },
  });
}

/**
 * Where a rising cumulative function has the wanted tails: Newton on the logarithm of the smaller tail, kept
 * inside a bracket that bisection shrinks. `slope` is the derivative of `lower`.
 */
export function monotoneRoot(options: {
  readonly start: number;
  readonly tails: Tails;
  readonly at: (point: number) => Tails & { readonly slope: number };
}): number {
  const { start, tails, at } = options;
  const useLower = tails.lower <= tails.upper;
  const wanted = useLower ? tails.lower : tails.upper;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let point = start;
  let reach = 1;
  for (let step = 0; step < 400; step += 1) {
    const here = at(point);
    const tail = useLower ? here.lower : here.upper;
    if (tail === wanted) return point;
    if (tail < wanted === useLower) low = point;
    else high = point;
    const logError = Math.log(tail / wanted) * (useLower ? 1 : -1);
    const next = point - (logError * tail) / here.slope;
    const previous = point;
    const inside = next > low && next < high && Math.abs(next - point) <= 4 * reach;
    if (inside) point = next;
    else if (low > Number.NEGATIVE_INFINITY && high < Number.POSITIVE_INFINITY) point = (low + high) / 2;
    else {
      point += high === Number.POSITIVE_INFINITY ? reach : -reach;
      reach *= 2;
    }
    if (Math.abs(point - previous) <= 2e-16 * Math.abs(point)) return point;
  }
  return point;
}
