import type { JsonObject } from "./json.ts";
import type { Message } from "./model.ts";
import { inputText, type Sample } from "./sample.ts";
import type { UnitInterval } from "./score.ts";
import type { Scorer } from "./scorer.ts";

/**
 * How real a counterpart is: `field` (production, outcome known), `labelled-work` (real work, labelled),
 * `real-form` (real texts, constructed question), `generated` (our forms), `fresh-or-perturbed`,
 * `other-benchmark`. Reports say "real world" only for the first two.
 */
export type EvidenceGrade =
  | "field"
  | "labelled-work"
  | "real-form"
  | "generated"
  | "fresh-or-perturbed"
  | "other-benchmark";

export const evidenceGrades: readonly EvidenceGrade[] = [
  "field",
  "labelled-work",
  "real-form",
  "generated",
  "fresh-or-perturbed",
  "other-benchmark",
];

export type Setting =
  | { readonly kind: "benchmark" }
  | { readonly kind: "counterpart"; readonly evidence: EvidenceGrade };

export type Exposure = "public" | "held-out";

/** What the headline measures; pairs of different metrics have no gap in points. */
export type Metric = "accuracy" | "f1" | "partial-credit";

/** A published file that a suite reads, and where its owner serves it. */
export interface DataFile {
  /** In the data folder, with slashes: `benchmark/gsm8k/test.jsonl`. */
  readonly path: string;
  /** Pinned to a revision where the source has revisions. */
  readonly url: string;
  /** Of the owner's bytes, in hex; absent while nobody has checked one. */
  readonly sha256?: string;
  /** The owner asks for an account: a token is sent with the request. */
  readonly gated?: boolean;
}

export interface Suite {
  readonly id: string;
  /** For people; the digest of samples, prompt and scorers decides what is comparable. */
  readonly version: number;
  readonly title: string;
  readonly setting: Setting;
  /** What the suite claims to measure; joins a benchmark suite to its counterparts. */
  readonly capability: string;
  readonly exposure: Exposure;
  readonly source: { readonly url: string; readonly licence: string };
  /** Expected score of guessing; absent when there is none. */
  readonly chance?: UnitInterval;
  readonly scorers: readonly [headline: Scorer, ...others: Scorer[]];
  readonly metric: Metric;
  /** Suites of one recipe with other samples are fresh twins. */
  readonly recipe?: string;
  /** Metadata keys that may stay readable in the log of a held-out suite. */
  readonly keepMetadata?: readonly string[];
  /** What `suites pull` fetches; absent when the samples come with the suite. */
  readonly files?: readonly DataFile[];
  /** May be called more than once and gives the same samples each time. */
  samples(context: SuiteContext): Iterable<Sample> | AsyncIterable<Sample>;
  /** Default: one user message holding the input. */
  prompt?(sample: Sample, context: SuiteContext): readonly Message[];
}

/** Filled by `cli/` only. Parameters (shots, split, form…) are recorded in the fingerprint. */
export interface SuiteContext {
  readonly dataFolder: string;
  readonly seed: string;
  readonly parameters: JsonObject;
  readonly signal: AbortSignal;
}

/** The messages sent for a sample. */
export function promptOf(suite: Suite, sample: Sample, context: SuiteContext): readonly Message[] {
  if (suite.prompt !== undefined) return suite.prompt(sample, context);
  if (typeof sample.input !== "string") return sample.input;
  return [{ role: "user", content: inputText(sample) }];
}
