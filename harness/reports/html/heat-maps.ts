import type { Breakdown } from "../../gap/breakdowns.ts";
import type { Estimate } from "../../stats/estimate.ts";
import { directionOf, intervalOf, points, pointsInterval, signedPoints } from "../figures.ts";
import type { PairSection } from "../pair-sections.ts";
import { visibleText } from "../visible-text.ts";
import type { HeatCell, HeatMap } from "./chart.ts";
import type { ModelList } from "./model-list.ts";

/** Gaps of several pairs side by side: capability by model. One pair needs no map. */
export function overviewMap(sections: readonly PairSection[], models: ModelList): HeatMap | undefined {
  if (sections.length < 2) return undefined;
  const present = models.models.filter((model) =>
    sections.some(({ rows }) => rows.some((row) => row.model === model)),
  );
  const largest = Math.max(
    0.05,
    ...sections.flatMap(({ rows }) =>
      rows.map(({ difference }) => (difference.kind === "estimate" ? Math.abs(difference.value) : 0)),
    ),
  );
  return {
    kind: "heat map",
    title: "Gap by capability and model",
    summary:
      "Benchmark minus counterpart, in points. Deep colours are large gaps: orange is lower on the counterpart, blue higher; without colour where the interval holds zero or there is no figure.",
    columns: sections.map(({ pair }) => ({
      name: visibleText(pair.capability),
      group: `${visibleText(pair.benchmark)} → ${visibleText(pair.counterpart)}${pair.label === undefined ? "" : ` (${visibleText(pair.label)})`}`,
    })),
    rows: present.map((model) => ({
      model: models.placeOf(model),
      name: models.longName(model),
      cells: sections.map(({ rows }) => {
        const row = rows.find((each) => each.model === model);
        return row === undefined ? { value: "not run" } : gapCell(row.difference, largest);
      }),
    })),
  };
}

/** Scores of one pair by form or stratum. */
export function breakdownMaps({ breakdowns }: PairSection, models: ModelList): readonly HeatMap[] {
  return breakdowns.map((breakdown) => ({
    kind: "heat map",
    title: `Scores by ${words[breakdown.by]}`,
    summary: `Mean score of each model, in points out of 100, over the samples of each ${words[breakdown.by]}, with intervals; deeper colours are higher scores.`,
    columns: breakdown.groups.map(({ setting, name }) => ({ group: setting, name: visibleText(name) })),
    rows: breakdown.rows.map(({ model, scores }) => ({
      model: models.placeOf(model),
      name: models.longName(model),
      cells: scores.map(scoreCell),
    })),
  }));
}

const words: Readonly<Record<Breakdown["by"], string>> = { form: "form", stratum: "difficulty or stratum" };

function gapCell(difference: Estimate, largest: number): HeatCell {
  if (difference.kind === "undetermined") return { value: "none" };
  const interval = intervalOf(difference);
  const share = Math.min(1, Math.abs(difference.value) / largest);
  const strength = Math.max(1, Math.ceil(share * 4));
  const direction = directionOf(difference);
  const shade = direction === "unclear" ? 4 : direction === "lower" ? 4 + strength : 4 - strength;
  return {
    shade: `gap-${shade}`,
    value: signedPoints(difference.value),
    ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
  };
}

function scoreCell(score: Estimate): HeatCell {
  if (score.kind === "undetermined") return { value: "none" };
  const interval = intervalOf(score);
  return {
    shade: `score-${Math.min(6, Math.floor(score.value * 7))}`,
    value: points(score.value),
    ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
  };
}
