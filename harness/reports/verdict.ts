import type { MeanGap } from "../gap/across-findings.ts";
import type { GapRow } from "../gap/findings.ts";
import type { Interval } from "../stats/estimate.ts";
import { count, counted, directionOf, intervalOf, points, pointsInterval, signedPoints } from "./figures.ts";
import { modelRows, type PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";
import { onTheOther } from "./wording.ts";

/**
 * What one pair of suites says, in plain words and no more than the intervals allow: a direction only where a
 * whole interval lies on one side of zero.
 */
export function verdictOf(section: PairSection): readonly [string, ...string[]] {
  const rows = modelRows(section);
  const determined = rows.filter((row) => row.difference.kind === "estimate");
  const [only] = determined;
  if (only === undefined) return [nothingToSay(rows)];
  const missing =
    determined.length === rows.length
      ? []
      : [`${counted(rows.length - determined.length, "model")} could not be compared; the table says why.`];
  if (determined.length === 1) return [oneModel(only), ...missing];
  if (section.isControlPanel) return [controlPanel(determined.length), ...clearSides(determined), ...missing];
  return [...manyModels(determined, section.mean), ...missing];
}

/** No average: the controls are chosen to differ, and are no sample of anything. */
function controlPanel(models: number): string {
  return `${count(models)} controls measured: check each line below against what the control is known to do.`;
}

function nothingToSay(rows: readonly GapRow[]): string {
  const reasons = new Set(
    rows.map(({ difference }) => (difference.kind === "undetermined" ? difference.reason : "")),
  );
  const [reason = ""] = reasons;
  const why = reasons.size === 1 ? `: ${visibleText(reason)}` : "; the table says why";
  return rows.length === 1
    ? `The model could not be compared${why}.`
    : `None of the ${count(rows.length)} models could be compared${why}.`;
}

function oneModel(row: GapRow): string {
  const { difference } = row;
  if (difference.kind === "undetermined") return nothingToSay([row]);
  const model = visibleText(row.model);
  const where = onTheOther(row.counterpart.evidence);
  const interval = intervalOf(difference);
  const size = difference.n === undefined ? "n not published" : `n = ${count(difference.n)}`;
  if (interval === undefined) {
    const reason = "noInterval" in difference ? difference.noInterval : "";
    return `${model} has a gap of ${signedPoints(difference.value)} points (${size}); without an interval (${visibleText(reason)}) it cannot be told from chance.`;
  }
  const backing = `${pointsInterval(interval)} (${size}; ${described(interval)})`;
  const direction = directionOf(difference);
  if (direction === "unclear")
    return `Cannot tell whether ${model} scores lower or higher ${where}: the gap is ${signedPoints(difference.value)} points ${backing}.`;
  return `${model} scores ${points(Math.abs(difference.value))} points ${direction} ${where} than on the benchmark; the gap is ${signedPoints(difference.value)} ${backing}.`;
}

function manyModels(rows: readonly GapRow[], mean: MeanGap | undefined): readonly [string, ...string[]] {
  const lower = rows.filter(({ difference }) => difference.kind === "estimate" && difference.value > 0);
  const evidence = rows[0]?.counterpart.evidence ?? "other-benchmark";
  const head = `${count(lower.length)} of ${counted(rows.length, "model")} ${lower.length === 1 ? "scores" : "score"} lower ${onTheOther(evidence)}`;
  return [`${head}; ${onAverage(mean)}`, ...clearSides(rows)];
}

function onAverage(mean: MeanGap | undefined): string {
  if (mean === undefined) return "the average gap was not computed.";
  const { difference } = mean;
  if (difference.kind === "undetermined") return `their average gap is undetermined: ${difference.reason}.`;
  const interval = intervalOf(difference);
  const size = `n = ${counted(mean.modelCount, "model")}`;
  const value = `the average gap is ${signedPoints(difference.value)} points`;
  if (interval === undefined) return `${value} (${size}; no interval).`;
  const doubt = directionOf(difference) === "unclear" ? ", which holds zero: cannot tell" : "";
  return `${value} ${pointsInterval(interval)} (${size}; ${described(interval)})${doubt}.`;
}

function clearSides(rows: readonly GapRow[]): readonly string[] {
  const known = rows.filter(({ difference }) => intervalOf(difference) !== undefined);
  if (known.length === 0) return ["No single gap has an interval, so none can be told from chance."];
  const sides = [
    ["lower", "lower for"],
    ["higher", "higher for"],
    ["unclear", "cannot tell for"],
  ] as const;
  const parts = sides.flatMap(([side, words]) => {
    const models = known.filter(({ difference }) => directionOf(difference) === side).length;
    return models === 0 ? [] : [`${words} ${count(models)}`];
  });
  const alone = `each interval taken alone, not adjusted for looking at ${count(known.length)}`;
  return [`Model by model: ${parts.join(", ")} (${alone}).`];
}

/** Method and what the interval covers, for a sentence. */
function described({ method, covers, warning }: Interval): string {
  return `${visibleText(method)}; covers ${covers}${warning === undefined ? "" : `; warning: ${warning}`}`;
}
