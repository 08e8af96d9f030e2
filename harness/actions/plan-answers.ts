import type { PowerTarget } from "../stats/power.ts";
import {
  affordableUnits,
  detectable,
  neededBeside,
  neededUnits,
  repeatObstacle,
  type Units,
  type Variation,
} from "./study-size.ts";

type PerSide = { readonly benchmark: number; readonly counterpart: number };

/** What one comparison varies by and costs. */
export interface DesignInputs {
  readonly variation: Variation;
  /** Units at hand. */
  readonly units?: Units;
  /** Trials of one model in one epoch. */
  readonly trialsPerUnit: PerSide;
  readonly modelCount: number;
  /** US dollars of one unit in one epoch, for all models together. */
  readonly unitUsd?: PerSide;
}

export interface DesignAnswers extends Omit<DesignInputs, "units"> {
  readonly answers:
    | {
        readonly kind: "answers";
        /** For each difference asked for, the units to see it. */
        readonly needs: readonly Need[];
        /** What the units at hand can see. */
        readonly atHand?: Seen;
        /** What the budget can see. */
        readonly affordable?: Seen | { readonly kind: "too-little" };
      }
    | { readonly kind: "undetermined"; readonly reason: string };
  readonly repeats: RepeatAdvice;
}

export interface Work {
  /** For all models and epochs. */
  readonly trials: number;
  /** Absent where a price is not known. */
  readonly costUsd?: number;
}

export interface Need extends Work {
  /** In [0, 1]. */
  readonly gap: number;
  /** On each side. */
  readonly units: number;
  /** Counterpart samples that do it when the benchmark stays as it is at hand. */
  readonly besideBenchmark?:
    | { readonly kind: "samples"; readonly samples: number }
    | { readonly kind: "out-of-reach" };
}

export interface Seen extends Work {
  readonly kind: "seen";
  readonly units: Units;
  /** The smallest difference these can be expected to show, in [0, 1]. */
  readonly detectable: number;
}

/** Whether to ask the same samples again. */
export type RepeatAdvice =
  | {
      readonly kind: "known";
      /** For the first difference asked for. */
      readonly rows: readonly (Work & {
        readonly epochs: number;
        readonly units: number;
        /** With the units at hand. */
        readonly detectable?: number;
      })[];
      /** As many trials as in the first row, spent on half the units asked twice. */
      readonly halfTwice: { readonly units: number; readonly detectable: number };
      /** With the units at hand and endless repeats. */
      readonly floor?: number;
    }
  | { readonly kind: "undetermined"; readonly reason: string };

interface Questions extends PowerTarget {
  readonly gaps: readonly [number, ...number[]];
  readonly epochs: number;
  readonly budgetUsd?: number;
}

/** Answers what is asked of one comparison. */
export function designAnswers({ units, ...inputs }: DesignInputs, questions: Questions): DesignAnswers {
  const { variation, unitUsd } = inputs;
  const { gaps, epochs, budgetUsd, ...rest } = questions;
  const target = targetOf(rest);
  const obstacle = repeatObstacle(variation);
  const repeats: RepeatAdvice =
    obstacle === undefined
      ? adviseRepeats(inputs, { units, gap: gaps[0], target })
      : { kind: "undetermined", reason: obstacle };
  if (epochs > 1 && obstacle !== undefined)
    return { ...inputs, answers: { kind: "undetermined", reason: obstacle }, repeats };
  const see = (seen: Units): Seen => ({
    kind: "seen",
    units: seen,
    detectable: detectable(variation, { ...target, units: seen, epochs }),
    ...workOf(inputs, seen, epochs),
  });
  const needs = gaps.map((gap): Need => {
    const needed = neededUnits(variation, { ...target, gap, epochs });
    return {
      gap,
      units: needed,
      ...workOf(inputs, { kind: "shared", units: needed }, epochs),
      ...besideBenchmark(variation, units, { ...target, gap, epochs }),
    };
  });
  const bought =
    budgetUsd === undefined || unitUsd === undefined
      ? undefined
      : affordableUnits(variation, { budgetUsd, epochs, unitUsd });
  return {
    ...inputs,
    answers: {
      kind: "answers",
      needs,
      ...(units === undefined ? {} : { atHand: see(units) }),
      ...(bought === undefined
        ? {}
        : { affordable: fewest(bought) < 2 ? { kind: "too-little" } : see(bought) }),
    },
    repeats,
  };
}

function adviseRepeats(
  inputs: Omit<DesignInputs, "units">,
  options: { readonly units: Units | undefined; readonly gap: number; readonly target: PowerTarget },
): RepeatAdvice {
  const { units, gap, target } = options;
  const { variation } = inputs;
  const rows = [1, 2, 3, 5, 10].map((epochs) => {
    const needed = neededUnits(variation, { ...target, gap, epochs });
    return {
      epochs,
      units: needed,
      ...workOf(inputs, { kind: "shared", units: needed }, epochs),
      ...(units === undefined ? {} : { detectable: detectable(variation, { ...target, units, epochs }) }),
    };
  });
  const half = Math.max(1, Math.floor(neededUnits(variation, { ...target, gap, epochs: 1 }) / 2));
  const halved: Units =
    variation.kind === "shared"
      ? { kind: "shared", units: half }
      : { kind: "separate", benchmark: half, counterpart: half };
  return {
    kind: "known",
    rows,
    halfTwice: { units: half, detectable: detectable(variation, { ...target, units: halved, epochs: 2 }) },
    ...(units === undefined
      ? {}
      : { floor: detectable(variation, { ...target, units, epochs: Number.POSITIVE_INFINITY }) }),
  };
}

function besideBenchmark(
  variation: Variation,
  units: Units | undefined,
  options: PowerTarget & { readonly gap: number; readonly epochs: number },
): Pick<Need, "besideBenchmark"> {
  if (variation.kind === "shared" || units?.kind !== "separate") return {};
  const samples = neededBeside(variation, { ...options, benchmarkUnits: units.benchmark });
  return {
    besideBenchmark: Number.isFinite(samples) ? { kind: "samples", samples } : { kind: "out-of-reach" },
  };
}

function workOf(
  { trialsPerUnit, modelCount, unitUsd }: Omit<DesignInputs, "units">,
  units: Units,
  epochs: number,
): Work {
  const [benchmark, counterpart] =
    units.kind === "shared" ? [units.units, units.units] : [units.benchmark, units.counterpart];
  const over = (each: PerSide) => epochs * (benchmark * each.benchmark + counterpart * each.counterpart);
  return {
    trials: Math.ceil(over(trialsPerUnit) * modelCount),
    ...(unitUsd === undefined ? {} : { costUsd: over(unitUsd) }),
  };
}

function fewest(units: Units): number {
  return units.kind === "shared" ? units.units : Math.min(units.benchmark, units.counterpart);
}

function targetOf({ alpha, power }: PowerTarget): PowerTarget {
  return { ...(alpha === undefined ? {} : { alpha }), ...(power === undefined ? {} : { power }) };
}
