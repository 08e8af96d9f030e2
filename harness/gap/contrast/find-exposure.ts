import { differenceInDifferences } from "../../stats/difference-in-differences.ts";
import type { Estimate } from "../../stats/estimate.ts";
import { logitDifferenceInDifferences } from "../../stats/logit-difference-in-differences.ts";
import { differenceOfEstimates } from "../../stats/mover-interval.ts";
import { type FamilyPatterns, familiesOf, familyOf } from "../families.ts";
import type { DatedScores } from "./dated-scores.ts";
import type { ControlMeans, ExposedModel, ExposureFindings } from "./exposure-findings.ts";
import { countsOf, meanOf, periodsAt, pointsAt } from "./lead-periods.ts";
import { type Peak, peakOf, placeboDatesOf } from "./placebo-dates.ts";

export interface ExposureOptions {
  readonly scores: DatedScores;
  /** A suite of the same dates on which exposure can do nothing. */
  readonly negative?: DatedScores;
  readonly exposed: readonly string[];
  readonly controls: readonly string[];
  /** `2023-09-01` */
  readonly date: string;
  /** Absent: the first of every month that leaves samples enough on each side. */
  readonly placeboDates?: readonly string[];
  readonly families: FamilyPatterns;
  readonly level: number;
}

/**
 * Whether models that may have seen samples from before a date lose their lead over declared controls after it:
 * difference-in-differences in points and log odds, a negative-control suite, a placebo over the controls and one
 * over dates. A model is said to fall only when the simultaneous interval lies above zero and neither placebo has
 * one in twenty as large; else the data cannot tell.
 */
export function findExposure(options: ExposureOptions): ExposureFindings {
  const { scores, negative, controls, date, families, level } = options;
  const dates = placeboDatesOf(options);
  const placebo = controls.flatMap((model) => {
    const found = pointsAt(scores, { model, controls: without(controls, model), date, level });
    return found.kind === "estimate" ? [{ model, difference: found.value }] : [];
  });
  const peaks = controls.map((model) => peakOf(scores, { model, controls: without(controls, model), dates }));
  const models = options.exposed.map((model) => exposedModel(model, { ...options, placebo, peaks, dates }));
  return {
    schema: 1,
    contrast: "difference-in-differences",
    suite: scores.suite,
    date,
    level,
    samples: countsOf(scores, date),
    controls: controlMeans(scores, { controls, date, families }),
    ...(negative === undefined
      ? {}
      : {
          negativeControl: {
            suite: negative.suite,
            samples: countsOf(negative, date),
            controls: controlMeans(negative, { controls, date, families }),
          },
        }),
    models,
    placebo,
    dates,
  };
}

interface Placebos {
  readonly placebo: ExposureFindings["placebo"];
  readonly peaks: readonly Peak[];
  readonly dates: readonly string[];
}

function exposedModel(model: string, options: ExposureOptions & Placebos): ExposedModel {
  const { scores, negative, controls, date, families, level, placebo, peaks, dates, exposed } = options;
  const own = { model, controls, date };
  const periods = periodsAt(scores, own);
  const covers = "samples like these" as const;
  const difference = differenceInDifferences({ ...periods, level, covers });
  const simultaneousLevel = 1 - (1 - level) / exposed.length;
  const beyondAt = (at: number): Estimate => {
    const main = pointsAt(scores, { ...own, level: at });
    if (negative === undefined) return main;
    const other = pointsAt(negative, { ...own, level: at });
    return differenceOfEstimates({ left: main, right: other, n: Math.min(main.n ?? 0, other.n ?? 0) });
  };
  const simultaneous = beyondAt(simultaneousLevel);
  const placeboP = rankOf(
    difference.kind === "estimate" ? difference.value : Number.NEGATIVE_INFINITY,
    placebo.map((each) => each.difference),
  );
  const peak = peakOf(scores, { model, controls, dates });
  const overDates = {
    date: peak.date,
    p: rankOf(
      peak.size,
      peaks.map(({ size }) => size),
    ),
  };
  const isClear = lowOf(simultaneous) > 0 && placeboP <= 0.05 && overDates.p <= 0.05;
  return {
    model,
    family: familyOf(model, families),
    before: meanOf(periods.before.exposed),
    after: meanOf(periods.after.exposed),
    difference,
    logits: logitDifferenceInDifferences({ ...periods, level, covers }),
    ...(negative === undefined
      ? {}
      : { negative: pointsAt(negative, { ...own, level }), beyond: beyondAt(level) }),
    simultaneous,
    placeboP,
    overDates,
    verdict: isClear ? "fell" : "cannot-tell",
  };
}

function controlMeans(
  scores: DatedScores,
  {
    controls,
    date,
    families,
  }: { readonly controls: readonly string[]; readonly date: string; readonly families: FamilyPatterns },
): ControlMeans {
  const [model = ""] = controls;
  const { before, after } = periodsAt(scores, { model, controls, date });
  return {
    models: controls,
    families: familiesOf(controls, families).length,
    before: meanOf(before.controls),
    after: meanOf(after.controls),
  };
}

/** Share of the null figures and the own one that are as large as it: (b + 1) / (B + 1). */
function rankOf(own: number, others: readonly number[]): number {
  return (others.filter((other) => other >= own).length + 1) / (others.length + 1);
}

function without(models: readonly string[], model: string): readonly string[] {
  return models.filter((other) => other !== model);
}

function lowOf(found: Estimate): number {
  return found.kind === "estimate" && "interval" in found ? found.interval.low : Number.NEGATIVE_INFINITY;
}
