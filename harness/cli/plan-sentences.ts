import type { Need, Seen } from "../actions/plan-answers.ts";
import type { DesignPlan } from "../actions/plan-designs.ts";
import type { StudyPlan } from "../actions/plan-study.ts";
import type { Units } from "../actions/study-size.ts";
import type { Spread } from "../actions/study-spread.ts";
import { dollars, points } from "../reports/figures.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount } from "./format.ts";

/** One comparison in plain words: what is invisible, what a gap needs, what the money buys. */
export function planSentences(design: DesignPlan, plan: StudyPlan): readonly string[] {
  const { answers } = design;
  const setting = `${settingWords(design)}${epochWords(plan.epochs)}`;
  if (answers.kind === "undetermined") return [`${capital(setting)}: cannot tell; ${answers.reason}.`];
  const [need] = answers.needs;
  const { atHand, affordable } = answers;
  const opening =
    atHand === undefined ? capital(setting) : `${unitsWords(atHand.units, design, true)}, ${setting}`;
  const clauses = [
    ...(atHand === undefined ? [] : [invisible(atHand, design)]),
    ...(need === undefined ? [] : [needWords(need, design, plan)]),
  ];
  const main = `${opening}: ${clauses.join("; ")}.`;
  if (plan.budgetUsd === undefined) return [main];
  if (affordable === undefined)
    return [main, "What two models cost is known when both are named with --model."];
  const budget = dollars(plan.budgetUsd);
  if (affordable.kind === "too-little") return [main, `${budget} does not buy two of them.`];
  return [
    main,
    `${budget} buys ${unitsWords(affordable.units, design, true)}: ${invisible(affordable, design)}.`,
  ];
}

/** `785`, or `500 and 731`; with the noun where it stands in a sentence. */
export function unitsWords(units: Units, design: DesignPlan, withNoun = false): string {
  const noun = withNoun ? ` ${unitNoun(design)}` : "";
  if (units.kind === "shared")
    return `${formatCount(units.units)}${noun}${design.variation.kind === "separate" ? " each" : ""}`;
  return `${formatCount(units.benchmark)} and ${formatCount(units.counterpart)}${noun}`;
}

export function unitNoun({ design }: DesignPlan): string {
  return design === "paired-form" ? "problems" : "rows";
}

function settingWords({ design, suite, variation }: DesignPlan): string {
  const varies =
    variation.kind === "shared"
      ? spreadWords(variation.spread)
      : `scores near ${scoreWords(variation.benchmark)} and ${scoreWords(variation.counterpart)}${effectWords([variation.benchmark, variation.counterpart])}`;
  switch (design) {
    case "paired-form":
      return `one model in both forms, ${varies}`;
    case "two-suites":
      return `one model on two suites, ${varies}`;
    case "two-models":
      return `two models${suite === undefined ? "" : ` on ${visibleText(suite)}`}, ${varies}`;
  }
}

function spreadWords(spread: Spread): string {
  const { discordant, once } = spread;
  const varies =
    discordant === undefined
      ? `differences that vary by ${points(Math.sqrt(once.value))} points`
      : `${points(discordant).replace(/\.0$/, "")} % discordant`;
  return `${varies}${effectWords([spread])}`;
}

function scoreWords({ score, once }: Spread): string {
  return score === undefined ? `± ${points(Math.sqrt(once.value))}` : points(score).replace(/\.0$/, "");
}

function effectWords(spreads: readonly Spread[]): string {
  const effects = spreads.map(({ designEffect }) => designEffect.value);
  if (effects.every((value) => value < 1.005)) return "";
  const shown = [...new Set(effects.map((value) => value.toFixed(2)))].join(" and ");
  return `, design effect ${shown}`;
}

function epochWords(epochs: number): string {
  return epochs === 1 ? "" : `, ${formatCount(epochs)} epochs`;
}

function invisible({ detectable }: Seen, { design }: DesignPlan): string {
  const noun = design === "two-models" ? "differences" : design === "paired-form" ? "form gaps" : "gaps";
  return `${noun} under ${points(detectable)} points are invisible`;
}

function needWords(need: Need, design: DesignPlan, { budgetUsd }: StudyPlan): string {
  const atHand = design.answers.kind === "answers" ? design.answers.atHand : undefined;
  const noun = unitNoun(design);
  const each = design.variation.kind === "separate" ? " on each" : "";
  const money = need.costUsd === undefined ? "" : `, ${dollars(need.costUsd)}`;
  const verdict =
    need.costUsd === undefined || budgetUsd === undefined
      ? ""
      : need.costUsd > budgetUsd
        ? `, more than ${dollars(budgetUsd)}`
        : `, within ${dollars(budgetUsd)}`;
  return `${points(need.gap).replace(/\.0$/, "")} points need ${formatCount(need.units)} ${noun}${each}${money}${verdict}${besideWords(need, atHand)}`;
}

function besideWords({ besideBenchmark }: Need, atHand: Seen | undefined): string {
  switch (besideBenchmark?.kind) {
    case undefined:
      return "";
    case "samples":
      return `, or ${formatCount(besideBenchmark.samples)} on the counterpart while the benchmark stays as it is`;
    case "out-of-reach":
      // Worth saying only of suites with sizes of their own.
      return atHand?.units.kind === "separate" && atHand.units.benchmark !== atHand.units.counterpart
        ? ", and more counterpart rows alone cannot do it, for the benchmark has too few"
        : "";
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
