const halfLogTwoPi = 0.9189385332046728;

/**
 * What Stirling's formula leaves out: log Γ(x + 1) - (x + ½) log x + x - ½ log 2π, for x > 0. Loader 2000,
 * "Fast and accurate computation of binomial probabilities". Every density here is built on it, because it
 * stays small where log Γ itself would cancel. Absolute error about 1e-16.
 */
export function stirlingError(x: number): number {
  let rest = 0;
  let shifted = x;
  for (; shifted < 16; shifted += 1) rest += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    1 / 12 -
    square *
      (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360)))));
  return rest + series * inverse;
}

/** log Γ(x) for x > 0; near its zeros at 1 and 2 the error is absolute (1e-15), not relative. */
export function logGamma(x: number): number {
  if (x < 1e-8) return -Math.log(x) - 0.5772156649015329 * x;
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}

/** x log(x / mean) + mean - x without cancellation where x is near the mean (Loader's `bd0`). */
export function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * (Math.log(x) - Math.log(mean)) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let sum = (x - mean) * ratio;
  let term = 2 * x * ratio;
  for (let order = 3; ; order += 2) {
    term *= ratio * ratio;
    const next = sum + term / order;
    if (!(Math.abs(next - sum) > 0)) return next;
    sum = next;
  }
}

/** A cumulative probability and its complement, each accurate where it is the small one. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** x^a e^-x / Γ(a + 1), for a > 0 and x > 0. */
export function gammaPower(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x), by series below the mean and by continued
 * fraction above it (https://dlmf.nist.gov/8.11, https://dlmf.nist.gov/8.9).
 */
export function incompleteGamma(options: { readonly a: number; readonly x: number }): Tails {
  const { a, x } = options;
  if (!(x > 0)) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let shift = a + 1; term > sum * 1e-17; shift += 1) {
      term *= x / shift;
      sum += term;
    }
    const lower = Math.min(1, gammaPower(a, x) * sum);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, gammaPower(a, x) * a * gammaFraction(a, x));
  return { lower: 1 - upper, upper };
}

/** Modified Lentz evaluation of Γ(a, x) / (x^a e^-x). */
function gammaFraction(a: number, x: number): number {
  let denominator = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / denominator;
  let fraction = d;
  for (let index = 1; ; index += 1) {
    const numerator = -index * (index - a);
    denominator += 2;
    d = 1 / notZero(numerator * d + denominator);
    c = notZero(denominator + numerator / c);
    const factor = c * d;
    fraction *= factor;
    if (!(Math.abs(factor - 1) >= 3e-16)) return fraction;
  }
}

/** Lentz's method needs a tiny number in place of an exact zero. */
export function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
