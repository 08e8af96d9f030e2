import type { Coverage } from "../core/run.ts";
import type { EvidenceGrade, Exposure } from "../core/suite.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Agreement, Decision, Family, GapComparison, MeanGap } from "./across-findings.ts";
import type { Breakdown } from "./breakdowns.ts";
import type { FormGap } from "./form-gaps.ts";
import type { HeldOutSuite } from "./held-out-findings.ts";
import type { JudgeFindings } from "./judge-findings.ts";
import type { LabelAudit } from "./label-audit.ts";
import type { PredictionFindings } from "./prediction-findings.ts";
import type { RepeatFindings } from "./repeat-findings.ts";
import type { SuspectSamples } from "./suspect-samples.ts";
import type { Trend } from "./trend/trend-findings.ts";

/** Version of the findings document. */
export const findingsSchema = 1;

/** What the runs say: the contract of `gap --format json`. Scores lie in [0, 1]; every list is sorted. */
export interface Findings {
  readonly schema: typeof findingsSchema;
  /** End of the newest run read (start, where it is partial); absent when no run was read. */
  readonly asOf?: string;
  readonly seed: number;
  readonly level: number;
  /** Declared by the user, in score units: what counts as no difference worth having. Absent: none was. */
  readonly margin?: number;
  readonly gaps: readonly GapRow[];
  readonly means: readonly MeanGap[];
  /** Gaps of gaps: of all models of a pair of suites where there are few, else of those best on the benchmark. */
  readonly comparisons: readonly GapComparison[];
  readonly agreements: readonly Agreement[];
  readonly decisions: readonly Decision[];
  /** By form and by stratum, for pairs whose suites declare them. */
  readonly breakdowns: readonly Breakdown[];
  /** Gaps that were measured more than once, over time. */
  readonly trends: readonly Trend[];
  /** Models of one family are not independent: units of every statement across models. */
  readonly families: readonly Family[];
  /** Samples whose targets are worth a second look, by suite that enough models ran. */
  readonly suspects: readonly SuspectSamples[];
  /** Runs that were read but have no run of the other setting to be compared with. */
  readonly unpaired: readonly UnpairedScore[];
  readonly leftOut: readonly LeftOut[];
  /** What people found who double-checked targets of the suites above; absent where nobody did. */
  readonly audits?: readonly LabelAudit[];
  /** What the ledger says of the held-out suites above; absent where there is none. */
  readonly heldOut?: readonly HeldOutSuite[];
  /** What was predicted of such gaps beforehand, and what came of it; absent where nothing was. */
  readonly predictions?: readonly PredictionFindings[];
  /** Paths of lists that this version does not fill yet: an empty list elsewhere means there is nothing. */
  readonly notComputed: readonly string[];
}

/**
 * How two suites are comparable: the same problems on both sides and no others, one recipe with other samples,
 * other samples under one kind of scorer, or nothing of these. Some problems in common are a mismatch that says
 * how many, and make no other design.
 */
export type Design = "paired-form" | "fresh-twin" | "same-scorer" | "unmatched";

/** Model × benchmark suite × counterpart suite (× label). A positive gap: lower on the counterpart. */
export interface GapRow {
  readonly model: string;
  readonly capability: string;
  readonly label?: string;
  readonly benchmark: SettingFindings;
  readonly counterpart: CounterpartFindings;
  readonly design: Design;
  /** Raw gap, benchmark minus counterpart: holds the suites' difficulty as well, and says nothing of why. */
  readonly difference: Estimate;
  /** Where the raw gap lies whatever the trials missing for our reasons would have scored. */
  readonly differenceBounds?: { readonly low: number; readonly high: number };
  readonly excess: Estimate;
  readonly form: Estimate;
  /** Form by form, with the null beside them; absent where the counterpart's forms of shared problems have no names. */
  readonly forms?: readonly FormGap[];
  readonly retained: Estimate;
  readonly tests: readonly GapTest[];
  readonly minimumDetectable: Estimate;
  /** Why a run of the row looks failed; absent when none does. */
  readonly looksFailed?: readonly string[];
  /** Those of the mismatches for which the two scores measure no one thing; absent where there are none. */
  readonly notComparable?: readonly string[];
  /** What differs between the two runs, or from the other models' runs of these suites. */
  readonly mismatches: readonly string[];
}

/** One model on one suite. */
export type SettingFindings = {
  readonly suite: string;
  readonly exposure: Exposure;
  /** `rank`: higher is better, but not a proportion. Absent: [0, 1]. */
  readonly scale?: "rank";
  /** Over samples, epochs averaged first; a miss counts 0. By traffic where every sample has a weight. */
  readonly score: Estimate;
  readonly costUsd: Estimate;
  /** Absent when nothing was answered, when the source gives none, and for pooled runs. */
  readonly latencyMs?: { readonly p50: number; readonly p95: number };
  readonly runIds: readonly string[];
} & (
  | {
      readonly backing: "samples";
      /** Over what the model answered so that it could be judged. */
      readonly answeredOnly: Estimate;
      readonly coverage: Coverage;
      /** Over all planned trials, those missing for our reasons counted 0 and 1; weighted as the score is. */
      readonly bounds: { readonly worst: number; readonly best: number };
      /** What asking again shows; absent where no sample was answered twice. */
      readonly repeats?: RepeatFindings;
      /** Absent where neither a model nor a person judged. */
      readonly judge?: JudgeFindings;
    }
  | { readonly backing: "aggregate" }
);

export type CounterpartFindings = SettingFindings & { readonly evidence: EvidenceGrade };

export interface GapTest {
  readonly hypothesis: string;
  readonly p: number;
  readonly adjusted: number;
  readonly method: string;
}

export interface UnpairedScore {
  readonly model: string;
  readonly capability: string;
  readonly label?: string;
  readonly setting: "benchmark" | "counterpart";
  readonly findings: SettingFindings;
  readonly reason: string;
  /** What the tool that gave it cannot say; absent when there is nothing. */
  readonly caveats?: readonly string[];
}

export interface LeftOut {
  readonly runId: string;
  readonly reason: string;
}
