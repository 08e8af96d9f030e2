import type { Agreement, OrderKept, WindowAgreement } from "../gap/across-findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Block, FigureRow } from "./document.ts";
import {
  coefficient,
  coefficientInterval,
  count,
  counted,
  intervalOf,
  level,
  plain,
  points,
  pointsInterval,
  signedPoints,
} from "./figures.ts";
import { orderBlocks } from "./order-blocks.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

/** Fewer models than this leave any correlation without a verdict. */
const fewestForVerdict = 10;
/** Models of fewer families than this say too little of others. */
const fewestFamilies = 5;
/** A true correlation is called high only where its lower bound is. */
const highCorrelation = 0.8;
/** A lead settles an order that is kept this often. */
const settledOrder = 0.9;

/**
 * Does the benchmark order models as the counterpart does? Coefficients with n and range, the true correlation, the order-keeping
 * curve, and what may be said. Not asked of the control panel, which is no sample of models.
 */
export function agreementBlocks(section: PairSection): readonly Block[] {
  const { agreement, rows, isControlPanel } = section;
  if (agreement === undefined || rows.length < 2 || isControlPanel) return [];
  const { coefficients, withoutFailed, top, trueCorrelation } = agreement;
  const table: readonly FigureRow[] = [
    coefficientRow("Pearson r", coefficients.pearson),
    ...(withoutFailed === undefined
      ? []
      : [coefficientRow("Pearson r, failed left out", withoutFailed.coefficients.pearson)]),
    ...(agreement.familyMeans === undefined
      ? []
      : [coefficientRow("Pearson r, family means", agreement.familyMeans)]),
    coefficientRow("Spearman rho", coefficients.spearman),
    coefficientRow("Kendall tau-b", coefficients["kendall-tau-b"]),
    ...(top === undefined ? [] : [coefficientRow(`Kendall tau-b, top ${top.count}`, top["kendall-tau-b"])]),
    ...(agreement.windows ?? []).map((window) =>
      coefficientRow(windowName(window, rows), window["kendall-tau-b"]),
    ),
    coefficientRow("true correlation", trueCorrelation),
  ];
  return [
    { kind: "heading", level: 3, text: `Agreement over ${counted(agreement.models.length, "model")}` },
    { kind: "table", title: "coefficient", figures: ["n", "value"], rows: table },
    { kind: "note", text: [...rangeWords(agreement, rows), ...methodWords(agreement)].join(" ") },
    { kind: "drawing", drawing: { of: "influence", sections: [section] } },
    ...orderBlocks(section, agreement),
    { kind: "paragraph", text: verdict(agreement) },
    ...besides(agreement),
  ];
}

/** Models with a benchmark score from here to there; ranking scores as they are. */
function windowName({ benchmark: [low, high] }: WindowAgreement, rows: PairSection["rows"]): string {
  const isRanked = rows.some(({ benchmark }) => benchmark.scale !== undefined);
  const written = isRanked ? plain : points;
  return `Kendall tau-b, ${written(low)} to ${written(high)}`;
}

/** The best alone, the one model that matters most, and what to expect of a new one. */
function besides(agreement: Agreement): readonly Block[] {
  const { top, influence, extremes, prediction } = agreement;
  const items = [
    ...(top === undefined
      ? []
      : [
          `Of the best ${top.count} on the benchmark, ${count(top.shared)} are among the best ${top.count} on the counterpart; the range of all models makes the overall figures, not the order among the best.`,
        ]),
    ...(influence === undefined
      ? []
      : [
          `Pearson's r rests most on ${visibleText(influence.model)}: ${coefficient(influence.without)} without it.`,
        ]),
    ...(extremes === undefined ? [] : [extremesItem(extremes)]),
    ...(prediction === undefined ? [] : predictionItem(prediction)),
  ];
  return items.length === 0 ? [] : [{ kind: "bullets", items }];
}

function extremesItem({ largest, smallest }: NonNullable<Agreement["extremes"]>): string {
  const named = ({ model, excess }: typeof largest) => `${visibleText(model)} ${signedPoints(excess)}`;
  return `Excess gaps, pulled towards each other by as much as they are noise, reach from ${named(smallest)} to ${named(largest)} points.`;
}

