import type { Agreement, MeanGap, OrderKept } from "../gap/across-findings.ts";
import type { GapRow } from "../gap/findings.ts";
import { testOf } from "./beyond-table.ts";
import {
  count,
  counted,
  directionOf,
  intervalOf,
  percent,
  percentInterval,
  points,
  pointsInterval,
  signedPoints,
} from "./figures.ts";
import { described, meanSentence } from "./mean-sentence.ts";
import { notComparable } from "./not-comparable.ts";
import { leadWords } from "./order-blocks.ts";
import { modelRows, type PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";
import { findingLevel, withinMargin } from "./within-column.ts";
import { onTheOther } from "./wording.ts";

/**
 * What one pair of suites says, in plain words and no more than the intervals allow: a direction only where a
 * whole interval lies on one side of zero.
 */
export function verdictOf(section: PairSection): readonly [string, ...string[]] {
  const [first, ...rest] = notComparable(section);
  return first === undefined ? gapVerdict(section) : [first, ...rest, ...gapVerdict(section)];
}

function gapVerdict(section: PairSection): readonly [string, ...string[]] {
  const rows = modelRows(section);
  const determined = rows.filter((row) => row.difference.kind === "estimate");
  const [only] = determined;
  if (only === undefined) return [nothingToSay(rows)];
  const missing =
    determined.length === rows.length
      ? []
      : [`${counted(rows.length - determined.length, "model")} could not be compared; the table says why.`];
  if (determined.length === 1) return [oneModel(only), ...withinMargin(rows, section.margin), ...missing];
  if (section.isControlPanel) return [controlPanel(determined.length), ...clearSides(determined), ...missing];
  return [
    ...manyModels(determined, section.mean),
    ...withoutFailed(section.mean),
    ...withinMargin(rows, section.margin),
    ...beyondTheOthers(rows),
    ...orderSentence(section.agreement),
    ...missing,
  ];
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
  const lower = rows.filter(
    ({ difference }) => difference.kind === "estimate" && difference.value > 0,
  ).length;
  const evidence = rows[0]?.counterpart.evidence ?? "other-benchmark";
  return [meanSentence({ models: rows.length, lower, evidence, mean }), ...clearSides(rows)];
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

/** The headline again, without the runs that cannot be told from guessing. */
function withoutFailed(mean: MeanGap | undefined): readonly string[] {
  const { withoutFailed: rest } = mean ?? {};
  if (rest === undefined) return [];
  const { failed, difference } = rest;
  const names = failed.length <= 2 ? ` (${failed.map(visibleText).join(", ")})` : "";
  const head = `${counted(failed.length, "run")} ${failed.length === 1 ? "looks" : "look"} failed${names}`;
  if (difference.kind === "undetermined") return [`${head}; nothing is left without.`];
  const interval = intervalOf(difference);
  const bounds = interval === undefined ? "" : ` ${pointsInterval(interval)}`;
  return [`${head}; without, the average gap is ${signedPoints(difference.value)}${bounds}.`];
}

/** Findings on single models: excess gaps whose adjusted p is below .05. */
function beyondTheOthers(rows: readonly GapRow[]): readonly string[] {
  const tested = rows.flatMap((row) => {
    const test = testOf(row, "excess gap = 0");
    return test === undefined || row.excess.kind === "undetermined"
      ? []
      : [{ model: row.model, value: row.excess.value, isFound: test.adjusted < findingLevel }];
  });
  if (tested.length === 0) return [];
  const found = tested.filter(({ isFound }) => isFound);
  const head = "Beyond what the others lose at the same benchmark score";
  if (found.length === 0)
    return [`${head}, no model stands out (adjusted for ${count(tested.length)} tests).`];
  const side = (sign: 1 | -1, words: string) => {
    const models = found.filter(({ value }) => Math.sign(value) === sign);
    if (models.length === 0) return [];
    const names = models.length <= 3 ? ` (${models.map(({ model }) => visibleText(model)).join(", ")})` : "";
    return [`${words} for ${count(models.length)}${names}`];
  };
  const parts = [...side(1, "a larger gap"), ...side(-1, "a smaller gap")].join(", ");
  return [
    `${head}: ${parts}; cannot tell for ${count(tested.length - found.length)} (adjusted for ${count(tested.length)} tests).`,
  ];
}

/** What a lead on the benchmark is worth: the longest one and the shortest. */
function orderSentence(agreement: Agreement | undefined): readonly string[] {
  const filled = (agreement?.orderKept ?? []).filter(
    ({ pairs, kept }) => pairs >= fewestPairs && kept.kind === "estimate",
  );
  const [shortest, longest] = [filled.at(0), filled.at(-1)];
  if (shortest === undefined || longest === undefined) return [];
  const often = ({ kept }: OrderKept) => {
    const interval = intervalOf(kept);
    const value = kept.kind === "estimate" ? percent(kept.value) : "";
    return { value, bounds: interval === undefined ? "" : ` ${percentInterval(interval)}` };
  };
  const most = often(longest);
  const least = often(shortest);
  const head = `A lead of ${leadWords(longest.lead)} on the benchmark keeps its order on the counterpart ${most.value} of the time${most.bounds}`;
  if (longest === shortest) return [`${head}.`];
  return [`${head}, a lead of ${leadWords(shortest.lead)} ${least.value}${least.bounds}.`];
}

/** Fewer pairs than this make no sentence. */
const fewestPairs = 10;
