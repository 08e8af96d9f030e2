/** Uniform numbers in [0, 1), reproducible from a seed. */
export interface RandomSource {
  (): number;
  /** What `fillIndexes` does, faster than number by number. */
  readonly fillIndexes?: (indexes: Uint32Array, count: number) => void;
}

/**
 * mulberry32 (Tommy Ettinger, public domain,
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c): 32 bits of state, the same numbers
 * on every platform. Its period of 2³² suits tens of thousands of replicates, not more than a billion draws.
 */
export function mulberry32(seed: number): RandomSource {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // The same in one loop: nothing is called, and the processor works on several numbers at once.
  const fillIndexes = (indexes: Uint32Array, count: number) => {
    let local = state;
    for (let place = 0; place < indexes.length; place += 1) {
      local = (local + 0x6d2b79f5) | 0;
      let mixed = Math.imul(local ^ (local >>> 15), 1 | local);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      indexes[place] = (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count;
    }
    state = local;
  };
  return Object.assign(next, { fillIndexes });
}

/** A whole number from 0 to `count` - 1. */
export function randomIndex(random: RandomSource, count: number): number {
  return Math.floor(random() * count);
}

/** Fills with whole numbers from 0 to `count` - 1: the very ones `randomIndex` would give one after another. */
export function fillIndexes(random: RandomSource, indexes: Uint32Array, count: number): void {
  if (random.fillIndexes !== undefined) {
    random.fillIndexes(indexes, count);
    return;
  }
  for (let place = 0; place < indexes.length; place += 1) indexes[place] = randomIndex(random, count);
}
