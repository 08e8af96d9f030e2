/**
 * What a provider is said to do with what it is sent. `unknown` is what nobody declared anything about, and counts as
 * `may-train`: the sample is no longer held out for that provider. `no-training` and `no-retention` keep it held out, as
 * far as the declaration is true. `this-machine` is no sending at all.
 */
export type DeclaredTerms = "unknown" | "may-train" | "no-training" | "no-retention" | "this-machine";

export const declaredTerms: readonly DeclaredTerms[] = [
  "unknown",
  "may-train",
  "no-training",
  "no-retention",
  "this-machine",
];

export interface DataTerms {
  readonly declared: DeclaredTerms;
  /** Who says so: the user's config, the address or kind of the server, or nobody. */
  readonly by: "config" | "address" | "nobody";
  /** The user's own words: which agreement, since when. */
  readonly note?: string;
}

/** Whether a sample sent under these terms may turn up in what the provider trains. */
export function isExposing({ declared }: DataTerms): boolean {
  return declared === "unknown" || declared === "may-train";
}
