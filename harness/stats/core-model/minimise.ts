export interface Height {
  readonly value: number;
  readonly slope: readonly number[];
}

export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  /** The slope vanished, or no step led further down. */
  readonly converged: boolean;
  /** Inverse curvature there, as far as the steps showed it: a start for the next search nearby. */
  readonly inverse: InverseCurvature;
}

export type InverseCurvature = readonly (readonly number[])[];

/**
 * Lowest point of a smooth function near a start, by BFGS with halved steps (Nocedal and Wright 2006, chapter 6;
 * https://en.wikipedia.org/wiki/Broyden-Fletcher-Goldfarb-Shanno_algorithm). The function gives undefined where it has no value. No
 * coordinate moves by more than `reach` in one step; points with a coordinate beyond `bound` are not visited.
 */
export function minimise(options: {
  readonly start: readonly number[];
  readonly heightAt: (point: readonly number[]) => Height | undefined;
  /** What is known of the inverse curvature; the unit matrix by default. */
  readonly inverse?: InverseCurvature;
  readonly bound?: number;
  readonly reach?: number;
}): Minimum {
  const { start, heightAt, bound = 30, reach = 1 } = options;
  const size = start.length;
  const first = options.inverse ?? identity(size);
  let point = start;
  let here = heightAt(start);
  if (here === undefined) return { point, value: Number.POSITIVE_INFINITY, converged: false, inverse: first };
  let inverse = first;
  for (let step = 0; step < 200; step += 1) {
    if (Math.max(0, ...here.slope.map(Math.abs)) < 1e-6) break;
    let direction = inverse.map((row) => -dot(row, here?.slope ?? []));
    if (dot(direction, here.slope) >= 0) {
      inverse = first;
      direction = here.slope.map((value) => -value);
    }
    const longest = Math.max(...direction.map(Math.abs));
    if (longest > reach) direction = direction.map((value) => (value * reach) / longest);
    const next = stepDown({ point, here, direction, heightAt, bound });
    if (next === undefined) return { point, value: here.value, converged: true, inverse };
    const moved = next.point.map((value, index) => value - (point[index] ?? 0));
    const turned = next.height.slope.map((value, index) => value - (here?.slope[index] ?? 0));
    const gain = here.value - next.height.value;
    inverse = updated(inverse, moved, turned);
    point = next.point;
    here = next.height;
    if (gain < 1e-10 * (1 + Math.abs(here.value))) break;
  }
  return { point, value: here.value, converged: true, inverse };
}

function stepDown(options: {
  readonly point: readonly number[];
  readonly here: Height;
  readonly direction: readonly number[];
  readonly heightAt: (point: readonly number[]) => Height | undefined;
  readonly bound: number;
}): { readonly point: readonly number[]; readonly height: Height } | undefined {
  const { point, here, direction, heightAt, bound } = options;
  const steepness = dot(direction, here.slope);
  for (let scale = 1; scale > 1e-9; scale /= 2) {
    const candidate = point.map((value, index) => value + scale * (direction[index] ?? 0));
    if (candidate.some((value) => Math.abs(value) > bound)) continue;
    const height = heightAt(candidate);
    if (height !== undefined && height.value <= here.value + 1e-4 * scale * steepness)
      return { point: candidate, height };
  }
  return undefined;
}

/** The inverse curvature, corrected by what the last step showed; kept where the step showed none. */
function updated(
  inverse: InverseCurvature,
  moved: readonly number[],
  turned: readonly number[],
): InverseCurvature {
  const curvature = dot(moved, turned);
  if (!(curvature > 1e-12)) return inverse;
  const carried = inverse.map((row) => dot(row, turned));
  const factor = (1 + dot(turned, carried) / curvature) / curvature;
  return inverse.map((row, at) =>
    row.map(
      (value, beside) =>
        value +
        factor * (moved[at] ?? 0) * (moved[beside] ?? 0) -
        ((carried[at] ?? 0) * (moved[beside] ?? 0) + (moved[at] ?? 0) * (carried[beside] ?? 0)) / curvature,
    ),
  );
}

function identity(size: number): InverseCurvature {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
  );
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}
