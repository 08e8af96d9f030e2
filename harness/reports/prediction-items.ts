import type { Findings } from "../gap/findings.ts";
import type { PredictionFindings } from "../gap/prediction-findings.ts";
import { counted, level, minute, points, pointsInterval } from "./figures.ts";
import { visibleText } from "./visible-text.ts";

/** What was predicted, and what came of it; last the track record. */
export function predictionItems({ predictions = [] }: Pick<Findings, "predictions">): readonly string[] {
  return [...predictions.map(toItem), ...trackRecord(predictions)].map(visibleText);
}

function toItem(prediction: PredictionFindings): string {
  const { model, benchmark, counterpart, gap, interval, at, outcome } = prediction;
  const said = `${model}, ${benchmark.id} to ${counterpart.id}: predicted ${points(gap)} ${pointsInterval(interval)} (${level(interval.level)}) on ${minute(at)}`;
  if (outcome.kind === "open") return `${said}: not scored, ${outcome.reason}.`;
  const where = outcome.isInside ? "inside" : "outside";
  const when = outcome.late === undefined ? "before the run" : `not counted, for ${outcome.late}`;
  return `${said}, ${when}; observed ${observedWords(prediction)}: ${where}, interval score ${points(outcome.score)} (lower is better).`;
}

function observedWords({ observed }: PredictionFindings): string {
  if (observed.kind === "undetermined") return observed.reason;
  return "interval" in observed
    ? `${points(observed.value)} ${pointsInterval(observed.interval)}`
    : points(observed.value);
}

function trackRecord(predictions: readonly PredictionFindings[]): readonly string[] {
  const counting = predictions.flatMap(({ outcome, interval }) =>
    outcome.kind === "scored" && outcome.late === undefined ? [{ ...outcome, level: interval.level }] : [],
  );
  if (counting.length < 2) return [];
  const inside = counting.filter(({ isInside }) => isInside).length;
  const expected = counting.reduce((sum, each) => sum + each.level, 0);
  const mean = counting.reduce((sum, each) => sum + each.score, 0) / counting.length;
  return [
    `Track record: ${inside} of ${counted(counting.length, "prediction")} inside, where their levels expect ${expected.toFixed(1)}; mean interval score ${points(mean)}.`,
  ];
}
