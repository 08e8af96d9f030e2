import type { Trend, TrendPoint } from "../../gap/trend/trend-findings.ts";
import type { Estimate } from "../../stats/estimate.ts";
import type { FigureRow, FigureTable } from "../document.ts";
import { intervalOf, minute, pointsInterval, signedPoints } from "../figures.ts";
import { visibleText } from "../visible-text.ts";
import { breakWords, linkWords, shownGap } from "./trend-words.ts";

/** Of a trend's points, those that people read; the page and JSON have all. */
export function trendTable(trend: Trend, { most = Number.POSITIVE_INFINITY } = {}): FigureTable {
  const shown = trend.points.length <= most ? trend.points : trend.points.slice(-most);
  const isLinked = shown.some(({ linked }) => linked?.kind === "linked");
  return {
    kind: "table",
    title: "ended (UTC)",
    figures: ["gap", ...(isLinked ? ["linked"] : [])],
    rows: shown.flatMap((point) => pointRows(point, isLinked)),
  };
}

function pointRows(point: TrendPoint, isLinked: boolean): readonly FigureRow[] {
  const { difference, linked } = point;
  const broken: readonly FigureRow[] =
    point.breakBefore === undefined
      ? []
      : [
          {
            kind: "reason",
            name: "break",
            reason: [breakWords(point), linkWords(point)].filter(Boolean).join("; "),
          },
        ];
  const name = nameOf(point);
  if (difference.kind === "undetermined")
    return [...broken, { kind: "reason", name, reason: visibleText(difference.reason) }];
  const shown = shownGap(point);
  const interval = intervalOf(shown);
  return [
    ...broken,
    {
      kind: "figures",
      name,
      cells: [
        gapCell(difference),
        ...(isLinked ? [linked?.kind === "linked" ? gapCell(linked.difference) : { value: "" }] : []),
      ],
      ...(shown.kind === "estimate"
        ? {
            bar: {
              value: shown.value,
              ...(interval === undefined ? {} : { low: interval.low, high: interval.high }),
            },
          }
        : {}),
    },
  ];
}

function gapCell(estimate: Estimate) {
  const interval = intervalOf(estimate);
  return {
    value: estimate.kind === "estimate" ? signedPoints(estimate.value) : "",
    ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
  };
}

function nameOf({ at, label, isBeyondLimits }: TrendPoint): string {
  const mark = isBeyondLimits === true ? " !" : "";
  return `${minute(at).replace(" UTC", "")}${mark}${label === undefined ? "" : ` ${visibleText(label)}`}`;
}
