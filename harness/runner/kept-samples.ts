import type { Sample } from "../core/sample.ts";

/** The samples of a suite from its first reading, so that a small one is not read again for every later pass. */
export interface KeptSamples {
  /** `characters`: about how much text it is. */
  add(sample: Sample, characters: number): void;
  /** All that were added; `undefined` when they were too many to keep. */
  all(): readonly Sample[] | undefined;
}

/** What is kept must not show in the memory of a run: some 20,000 short problems. */
const defaultMostBytes = 16 * 1024 * 1024;
/** Of a sample without its text. */
const objectBytes = 500;

export function createKeptSamples(mostBytes: number = defaultMostBytes): KeptSamples {
  let samples: Sample[] | undefined = [];
  let bytes = 0;
  return {
    add(sample, characters) {
      bytes += objectBytes + characters;
      if (bytes > mostBytes) samples = undefined;
      samples?.push(sample);
    },
    all: () => samples,
  };
}
