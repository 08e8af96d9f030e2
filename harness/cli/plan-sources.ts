import type { DesignPlan } from "../actions/plan-designs.ts";
import type { Study } from "../actions/plan-study.ts";
import type { TrialCost } from "../actions/study-cost.ts";
import type { Sourced, Spread } from "../actions/study-spread.ts";
import { counted, dollars, points } from "../reports/figures.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount } from "./format.ts";

/** What the figures of a comparison stand on, a sentence each; said once where both sides are alike. */
export function sourceWords(design: DesignPlan): readonly string[] {
  const { variation, suite } = design;
  if (variation.kind === "shared")
    return spreadSources(variation.spread, design).map(
      (text) => `${text}${suite === undefined ? "" : ` on ${visibleText(suite)}`}.`,
    );
  const benchmark = spreadSources(variation.benchmark, design);
  const counterpart = spreadSources(variation.counterpart, design);
  return [
    ...benchmark.map((text) => (counterpart.includes(text) ? `${text}.` : `on the benchmark ${text}.`)),
    ...counterpart.flatMap((text) => (benchmark.includes(text) ? [] : [`on the counterpart ${text}.`])),
  ];
}

/** What trials cost, and from where that is known. */
export function costWords(costs: Study["costs"]): readonly string[] {
  const unpriced = new Set(costs.flatMap(({ trial }) => (trial.kind === "unpriced" ? [trial.model] : [])));
  const priced = costs.flatMap(({ trial, suite }) =>
    trial.kind === "priced" ? [pricedWords(trial, suite)] : [],
  );
  if (unpriced.size === 0) return priced;
  const names = [...unpriced].map(visibleText).join(", ");
  return [...priced, `no price is known for ${names}; the config can give one.`];
}

function pricedWords(
  { model, tokens, usd, price }: Extract<TrialCost, { kind: "priced" }>,
  suite: string | undefined,
): string {
  const where = suite === undefined ? "" : ` on ${visibleText(suite)}`;
  const counts = `${formatCount(Math.round(tokens.input))} tokens in and ${formatCount(Math.round(tokens.output))} out`;
  const origin = tokens.source === "earlier runs" ? "as in earlier runs" : tokens.source;
  return `${visibleText(model)}${where}: ${dollars(usd)} a trial; ${counts}, ${origin}; ${visibleText(price)}.`;
}

function spreadSources(spread: Spread, design: DesignPlan): readonly string[] {
  const { once, repeat } = spread;
  return [
    `${amountWords(spread)}: ${originWords(once, design)}`,
    ...(repeat === undefined
      ? []
      : [
          `of that variance ${points(repeat.value / once.value)} % is answers that change when asked again: ${originWords(repeat, design)}`,
        ]),
    clusterWords(spread, design),
  ];
}

function amountWords({ discordant, score, once }: Spread): string {
  const amount =
    discordant !== undefined
      ? `${points(discordant)} % discordant`
      : score !== undefined
        ? `scores near ${points(score)}`
        : "differences";
  return `${amount}, standard deviation ${points(Math.sqrt(once.value))} points`;
}

function originWords({ source }: Sourced, { measuredFrom }: DesignPlan): string {
  switch (source) {
    case "given":
      return "given";
    case "assumed":
      return "assumed, for no earlier run shows how much they vary";
    case "earlier runs": {
      const { models, runIds } = measuredFrom;
      const names = models.length > 3 ? counted(models.length, "model") : models.map(visibleText).join(", ");
      return `from ${counted(runIds.length, "earlier run")} of ${names}`;
    }
  }
}

function clusterWords({ designEffect }: Spread, design: DesignPlan): string {
  const { clusters, value, source } = designEffect;
  if (clusters === undefined && value === 1)
    return source === "assumed"
      ? "samples that do not belong together: assumed; --cluster-size and --intraclass say otherwise"
      : `samples that do not belong together: ${originWords(designEffect, design)}`;
  const among = clusters === undefined ? "" : `, ${counted(clusters, "cluster")}`;
  return `design effect ${value.toFixed(2)}${among}: ${originWords(designEffect, design)}`;
}
