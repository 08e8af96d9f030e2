/**
 * Points and weights that integrate against the standard normal density: Σ weight f(point) ≈ ∫ f(x) φ(x) dx,
 * exact for polynomials up to degree 2 count - 1. Roots of the Hermite polynomial by Newton on the
 * orthonormal recurrence (https://dlmf.nist.gov/3.5#v). Up to about 100 points, in rising order.
 */
export function gaussHermite(count: number): {
  readonly points: Float64Array;
  readonly weights: Float64Array;
} {
  const points = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const root = rootNumber(index, count);
    points[index] = root;
    const below = normalised(count - 1, root);
    weights[index] = 1 / (count * below * below);
  }
  return { points, weights };
}

/** Bisection on the number of roots below, which the recurrence's sign changes count (Sturm). */
function rootNumber(index: number, count: number): number {
  const reach = 2 * Math.sqrt(count) + 1;
  let [low, high] = [-reach, reach];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (rootsBelow(count, middle) > index) high = middle;
    else low = middle;
    if (high - low < 1e-15 * reach) break;
  }
  return (low + high) / 2;
}

function rootsBelow(count: number, x: number): number {
  let [previous, current, changes] = [1, x, x < 0 ? 1 : 0];
  for (let order = 1; order < count; order += 1) {
    const next = (x * current - Math.sqrt(order) * previous) / Math.sqrt(order + 1);
    if (next < 0 !== current < 0) changes += 1;
    [previous, current] = [current, next];
  }
  return count - changes;
}

/** The Hermite polynomial of unit length under the normal density. */
function normalised(order: number, x: number): number {
  let [previous, current] = [0, 1];
  for (let step = 0; step < order; step += 1) {
    [previous, current] = [current, (x * current - Math.sqrt(step) * previous) / Math.sqrt(step + 1)];
  }
  return current;
}
