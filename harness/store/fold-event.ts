import type { AskedCall } from "../core/asked.ts";
import type { LoggedSample, RunEvent } from "../core/event.ts";
import type { Usage } from "../core/model.ts";
import type { Score } from "../core/score.ts";

/**
 * What a record is made of: an event, as far as the fold looks into it. Every `RunEvent` is one; a reader that makes a
 * record need not make more of a line.
 */
export type FoldEvent =
  | Extract<RunEvent, { kind: "run-start" | "aggregate" | "run-end" }>
  | { readonly kind: "sample"; readonly sample: FoldSample }
  | { readonly kind: "trial-end"; readonly trial: FoldTrial };

/** A sample without its text. */
export type FoldSample = { readonly id: string } & {
  readonly [Key in "problemId" | "form" | "template" | "stratum" | "cluster" | "weight"]?:
    | LoggedSample[Key]
    | undefined;
};

/** A trial without its text. */
export type FoldTrial = { readonly sampleId: string; readonly epoch: number } & (
  | { readonly kind: "failed" }
  | {
      readonly kind: "answered";
      readonly latencyMs?: number | undefined;
      readonly cached?: true | undefined;
      readonly human?: number | undefined;
      readonly output: FoldOutput;
      readonly scores: Readonly<Record<string, FoldScore>>;
      readonly asked?: readonly AskedCall[];
    }
);

export type FoldOutput =
  | { readonly kind: "absent" }
  | {
      readonly kind: "kept" | "withheld";
      readonly usage?: FoldUsage | undefined;
      readonly respondedBy?: string | undefined;
      readonly warnings?: readonly string[] | undefined;
    };

export type FoldUsage = Pick<Usage, "inputTokens" | "outputTokens"> & {
  readonly [Key in "cachedInputTokens" | "reasoningTokens"]?: number | undefined;
};

export type FoldScore = Exclude<Score, { kind: "unscored" }> | { readonly kind: "unscored" };
