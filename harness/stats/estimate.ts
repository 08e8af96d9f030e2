/** What an interval is taken over: what would vary if the study were repeated. */
export type Covers =
  | "run noise only"
  | "samples like these"
  | "models like these"
  | "models like these, these samples"
  | "models and samples like these"
  | "these templates, problems like these";

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Confidence, 0.95 for 95 %. */
  readonly level: number;
  /** Name of the method, with clusters or degrees of freedom where it has any: `CR2, t(11.5)`. */
  readonly method: string;
  readonly covers: Covers;
  /** What each counted thing is weighted by. */
  readonly weights: "sample" | "problem" | "cluster" | "traffic" | "model";
  /** What a careful reader must know before leaning on it: `few clusters`. */
  readonly warning?: string;
}

/**
 * A number with what stands behind it, or the reason there is none. `n` counts samples (never trials; pairs
 * when paired; the smaller side when not), or models where the unit is a model; absent when the source gives
 * none.
 */
export type Estimate =
  | { readonly kind: "estimate"; readonly value: number; readonly n?: number; readonly interval: Interval }
  | { readonly kind: "estimate"; readonly value: number; readonly n?: number; readonly noInterval: string }
  | { readonly kind: "undetermined"; readonly reason: string; readonly n?: number };

/** @throws RangeError when the value or a bound is not finite: an estimator's bug, never a fact about data. */
export function estimate(value: number, interval: Interval, n?: number): Estimate {
  for (const part of [value, interval.low, interval.high]) requireFinite(part);
  return { kind: "estimate", value, ...(n === undefined ? {} : { n }), interval };
}

/** A number without an interval, and why there is none. */
export function pointEstimate(value: number, noInterval: string, n?: number): Estimate {
  requireFinite(value);
  return { kind: "estimate", value, ...(n === undefined ? {} : { n }), noInterval };
}

/** The one way to say "no answer". */
export function undetermined(reason: string, n?: number): Estimate {
  return { kind: "undetermined", reason, ...(n === undefined ? {} : { n }) };
}

function requireFinite(value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`an estimate is a finite number, got ${value}`);
}
