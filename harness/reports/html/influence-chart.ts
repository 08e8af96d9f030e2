import { pearsonCoefficient } from "../../stats/pearson-correlation.ts";
import { coefficient, coefficientInterval, count, intervalOf, level } from "../figures.ts";
import type { PairSection } from "../pair-sections.ts";
import type { Chart } from "./chart.ts";
import { intervalRows } from "./interval-rows.ts";
import type { ModelList } from "./model-list.ts";

/** More models than this are not read: those that matter most are drawn. */
const mostRows = 30;

/** Pearson's correlation with each model left out in turn: whether the agreement rests on one of them. */
export function influenceChart({ agreement, rows }: PairSection, models: ModelList): Chart | undefined {
  if (agreement === undefined) return undefined;
  const { pearson } = agreement.coefficients;
  if (pearson.kind === "undetermined") return undefined;
  const members = new Set(agreement.models);
  const scored = rows.flatMap(({ model, benchmark, counterpart }) =>
    members.has(model) && benchmark.score.kind === "estimate" && counterpart.score.kind === "estimate"
      ? [{ model, x: benchmark.score.value, y: counterpart.score.value }]
      : [],
  );
  const left = scored
    .flatMap(({ model }, out) => {
      const rest = scored.filter((_, index) => index !== out);
      const without = pearsonCoefficient(
        Float64Array.from(rest, ({ x }) => x),
        Float64Array.from(rest, ({ y }) => y),
      );
      return Number.isNaN(without) ? [] : [{ model, value: without }];
    })
    .sort(
      (one, other) =>
        Math.abs(other.value - pearson.value) - Math.abs(one.value - pearson.value) ||
        models.placeOf(one.model) - models.placeOf(other.model),
    );
  if (left.length < 4) return undefined;
  const shown = left.slice(0, mostRows);
  const interval = intervalOf(pearson);
  const whole = `${coefficient(pearson.value)}${interval === undefined ? "" : ` ${coefficientInterval(interval)}`}`;
  const all = [
    ...shown.map(({ value }) => value),
    pearson.value,
    interval?.low ?? pearson.value,
    interval?.high ?? pearson.value,
  ];
  const step = 0.05;
  return {
    kind: "chart",
    title: "Agreement, each model left out in turn",
    summary: `Pearson's correlation without the model named; over all ${count(scored.length)} it is ${whole}. Models without which it changes most stand first${left.length > shown.length ? `; the ${count(left.length - shown.length)} that change it least are in the table only` : ""}. The axis does not begin at zero.`,
    keys: [
      { ink: "ink", mark: "dot", text: "without this model" },
      { ink: "soft", mark: "line", text: "all models" },
      ...(interval === undefined
        ? []
        : [{ ink: "line", mark: "area", text: `its ${level(interval.level)} interval` } as const]),
    ],
    plot: intervalRows(
      shown.map(({ model, value }) => ({
        model: models.placeOf(model),
        name: models.shortName(model),
        text: `without ${models.longName(model)}: r = ${coefficient(value)}`,
        span: { value },
        value: coefficient(value),
        ink: "ink",
        isOpen: false,
      })),
      {
        title: "Pearson's r",
        scale: 1,
        format: "coefficient",
        ends: [
          Math.max(-1, Math.floor((Math.min(...all) - 0.01) / step) * step),
          Math.min(1, Math.ceil((Math.max(...all) + 0.01) / step) * step),
        ],
        reference: {
          value: pearson.value,
          ...(interval === undefined ? {} : { low: interval.low, high: interval.high }),
        },
      },
    ),
    table: {
      kind: "table",
      title: "left out",
      figures: ["Pearson r without it"],
      rows: left.map(({ model, value }) => ({
        kind: "figures",
        name: models.longName(model),
        cells: [{ value: coefficient(value) }],
      })),
    },
  };
}
