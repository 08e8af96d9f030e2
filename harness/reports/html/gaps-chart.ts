import type { GapRow } from "../../gap/findings.ts";
import { count, counted, directionOf, intervalOf, level, pointsInterval, signedPoints } from "../figures.ts";
import type { PairSection } from "../pair-sections.ts";
import { settingTitle } from "../wording.ts";
import type { Chart, ChartKey, Ink } from "./chart.ts";
import { type IntervalRow, intervalRows } from "./interval-rows.ts";
import type { ModelList } from "./model-list.ts";

/** More lines than this are not read: the ends are drawn, the table has all. */
const mostRows = 60;

const directions = [
  ["lower", "lower"],
  ["higher", "higher"],
] as const;

/** The gap of each model with its interval, the largest first. */
export function gapsChart({ rows, isControlPanel }: PairSection, models: ModelList): Chart | undefined {
  const known = rows
    .flatMap((row) => (row.difference.kind === "estimate" ? [{ row, value: row.difference.value }] : []))
    .sort(
      (left, right) =>
        right.value - left.value || models.placeOf(left.row.model) - models.placeOf(right.row.model),
    )
    .map(({ row }) => row);
  const [first] = known;
  if (first === undefined) return undefined;
  const shown =
    known.length <= mostRows ? known : [...known.slice(0, mostRows / 2), ...known.slice(-mostRows / 2)];
  const where = settingTitle(first.counterpart.evidence);
  const interval = known.flatMap(({ difference }) => intervalOf(difference) ?? [])[0];
  const left = rows.length - known.length;
  const cut = known.length - shown.length;
  return {
    kind: "chart",
    title: "Gap by model",
    summary: [
      `Benchmark minus ${where}, in points, of ${counted(known.length, isControlPanel ? "control" : "model")}, the largest first${interval === undefined ? "" : `, with ${level(interval.level)} intervals`}.`,
      ...(cut === 0 ? [] : [`The ${count(cut)} in the middle are in the table only.`]),
      ...(left === 0
        ? []
        : [`${counted(left, "model")} without a gap ${left === 1 ? "is" : "are"} in the table only.`]),
    ].join(" "),
    keys: keysOf(shown, where),
    plot: intervalRows(
      shown.map((row) => lineOf(row, models)),
      { title: `gap in points (benchmark − ${where})`, scale: 100, format: "signed" },
    ),
  };
}

function lineOf({ model, difference }: GapRow, models: ModelList): IntervalRow {
  const interval = intervalOf(difference);
  const value = difference.kind === "estimate" ? difference.value : 0;
  const written = signedPoints(value);
  const beside = interval === undefined ? "without an interval" : pointsInterval(interval);
  return {
    model: models.placeOf(model),
    name: models.shortName(model),
    text: `${models.longName(model)}: gap ${written} points ${beside}`,
    span: { value, ...(interval === undefined ? {} : { low: interval.low, high: interval.high }) },
    value: written,
    ink: directionOf(difference),
    isOpen: directionOf(difference) === "unclear",
  };
}

function keysOf(rows: readonly GapRow[], where: string): readonly ChartKey[] {
  const seen = new Set<Ink>(rows.map(({ difference }) => directionOf(difference)));
  const keys: readonly ChartKey[] = [
    ...directions.map(([ink, word]) => ({ ink, mark: "dot" as const, text: `${word} on the ${where}` })),
    { ink: "unclear", mark: "ring", text: "cannot tell: the interval holds zero, or there is none" },
  ];
  return keys.filter(({ ink }) => seen.has(ink));
}
