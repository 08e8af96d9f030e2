import type { Estimate } from "../../stats/estimate.ts";
import type { SuitePair } from "../across-findings.ts";
import type { LeftOut } from "../findings.ts";

/** One gap over time: the runs of one model on one pair of suites, in the order in which they ended. */
export interface Trend extends SuitePair {
  readonly model: string;
  /** Declared not to move: where its gap does, the suites or this tool have moved. */
  readonly isControl: boolean;
  readonly points: readonly TrendPoint[];
  /** Stretches without a break. Nothing is compared across a break but what is linked. */
  readonly segments: readonly TrendSegment[];
  readonly changePoints: readonly ChangeOfLevel[];
  /** What a running check (CUSUM) noticed, the first in each segment. */
  readonly alarms: readonly TrendAlarm[];
}

export interface TrendPoint {
  /** End of the later of its two runs. */
  readonly at: string;
  readonly label?: string;
  readonly runIds: readonly string[];
  /** As in a gap report of that day: its interval covers samples like these, and so is wider than what runs differ by. */
  readonly difference: Estimate;
  /** The side that was not run again, and stands in from an earlier point. */
  readonly carried?: "benchmark" | "counterpart";
  /** The snapshots that answered, where the provider says. */
  readonly respondedBy: readonly string[];
  /** What changed since the point before, so that the two are not comparable: `suite digest`, `scorer`, `snapshot`… */
  readonly breakBefore?: readonly string[];
  /** The same with what it was and what it is. */
  readonly changes?: readonly TrendChange[];
  /** On the scale before the break, or why it cannot be put there; absent in the first stretch. */
  readonly linked?: LinkedGap;
  /** Further from the mean of its level than runs on the same samples are: three standard deviations. */
  readonly isBeyondLimits?: true;
}

export interface TrendChange {
  readonly what: string;
  readonly side: "benchmark" | "counterpart";
  readonly before: string;
  readonly after: string;
  /**
   * `instrument`: what measures changed, and models measured on both sides can link the scales. `model`: what answers changed.
   * `noted`: no break, as the version of this tool; a control series shows whether it matters.
   */
  readonly kind: "instrument" | "model" | "noted";
}

export type LinkedGap =
  | { readonly kind: "linked"; readonly anchors: readonly string[]; readonly difference: Estimate }
  | { readonly kind: "not linked"; readonly reason: string };

export interface TrendSegment {
  readonly from: string;
  readonly to: string;
  readonly points: number;
  /** Standard deviation of the gap from run to run on the same samples, or why it is not known. */
  readonly noise: Estimate;
  /** Between changes of level; none where the noise is not known. */
  readonly levels: readonly TrendLevel[];
}

/** A mean, and three standard deviations of run noise to either side of it. */
export interface TrendLevel {
  readonly from: string;
  readonly to: string;
  readonly low: number;
  readonly mean: number;
  readonly high: number;
}

export interface ChangeOfLevel {
  /** First point of the new level. */
  readonly at: string;
  readonly before: number;
  readonly after: number;
  /** After minus before; its interval covers run noise only. */
  readonly shift: Estimate;
}

export interface TrendAlarm {
  /** The point that gave the alarm. */
  readonly at: string;
  /** Since when the level most likely is another. */
  readonly since: string;
  readonly direction: "up" | "down";
}

/** Under one name, what answered: a name like `-latest` moves without a word. */
export interface SnapshotHistory {
  readonly model: string;
  /** In time. More than one: the name has moved. */
  readonly answeredBy: readonly {
    readonly snapshot: string;
    readonly from: string;
    readonly to: string;
    readonly runs: number;
  }[];
}

/** The contract of `history --format json`. */
export interface HistoryFindings {
  readonly schema: 1;
  /** End of the newest run read; absent when no run was read. */
  readonly asOf?: string;
  readonly seed: number;
  readonly level: number;
  /** One per model × benchmark × counterpart, and per label that comes again; sorted. */
  readonly trends: readonly Trend[];
  readonly snapshots: readonly SnapshotHistory[];
  readonly leftOut: readonly LeftOut[];
}
