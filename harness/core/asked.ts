import type { ErrorKind } from "./error.ts";
import type { ModelId } from "./model.ts";
import type { Output, UsageTotal } from "./run.ts";

/** What a run keeps of its judges: what scorers asked of other models, and what people said of the same outputs. */

/** One question a scorer put to another model. */
export type AskedCall = {
  /** Id of the scorer that asked. */
  readonly scorer: string;
  readonly model: ModelId;
  /** SHA-256 over the question, to find its answer again; absent where text is withheld. */
  readonly question?: string;
  /** Of the try that counted, without waits. */
  readonly latencyMs: number;
  /** Calls made, the last one included. */
  readonly attempts: number;
} & (
  | { readonly kind: "answered"; readonly output: Output }
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

/** What people and the headline scorer gave the same outputs; one row per sample, as in `SampleColumns`. */
export interface LabelledColumns {
  /** Epochs whose output a person judged and the headline too, a miss included. */
  readonly epochs: Uint32Array;
  /** Mean of the people's scores over those epochs; NaN where `epochs` is 0. */
  readonly human: Float64Array;
  /** Mean headline over those epochs, a miss counting 0; NaN where `epochs` is 0. */
  readonly judged: Float64Array;
}
