import type { OrderProblem } from "./problem.ts";
import { lineCents, type Solution } from "./solve.ts";

/** Whether the problem has one careful answer and does not state it. */
export function isSound(problem: OrderProblem, { answer, dueCents, roundingIsSafe }: Solution): boolean {
  const value = Number(answer);
  if (!roundingIsSafe || dueCents <= 0 || !(value > 0)) return false;
  if (problem.ask.kind === "extra" && value > 90) return false;
  if (Number.isInteger(value) && isEverywhere(value)) return false;
  if (problem.lines.some(({ good, quantityTenths }) => good.measure === "piece" && quantityTenths < 20))
    return false;
  const names = problem.lines.map(({ good }) => good.one);
  return new Set(names).size === names.length && !figuresOf(problem).includes(value);
}

/** Whole numbers that stand in most documents anyway: item numbers, "per 100", years. */
function isEverywhere(value: number): boolean {
  return value < 12 || value === 100 || (value > 2000 && value < 2030);
}

/** Every figure a reader needs, in units and whole currency: none of them may be the answer. */
function figuresOf(problem: OrderProblem): readonly number[] {
  const fromLines = problem.lines.flatMap((line) => [
    line.quantityTenths / 10,
    line.priceCents / 100,
    lineCents(line) / 100,
  ]);
  const fromChanges = problem.changes.map((change) => {
    switch (change.kind) {
      case "returned":
        return change.count;
      case "freight":
      case "paid":
        return change.cents / 100;
      default:
        return change.percent;
    }
  });
  const fromAsk =
    problem.ask.kind === "due"
      ? []
      : [problem.ask.kind === "share" ? problem.ask.parties : problem.ask.budgetCents / 100];
  return [...fromLines, ...fromChanges, ...fromAsk];
}
