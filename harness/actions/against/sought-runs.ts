import { corpusWords } from "./corpus-words.ts";
import { createRolledRuns, fewestWords, runWords } from "./rolled-runs.ts";

/** Runs of words of a suite's samples, as hashes: what is looked for in a corpus. */
export interface SoughtRuns {
  readonly hashes: readonly number[];
  /** The samples, by number, that hold a run. */
  readonly samplesWith: (hash: number) => readonly number[];
  /** How many different runs of a sample are looked for. */
  readonly runsOf: (sample: number) => number;
  /** Lengths of the runs, in words. */
  readonly lengths: readonly number[];
  /** Samples of fewer than 8 words. */
  readonly short: number;
  /** Samples all of whose runs stand in too many others to say anything. */
  readonly common: number;
}

/** A run in more samples of one suite than this is its own boilerplate. */
const mostSamples = 10;

/** @param texts the samples' own, in order. */
export function soughtRuns(texts: Iterable<string>): SoughtRuns {
  const samplesOf = new Map<number, number[]>();
  const lengths = new Set<number>();
  const isShort: boolean[] = [];
  let samples = 0;
  for (const text of texts) {
    const words = corpusWords(text);
    const length = Math.min(runWords, words.length);
    isShort.push(length < fewestWords);
    if (length >= fewestWords) {
      lengths.add(length);
      for (const hash of hashesOf(words, length)) addTo(samplesOf, hash, samples);
    }
    samples += 1;
  }
  const runs = new Uint32Array(samples);
  for (const [hash, some] of samplesOf) {
    if (some.length > mostSamples) samplesOf.delete(hash);
    else for (const sample of some) runs[sample] = (runs[sample] ?? 0) + 1;
  }
  return {
    hashes: samplesOf.keys().toArray(),
    samplesWith: (hash) => samplesOf.get(hash) ?? none,
    runsOf: (sample) => runs[sample] ?? 0,
    lengths: [...lengths].sort((left, right) => left - right),
    short: isShort.filter((short) => short).length,
    common: isShort.filter((short, sample) => !short && runs[sample] === 0).length,
  };
}

const none: readonly number[] = [];

function hashesOf(words: readonly string[], length: number): ReadonlySet<number> {
  const rolled = createRolledRuns([length]);
  const hashes = new Set<number>();
  for (const word of words) {
    rolled.push(word);
    const hash = rolled.hashOf(length);
    if (hash !== undefined) hashes.add(hash);
  }
  return hashes;
}

/** One more than is of use, so that what is common stays known as that. */
function addTo(samplesOf: Map<number, number[]>, hash: number, sample: number): void {
  const some = samplesOf.get(hash);
  if (some === undefined) samplesOf.set(hash, [sample]);
  else if (some.length <= mostSamples) some.push(sample);
}
