import type { CurrencyId } from "../amounts.ts";

/**
 * Packs of one size in one unit, asked for in another unit or as a sum of money. The meaning is fixed here, and every
 * template says it: the lot is converted first; a loss lowers the lot; an extra is there besides, is already in the
 * new unit and loses nothing; the price is for one new unit of all there is; the rate turns the cost into the second
 * currency; the charge is in the currency asked for and is added last. Factors and rates are used as they are stated,
 * and the answer alone is rounded: to two decimals, half up.
 */
export interface ConversionProblem {
  /** `one` of the goods in the catalogue. */
  readonly good: string;
  readonly packs: number;
  /** Of one pack, in the old unit. */
  readonly sizeTenths: number;
  /** New units in one old unit, times ten thousand; absent where everybody knows it. */
  readonly factor?: number;
  readonly lossPercent?: number;
  readonly extraTenths?: number;
  /** For one new unit. */
  readonly priceCents?: number;
  readonly currency: CurrencyId;
  readonly exchange?: Exchange;
  readonly chargeCents?: number;
}

export interface Exchange {
  readonly into: CurrencyId;
  /** Times ten thousand. */
  readonly rate: number;
  /** `direct`: new money for one unit of the old; `inverse`: old money for one unit of the new. */
  readonly quoted: "direct" | "inverse";
}
