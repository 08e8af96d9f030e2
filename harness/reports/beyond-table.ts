import type { GapRow, GapTest } from "../gap/findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Block, Figure, FigureRow } from "./document.ts";
import { intervalOf, pointsInterval, probability, share, shareInterval, signedPoints } from "./figures.ts";
import { methodNote } from "./methods.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

const nothing: Figure = { value: "none" };

interface Column {
  readonly title: string;
  readonly figureOf: (row: GapRow) => Figure;
  readonly has: (row: GapRow) => boolean;
}

/**
 * What stands beside the raw gap: how much of it goes beyond what the other models lose at that benchmark score, and the share of the
 * benchmark score that is left. A column nobody has a figure for is left out; the note says why.
 */
export function beyondTable({ rows, isControlPanel }: PairSection): readonly Block[] {
  if (isControlPanel) return [];
  const excess: readonly Column[] = [
    {
      title: "excess gap",
      figureOf: ({ excess: estimate }) => figureOf(estimate, signedPoints, pointsInterval),
      has: ({ excess: estimate }) => estimate.kind === "estimate",
    },
    {
      title: "adjusted p",
      figureOf: (row) => testFigure(testOf(row, "excess gap = 0")),
      has: (row) => testOf(row, "excess gap = 0") !== undefined,
    },
    {
      title: "retained",
      figureOf: ({ retained }) => figureOf(retained, share, shareInterval),
      has: ({ retained }) => retained.kind === "estimate",
    },
  ];
  const columns = excess.filter(({ has }) => rows.some(has));
  if (columns.length === 0) return [{ kind: "note", text: reasonNote(rows).join(" ") }];
  return [
    { kind: "heading", level: 3, text: "Beyond the raw gap" },
    {
      kind: "table",
      title: "model",
      figures: columns.map(({ title }) => title),
      rows: rows.map((row): FigureRow => {
        const name = visibleText(row.model);
        if (!columns.some(({ has }) => has(row)))
          return { kind: "reason", name, reason: visibleText(reasonOf(row.retained) ?? "no figure") };
        return { kind: "figures", name, cells: columns.map((column) => column.figureOf(row)) };
      }),
    },
    { kind: "note", text: notes(rows).join(" ") },
  ];
}

/** The test of a hypothesis, where the row has one. */
export function testOf({ tests }: GapRow, hypothesis: string): GapTest | undefined {
  return tests.find((test) => test.hypothesis === hypothesis);
}

export function testFigure(test: GapTest | undefined): Figure {
  return test === undefined ? nothing : { value: probability(test.adjusted) };
}

/** How p-values were adjusted, for the small print. */
export function testNote(rows: readonly GapRow[], hypothesis: string): readonly string[] {
  const tests = rows.flatMap((row) => testOf(row, hypothesis) ?? []);
  const [first] = tests;
  if (first === undefined) return [];
  const words = `${first.method}, over the ${tests.length} tested`;
  return [
    `p of ${visibleText(hypothesis.replace(" = 0", " of zero"))}, adjusted for the whole table (${words}).`,
  ];
}

function notes(rows: readonly GapRow[]): readonly string[] {
  const hasExcess = rows.some(({ excess }) => excess.kind === "estimate");
  const retained = rows.map((row) => row.retained);
  return [
    ...(hasExcess
      ? [
          methodNote(
            "Excess gap = what a model loses beyond the others at its benchmark score,",
            rows.map(({ excess }) => excess),
          ),
        ]
      : []),
    ...testNote(rows, "excess gap = 0"),
    ...(retained.some(({ kind }) => kind === "estimate")
      ? [
          methodNote(
            "Retained = share of the benchmark score above chance left on the counterpart",
            retained,
          ).replace(" in points out of 100", ""),
        ]
      : []),
    ...reasonNote(rows),
  ];
}

/** Why figures are missing, each reason once with how many rows it is true of. */
function reasonNote(rows: readonly GapRow[]): readonly string[] {
  const figures = [
    ["excess gap", rows.map(({ excess }) => excess)],
    ["share retained", rows.map(({ retained }) => retained)],
  ] as const;
  return figures.flatMap(([name, estimates]) => {
    const reasons = Map.groupBy(
      estimates.flatMap((estimate) => reasonOf(estimate) ?? []),
      (reason) => reason,
    );
    return [...reasons].map(([reason, of]) => {
      const whom = of.length === rows.length ? "" : ` for ${of.length}`;
      return `No ${name}${whom}: ${visibleText(reason)}.`;
    });
  });
}

function reasonOf(estimate: Estimate): string | undefined {
  return estimate.kind === "undetermined" ? estimate.reason : undefined;
}

function figureOf(
  estimate: Estimate,
  write: (value: number) => string,
  writeInterval: (interval: { readonly low: number; readonly high: number }) => string,
): Figure {
  if (estimate.kind === "undetermined") return nothing;
  const interval = intervalOf(estimate);
  return {
    value: write(estimate.value),
    ...(interval === undefined ? {} : { aside: writeInterval(interval) }),
  };
}
