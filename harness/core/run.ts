import type { AskedCall, AskedTotal, JudgeCard, LabelledColumns } from "./asked.ts";
import type { ErrorKind } from "./error.ts";
import type { JsonObject } from "./json.ts";
import type { GenerateSettings, Generation, ModelId } from "./model.ts";
import type { Origin } from "./origin.ts";
import type { Price } from "./price.ts";
import type { Score, UnitInterval } from "./score.ts";
import type { Exposure, Metric, Setting } from "./suite.ts";

/** Version of the run log and of the run record. */
export const runSchema = 1;

/** What a report needs to know of a suite, as it was when the run was made. */
export interface SuiteCard {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly setting: Setting;
  readonly capability: string;
  readonly exposure: Exposure;
  readonly source: { readonly url: string; readonly licence: string };
  readonly chance?: UnitInterval;
  /** Scorer ids, the headline first. */
  readonly scorers: readonly [headline: string, ...others: string[]];
  readonly metric: Metric;
  readonly recipe?: string;
  /** `rank`: higher is better, but not a proportion; enters agreement, never a gap. Absent: `unit`. */
  readonly scale?: "unit" | "rank";
  /** SHA-256 over every sample with its prompt, and the scorers. */
  readonly digest: string;
}

/** Runs of equal fingerprints measure the same thing and may be pooled or resumed. */
export interface Fingerprint {
  readonly suite: string;
  readonly scorers: readonly string[];
  readonly settings: GenerateSettings;
  readonly parameters: JsonObject;
  readonly adapter: string;
  /** Where the model was reached, when the user said so; without credentials. */
  readonly baseUrl?: string;
  readonly harness: string;
}

export interface Plan {
  /** SHA-256 over the ids of the planned samples, in order, and the epochs. */
  readonly digest: string;
  readonly samples: number;
  readonly epochs: number;
  readonly trials: number;
  readonly limit?: number;
  readonly shard?: { readonly index: number; readonly of: number };
  /** Of a held-out suite with a reserved slice: all but that slice, or that slice alone. Absent: there is none. */
  readonly slice?: "open" | "final";
}

export interface RunHead {
  readonly schema: typeof runSchema;
  readonly runId: string;
  readonly startedAt: string;
  readonly model: ModelId;
  readonly suite: SuiteCard;
  readonly fingerprint: Fingerprint;
  readonly plan: Plan;
  readonly seed: number;
  readonly origin: Origin;
  readonly label?: string;
  /** What the model's tokens cost when the run was made; absent when not known. */
  readonly price?: Price;
  /** By model, sorted; absent when the scorers ask none. */
  readonly judges?: readonly JudgeCard[];
}

/** Text of a held-out suite is replaced once, where the runner yields, so that every listener gets the same. */
export interface Withheld {
  readonly kind: "withheld";
  readonly characters: number;
  /** HMAC-SHA-256 under a key of the results folder: a plain hash of a short answer is guessed at once. */
  readonly digest: string;
}

/** Text that an imported source does not hold: somebody published scores alone. */
export interface Absent {
  readonly kind: "absent";
  readonly reason: string;
}

export type Output =
  | ({ readonly kind: "kept" } & Generation)
  | (Withheld & Omit<Generation, "text" | "toolCalls" | "warnings">)
  | Absent;

/** One sample in one epoch. */
export type Trial = {
  readonly sampleId: string;
  readonly epoch: number;
  /** Of the attempt that counted, without waits; absent when an imported source does not say. */
  readonly latencyMs?: number;
  /** Calls made, the last one included; absent when an imported source does not say. */
  readonly attempts?: number;
} & (
  | {
      readonly kind: "answered";
      readonly output: Output;
      /** From the response cache: no call was made, so there is no latency, and nothing was paid. */
      readonly cached?: true;
      readonly scores: Readonly<Record<string, Score>>;
      /** In the order asked; absent when the scorers asked no model. */
      readonly asked?: readonly AskedCall[];
      /** What a person gave this very output, where the headline scorer knows. */
      readonly human?: UnitInterval;
    }
  | { readonly kind: "failed"; readonly error: { readonly kind: ErrorKind; readonly message: string } }
);

/** Where each planned trial went; the seven counts after `planned` add up to it. */
export interface Coverage {
  readonly planned: number;
  readonly scored: number;
  readonly refused: number;
  readonly truncated: number;
  readonly unparsed: number;
  readonly unscored: number;
  readonly failed: number;
  readonly notRun: number;
}

export interface UsageTotal {
  /** Trials that reported usage; the sums cover these only. */
  readonly reported: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedInputTokens: number;
  readonly reasoningTokens: number;
}

/** Usage that was not paid for. */
export interface SavedTotal extends UsageTotal {
  /** Those that reported no usage included. */
  readonly answers: number;
}

/** The fold of a run log: no trial, no text. */
export type RunRecord = {
  readonly head: RunHead;
  /** Absent while the run is partial. */
  readonly endedAt?: string;
} & (
  | {
      readonly backing: "samples";
      readonly coverage: Coverage;
      readonly usage: UsageTotal;
      /** Of the answers that came from the cache, and are not in `usage`; absent when none did. */
      readonly saved?: SavedTotal;
      /** Of the answered trials; absent when none says how long it took. */
      readonly latencyMs?: { readonly p50: number; readonly p95: number };
      /** The snapshots that answered, sorted. */
      readonly respondedBy: readonly string[];
      readonly warnings: readonly string[];
      /** By model, sorted; absent when the scorers asked none. Not part of `usage`. */
      readonly asked?: readonly AskedTotal[];
      readonly samples: SampleColumns;
    }
  | { readonly backing: "aggregate"; readonly mean: number; readonly n?: number }
);

/** What each sample says, `undefined` where it says nothing; no column where no sample says anything. */
export type KeyColumn = readonly (string | undefined)[];

/**
 * One row per sample that appears in the log, sorted by id (code units), so that the order in which trials ended does
 * not show; all columns have one length. Nobody writes into them: columns that say the same may be one array.
 */
export interface SampleColumns {
  readonly id: readonly string[];
  readonly problemId: KeyColumn | undefined;
  readonly form: KeyColumn | undefined;
  readonly template: KeyColumn | undefined;
  readonly stratum: KeyColumn | undefined;
  readonly cluster: KeyColumn | undefined;
  /** NaN where the sample has none; `undefined` where no sample has one. */
  readonly weight: Float64Array | undefined;
  /** Epochs with a headline of `scored` or `missed`. */
  readonly epochs: Uint32Array;
  /** Mean headline over those epochs, a miss counting 0; NaN where `epochs` is 0. */
  readonly mean: Float64Array;
  /** Variance of the headline over those epochs (n - 1); NaN below two epochs, `undefined` where no sample has two. */
  readonly variance: Float64Array | undefined;
  /** Epochs with a headline of `scored`. */
  readonly answeredEpochs: Uint32Array;
  /** Mean over the `scored` epochs alone; NaN where there is none. */
  readonly answeredMean: Float64Array;
  /** Absent when no output of the run was judged by a person. */
  readonly labelled?: LabelledColumns;
}
