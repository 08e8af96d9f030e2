import type { Agreement } from "../gap/across-findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Block, FigureRow } from "./document.ts";
import { coefficient, coefficientInterval, count, counted, intervalOf, level, points } from "./figures.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

/** Fewer models than this leave any correlation without a verdict. */
const fewestForVerdict = 10;

/**
 * Does the benchmark order models as the counterpart does? Coefficients, with n and range, and what may be said. Not asked
 * of the control panel, which is no sample of models.
 */
export function agreementBlocks({ agreement, rows, isControlPanel }: PairSection): readonly Block[] {
  if (agreement === undefined || rows.length < 2 || isControlPanel) return [];
  const { pearson, spearman } = agreement.coefficients;
  const table: readonly FigureRow[] = [
    coefficientRow("Pearson r", pearson),
    coefficientRow("Spearman rho", spearman),
    coefficientRow("Kendall tau-b", agreement.coefficients["kendall-tau-b"]),
  ];
  return [
    { kind: "heading", level: 3, text: `Agreement over ${counted(agreement.models.length, "model")}` },
    { kind: "table", title: "coefficient", figures: ["n", "value"], rows: table },
    { kind: "note", text: [...rangeWords(agreement, rows), ...methodWords(agreement)].join(" ") },
    { kind: "paragraph", text: verdict(agreement) },
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

function methodWords({ coefficients }: Agreement): readonly string[] {
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
    `${level(first.level)} intervals: ${methods}; they cover ${first.covers}, taken as independent (families are not joined yet).`,
    ...without,
  ];
}

function verdict({ models, trueCorrelation }: Agreement): string {
  if (models.length < fewestForVerdict)
    return `Whether the benchmark orders models as the counterpart does: too few models for a verdict (${models.length}).`;
  const reason = trueCorrelation.kind === "undetermined" ? trueCorrelation.reason : "not judged yet";
  return `Whether the benchmark orders models as the counterpart does: cannot tell from these coefficients alone; the verdict rests on the true correlation (${visibleText(reason)}).`;
}
