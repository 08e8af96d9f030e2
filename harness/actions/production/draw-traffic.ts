import { hash } from "node:crypto";
import type { IndexedCall } from "./index-traffic.ts";

/** A part of the traffic, and how many of its calls were drawn. */
export interface TrafficStratum {
  readonly name: string;
  /** Calls in it, near-copies included: what the weights restore. */
  readonly traffic: number;
  readonly different: number;
  readonly drawn: number;
}

export interface TrafficDraw {
  readonly strata: readonly TrafficStratum[];
  readonly nearCopies: number;
  /** The stratum of each drawn call, by its place. */
  readonly chosen: ReadonlyMap<number, string>;
}

/** No stratum of the traffic is left without this many, as far as it has them. */
const leastDrawn = 5;
const mostStrata = 20;

/**
 * Draws `n` calls, near-copies left out: from each stratum in proportion to its traffic, though never fewer than five
 * where there are as many, and within a stratum one of each conversation before a second of any.
 */
export function drawTraffic(
  calls: readonly (IndexedCall | undefined)[],
  { n, seed }: { readonly n: number; readonly seed: number },
): TrafficDraw {
  const nameOf = stratumNames(calls);
  const strata = new Map<string, { traffic: number; places: number[] }>();
  let nearCopies = 0;
  for (const [place, call] of calls.entries()) {
    if (call === undefined) continue;
    const original = calls[call.copyOf] ?? call;
    const isCopy = original !== call;
    if (isCopy) nearCopies += 1;
    const name = nameOf(original);
    const stratum = strata.get(name) ?? { traffic: 0, places: [] };
    stratum.traffic += 1;
    if (!isCopy) stratum.places.push(place);
    strata.set(name, stratum);
  }
  const sorted = [...strata].sort(([left], [right]) => (left < right ? -1 : 1));
  const shares = allocate(
    sorted.map(([, { traffic, places }]) => ({ traffic, size: places.length })),
    n,
  );
  const chosen = new Map<number, string>();
  for (const [index, [name, { places }]] of sorted.entries())
    for (const place of inOrder(places, calls, seed).slice(0, shares[index])) chosen.set(place, name);
  return {
    nearCopies,
    chosen,
    strata: sorted.map(([name, { traffic, places }], index) => ({
      name,
      traffic,
      different: places.length,
      drawn: Math.min(places.length, shares[index] ?? places.length),
    })),
  };
}

/** What the product calls its calls, where it has names for them; else their length. */
function stratumNames(calls: readonly (IndexedCall | undefined)[]): (call: IndexedCall) => string {
  const counts = new Map<string, number>();
  for (const call of calls)
    if (call?.purpose !== undefined) counts.set(call.purpose, (counts.get(call.purpose) ?? 0) + 1);
  if (counts.size < 2)
    return ({ characters }) => (characters < 200 ? "short" : characters < 1000 ? "medium" : "long");
  const named = [...counts].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
  const kept = new Set(named.slice(0, mostStrata - 1).map(([name]) => name));
  return ({ purpose }) => (purpose !== undefined && kept.has(purpose) ? purpose : "other");
}

function allocate(
  strata: readonly { readonly traffic: number; readonly size: number }[],
  n: number,
): readonly number[] {
  const least = Math.min(leastDrawn, Math.floor(n / Math.max(1, strata.length)));
  const shares = strata.map(({ size }) => Math.min(size, least));
  let left = n - shares.reduce((sum, share) => sum + share, 0);
  while (left > 0) {
    // The stratum that is furthest behind its share of the traffic.
    let next = -1;
    for (const [index, { traffic, size }] of strata.entries()) {
      const share = shares[index] ?? size;
      if (share >= size) continue;
      const ahead = next === -1 ? 0 : (strata[next]?.traffic ?? 0) / ((shares[next] ?? 0) + 1);
      if (next === -1 || traffic / (share + 1) > ahead) next = index;
    }
    if (next === -1) break;
    shares[next] = (shares[next] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

function inOrder(
  places: readonly number[],
  calls: readonly (IndexedCall | undefined)[],
  seed: number,
): readonly number[] {
  const ranked = places
    .map((place) => ({ place, rank: hash("sha256", JSON.stringify([seed, calls[place]?.digest])) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1));
  const turns = new Map<string, number>();
  return ranked
    .map(({ place }, index) => {
      const session = calls[place]?.session;
      const turn = session === undefined ? 0 : (turns.get(session) ?? 0);
      if (session !== undefined) turns.set(session, turn + 1);
      return { place, turn, index };
    })
    .sort((left, right) => left.turn - right.turn || left.index - right.index)
    .map(({ place }) => place);
}
