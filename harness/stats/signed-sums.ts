import type { RandomSource } from "./random.ts";

/** Random signs of units 0, 1, 2…, for several replicates. */
export interface Signs {
  readonly units: number;
  readonly replicates: number;
  /**
   * 32 units a word, the first in the lowest bit, 1 for plus; all replicates of the first 32 units, then all of the
   * next 32.
   */
  readonly words: Int32Array;
}

/** Replicates drawn at once: their sums stay in the nearest cache. */
const mostReplicates = 2048;
/** Words drawn at once, however many units there are: 8 MiB. */
const mostWords = 2 ** 21;

/** Signs for so many replicates in all, in parts that fit memory; one random number gives 32 of a replicate. */
export function* drawSigns(options: {
  readonly units: number;
  readonly replicates: number;
  readonly random: RandomSource;
}): Generator<Signs> {
  const { units, replicates, random } = options;
  const rows = Math.ceil(units / 32);
  const size = Math.max(64, Math.min(mostReplicates, Math.floor(mostWords / Math.max(1, rows))));
  for (let done = 0; done < replicates; done += size) {
    const part = Math.min(size, replicates - done);
    const words = new Int32Array(rows * part);
    for (let replicate = 0; replicate < part; replicate += 1)
      for (let row = 0; row < rows; row += 1)
        words[row * part + replicate] = Math.floor(random() * 4294967296);
    yield { units, replicates: part, words };
  }
}

/**
 * The sum of the signed values, by replicate. The sums of each eight values under all 256 patterns of signs are made
 * first, so that a replicate adds four numbers for 32 units.
 */
export function signedSums(values: Float64Array, { units, replicates, words }: Signs): Float64Array {
  const sums = new Float64Array(replicates);
  const patterns = new Float64Array(1024);
  for (let first = 0, at = 0; first < units; first += 32, at += replicates) {
    for (let byte = 0; byte < 4; byte += 1) fillPatterns(patterns, 256 * byte, values, first + 8 * byte);
    for (let replicate = 0; replicate < replicates; replicate += 1) {
      const word = words[at + replicate] ?? 0;
      const low = (patterns[word & 255] ?? 0) + (patterns[256 + ((word >>> 8) & 255)] ?? 0);
      const high = (patterns[512 + ((word >>> 16) & 255)] ?? 0) + (patterns[768 + (word >>> 24)] ?? 0);
      sums[replicate] = (sums[replicate] ?? 0) + (low + high);
    }
  }
  return sums;
}

/** From all signs minus, each bit turns one value round; there are no values beyond the last unit. */
function fillPatterns(patterns: Float64Array, offset: number, values: Float64Array, first: number): void {
  let lowest = 0;
  for (let unit = first; unit < first + 8; unit += 1) lowest -= values[unit] ?? 0;
  patterns[offset] = lowest;
  for (let bit = 0, size = 1; bit < 8; bit += 1, size *= 2) {
    const turned = 2 * (values[first + bit] ?? 0);
    for (let pattern = 0; pattern < size; pattern += 1)
      patterns[offset + size + pattern] = (patterns[offset + pattern] ?? 0) + turned;
  }
}
