import type { Trend } from "../../gap/trend/trend-findings.ts";
import type { Block, Figure, FigureRow } from "../document.ts";
import { count, counted, intervalOf, pointsInterval, signedPoints } from "../figures.ts";
import { controlItems, movedItems, titleOf, trendName } from "./history-document.ts";
import { hasMoved, shownGap } from "./trend-words.ts";

/** More lines are not read in a report that is about today. */
const most = 12;

/** What a gap report says of earlier runs: what moved, then first and last gap of each line, those that moved first. */
export function overTimeBlocks(trends: readonly Trend[]): readonly Block[] {
  if (trends.length === 0) return [];
  const [moved, steady] = [trends.filter(hasMoved), trends.filter((trend) => !hasMoved(trend))];
  const shown = [...moved, ...steady].slice(0, most);
  const pairs = new Set(trends.map(titleOf));
  const hidden = trends.length - shown.length;
  return [
    { kind: "heading", level: 2, text: "Over time" },
    { kind: "bullets", items: [...controlItems(trends), ...movedItems(trends)] },
    {
      kind: "table",
      title: "model",
      figures: ["points", "first gap", "last gap", "breaks"],
      rows: shown.map((trend) => rowOf(trend, pairs.size > 1)),
    },
    { kind: "drawing", drawing: { of: "trends", trends: shown } },
    {
      kind: "note",
      text: `${hidden === 0 ? "" : `${counted(hidden, "more trend")} not shown. `}"reality-gap history" has every point, what changed between them, and who answered.`,
    },
  ];
}

function rowOf(trend: Trend, isLong: boolean): FigureRow {
  const { points } = trend;
  const breaks = points.filter(({ breakBefore }) => breakBefore !== undefined).length;
  const name = `${trendName(trend)}${isLong ? `, ${titleOf(trend)}` : ""}`;
  return {
    kind: "figures",
    name,
    cells: [
      { value: count(points.length) },
      gapAt(points.at(0)),
      gapAt(points.at(-1)),
      { value: count(breaks) },
    ],
  };
}

function gapAt(point: Trend["points"][number] | undefined): Figure {
  if (point === undefined) return { value: "" };
  const shown = shownGap(point);
  if (shown.kind === "undetermined") return { value: "undetermined" };
  const interval = intervalOf(shown);
  return {
    value: signedPoints(shown.value),
    ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
  };
}
