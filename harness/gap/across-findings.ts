import type { Estimate } from "../stats/estimate.ts";
import type { GapTest } from "./findings.ts";

/** Two suites of one capability; runs are compared only under one label. */
export interface SuitePair {
  readonly capability: string;
  readonly label?: string;
  readonly benchmark: string;
  readonly counterpart: string;
}

export interface MeanGap extends SuitePair {
  /** Models whose gap is determined and whose runs are of the same samples. */
  readonly modelCount: number;
  readonly difference: Estimate;
  /** The same without the runs that look failed; absent where none does. */
  readonly withoutFailed?: {
    readonly failed: readonly string[];
    readonly modelCount: number;
    readonly difference: Estimate;
  };
}

/** The gaps of two models beside each other, from what both answered, sample by sample. */
export interface GapComparison extends SuitePair {
  /** The one with the higher benchmark score first. */
  readonly models: readonly [first: string, second: string];
  /** Gap of the first minus gap of the second: positive where the first loses more. */
  readonly difference: Estimate;
  /** Adjusted for all comparisons of the pair of suites. */
  readonly tests: readonly GapTest[];
}

export interface Agreement extends SuitePair {
  /** Those that enter the coefficients: a score in both settings, on the same samples. */
  readonly models: readonly string[];
  /** Lowest and highest score of these models: a correlation means little without them. */
  readonly range?: {
    readonly benchmark: readonly [low: number, high: number];
    readonly counterpart: readonly [low: number, high: number];
  };
  readonly coefficients: Coefficients;
  /** The same without the runs that look failed; absent where none does. */
  readonly withoutFailed?: { readonly failed: readonly string[]; readonly coefficients: Coefficients };
  /** Pearson's correlation of the families' means; absent where no family has two models, or there are few. */
  readonly familyMeans?: Estimate;
  /** Among the best on the benchmark, where there are many more models: the range makes the overall figure. */
  readonly top?: TopAgreement;
  /** Among models of like benchmark score, the lowest window first; absent where there are too few models for two. */
  readonly windows?: readonly WindowAgreement[];
  /** The model without which Pearson's correlation changes most. */
  readonly influence?: { readonly model: string; readonly pearson: number; readonly without: number };
  /** How many families the models are of. */
  readonly familyCount: number;
  /** Of the true scores, on chance-corrected log odds, without runs that look failed: from the core model. */
  readonly trueCorrelation: Estimate;
  /** Standard deviation over models of the true excess gap, on log odds: what models differ by at one benchmark score. */
  readonly excessSpread: Estimate;
  /** The models furthest from what the others lose, shrunken: the observed extremes are extreme by luck as well. */
  readonly extremes?: { readonly largest: Extreme; readonly smallest: Extreme };
  /** Counterpart score of a new model, of a new family, that scores the models' mean on the benchmark. */
  readonly prediction?: { readonly benchmark: number; readonly counterpart: Estimate };
  /** What a new model, of a new family, is to be expected at, over the models' range; absent where there are few. */
  readonly line?: FittedLine;
  readonly orderKept: readonly OrderKept[];
}

/** Straight on chance-corrected log odds, so bent in score units. The band is of a new model's true score. */
export interface FittedLine {
  readonly method: string;
  readonly level: number;
  /** By benchmark score, in score units. */
  readonly points: readonly { readonly benchmark: number; readonly counterpart: number }[];
  /** At the same places; absent where too few models or families stand behind it. */
  readonly band?: readonly { readonly low: number; readonly high: number }[];
}

export interface Coefficients {
  readonly pearson: Estimate;
  readonly spearman: Estimate;
  readonly "kendall-tau-b": Estimate;
}

/** An excess gap pulled towards the others by as much as it is noise. */
export interface Extreme {
  readonly model: string;
  readonly excess: number;
}

export interface TopAgreement {
  readonly count: number;
  readonly "kendall-tau-b": Estimate;
  /** How many of them are among as many best on the counterpart. */
  readonly shared: number;
}

/** A stretch of the models in the order of their benchmark scores: what agreement there is where the benchmark hardly parts them. */
export interface WindowAgreement {
  /** Lowest and highest benchmark score in it. */
  readonly benchmark: readonly [low: number, high: number];
  readonly "kendall-tau-b": Estimate;
}

export interface Family {
  readonly family: string;
  readonly models: readonly string[];
}

/** Of pairs of models with such a lead on the benchmark, how many keep their order on the counterpart. */
export interface OrderKept {
  /** In score units: above the first, up to the second. */
  readonly lead: readonly [from: number, to: number];
  readonly pairs: number;
  readonly kept: Estimate;
  /** The same for a repeat of the counterpart in the benchmark's place. */
  readonly ceiling: Estimate;
}

export interface Decision extends SuitePair {
  readonly benchmarkWinner: string;
  readonly counterpartWinner: string;
  readonly regret: Estimate;
  /** What probabilities and regret take for granted. */
  readonly prior: string;
  readonly probabilityBest: readonly { readonly model: string; readonly probability: number }[];
  /** Models that may be the best on the counterpart: nothing found rules them out. */
  readonly indistinguishable: readonly string[];
  /**
   * The cheapest model by the price of a trial that is not worse than the best by more than the margin; absent where costs are
   * not known.
   */
  readonly cheapest?: { readonly model: string; readonly costUsdPerTrial: number; readonly margin: number };
  /** Dollars for each right answer on the counterpart; absent where fewer than two models have a price. */
  readonly costPerSuccess?: readonly { readonly model: string; readonly costUsd: Estimate }[];
  /** Models no other beats on both price and counterpart score, as observed; the cheapest first. */
  readonly frontier?: readonly string[];
}
