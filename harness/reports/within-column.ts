import { equivalenceHypothesis } from "../gap/equivalence.ts";
import type { GapRow } from "../gap/findings.ts";
import { testFigure, testOf } from "./beyond-table.ts";
import type { Figure } from "./document.ts";
import { count, counted } from "./figures.ts";
import { visibleText } from "./visible-text.ts";

/** An adjusted p below this is a finding. */
export const findingLevel = 0.05;

/** `±3 points`, of a margin in score units. */
function marginWords(margin: number): string {
  return `±${Number((margin * 100).toFixed(4))} points`;
}

/** The column that says of which rows a figure is shown to be smaller than the declared margin; empty where none is declared. */
export function withinColumn(
  rows: readonly GapRow[],
  figure: "raw gap" | "form gap",
  margin: number | undefined,
): {
  readonly titles: readonly string[];
  readonly figuresOf: (row: GapRow) => readonly Figure[];
  readonly notes: readonly string[];
} {
  const none = { titles: [], figuresOf: () => [], notes: [] };
  if (margin === undefined) return none;
  const hypothesis = equivalenceHypothesis(figure, margin);
  const tests = rows.flatMap((row) => testOf(row, hypothesis) ?? []);
  const [first] = tests;
  if (first === undefined) return none;
  return {
    titles: [`adjusted p, ${Number((margin * 100).toFixed(4))} or more`],
    figuresOf: (row) => [testFigure(testOf(row, hypothesis))],
    notes: [
      `p of a ${visibleText(hypothesis)}, either way (${visibleText(first.method)}, over the ${count(tests.length)} tested): below .05 it is shown to be smaller.`,
    ],
  };
}

/** Of whom the raw gap is shown to be smaller than the declared margin: the only ground for saying that it hardly is one. */
export function withinMargin(rows: readonly GapRow[], margin: number | undefined): readonly string[] {
  if (margin === undefined) return [];
  const hypothesis = equivalenceHypothesis("raw gap", margin);
  const tested = rows.flatMap((row) => {
    const test = testOf(row, hypothesis);
    return test === undefined ? [] : [{ model: row.model, isWithin: test.adjusted < findingLevel }];
  });
  if (tested.length === 0) return [];
  const within = tested.filter(({ isWithin }) => isWithin).map(({ model }) => visibleText(model));
  const words = `within ${marginWords(margin)}, the margin declared`;
  const how = `two one-sided tests, adjusted for ${count(tested.length)}`;
  if (within.length === 0) return [`No model's gap is shown to lie ${words} (${how}).`];
  const names = within.length <= 3 ? ` (${within.join(", ")})` : "";
  const rest = tested.length - within.length;
  return [
    `The gap is shown to lie ${words}, for ${counted(within.length, "model")}${names}${rest === 0 ? "" : `; not shown for ${count(rest)}`} (${how}).`,
  ];
}
