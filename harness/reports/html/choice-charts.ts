import { intervalOf, level, percent, points, pointsInterval } from "../figures.ts";
import type { PairSection } from "../pair-sections.ts";
import type { Chart } from "./chart.ts";
import { intervalRows } from "./interval-rows.ts";
import type { ModelList } from "./model-list.ts";

const mostRows = 12;

/** What choosing by the benchmark costs, and which models may be the best. */
export function choiceCharts(section: PairSection, models: ModelList): readonly Chart[] {
  return [...regretChart(section, models), ...bestChart(section, models)];
}

function regretChart({ decision }: PairSection, models: ModelList): readonly Chart[] {
  if (decision === undefined || decision.regret.kind === "undetermined") return [];
  const { regret, benchmarkWinner } = decision;
  const interval = intervalOf(regret);
  const beside = interval === undefined ? "" : ` ${pointsInterval(interval)}`;
  const name = models.shortName(benchmarkWinner);
  return [
    {
      kind: "chart",
      title: "Regret: what choosing by the benchmark costs",
      summary: `Counterpart points expected to be lost by choosing ${models.longName(benchmarkWinner)}, the benchmark's winner, instead of the best: ${points(regret.value)}${beside}${interval === undefined ? "" : ` (${level(interval.level)} interval)`}. Never below zero.`,
      keys: [{ ink: "ink", mark: "dot", text: "expected regret" }],
      plot: intervalRows(
        [
          {
            model: models.placeOf(benchmarkWinner),
            name,
            text: `regret of choosing ${models.longName(benchmarkWinner)}: ${points(regret.value)}${beside} points`,
            span: {
              value: regret.value,
              ...(interval === undefined ? {} : { low: interval.low, high: interval.high }),
            },
            value: points(regret.value),
            ink: "ink",
            isOpen: false,
          },
        ],
        { title: "regret (points out of 100)", scale: 100, format: "plain" },
      ),
      table: {
        kind: "table",
        title: "chosen by the benchmark",
        figures: ["regret"],
        rows: [
          {
            kind: "figures",
            name: models.longName(benchmarkWinner),
            cells: [{ value: points(regret.value), ...(beside === "" ? {} : { aside: beside.trim() }) }],
          },
        ],
      },
    },
  ];
}

function bestChart({ decision }: PairSection, models: ModelList): readonly Chart[] {
  const likely = (decision?.probabilityBest ?? []).filter(({ probability }) => probability >= 0.005);
  if (decision === undefined || likely.length < 2) return [];
  const shown = likely.slice(0, mostRows);
  return [
    {
      kind: "chart",
      title: "Probability of being best on the counterpart",
      summary: `Under the prior stated above; models below half a per cent${likely.length > shown.length ? " and the less likely ones" : ""} are not drawn.`,
      keys: [{ ink: "line", mark: "dot", text: "probability of being best" }],
      plot: intervalRows(
        shown.map(({ model, probability }) => ({
          model: models.placeOf(model),
          name: models.shortName(model),
          text: `${models.longName(model)}: ${percent(probability)} likely to be best`,
          span: { value: probability, low: 0, high: probability },
          value: percent(probability),
          ink: "line",
          isOpen: false,
        })),
        { title: "probability (%)", scale: 100, format: "plain", ends: [0, 1] },
      ),
      table: {
        kind: "table",
        title: "model",
        figures: ["probability best"],
        rows: likely.map(({ model, probability }) => ({
          kind: "figures",
          name: models.longName(model),
          cells: [{ value: percent(probability) }],
        })),
      },
    },
  ];
}
