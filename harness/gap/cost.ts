import { type Price, tokensCost } from "../core/price.ts";
import type { RunRecord, SavedTotal } from "../core/run.ts";
import { type Estimate, pointEstimate, undetermined } from "../stats/estimate.ts";

/**
 * What the answers of a run cost, in US dollars, at the price of the day it was made. `n` counts the trials whose usage
 * is known; calls that failed and were tried again are not in it, for nobody reports their usage.
 */
export function runCost({ record }: { readonly record: RunRecord }): Estimate {
  const { price, model } = record.head;
  if (record.backing === "aggregate") return undetermined("a published score; what it cost is not known");
  if (price === undefined) return undetermined(`no price known for ${model}; give one in the config`);
  const { reported } = record.usage;
  const { saved } = record;
  if (reported === 0 && (saved?.reported ?? 0) === 0) return undetermined("no trial reported its tokens", 0);
  const value = tokensCost(record.usage, price);
  const { scored, refused, truncated, unparsed, unscored } = record.coverage;
  const answered = scored + refused + truncated + unparsed + unscored;
  const unknown = answered - reported - (saved?.answers ?? 0);
  const covered = unknown > 0 ? `; ${unknown} answered trials reported no tokens and are not in it` : "";
  return pointEstimate(
    value,
    `a sum, not an estimate (${price.source})${covered}${toSavedNote(saved, price)}`,
    reported,
  );
}

function toSavedNote(saved: SavedTotal | undefined, price: Price): string {
  if (saved === undefined) return "";
  const worth = tokensCost(saved, price).toPrecision(2);
  return `; ${saved.answers} answers came from the cache, which saved $${Number(worth)}`;
}
