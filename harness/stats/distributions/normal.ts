const logSqrtTwoPi = 0.9189385332046728;

/** Density of the standard normal distribution at z. */
export function normalDensity(z: number): number {
  if (Math.abs(z) > 40) return 0;
  // exp(-z²/2) in two factors: the square of a rounded z is exact, so no digits are lost far out.
  const rounded = Math.round(z * 16) / 16;
  const rest = (z - rounded) * (z + rounded);
  return Math.exp(-0.5 * rounded * rounded) * Math.exp(-0.5 * rest - logSqrtTwoPi);
}

/** Probability that a standard normal variable is at most z. */
export function normalCumulative(z: number): number {
  return z > 0 ? 1 - upperHalf(z) : upperHalf(-z);
}

/** Probability that a standard normal variable exceeds z, accurate far out. */
export function normalUpperTail(z: number): number {
  return normalCumulative(-z);
}

/**
 * Quantile of the standard normal distribution: the z with cumulative probability p in [0, 1]. Near one half it
 * solves for p - ½, in the tails for log p, so that both keep their digits.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies in [0, 1], got ${p}`);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const fromHalf = p - 0.5;
  if (Math.abs(fromHalf) < 0.4) return centralQuantile(fromHalf);
  return fromHalf < 0 ? -tailQuantile(p) : tailQuantile(1 - p);
}

/** Upper tail for z >= 0: the series of positive terms below 2.5, Laplace's continued fraction above. */
function upperHalf(z: number): number {
  if (z < 2.5) return 0.5 - central(z);
  return z > 40 ? 0 : normalDensity(z) / millsFraction(z);
}

/** Probability between 0 and z: φ(z) (z + z³/3 + z⁵/15 + …), https://dlmf.nist.gov/7.6.E2. */
function central(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return normalDensity(z) * sum;
}

/** φ(z) divided by the upper tail: z + 1/(z + 2/(z + 3/…)), evaluated backwards. */
function millsFraction(z: number): number {
  let fraction = z;
  for (let index = Math.ceil(10 + 250 / (z * z)); index > 0; index -= 1) fraction = z + index / fraction;
  return fraction;
}

function centralQuantile(fromHalf: number): number {
  let z = fromHalf * Math.sqrt(2 * Math.PI);
  for (let step = 0; step < 12; step += 1) {
    const change = (central(z) - fromHalf) / normalDensity(z);
    // Halley: the derivative of the density is -z times itself.
    const next = z - change / (1 + 0.5 * z * change);
    if (Math.abs(next - z) <= 1e-16 * Math.abs(z)) return next;
    z = next;
  }
  return z;
}

function tailQuantile(upper: number): number {
  let z = Math.sqrt(-2 * Math.log(upper) - Math.log(-4 * Math.PI * Math.log(upper)));
  for (let step = 0; step < 20; step += 1) {
    const tail = upperHalf(z);
    const change = (Math.log(tail / upper) * tail) / normalDensity(z);
    if (Math.abs(change) <= 1e-16 * z) return z;
    z += change;
  }
  return z;
}
