import type { JsonObject } from "../../core/json.ts";
import { displayWidth } from "../display-width.ts";
import { axisFor, type Span } from "../interval-bar.ts";
import {
  besideMark,
  type ChartPoint,
  chartWidth,
  type Ink,
  inkColour,
  type Plot,
  pointMark,
  textMark,
} from "./chart.ts";
import { chartConfig, letterWidth } from "./chart-theme.ts";

/** One model and its value, as a line of a chart. */
export interface IntervalRow extends ChartPoint {
  readonly name: string;
  readonly span: Span;
  /** Written at the end of the line. */
  readonly value: string;
  readonly ink: Ink;
  /** Drawn as a ring: nothing is claimed. */
  readonly isOpen: boolean;
}

export interface IntervalAxis {
  /** With its unit. */
  readonly title: string;
  /** Values are multiplied by this to stand on the axis. */
  readonly scale: number;
  readonly format: "signed" | "plain" | "coefficient";
  /** Ends of the axis; by default round numbers around all spans and zero. */
  readonly ends?: readonly [low: number, high: number];
  /** Where a line is drawn from top to bottom, with the band around it; zero by default. */
  readonly reference?: Span;
}

const labelOf = {
  signed: "datum.value === 0 ? '0' : format(datum.value, '+~g')",
  plain: "format(datum.value, '~g')",
  coefficient: "replace(format(datum.value, '.2f'), '0.', '.')",
} as const;

/** Names at the left, intervals on one axis, values at the right; the axis stands above where the list is long. */
export function intervalRows(rows: readonly IntervalRow[], axis: IntervalAxis): Plot {
  const { scale, reference = { value: 0 } } = axis;
  const step = rows.length > 24 ? 17 : 22;
  const left = 12 + Math.ceil(letterWidth * Math.max(6, ...rows.map(({ name }) => displayWidth(name))));
  const right = 8 + Math.ceil(letterWidth * Math.max(4, ...rows.map(({ value }) => value.length)));
  const [width, height] = [chartWidth - left - right, rows.length * step];
  const isLong = rows.length > 24;
  const { low, high } = axisFor(
    rows.map(({ span }) => span),
    1,
  );
  const ends = (axis.ends ?? [low, high]).map((end) => end * scale);
  const values = rows.map(({ span, value, ink, isOpen }, index) => ({
    row: textMark(index),
    at: span.value * scale,
    low: (span.low ?? span.value) * scale,
    high: (span.high ?? span.value) * scale,
    value,
    ink,
    isOpen,
    point: pointMark(index),
    beside: besideMark(index),
  }));
  const y = { field: "row", type: "ordinal", sort: null, axis: nameAxis };
  const onAxis = {
    type: "quantitative",
    scale: { domain: ends, nice: false, zero: false },
    axis: {
      title: axis.title,
      orient: isLong ? "top" : "bottom",
      labelExpr: labelOf[axis.format],
      tickCount: 6,
      domain: false,
      ticks: false,
    },
  };
  const used = [...new Set(rows.map(({ ink }) => ink))];
  const inInk = {
    field: "ink",
    type: "nominal",
    legend: null,
    scale: { domain: used, range: used.map(inkColour) },
  };
  const spec: JsonObject = {
    width,
    height,
    autosize: { type: "none" },
    padding: { left, right, top: isLong ? axisRoom : 4, bottom: isLong ? 4 : axisRoom },
    config: chartConfig,
    data: { values },
    layer: [
      ...referenceLayers(reference, scale, onAxis),
      {
        mark: { type: "rule", strokeWidth: 2, opacity: 0.5 },
        encoding: {
          y,
          x: { ...onAxis, field: "low" },
          x2: { field: "high" },
          color: inInk,
          description: { field: "beside" },
        },
      },
      {
        mark: { type: "point", filled: false, size: isLong ? 40 : 56, strokeWidth: 1.8, opacity: 1 },
        encoding: {
          y,
          x: { ...onAxis, field: "at" },
          color: inInk,
          fill: { ...inInk, condition: { test: "datum.isOpen", value: inkColour("paper") } },
          description: { field: "point" },
        },
      },
      {
        mark: { type: "text", align: "right", baseline: "middle" },
        encoding: {
          y,
          x: { value: width + right },
          text: { field: "value" },
          description: { field: "beside" },
        },
      },
    ],
  };
  return {
    spec,
    width: chartWidth,
    height: height + axisRoom + 4,
    texts: rows.map(({ name }) => name),
    points: rows.map(({ model, text }) => ({ ...(model === undefined ? {} : { model }), text })),
  };
}

/** For the axis with its title. */
const axisRoom = 42;

const nameAxis = {
  title: null,
  domain: false,
  ticks: false,
  grid: false,
  labelColor: inkColour("ink"),
  labelPadding: 8,
};

/** What every line is held against, behind them: a line, and a band where it has an interval. */
function referenceLayers(
  { value, low, high }: Span,
  scale: number,
  onAxis: JsonObject,
): readonly JsonObject[] {
  const datum = (share: number) => ({ ...onAxis, datum: share * scale });
  const band: readonly JsonObject[] =
    low === undefined || high === undefined
      ? []
      : [
          {
            data: { values: [{}] },
            mark: { type: "rect", color: inkColour("line"), opacity: 0.1, aria: false },
            encoding: { x: datum(low), x2: { datum: high * scale } },
          },
        ];
  return [
    ...band,
    {
      data: { values: [{}] },
      mark: { type: "rule", color: inkColour("soft"), strokeWidth: 1, aria: false },
      encoding: { x: datum(value) },
    },
  ];
}
