import { momentsOf } from "./line-fit.ts";
import { mulberry32, randomIndex } from "./random.ts";

/** How far two groups of models are apart in y at equal x, and how rare that is among relabelled families. */
export interface GroupDifference {
  readonly kind: "difference";
  readonly value: number;
  /** Two-sided, by permutation of whole families; never 0. */
  readonly p: number;
  /** Splits at least as far from zero, the observed one included, and all that were looked at. */
  readonly count: number;
  readonly total: number;
  /** All splits were looked at. */
  readonly exact: boolean;
  /** Differences the permutation does not reject at the level; absent where too few splits can reject any. */
  readonly interval?: { readonly low: number; readonly high: number };
}

export interface NoGroupDifference {
  readonly kind: "undetermined";
  readonly reason: string;
}

const mostExact = 20_000;
const drawn = 9_999;

/**
 * Difference of two groups in y at equal x: the coefficient of the group in the least-squares line of y on x and
 * group (analysis of covariance), tested by relabelling whole families, all splits of the observed sizes where
 * there are at most 20,000 of them, else 9,999 drawn ones with p = (b + 1) / (B + 1) (Phipson and Smyth 2010,
 * https://arxiv.org/abs/1603.05766). The interval holds every difference the test does not reject. One value per
 * model; `family` numbers from 0; a family lies in one group. Assumes that families would be exchangeable were
 * there no difference, and one slope for both groups. Misleads where the groups hardly overlap in x: the line
 * then reaches from one to the other by its slope alone.
 */
export function groupDifference(options: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly family: Int32Array;
  /** By family: 1 in the group of interest, 0 in the other. */
  readonly group: Uint8Array;
  readonly level: number;
  readonly seed: number;
}): GroupDifference | NoGroupDifference {
  const { x, y, family, group, level, seed } = options;
  const members = group.reduce((sum, one) => sum + one, 0);
  if (members < 2 || group.length - members < 2)
    return { kind: "undetermined", reason: "each group needs two families or more" };
  const effectOf = effectsAlong({ x, y, family });
  const observed = effectOf(group, group);
  if (observed === undefined)
    return { kind: "undetermined", reason: "the benchmark score alone tells the groups apart" };
  const { splits, exact } = splitsOf(group, members, seed);
  const lines = splits.flatMap((split) => effectOf(split, group) ?? []);
  const threshold = Math.abs(observed.ofY) - 1e-12;
  const asFar = lines.filter(({ ofY }) => Math.abs(ofY) >= threshold).length;
  const [count, total] = exact ? [asFar, lines.length] : [asFar + 1, lines.length + 1];
  const interval = notRejected({ observed, lines, level, exact });
  const result = { kind: "difference", value: observed.ofY, p: count / total, count, total, exact } as const;
  return interval === undefined ? result : { ...result, interval };
}

/** The coefficient of one labelling in a fit, as a line in the true difference: `ofY - difference * ofGroup`. */
interface SplitEffect {
  readonly ofY: number;
  readonly ofGroup: number;
}

/** By Frisch, Waugh and Lovell: x is taken out of the labelling first. */
function effectsAlong({
  x,
  y,
  family,
}: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly family: Int32Array;
}) {
  return (split: Uint8Array, group: Uint8Array): SplitEffect | undefined => {
    const label = Float64Array.from(family, (one) => split[one] ?? 0);
    const { meanX, meanY, xx, xy } = momentsOf(x, label);
    const slope = xx === 0 ? 0 : xy / xx;
    let [squares, ofY, ofGroup] = [0, 0, 0];
    for (const [row, value] of label.entries()) {
      const rest = value - meanY - slope * ((x[row] ?? 0) - meanX);
      squares += rest * rest;
      ofY += rest * (y[row] ?? 0);
      ofGroup += rest * (group[family[row] ?? 0] ?? 0);
    }
    return squares < 1e-12 ? undefined : { ofY: ofY / squares, ofGroup: ofGroup / squares };
  };
}

function splitsOf(group: Uint8Array, members: number, seed: number) {
  if (binomial(group.length, members) <= mostExact)
    return { splits: [...choices(group.length, members)], exact: true };
  const random = mulberry32(seed);
  const splits = Array.from({ length: drawn }, () => shuffled(group, random));
  return { splits, exact: false };
}

function binomial(n: number, k: number): number {
  let ways = 1;
  for (let step = 1; step <= k; step += 1) ways = (ways * (n - k + step)) / step;
  return Math.round(ways);
}

function* choices(n: number, k: number): Generator<Uint8Array> {
  const split = new Uint8Array(n);
  function* from(first: number, left: number): Generator<Uint8Array> {
    if (left === 0) {
      yield split.slice();
      return;
    }
    for (let one = first; one <= n - left; one += 1) {
      split[one] = 1;
      yield* from(one + 1, left - 1);
      split[one] = 0;
    }
  }
  yield* from(0, k);
}

function shuffled(group: Uint8Array, random: ReturnType<typeof mulberry32>): Uint8Array {
  const split = group.slice();
  for (let last = split.length - 1; last > 0; last -= 1) {
    const other = randomIndex(random, last + 1);
    [split[last], split[other]] = [split[other] ?? 0, split[last] ?? 0];
  }
  return split;
}

/**
 * The set of differences d with p(d) above 1 - level. Each split rejects or not along straight lines in d, so p
 * changes only where |ofY - d ofGroup| of a split meets that of the observed labelling.
 */
function notRejected({
  observed,
  lines,
  level,
  exact,
}: {
  readonly observed: SplitEffect;
  readonly lines: readonly SplitEffect[];
  readonly level: number;
  readonly exact: boolean;
}): { readonly low: number; readonly high: number } | undefined {
  const accepts = (difference: number) => {
    const own = Math.abs(observed.ofY - difference * observed.ofGroup) - 1e-12;
    const asFar = lines.filter(({ ofY, ofGroup }) => Math.abs(ofY - difference * ofGroup) >= own).length;
    const extra = exact ? 0 : 1;
    return (asFar + extra) / (lines.length + extra) > 1 - level;
  };
  const meetings = lines
    .flatMap((line) => [
      (line.ofY - observed.ofY) / (line.ofGroup - observed.ofGroup),
      (line.ofY + observed.ofY) / (line.ofGroup + observed.ofGroup),
    ])
    .filter(Number.isFinite)
    .sort((left, right) => left - right);
  const below = meetings.filter((place) => place <= observed.ofY).reverse();
  const above = meetings.filter((place) => place >= observed.ofY);
  const [low, high] = [firstRejected(below, -1, accepts), firstRejected(above, 1, accepts)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** The meeting beyond which differences are rejected, by halving: p falls on the way out. Undefined where none are. */
function firstRejected(
  places: readonly number[],
  direction: 1 | -1,
  accepts: (difference: number) => boolean,
): number | undefined {
  let [accepted, rejected] = [-1, places.length];
  while (rejected - accepted > 1) {
    const middle = (accepted + rejected) >> 1;
    const here = places[middle] ?? 0;
    const next = places[middle + 1] ?? here + direction;
    if (accepts((here + next) / 2)) accepted = middle;
    else rejected = middle;
  }
  return places[rejected];
}
