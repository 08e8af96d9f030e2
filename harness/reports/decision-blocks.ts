import type { Decision } from "../gap/across-findings.ts";
import type { Block } from "./document.ts";
import { count, counted, dollars, intervalOf, level, percent, points } from "./figures.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";
import { onTheOther } from "./wording.ts";

/** More names than this are counted. */
const mostNames = 6;
const mostProbabilities = 5;

/** Which model to choose on the counterpart, and what choosing by the benchmark would cost. */
export function decisionBlocks(section: PairSection): readonly Block[] {
  const { decision, rows, isControlPanel } = section;
  if (decision === undefined || isControlPanel) return [];
  const where = onTheOther(rows[0].counterpart.evidence);
  return [
    { kind: "heading", level: 3, text: "Which model to choose" },
    {
      kind: "bullets",
      items: [
        winnersItem(decision, where),
        regretItem(decision),
        candidatesItem(decision, where),
        ...probabilityItem(decision, where),
        ...cheapestItem(decision),
        ...frontierItem(decision),
        ...successItem(decision),
      ],
    },
    { kind: "note", text: noteOn(decision) },
    { kind: "drawing", drawing: { of: "choice", sections: [section] } },
  ];
}

/** What choosing by the benchmark costs, in words that promise no more than the interval. */
function regretItem({ regret, benchmarkWinner }: Decision): string {
  const winner = visibleText(benchmarkWinner);
  if (regret.kind === "undetermined")
    return `What choosing ${winner} by the benchmark costs: undetermined (${visibleText(regret.reason)}).`;
  const interval = intervalOf(regret);
  const range = interval === undefined ? "" : ` [${points(interval.low)}, ${points(interval.high)}]`;
  const size = `${points(regret.value)} counterpart points${range}`;
  if (interval !== undefined && interval.low > 0)
    return `Choosing ${winner} by the benchmark costs ${size} against the best model.`;
  if (interval !== undefined && interval.high < 0.0005)
    return `Choosing ${winner} by the benchmark costs nothing that shows: ${size}.`;
  return `Choosing ${winner} by the benchmark may cost nothing: expected ${size}, an interval that holds zero.`;
}

function winnersItem({ benchmarkWinner, counterpartWinner }: Decision, where: string): string {
  const [winner, leader] = [visibleText(benchmarkWinner), visibleText(counterpartWinner)];
  return winner === leader
    ? `${winner} scores highest on the benchmark and ${where}.`
    : `${winner} scores highest on the benchmark, ${leader} ${where}.`;
}

function candidatesItem({ indistinguishable }: Decision, where: string): string {
  const [only] = indistinguishable;
  if (indistinguishable.length === 1 && only !== undefined)
    return `Only ${visibleText(only)} can be best ${where}; all others are ruled out.`;
  const names = indistinguishable.slice(0, mostNames).map(visibleText).join(", ");
  const more = indistinguishable.length - mostNames;
  return `${counted(indistinguishable.length, "model")} cannot be told from the best ${where}: ${names}${more > 0 ? ` and ${count(more)} more` : ""}.`;
}

function probabilityItem({ probabilityBest }: Decision, where: string): readonly string[] {
  const [first] = probabilityBest;
  if (first === undefined) return [];
  const shown = probabilityBest.slice(0, mostProbabilities).filter(({ probability }) => probability >= 0.005);
  const items = shown.map(({ model, probability }) => `${visibleText(model)} ${percent(probability)}`);
  return [`Probability of being best ${where}: ${items.join(", ")}.`];
}

function cheapestItem({ cheapest }: Decision): readonly string[] {
  if (cheapest === undefined) return [];
  const { model, costUsdPerTrial, margin } = cheapest;
  return [
    `Cheapest that is not worse than the best by more than ${points(margin)} points: ${visibleText(model)} (${dollars(costUsdPerTrial)} for each trial there).`,
  ];
}

function frontierItem({ frontier = [] }: Decision): readonly string[] {
  if (frontier.length === 0) return [];
  const names = frontier.slice(0, mostNames).map(visibleText).join(", ");
  const more = frontier.length - mostNames;
  return [
    `By price and observed score, no other model beats ${names}${more > 0 ? ` and ${count(more)} more` : ""} on both.`,
  ];
}

function successItem({ costPerSuccess = [] }: Decision): readonly string[] {
  const known = costPerSuccess.flatMap(({ model, costUsd }) =>
    costUsd.kind === "estimate" ? [{ model, costUsd }] : [],
  );
  if (known.length === 0) return [];
  const items = known
    .sort((left, right) => left.costUsd.value - right.costUsd.value)
    .slice(0, mostNames)
    .map(({ model, costUsd }) => {
      const interval = intervalOf(costUsd);
      const bounds = interval === undefined ? "" : ` [${dollars(interval.low)}, ${dollars(interval.high)}]`;
      return `${visibleText(model)} ${dollars(costUsd.value)}${bounds}`;
    });
  const more = known.length - mostNames;
  return [
    `A right answer on the counterpart costs: ${items.join(", ")}${more > 0 ? `; ${count(more)} more cost more` : ""}. The price of a trial over the score, whose interval it takes.`,
  ];
}

function noteOn({ regret, prior, probabilityBest }: Decision): string {
  const interval = intervalOf(regret);
  const bounds =
    interval === undefined
      ? "Candidates by Hsu's multiple comparisons with the best, from the joint covariance of the scores."
      : `${level(interval.level)} interval of the regret and candidates by Hsu's multiple comparisons with the best, from the joint covariance of the scores; they cover ${interval.covers}.`;
  if (probabilityBest.length === 0) return bounds;
  return `Probabilities and expected regret take for granted: ${visibleText(prior)}. ${bounds}`;
}
