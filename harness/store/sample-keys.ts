import { keyedDigest } from "../datasets/keyed-digest.ts";

const keyBytes = 6;

/** A sample as the ledger names it: 48 bits, as a number. Of a million samples two share one with probability 0.2 %. */
export type SampleKey = number;

/**
 * HMAC-SHA-256 under the key of the results folder over suite id and sample id, cut to 48 bits: with the key anyone can
 * ask for a sample, without it nobody can read which samples there are.
 */
export function sampleKey(folderKey: Buffer, suiteId: string, sampleId: string): SampleKey {
  const digest = keyedDigest(folderKey, JSON.stringify([suiteId, sampleId]));
  return Number.parseInt(digest.slice(0, keyBytes * 2), 16);
}

/** Eight characters a sample. */
export function packKeys(keys: readonly SampleKey[]): string {
  const bytes = Buffer.alloc(keys.length * keyBytes);
  let place = 0;
  for (const key of keys) place = bytes.writeUIntBE(key, place, keyBytes);
  return bytes.toString("base64");
}

export function* unpackKeys(packed: string): Generator<SampleKey, void, undefined> {
  const bytes = Buffer.from(packed, "base64");
  for (let place = 0; place + keyBytes <= bytes.length; place += keyBytes)
    yield bytes.readUIntBE(place, keyBytes);
}
