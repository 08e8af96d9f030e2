import type { Estimate } from "../../stats/estimate.ts";

/** What a declared difference-in-differences found. Scores in [0, 1]; differences positive where the lead fell. */
export interface ExposureFindings {
  readonly schema: 1;
  readonly contrast: "difference-in-differences";
  readonly suite: string;
  /** The first day whose samples the exposed models cannot have seen. */
  readonly date: string;
  readonly level: number;
  readonly samples: PeriodCounts;
  readonly controls: ControlMeans;
  readonly negativeControl?: {
    readonly suite: string;
    readonly samples: PeriodCounts;
    readonly controls: ControlMeans;
  };
  readonly models: readonly ExposedModel[];
  /** What the same figure is for each control beside the other controls, where nothing should show. */
  readonly placebo: readonly { readonly model: string; readonly difference: number }[];
  /** Where else the date could have been, the declared one among them. */
  readonly dates: readonly string[];
}

export interface PeriodCounts {
  readonly before: number;
  readonly after: number;
  readonly dropped: number;
}

export interface ControlMeans {
  readonly models: readonly string[];
  readonly families: number;
  readonly before: number;
  readonly after: number;
}

export interface ExposedModel {
  readonly model: string;
  readonly family: string;
  readonly before: number;
  readonly after: number;
  /** Difference-in-differences in points. */
  readonly difference: Estimate;
  /** The same on log odds. */
  readonly logits: Estimate;
  /** The same on the negative-control suite, where exposure can do nothing. */
  readonly negative?: Estimate;
  /** `difference` minus `negative`. */
  readonly beyond?: Estimate;
  /** What is judged, `beyond` where there is one, at a level that holds for all exposed models at once (Bonferroni). */
  readonly simultaneous: Estimate;
  /** Share of the controls, this model added, whose own figure is as large. */
  readonly placeboP: number;
  /** Where its figure is largest among the dates, in standard errors, and how rare so large a maximum is among controls. */
  readonly overDates: { readonly date: string; readonly p: number };
  readonly verdict: "fell" | "cannot-tell";
}
