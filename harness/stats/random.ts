/** Uniform numbers in [0, 1), reproducible from a seed. */
export type RandomSource = () => number;

/**
 * mulberry32 (Tommy Ettinger, public domain,
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c): 32 bits of state, the same numbers
 * on every platform. Its period of 2³² suits tens of thousands of replicates, not more than a billion draws.
 */
export function mulberry32(seed: number): RandomSource {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to `count` - 1. */
export function randomIndex(random: RandomSource, count: number): number {
  return Math.floor(random() * count);
}
