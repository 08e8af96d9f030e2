import type { GapRow } from "../gap/findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import { testFigure, testNote, testOf } from "./beyond-table.ts";
import type { Block, Figure, FigureRow } from "./document.ts";
import { count, intervalOf, plain, points, pointsInterval, signedPoints } from "./figures.ts";
import { methodNote, sizeNote } from "./methods.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";
import { withinColumn } from "./within-column.ts";
import { settingTitle } from "./wording.ts";

/** The raw gap of each model, with a bar on a common scale. */
export function gapTable(section: PairSection): readonly Block[] {
  const { rows, margin } = section;
  const within = withinColumn(rows, "raw gap", margin);
  const note = methodNote(
    "Gap = benchmark − counterpart,",
    rows.map((row) => row.difference),
  );
  return [
    {
      kind: "table",
      title: "model",
      figures: ["n", "gap", ...within.titles],
      rows: rows.map((row) => withCells(differenceRow(row.model, row.difference), within.figuresOf(row))),
      drawing: { of: "gaps", sections: [section] },
    },
    {
      kind: "note",
      text: [note, "Models in the order of their benchmark scores.", ...within.notes].join(" "),
    },
  ];
}

/** The form gap of each model, over the problems that both suites pose; nothing where they share none. */
export function formTable({ rows, margin }: PairSection): readonly Block[] {
  if (!rows.some(({ design, form }) => design === "paired-form" || form.kind === "estimate")) return [];
  const forms = rows.map((row) => row.form);
  const isTested = rows.some((row) => testOf(row, "form gap = 0") !== undefined);
  const within = withinColumn(rows, "form gap", margin);
  return [
    { kind: "heading", level: 3, text: "Form gap: the same problem, exam form − working forms" },
    {
      kind: "table",
      title: "model",
      figures: ["problems", "form gap", ...(isTested ? ["adjusted p"] : []), ...within.titles],
      rows: rows.map((row) =>
        withCells(differenceRow(row.model, row.form), [
          ...(isTested ? [testFigure(testOf(row, "form gap = 0"))] : []),
          ...within.figuresOf(row),
        ]),
      ),
    },
    {
      kind: "note",
      text: [methodNote("Form gap", forms), ...testNote(rows, "form gap = 0"), ...within.notes].join(" "),
    },
  ];
}

/** Scores in both settings with their intervals. */
export function scoreTable(section: PairSection): readonly Block[] {
  const { rows } = section;
  const scores = rows.flatMap(({ benchmark, counterpart }) => [benchmark.score, counterpart.score]);
  const isRanked = rows.some(({ benchmark, counterpart }) => benchmark.scale ?? counterpart.scale);
  const sizes = [
    `benchmark ${sizeNote(rows.map((row) => row.benchmark.score))}`,
    `counterpart ${sizeNote(rows.map((row) => row.counterpart.score))}`,
  ];
  return [
    { kind: "heading", level: 3, text: "Scores" },
    {
      kind: "table",
      title: "model",
      figures: ["benchmark", settingTitle(rows[0].counterpart.evidence)],
      rows: rows.map(scoreRow),
      drawing: { of: "scores", sections: [section] },
    },
    {
      kind: "note",
      text: `${sizes.join(", ")}. ${methodNote("Scores", scores)}${isRanked ? " Ranking scores as they are." : ""}`,
    },
  ];
}

function withCells(row: FigureRow, cells: readonly Figure[]): FigureRow {
  return row.kind === "reason" ? row : { ...row, cells: [...row.cells, ...cells] };
}

function differenceRow(model: string, difference: Estimate): FigureRow {
  const name = visibleText(model);
  if (difference.kind === "undetermined")
    return { kind: "reason", name, reason: visibleText(difference.reason) };
  const interval = intervalOf(difference);
  const size = difference.n === undefined ? "not published" : count(difference.n);
  const aside = interval === undefined ? {} : { aside: pointsInterval(interval) };
  return {
    kind: "figures",
    name,
    cells: [{ value: size }, { value: signedPoints(difference.value), ...aside }],
    bar: {
      value: difference.value,
      ...(interval === undefined ? {} : { low: interval.low, high: interval.high }),
    },
  };
}

function scoreRow({ model, benchmark, counterpart }: GapRow): FigureRow {
  const name = visibleText(model);
  const cells = [benchmark, counterpart].map(({ score, scale }) => scoreFigure(score, scale));
  const missing = [benchmark, counterpart].flatMap(({ suite, score }) =>
    score.kind === "undetermined" ? [`${suite} has no score: ${score.reason}`] : [],
  );
  if (missing.length === 0) return { kind: "figures", name, cells };
  const present = cells.flatMap(({ value, aside = "" }, index) =>
    value === noScore ? [] : [`${index === 0 ? "benchmark" : "counterpart"} ${value} ${aside}`.trim()],
  );
  return { kind: "reason", name, reason: visibleText([...present, ...missing].join("; ")) };
}

const noScore = "none";

/** A score with its interval; `none` where there is none. */
export function scoreFigure(score: Estimate, scale: "rank" | undefined): Figure {
  if (score.kind === "undetermined") return { value: noScore };
  if (scale === "rank") return { value: plain(score.value), aside: "(rank)" };
  const interval = intervalOf(score);
  return {
    value: points(score.value),
    ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
  };
}
