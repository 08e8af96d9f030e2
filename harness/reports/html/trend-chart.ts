import type { Trend, TrendPoint } from "../../gap/trend/trend-findings.ts";
import { counted, intervalOf, level, minute, pointsInterval, signedPoints } from "../figures.ts";
import { trendTable } from "../history/trend-table.ts";
import { breakWords, linkWords, shownGap } from "../history/trend-words.ts";
import { visibleText } from "../visible-text.ts";
import type { Chart, ChartKey } from "./chart.ts";
import type { ModelList } from "./model-list.ts";
import { bandsOf, type DrawnPoint, drawnPoints, inkOf, trendPlot } from "./trend-plot.ts";

/** One gap in time: intervals, breaks as upright rules where the line is cut, and the limits of run noise. */
export function trendChart(trend: Trend, models: ModelList): Chart | undefined {
  const drawn = drawnPoints(trend);
  const [first] = drawn;
  if (first === undefined || drawn.length < 2) return undefined;
  const breaks = trend.points.filter(({ breakBefore }) => breakBefore !== undefined);
  const undrawn = trend.points.length - drawn.length;
  const interval = drawn.flatMap(({ point }) => intervalOf(shownGap(point)) ?? [])[0];
  const isLinked = breaks.some(({ linked }) => linked?.kind === "linked");
  return {
    kind: "chart",
    title: `${models.longName(trend.model)}${trend.label === undefined ? "" : ` (label ${visibleText(trend.label)})`}, gap over time`,
    summary: [
      `Benchmark minus counterpart, in points, of ${counted(drawn.length, "point")}${interval === undefined ? "" : ` with ${level(interval.level)} intervals`}.`,
      ...(breaks.length === 0
        ? []
        : [
            `${counted(breaks.length, "break")}: what is compared changed there, and the line is cut unless anchors link it.`,
          ]),
      ...(isLinked ? ["Linked points stand on the scale before their break; the table has both."] : []),
      ...(undrawn === 0
        ? []
        : [`${counted(undrawn, "point")} without a gap ${undrawn === 1 ? "is" : "are"} in the table only.`]),
    ].join(" "),
    keys: keysOf(trend, drawn),
    table: trendTable(trend),
    plot: {
      ...trendPlot(trend, drawn),
      texts: [],
      points: [
        ...drawn.map(({ point }) => ({ model: models.placeOf(trend.model), text: pointWords(trend, point) })),
        ...breaks.map((point) => ({
          text: `break at ${minute(point.at)}: ${breakWords(point)}; ${linkWords(point)}`,
        })),
      ],
    },
  };
}

function pointWords(trend: Trend, point: TrendPoint): string {
  const shown = shownGap(point);
  const interval = intervalOf(shown);
  const value = shown.kind === "estimate" ? signedPoints(shown.value) : "undetermined";
  return [
    `${minute(point.at)}: gap ${value} points ${interval === undefined ? "without an interval" : pointsInterval(interval)}`,
    ...(point.linked?.kind === "linked" ? ["linked"] : []),
    ...(trend.changePoints.some(({ at }) => at === point.at) ? ["a new level from here"] : []),
    ...(point.isBeyondLimits === true ? ["beyond the limits of run noise"] : []),
    ...(point.respondedBy.length === 0
      ? []
      : [`answered by ${point.respondedBy.map(visibleText).join(" + ")}`]),
  ].join(", ");
}

function keysOf(trend: Trend, drawn: readonly DrawnPoint[]): readonly ChartKey[] {
  const seen = new Set(drawn.map(inkOf));
  const links = new Set(
    trend.points.flatMap(({ breakBefore, linked }) => (breakBefore === undefined ? [] : [linked?.kind])),
  );
  const keys: readonly (ChartKey & { readonly isSeen: boolean })[] = [
    { ink: "lower", mark: "dot", text: "lower on the counterpart", isSeen: seen.has("lower") },
    { ink: "higher", mark: "dot", text: "higher on the counterpart", isSeen: seen.has("higher") },
    {
      ink: "unclear",
      mark: "ring",
      text: "cannot tell: the interval holds zero, or there is none",
      isSeen: seen.has("unclear"),
    },
    { ink: "ink", mark: "line", text: "break: the line is cut", isSeen: links.has("not linked") },
    { ink: "ink", mark: "dashes", text: "break, linked on anchors", isSeen: links.has("linked") },
    {
      ink: "line",
      mark: "area",
      text: "three standard deviations of run noise around a level",
      isSeen: bandsOf(trend).length > 0,
    },
  ];
  return keys.flatMap(({ isSeen, ...key }) => (isSeen ? [key] : []));
}
