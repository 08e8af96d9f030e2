import type { ErrorKind } from "./error.ts";
import type { ModelId } from "./model.ts";
import type { Price } from "./price.ts";
import type { Output, UsageTotal } from "./run.ts";

/** What a run keeps of its judges: what scorers asked of other models, and what people said of the same outputs. */

/** A model that the scorers of a run ask. */
export interface JudgeCard {
  readonly model: ModelId;
  /** What its tokens cost when the run was made; absent when not known. */
  readonly price?: Price;
}

/** One question a scorer put to another model. */
export type AskedCall = {
  /** Id of the scorer that asked. */
  readonly scorer: string;
  readonly model: ModelId;
  /** SHA-256 over the question, to find its answer again; absent where text is withheld. */
  readonly question?: string;
  /** Of the try that counted, without waits; absent for an answer from the cache. */
  readonly latencyMs?: number;
  /** Calls made, the last one included. */
  readonly attempts: number;
} & (
  | { readonly kind: "answered"; readonly output: Output; readonly cached?: true }
  | { readonly kind: "failed"; readonly error: { readonly kind: ErrorKind; readonly message: string } }
);

/** What one model was asked by scorers in a whole run. Every call that is logged counts: it was paid for. */
export interface AskedTotal {
  readonly model: ModelId;
  readonly answered: number;
  readonly failed: number;
  readonly usage: UsageTotal;
  /** The snapshots that answered, sorted. */
  readonly respondedBy: readonly string[];
}

/**
 * What people gave the outputs of a run, beside what the headline gave; one row per sample, as in `SampleColumns`.
 * Kept only where people scored any.
 */
export interface LabelledColumns {
  /** Epochs whose output a person scored. */
  readonly epochs: Uint32Array;
  /** Mean of the people's scores over those epochs; NaN where there is none. */
  readonly human: Float64Array;
  /** Those of them that the headline scored or missed. */
  readonly judgedEpochs: Uint32Array;
  /** Mean headline over these, a miss counting 0; NaN where there is none. */
  readonly judged: Float64Array;
  /** Epochs answered that the headline left unscored, whether or not a person scored them. */
  readonly unjudgedEpochs: Uint32Array;
}
