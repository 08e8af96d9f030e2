import type { GapComparison } from "../gap/across-findings.ts";
import { equivalenceHypothesis } from "../gap/equivalence.ts";
import type { GapTest } from "../gap/findings.ts";
import { testFigure } from "./beyond-table.ts";
import type { Block, FigureRow } from "./document.ts";
import { count, intervalOf, pointsInterval, signedPoints } from "./figures.ts";
import { methodNote, sizeNote } from "./methods.ts";
import { modelRows, type PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

const zero = "gap of gaps = 0";

/** The gaps of two models beside each other, where both answered the same samples. */
export function comparisonBlocks(section: PairSection): readonly Block[] {
  const { comparisons, margin, isControlPanel } = section;
  if (comparisons.length === 0 || isControlPanel) return [];
  const within = margin === undefined ? undefined : equivalenceHypothesis("gap of gaps", margin);
  const names = [...new Set(comparisons.flatMap(({ models }) => models))];
  const isSome = names.length < modelRows(section).length;
  return [
    { kind: "heading", level: 3, text: "Whose gap is larger, two models at a time" },
    {
      kind: "table",
      title: "model",
      figures: [
        "against",
        "gap of gaps",
        "adjusted p",
        ...(margin === undefined ? [] : [`${Number((margin * 100).toFixed(4))} or more`]),
      ],
      rows: comparisons.map((comparison) => rowOf(comparison, { within, names })),
    },
    { kind: "note", text: noteOf({ comparisons, within, count: isSome ? names.length : undefined }) },
  ];
}

function rowOf(
  comparison: GapComparison,
  { within, names }: { readonly within: string | undefined; readonly names: readonly string[] },
): FigureRow {
  const { models, difference } = comparison;
  const [name, other] = [visibleText(models[0]), visibleText(shortOf(models[1], names))];
  if (difference.kind === "undetermined")
    return { kind: "reason", name, reason: `against ${other}: ${visibleText(difference.reason)}` };
  const interval = intervalOf(difference);
  const aside = interval === undefined ? {} : { aside: pointsInterval(interval) };
  return {
    kind: "figures",
    name,
    cells: [
      { value: other },
      { value: signedPoints(difference.value), ...aside },
      testFigure(testOf(comparison, zero)),
      ...(within === undefined ? [] : [testFigure(testOf(comparison, within))]),
    ],
  };
}

/** Without its provider, where no other name ends alike: the column beside it must leave room for figures. */
function shortOf(model: string, names: readonly string[]): string {
  const tail = model.slice(model.indexOf("/") + 1);
  return names.filter((name) => name.slice(name.indexOf("/") + 1) === tail).length === 1 ? tail : model;
}

function testOf({ tests }: GapComparison, hypothesis: string): GapTest | undefined {
  return tests.find((test) => test.hypothesis === hypothesis);
}

function noteOf(options: {
  readonly comparisons: readonly GapComparison[];
  readonly within: string | undefined;
  readonly count: number | undefined;
}): string {
  const { comparisons, within, count: some } = options;
  const [first] = comparisons.flatMap((each) => testOf(each, zero) ?? []);
  const size = count(comparisons.length);
  return [
    methodNote(
      "Gap of gaps = the first model's gap − the second's, from their differences on the samples both answered,",
      comparisons.map(({ difference }) => difference),
    ),
    `On the smaller side ${sizeNote(comparisons.map(({ difference }) => difference))}.`,
    ...(first === undefined
      ? []
      : [`p of equal gaps, adjusted for these ${size} (${visibleText(first.method)}).`]),
    ...(within === undefined
      ? []
      : [`Last column: adjusted p of a ${visibleText(within)} (two one-sided tests, Holm).`]),
    "Positive: the first loses more points, which the stronger of two models may by the suites' difficulty alone.",
    ...(some === undefined
      ? []
      : [`Compared: of those that can be, the ${count(some)} best on the benchmark.`]),
  ].join(" ");
}
