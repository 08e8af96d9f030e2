import { wilsonInterval } from "./wilson-interval.ts";

/** The fourfold table of pairs: which side was right. */
export interface PairedCounts {
  readonly both: number;
  readonly leftOnly: number;
  readonly rightOnly: number;
  readonly neither: number;
}

/**
 * Newcombe's interval for the difference of two paired proportions, left minus right (method 10 of Newcombe
 * 1998, https://doi.org/10.1002/(SICI)1097-0258(19981130)17:22%3C2635::AID-SIM954%3E3.0.CO;2-C): Wilson's
 * intervals of the two shares, combined with the correlation φ of the pairs, continuity-corrected when
 * positive. Points of [-1, 1]; keeps width when no pair is discordant. Assumes independent pairs: with
 * clusters use `pairedDifference`.
 */
export function newcombePairedInterval(options: PairedCounts & { readonly level: number }): {
  readonly low: number;
  readonly high: number;
} {
  const { both, leftOnly, rightOnly, neither, level } = options;
  const n = both + leftOnly + rightOnly + neither;
  const [left, right] = [(both + leftOnly) / n, (both + rightOnly) / n];
  const ofLeft = wilsonInterval({ successes: both + leftOnly, n, level });
  const ofRight = wilsonInterval({ successes: both + rightOnly, n, level });
  const phi = pairCorrelation(options, n);
  const distance = (one: number, two: number) => Math.sqrt(one * one - 2 * phi * one * two + two * two);
  const difference = left - right;
  return {
    low: difference - distance(left - ofLeft.low, ofRight.high - right),
    high: difference + distance(ofLeft.high - left, right - ofRight.low),
  };
}

function pairCorrelation({ both, leftOnly, rightOnly, neither }: PairedCounts, n: number): number {
  const margins = (both + leftOnly) * (rightOnly + neither) * (both + rightOnly) * (leftOnly + neither);
  if (margins === 0) return 0;
  const excess = both * neither - leftOnly * rightOnly;
  const corrected = excess > 0 ? Math.max(0, excess - n / 2) : excess;
  return corrected / Math.sqrt(margins);
}
