import type { JsonObject } from "../../core/json.ts";
import type { FittedLine } from "../../gap/across-findings.ts";
import type { Span } from "../interval-bar.ts";
import {
  besideMark,
  type ChartPoint,
  chartWidth,
  inkColour,
  type Plot,
  pointMark,
  textMark,
} from "./chart.ts";
import { chartConfig, letterSize } from "./chart-theme.ts";
import { placeLabels } from "./place-labels.ts";

export interface ScatterPoint extends ChartPoint {
  readonly name: string;
  /** Its name stands beside it, where there is room. */
  readonly isNamed: boolean;
  readonly x: Span;
  readonly y: Span;
}

const room = { left: 62, right: 12, top: 10, bottom: 46 };
const size = chartWidth - room.left - room.right;
const height = 352;

/** Scores against scores on one scale both ways, so that the diagonal is where they are alike. */
export function scatter(
  drawn: readonly ScatterPoint[],
  axes: { readonly horizontal: string; readonly vertical: string; readonly line?: FittedLine },
): Plot {
  const [low, high] = endsOf(drawn);
  const place = (value: number, length: number) => ((value * 100 - low) / (high - low)) * length;
  const labels = placeLabels(
    drawn.map(({ x, y, name, isNamed }) => ({
      x: place(x.value, size),
      y: height - place(y.value, height),
      reach: {
        left: place(x.low ?? x.value, size),
        right: place(x.high ?? x.value, size),
        top: height - place(y.high ?? y.value, height),
        bottom: height - place(y.low ?? y.value, height),
      },
      text: name,
      isNamed,
    })),
    { width: size, height, letterSize },
  );
  const values = drawn.map(({ x, y }, index) => ({
    ...ends("x", x),
    ...ends("y", y),
    point: pointMark(index),
    beside: besideMark(index),
  }));
  const axis = (title: string) => ({ title, labelExpr: "format(datum.value, '~g')", tickCount: 6 });
  const scale = { domain: [low, high], nice: false, zero: false };
  const x = { field: "x", type: "quantitative", scale, axis: axis(axes.horizontal) };
  const y = { field: "y", type: "quantitative", scale, axis: axis(axes.vertical) };
  const error = { mark: { type: "rule", strokeWidth: 1.5, opacity: 0.4, color: inkColour("ink") } };
  const spec: JsonObject = {
    width: size,
    height,
    autosize: { type: "none" },
    padding: room,
    config: chartConfig,
    data: { values },
    layer: [
      ...lineLayers(axes.line, { x, y }),
      {
        data: { values: [{ x: low, y: low, x2: high, y2: high }] },
        mark: { type: "rule", strokeDash: [5, 4], strokeWidth: 1.2, color: inkColour("soft"), aria: false },
        encoding: { x, y, x2: { field: "x2" }, y2: { field: "y2" } },
      },
      {
        ...error,
        encoding: { x: { ...x, field: "xLow" }, x2: { field: "xHigh" }, y, description: { field: "beside" } },
      },
      {
        ...error,
        encoding: { x, y: { ...y, field: "yLow" }, y2: { field: "yHigh" }, description: { field: "beside" } },
      },
      {
        mark: {
          type: "point",
          filled: true,
          size: drawn.length > 24 ? 34 : 60,
          opacity: 1,
          color: inkColour("ink"),
        },
        encoding: { x, y, description: { field: "point" } },
      },
      {
        data: {
          values: labels.map(({ index, x: left, y: top }) => ({
            left,
            top,
            text: textMark(index),
            beside: besideMark(index),
          })),
        },
        mark: { type: "text", align: "left", baseline: "middle" },
        encoding: {
          x: { field: "left", type: "quantitative", scale: null },
          y: { field: "top", type: "quantitative", scale: null },
          text: { field: "text" },
          description: { field: "beside" },
        },
      },
    ],
  };
  return {
    spec,
    width: chartWidth,
    height: height + room.top + room.bottom,
    texts: drawn.map(({ name }) => name),
    points: drawn.map(({ model, text }) => ({ ...(model === undefined ? {} : { model }), text })),
  };
}

function ends(axis: "x" | "y", { value, low = value, high = value }: Span): JsonObject {
  return { [axis]: value * 100, [`${axis}Low`]: low * 100, [`${axis}High`]: high * 100 };
}

/** Tens around everything drawn, the same for both axes, and never beyond what a score can be. */
function endsOf(drawn: readonly ScatterPoint[]): readonly [low: number, high: number] {
  const all = drawn.flatMap(({ x, y }) =>
    [x, y].flatMap(({ value, low = value, high = value }) => [low * 100, high * 100]),
  );
  const low = Math.max(0, Math.floor((Math.min(...all) - 1) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(...all) + 1) / 10) * 10);
  // Room for a mark on the edge, so that none is cut.
  const margin = (high - low) * 0.02;
  return [low === 0 ? -margin : low, high === 100 ? 100 + margin : high];
}

function lineLayers(
  line: FittedLine | undefined,
  { x, y }: { readonly x: JsonObject; readonly y: JsonObject },
): readonly JsonObject[] {
  if (line === undefined) return [];
  const values = line.points.map(({ benchmark, counterpart }, place) => {
    const band = line.band?.[place];
    return {
      x: benchmark * 100,
      y: counterpart * 100,
      ...(band === undefined ? {} : { low: band.low * 100, high: band.high * 100 }),
    };
  });
  const band: readonly JsonObject[] =
    line.band === undefined
      ? []
      : [
          {
            data: { values },
            mark: { type: "area", color: inkColour("line"), opacity: 0.13, clip: true, aria: false },
            encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
          },
        ];
  return [
    ...band,
    {
      data: { values },
      mark: { type: "line", color: inkColour("line"), strokeWidth: 2, clip: true, aria: false },
      encoding: { x, y },
    },
  ];
}