function predictionItem({ benchmark, counterpart }: NonNullable<Agreement["prediction"]>): readonly string[] {
  const interval = intervalOf(counterpart);
  if (counterpart.kind === "undetermined" || interval === undefined) return [];
  return [
    `A new model, of a new family, with the models' mean benchmark score of ${points(benchmark)} is to be expected at ${points(counterpart.value)} ${pointsInterval(interval)} on the counterpart (${visibleText(interval.method)}).`,
  ];
}

function coefficientRow(name: string, estimate: Estimate): FigureRow {
  if (estimate.kind === "undetermined") return { kind: "reason", name, reason: visibleText(estimate.reason) };
  const interval = intervalOf(estimate);
  return {
    kind: "figures",
    name,
    cells: [
      { value: estimate.n === undefined ? "" : count(estimate.n) },
      {
        value: coefficient(estimate.value),
        aside: interval === undefined ? "(no interval)" : coefficientInterval(interval),
      },
    ],
  };
}

function rangeWords({ range }: Agreement, rows: PairSection["rows"]): readonly string[] {
  if (range === undefined || rows.some(({ benchmark, counterpart }) => benchmark.scale ?? counterpart.scale))
    return [];
  const [benchmark, counterpart] = [range.benchmark, range.counterpart].map(
    ([low, high]) => `${points(low)} to ${points(high)}`,
  );
  return [`Range of scores: benchmark ${benchmark}, counterpart ${counterpart} points.`];
}

function methodWords(agreement: Agreement): readonly string[] {
  const { coefficients } = agreement;
  const all = Object.values(coefficients);
  const missing = new Set(
    all.flatMap((each) => ("noInterval" in each ? [visibleText(each.noInterval)] : [])),
  );
  const without = [...missing].map((reason) => `No interval: ${reason}.`);
  const intervals = all.flatMap((each) => intervalOf(each) ?? []);
  const [first] = intervals;
  if (first === undefined) return without;
  const methods = [...new Set(intervals.map(({ method }) => method))].join(", ");
  return [
    `${level(first.level)} intervals: ${methods}; they cover ${first.covers}, taken as independent; the true correlation counts ${familyWords(agreement.familyCount)} and is on chance-corrected log odds (${trueWords(agreement)}).`,
    ...without,
  ];
}

function trueWords({ trueCorrelation }: Agreement): string {
  const interval = intervalOf(trueCorrelation);
  return interval === undefined ? "not determined" : visibleText(interval.method);
}

function verdict(agreement: Agreement): string {
  const { models, familyCount, trueCorrelation } = agreement;
  const question = "Whether the benchmark orders models as the counterpart does:";
  if (models.length < fewestForVerdict) return `${question} too few models for a verdict (${models.length}).`;
  const settled = settledWords(agreement);
  if (familyCount < fewestFamilies)
    return `${question} too few families for a verdict (${models.length} models of ${familyWords(familyCount)}).`;
  if (trueCorrelation.kind === "undetermined")
    return `${question} cannot tell (true correlation: ${visibleText(trueCorrelation.reason)}).${settled}`;
  const interval = intervalOf(trueCorrelation);
  const size = `true correlation ${coefficient(trueCorrelation.value)} ${interval === undefined ? "" : coefficientInterval(interval)}, n = ${counted(trueCorrelation.n ?? models.length, "model")}`;
  if (interval === undefined || interval.low < highCorrelation)
    return `${question} cannot tell (${size}; a verdict needs a lower bound of ${coefficient(highCorrelation)}).${settled}`;
  return `${question} over the range of scores seen, largely (${size}). Among models close to each other see the order kept.${settled}`;
}

/** From which lead on the order is kept nine times in ten. */
function settledWords({ orderKept }: Agreement): string {
  const filled = orderKept.filter(({ pairs }) => pairs >= 10);
  const isSettled = ({ kept }: OrderKept) => kept.kind === "estimate" && kept.value >= settledOrder;
  const lastOpen = filled.findLastIndex((each) => !isSettled(each));
  const first = filled[lastOpen + 1];
  if (first === undefined) return "";
  const from = Number((first.lead[0] * 100).toFixed(2));
  const lead = from === 0 ? "any benchmark lead" : `a benchmark lead of more than ${from} points`;
  return ` The order is kept at least nine times in ten with ${lead}.`;
}

function familyWords(families: number): string {
  return families === 1 ? "one family" : `${families} families`;
}
