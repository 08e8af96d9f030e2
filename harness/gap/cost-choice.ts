import type { BestComparison } from "../stats/compare-with-best.ts";
import { type Estimate, estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import type { Decision } from "./across-findings.ts";
import { compareText } from "./compare-text.ts";
import type { GapRow } from "./findings.ts";

/** Where no margin is declared, in score units: a cheaper model may be this much worse than the best and still do. */
const tolerableLoss = 0.03;

/**
 * What the counterpart's answers cost beside what they are worth: the cheapest model that is not worse than the best by
 * more than the margin (its simultaneous upper bound of the loss lies below it), dollars per right answer, and the models
 * that no other beats on both price and score. Prices are those of a trial that was paid for: what came from a cache, or was
 * never run, makes nobody cheap. Nothing where fewer than two models have a price.
 *
 * @param rows In the order of the comparison.
 */
export function costChoice(
  { losses }: BestComparison,
  rows: readonly GapRow[],
  margin: number = tolerableLoss,
): Pick<Decision, "cheapest" | "costPerSuccess" | "frontier"> {
  const priced = rows.flatMap(({ model, counterpart: { costUsd, score } }, place) =>
    costUsd.kind === "estimate" && costUsd.n !== undefined && costUsd.n > 0 && score.kind === "estimate"
      ? [
          {
            model,
            perTrial: costUsd.value / costUsd.n,
            score,
            loss: losses[place]?.high ?? 1,
          },
        ]
      : [],
  );
  if (priced.length < 2) return {};
  const [cheapest] = priced
    .filter(({ loss }) => loss <= margin)
    .sort((left, right) => left.perTrial - right.perTrial || compareText(left.model, right.model));
  return {
    ...(cheapest === undefined
      ? {}
      : { cheapest: { model: cheapest.model, costUsdPerTrial: cheapest.perTrial, margin } }),
    costPerSuccess: priced
      .map(({ model, perTrial, score }) => ({ model, costUsd: perSuccess(perTrial, score) }))
      .sort((left, right) => compareText(left.model, right.model)),
    frontier: priced
      .filter((own) => !priced.some((other) => beats(other, own)))
      .sort((left, right) => left.perTrial - right.perTrial || compareText(left.model, right.model))
      .map(({ model }) => model),
  };
}

interface Priced {
  readonly perTrial: number;
  readonly score: Extract<Estimate, { kind: "estimate" }>;
}

/** As good for less, or better for no more; by observed scores. */
function beats(other: Priced, own: Priced): boolean {
  const [price, score] = [other.perTrial - own.perTrial, other.score.value - own.score.value];
  return price <= 0 && score >= 0 && (price < 0 || score > 0);
}

/**
 * Cost of a trial over the share of right ones. The price is a sum and known, so the interval is that of the score turned
 * over; a score that may be 0 has no upper end.
 */
function perSuccess(perTrial: number, score: Priced["score"]): Estimate {
  if (score.value <= 0) return undetermined("no right answer, so none has a price", score.n);
  const value = perTrial / score.value;
  if (!("interval" in score)) return pointEstimate(value, score.noInterval, score.n);
  const { interval } = score;
  if (interval.low <= 0)
    return pointEstimate(
      value,
      "the score may be 0, so the price of a right answer has no upper end",
      score.n,
    );
  const bounds = { low: perTrial / Math.min(1, interval.high), high: perTrial / interval.low };
  return estimate(value, { ...interval, ...bounds, method: `${interval.method}, turned over` }, score.n);
}
