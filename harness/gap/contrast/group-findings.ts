import type { Estimate } from "../../stats/estimate.ts";

/** Whether one group of models loses more than another at equal benchmark score. Gaps in [-1, 1]. */
export interface GroupFindings {
  readonly schema: 1;
  readonly contrast: "groups";
  readonly benchmark: string;
  readonly level: number;
  readonly seed: number;
  /** The group of interest first. */
  readonly groups: readonly [GroupMembers, GroupMembers];
  readonly leftOut: readonly { readonly model: string; readonly reason: string }[];
  readonly counterparts: readonly GroupContrast[];
}

export interface GroupMembers {
  readonly name: string;
  readonly families: readonly { readonly family: string; readonly models: readonly string[] }[];
}

export interface GroupContrast {
  readonly counterpart: string;
  readonly models: number;
  /** Mean raw gap of each group, each model once. */
  readonly meanGaps: readonly [number, number];
  /** Range of benchmark scores of each group, to see how far they overlap. */
  readonly ranges: readonly [readonly [number, number], readonly [number, number]];
  /** Mean benchmark score of the first group (mean of its log odds): where the groups are compared. */
  readonly at: number;
  /** What the first group loses there beyond what the second would: `logits` in score units. */
  readonly difference: Estimate;
  /** Coefficient of the group in the line of the gap on the benchmark score and group, on chance-corrected log odds. */
  readonly logits: Estimate;
  /** By relabelling whole families; adjusted for the counterparts (Holm); absent when undetermined. */
  readonly permutation?: {
    readonly p: number;
    readonly adjusted: number;
    readonly count: number;
    readonly total: number;
  };
}
