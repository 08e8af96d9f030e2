/** Words of a run that is no ordinary phrase (Brown et al. 2020, appendix C). */
export const runWords = 13;
/** A shorter text is looked for whole, if it has at least so many: below, ordinary sentences are found. */
export const fewestWords = 8;

/** Follows a stream of words and knows the hash of the run that ends with each. */
export interface RolledRuns {
  push(word: string): void;
  /**
   * Of the last so many words, in 53 bits; undefined before there are as many, and where the filter knows that no such
   * run is looked for.
   */
  hashOf(length: number, filter?: RunFilter): number | undefined;
  /** The last 13 words or fewer. */
  words(): readonly string[];
  reset(): void;
}

/** A bit for each hash that is looked for, by the part of it that is known first. */
export type RunFilter = Uint8Array;

const filterBits = 24;

export function createRunFilter(hashes: Iterable<number>): RunFilter {
  const filter = new Uint8Array(2 ** (filterBits - 3));
  for (const hash of hashes) {
    const bit = Math.floor(hash / 2 ** 21) >>> (32 - filterBits);
    filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

/**
 * Two rolling hashes of 32 bits, of which 53 are kept: among 10^5 runs that are looked for, 10^9 places of a corpus give a
 * false find with a probability of about 10^-2. Memory does not depend on what goes through.
 */
export function createRolledRuns(lengths: readonly number[]): RolledRuns {
  const ring = Array.from({ length: runWords }, () => "");
  const [firsts, seconds] = [new Int32Array(runWords), new Int32Array(runWords)];
  const sums = lengths.map((length) => ({
    length,
    first: 0,
    second: 0,
    outFirst: power(rollFirst, length),
    outSecond: power(rollSecond, length),
  }));
  let count = 0;
  return {
    push(word) {
      const first = hashOfWord(word, 0x811c9dc5);
      const second = hashOfWord(word, 0x9e3779b1);
      for (const sum of sums) {
        const isFull = count >= sum.length;
        const leaving = (count - sum.length + runWords) % runWords;
        const outFirst = isFull ? Math.imul(firsts[leaving] ?? 0, sum.outFirst) : 0;
        const outSecond = isFull ? Math.imul(seconds[leaving] ?? 0, sum.outSecond) : 0;
        sum.first = (Math.imul(sum.first, rollFirst) + first - outFirst) | 0;
        sum.second = (Math.imul(sum.second, rollSecond) + second - outSecond) | 0;
      }
      const slot = count % runWords;
      ring[slot] = word;
      firsts[slot] = first;
      seconds[slot] = second;
      count += 1;
    },
    hashOf(length, filter) {
      const sum = sums.find((each) => each.length === length);
      if (sum === undefined || count < length) return undefined;
      const first = mixed(sum.first ^ Math.imul(length, 0x85ebca6b));
      const bit = first >>> (32 - filterBits);
      if (filter !== undefined && (((filter[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 0) return undefined;
      return first * 2 ** 21 + (mixed(sum.second) >>> 11);
    },
    words: () =>
      Array.from({ length: Math.min(count, runWords) }, (_, back) => back)
        .reverse()
        .map((back) => ring[(count - 1 - back) % runWords] ?? ""),
    reset() {
      count = 0;
      for (const sum of sums) Object.assign(sum, { first: 0, second: 0 });
    },
  };
}

const rollFirst = 0x01000193;
const rollSecond = 0x5bd1e995;

function power(base: number, exponent: number): number {
  let result = 1;
  for (let step = 0; step < exponent; step += 1) result = Math.imul(result, base);
  return result;
}

/** FNV-1a over code units, from a start of one's own. */
function hashOfWord(word: string, start: number): number {
  let hash = start | 0;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return mixed(hash) | 0;
}

/** The end of MurmurHash3. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
