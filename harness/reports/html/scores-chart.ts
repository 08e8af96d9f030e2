import type { FittedLine } from "../../gap/across-findings.ts";
import type { GapRow } from "../../gap/findings.ts";
import type { Estimate } from "../../stats/estimate.ts";
import { counted, intervalOf, level, points, pointsInterval } from "../figures.ts";
import type { PairSection } from "../pair-sections.ts";
import { settingTitle } from "../wording.ts";
import type { Chart, ChartKey } from "./chart.ts";
import type { ModelList } from "./model-list.ts";
import { type ScatterPoint, scatter } from "./scatter.ts";

/** Up to so many models are all named in the picture, where there is room; of more, those the report speaks of. */
const mostNamed = 12;

/** Benchmark against counterpart, with the diagonal on which there is no difference and what a new model is to be expected at. */
export function scoresChart(section: PairSection, models: ModelList): Chart | undefined {
  const { rows, agreement, decision, isControlPanel } = section;
  if (rows.some(({ benchmark, counterpart }) => benchmark.scale ?? counterpart.scale)) return undefined;
  const where = settingTitle(rows[0].counterpart.evidence);
  const spoken = new Set([
    agreement?.influence?.model,
    agreement?.extremes?.largest.model,
    agreement?.extremes?.smallest.model,
    ...rows.flatMap(({ model, looksFailed }) => (looksFailed === undefined ? [] : [model])),
    decision?.benchmarkWinner,
    decision?.counterpartWinner,
  ]);
  const drawn = rows.flatMap((row) => {
    const isNamed = rows.length <= mostNamed || spoken.has(row.model);
    return pointOf(row, { models, where, isNamed });
  });
  const [first] = drawn;
  if (first === undefined) return undefined;
  const { line } = agreement ?? {};
  const left = rows.length - drawn.length;
  return {
    kind: "chart",
    title: `Benchmark against ${where}`,
    summary: [
      `One mark for each ${isControlPanel ? "control" : "model"} (${drawn.length}), with its ${level(levelOf(rows))} intervals both ways; below the diagonal a model scores lower on the ${where}.`,
      ...(left === 0
        ? []
        : [`${counted(left, "model")} without both scores ${left === 1 ? "is" : "are"} in the table only.`]),
      ...(line === undefined ? [] : [lineWords(line, where)]),
    ].join(" "),
    keys: keysOf(line, where),
    plot: scatter(drawn, {
      horizontal: "benchmark score (points out of 100)",
      vertical: `${where} score (points)`,
      ...(line === undefined ? {} : { line }),
    }),
  };
}

function pointOf(
  { model, benchmark, counterpart }: GapRow,
  {
    models,
    where,
    isNamed,
  }: { readonly models: ModelList; readonly where: string; readonly isNamed: boolean },
): readonly ScatterPoint[] {
  if (benchmark.score.kind === "undetermined" || counterpart.score.kind === "undetermined") return [];
  const told = (score: Estimate & { kind: "estimate" }) => {
    const interval = intervalOf(score);
    return `${points(score.value)}${interval === undefined ? "" : ` ${pointsInterval(interval)}`}`;
  };
  return [
    {
      model: models.placeOf(model),
      name: models.shortName(model),
      isNamed,
      text: `${models.longName(model)}: benchmark ${told(benchmark.score)}, ${where} ${told(counterpart.score)}`,
      x: spanOf(benchmark.score),
      y: spanOf(counterpart.score),
    },
  ];
}

function spanOf(score: Estimate & { kind: "estimate" }): ScatterPoint["x"] {
  const interval = intervalOf(score);
  return {
    value: score.value,
    ...(interval === undefined ? {} : { low: interval.low, high: interval.high }),
  };
}

function levelOf(rows: PairSection["rows"]): number {
  const intervals = rows.flatMap(({ benchmark, counterpart }) =>
    [benchmark.score, counterpart.score].flatMap((score) => intervalOf(score) ?? []),
  );
  return intervals[0]?.level ?? 0.95;
}

function lineWords({ band, level: share }: FittedLine, where: string): string {
  const banded =
    band === undefined
      ? "Too few models or families stand behind it for a band."
      : `In the band ${level(share)} of new models' true scores should lie.`;
  return `The line is what a new model, of a new family, is to be expected at on the ${where}. ${banded}`;
}

function keysOf(line: FittedLine | undefined, where: string): readonly ChartKey[] {
  return [
    { ink: "ink", mark: "dot", text: "model" },
    { ink: "soft", mark: "dashes", text: `diagonal: benchmark = ${where}` },
    ...(line === undefined ? [] : [{ ink: "line", mark: "line", text: "fitted line" } as const]),
    ...(line?.band === undefined
      ? []
      : [{ ink: "line", mark: "area", text: `${level(line.level)} prediction band` } as const]),
  ];
}
