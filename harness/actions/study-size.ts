import {
  type PowerTarget,
  pairedDetectable,
  pairedSampleSize,
  unpairedDetectable,
  unpairedSampleSize,
} from "../stats/power.ts";
import type { Spread } from "./study-spread.ts";

/** Units of one study: the same on both sides where the sides share them. */
export type Units =
  | { readonly kind: "shared"; readonly units: number }
  | { readonly kind: "separate"; readonly benchmark: number; readonly counterpart: number };

/** What varies: one difference where the sides share their units, else each side by itself. */
export type Variation =
  | { readonly kind: "shared"; readonly spread: Spread }
  | { readonly kind: "separate"; readonly benchmark: Spread; readonly counterpart: Spread };

/** Why repeats cannot be reckoned with, undefined where they can. */
export function repeatObstacle(variation: Variation): string | undefined {
  return spreadsOf(variation).every(({ repeat }) => repeat !== undefined)
    ? undefined
    : "nothing tells how often an answer changes when it is asked again";
}

/** The smallest difference that these units can be expected to show. Epochs above 1 need a known repeat variance. */
export function detectable(
  variation: Variation,
  { units, epochs, ...target }: PowerTarget & { readonly units: Units; readonly epochs: number },
): number {
  if (variation.kind === "shared") {
    const n = units.kind === "shared" ? units.units : Math.min(units.benchmark, units.counterpart);
    return pairedDetectable({ ...pairedVariation(variation.spread, epochs), ...target, n });
  }
  const { benchmark, counterpart } = variation;
  return unpairedDetectable({
    ...target,
    left: { variance: inflated(benchmark, epochs), n: unitsOn(units, "benchmark") },
    right: { variance: inflated(counterpart, epochs), n: unitsOn(units, "counterpart") },
  });
}

/** Units needed to see a difference, the same number on both sides; rounded up. */
export function neededUnits(
  variation: Variation,
  { gap, epochs, ...target }: PowerTarget & { readonly gap: number; readonly epochs: number },
): number {
  if (variation.kind === "shared")
    return Math.ceil(
      pairedSampleSize({ ...pairedVariation(variation.spread, epochs), ...target, difference: gap }),
    );
  return Math.ceil(
    unpairedSampleSize({
      ...target,
      difference: gap,
      leftVariance: inflated(variation.benchmark, epochs),
      rightVariance: inflated(variation.counterpart, epochs),
    }),
  );
}

/**
 * Counterpart samples needed when the benchmark stays at `benchmarkUnits`; infinite when these alone vary too much to
 * show the difference.
 */
export function neededBeside(
  variation: Extract<Variation, { kind: "separate" }>,
  options: PowerTarget & { readonly benchmarkUnits: number; readonly gap: number; readonly epochs: number },
): number {
  const { benchmarkUnits, gap, epochs, ...target } = options;
  const perVariance = pairedSampleSize({ ...target, difference: gap, betweenSamples: 1 });
  const room = 1 / perVariance - inflated(variation.benchmark, epochs) / benchmarkUnits;
  return room > 0 ? Math.ceil(inflated(variation.counterpart, epochs) / room) : Number.POSITIVE_INFINITY;
}

/**
 * The units a sum of money buys, divided between separate sides so that the difference shows best: in proportion to
 * the root of variance over cost (Cochran 1977, section 5.5).
 */
export function affordableUnits(
  variation: Variation,
  options: {
    readonly budgetUsd: number;
    readonly epochs: number;
    /** One trial of each sample of a unit, for all models together. */
    readonly unitUsd: { readonly benchmark: number; readonly counterpart: number };
  },
): Units {
  const { budgetUsd, epochs } = options;
  const benchmarkUsd = options.unitUsd.benchmark * epochs;
  const counterpartUsd = options.unitUsd.counterpart * epochs;
  if (variation.kind === "shared")
    return { kind: "shared", units: Math.floor(budgetUsd / (benchmarkUsd + counterpartUsd)) };
  const left = Math.sqrt(inflated(variation.benchmark, epochs) / benchmarkUsd);
  const right = Math.sqrt(inflated(variation.counterpart, epochs) / counterpartUsd);
  const scale = budgetUsd / (left * benchmarkUsd + right * counterpartUsd);
  return { kind: "separate", benchmark: Math.floor(left * scale), counterpart: Math.floor(right * scale) };
}

function spreadsOf(variation: Variation): readonly Spread[] {
  return variation.kind === "shared" ? [variation.spread] : [variation.benchmark, variation.counterpart];
}

function pairedVariation({ once, repeat, designEffect }: Spread, epochs: number) {
  const within = repeat?.value ?? (epochs === 1 ? 0 : Number.NaN);
  return {
    betweenSamples: once.value - within,
    withinLeft: within,
    epochsLeft: epochs,
    designEffect: designEffect.value,
  };
}

/** Variance of a score over so many epochs, times what clusters add. */
function inflated({ once, repeat, designEffect }: Spread, epochs: number): number {
  const within = repeat?.value ?? (epochs === 1 ? 0 : Number.NaN);
  return designEffect.value * (once.value - within + within / epochs);
}

function unitsOn(units: Units, side: "benchmark" | "counterpart"): number {
  return units.kind === "shared" ? units.units : units[side];
}
