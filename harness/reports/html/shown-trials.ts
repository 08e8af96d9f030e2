/** Trials that a page lets a reader look at: gathered by who reads the logs, shown as they are. */
export interface ShownTrials {
  readonly trials: readonly ShownTrial[];
  /** Of all answered and failed trials in the runs that were read. */
  readonly found: number;
}

export interface ShownTrial {
  readonly model: string;
  readonly suite: string;
  readonly setting: "benchmark" | "counterpart";
  readonly sampleId: string;
  readonly epoch: number;
  readonly form?: string;
  readonly stratum?: string;
  readonly problemId?: string;
  readonly input: string;
  readonly target: string;
  readonly output: string;
  /** As a sentence would have it: `right`, `0.5`, `missed: refused`, `failed: timeout`. */
  readonly outcome: string;
  readonly kind: "right" | "wrong" | "missed" | "failed" | "unscored";
  readonly answer?: string;
  readonly judges?: readonly { readonly model: string; readonly said: string }[];
}

/** More than this make a page slow, and nobody reads them. */
export const mostTrials = 2000;
