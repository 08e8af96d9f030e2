import type { JsonObject } from "../../core/json.ts";
import type { Trend, TrendPoint } from "../../gap/trend/trend-findings.ts";
import { directionOf, intervalOf } from "../figures.ts";
import { shownGap } from "../history/trend-words.ts";
import { axisFor } from "../interval-bar.ts";
import { besideMark, chartWidth, type Ink, inkColour, pointMark } from "./chart.ts";
import { chartConfig } from "./chart-theme.ts";
import { timeTicks } from "./time-ticks.ts";

const height = 220;
const room = { left: 62, right: 34, top: 8, bottom: 46 } as const;

export interface DrawnPoint {
  readonly point: TrendPoint;
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Points of one line. */
  readonly line: number;
}

export function drawnPoints({ points }: Trend): readonly DrawnPoint[] {
  let line = 0;
  return points.flatMap((point) => {
    if (point.breakBefore !== undefined && point.linked?.kind !== "linked") line += 1;
    const shown = shownGap(point);
    if (shown.kind === "undetermined") return [];
    const { low = shown.value, high = shown.value } = intervalOf(shown) ?? {};
    return [
      { point, at: Date.parse(point.at), value: shown.value * 100, low: low * 100, high: high * 100, line },
    ];
  });
}

export function inkOf({ point }: DrawnPoint): Ink {
  return directionOf(shownGap(point));
}

/** Limits are on a stretch's own scale: where points are linked to another they are not drawn. */
export function bandsOf({ segments, points }: Trend) {
  return segments.flatMap(({ levels }) =>
    levels.flatMap(({ from, to, low, high }) => {
      const isLinked = points.some(({ at, linked }) => at >= from && at <= to && linked?.kind === "linked");
      return isLinked
        ? []
        : [{ from: Date.parse(from), to: Date.parse(to), low: low * 100, high: high * 100 }];
    }),
  );
}

/** Half way to the point before, so that the rule cuts the line. */
function ruleTimes(points: readonly TrendPoint[], count: number) {
  const rules = points.flatMap(({ at, breakBefore, linked }, place) => {
    const before = points[place - 1];
    if (breakBefore === undefined || before === undefined) return [];
    return [{ at: (Date.parse(at) + Date.parse(before.at)) / 2, isLinked: linked?.kind === "linked" }];
  });
  return rules.map((rule, index) => ({ ...rule, point: pointMark(count + index) }));
}

export function trendPlot(
  trend: Trend,
  drawn: readonly DrawnPoint[],
): { readonly spec: JsonObject; readonly width: number; readonly height: number } {
  const times = drawn.map(({ at }) => at);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((end - start) * 0.03, 60_000);
  const { low, high } = axisFor(
    [...drawn, ...bandsOf(trend).map((band) => ({ ...band, value: band.low }))].map((span) => ({
      value: span.value / 100,
      low: span.low / 100,
      high: span.high / 100,
    })),
    1,
  );
  const { ticks, format } = timeTicks(start - margin, end + margin);
  const x = {
    field: "at",
    type: "quantitative",
    scale: { domain: [start - margin, end + margin], nice: false, zero: false },
    axis: {
      title: "ended (UTC)",
      values: ticks,
      labelExpr: `utcFormat(datum.value, '${format}')`,
      labelOverlap: true,
      grid: false,
      domain: false,
    },
  };
  const y = {
    type: "quantitative",
    scale: { domain: [low * 100, high * 100], nice: false, zero: false },
    axis: {
      title: "gap in points",
      labelExpr: "datum.value === 0 ? '0' : format(datum.value, '+~g')",
      tickCount: 6,
      domain: false,
      ticks: false,
    },
  };
  const values = drawn.map(({ at, value, low, high, line, point }, index) => ({
    at,
    value,
    low,
    high,
    line,
    ink: inkOf({ at, value, low, high, line, point }),
    isOpen: inkOf({ at, value, low, high, line, point }) === "unclear",
    mark: pointMark(index),
    beside: besideMark(index),
  }));
  const used = [...new Set(values.map(({ ink }) => ink))];
  const inInk = {
    field: "ink",
    type: "nominal",
    legend: null,
    scale: { domain: used, range: used.map(inkColour) },
  };
  const isDense = drawn.length > 60;
  const spec: JsonObject = {
    width: chartWidth - room.left - room.right,
    height,
    autosize: { type: "none" },
    padding: room,
    config: chartConfig,
    data: { values },
    layer: [
      {
        data: { values: bandsOf(trend) },
        mark: { type: "rect", color: inkColour("line"), opacity: 0.15, aria: false },
        encoding: {
          x: { ...x, field: "from" },
          x2: { field: "to" },
          y: { ...y, field: "low" },
          y2: { field: "high" },
        },
      },
      {
        data: { values: [{}] },
        mark: { type: "rule", color: inkColour("soft"), strokeWidth: 1, aria: false },
        encoding: { y: { ...y, datum: 0 } },
      },
      {
        data: { values: ruleTimes(trend.points, drawn.length) },
        mark: { type: "rule", color: inkColour("ink"), strokeWidth: 1.2 },
        encoding: {
          x,
          strokeDash: { condition: { test: "datum.isLinked", value: [4, 3] }, value: [1, 0] },
          description: { field: "point" },
        },
      },
      {
        mark: { type: "line", color: inkColour("soft"), strokeWidth: 1.4, aria: false },
        encoding: { x, y: { ...y, field: "value" }, detail: { field: "line" } },
      },
      {
        mark: { type: "rule", strokeWidth: isDense ? 1 : 2, opacity: 0.45 },
        encoding: {
          x,
          y: { ...y, field: "low" },
          y2: { field: "high" },
          color: inInk,
          description: { field: "beside" },
        },
      },
      {
        mark: { type: "point", filled: false, size: isDense ? 20 : 56, strokeWidth: 1.8, opacity: 1 },
        encoding: {
          x,
          y: { ...y, field: "value" },
          color: inInk,
          fill: { ...inInk, condition: { test: "datum.isOpen", value: inkColour("paper") } },
          description: { field: "mark" },
        },
      },
    ],
  };
  return { spec, width: chartWidth, height: height + room.top + room.bottom };
}
