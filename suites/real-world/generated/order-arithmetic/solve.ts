import { plainAmount } from "../amounts.ts";
import { changeOf, lineAt, type OrderLine, type OrderProblem } from "./problem.ts";

export interface Solution {
  /** Canonical plain text: `1284.5`. */
  readonly answer: string;
  /** Arithmetic operations on the shortest way to the answer. */
  readonly steps: number;
  /** What remains to be paid. */
  readonly dueCents: number;
  /** The answer is the same whether percentages are rounded to the cent as they come or only at the end. */
  readonly roundingIsSafe: boolean;
}

/** Parts of a cent: three percentages in a row leave at most six decimals. */
const partsPerCent = 1_000_000;

/** Works the order out twice, exactly and as a bookkeeper who rounds each amount half up. */
export function solve(problem: OrderProblem): Solution {
  const exact = dueOf(problem, { scale: partsPerCent });
  const booked = dueOf(problem, { scale: 1 });
  const rounded = Math.round(exact / partsPerCent);
  const fromTie = Math.abs((((exact % partsPerCent) + partsPerCent) % partsPerCent) - partsPerCent / 2);
  return {
    ...answerOf(problem, booked),
    dueCents: booked,
    steps: stepsOf(problem),
    roundingIsSafe: rounded === booked && fromTie > partsPerCent / 100,
  };
}

/** Full price of a line. */
export function lineCents({ good, quantityTenths, priceCents }: OrderLine): number {
  return (quantityTenths * priceCents) / (10 * good.per);
}

/** The amount due in units of 1/scale cent, rounded half up to one such unit wherever a percentage is taken. */
function dueOf(problem: OrderProblem, { scale }: { readonly scale: number }): number {
  const orderDiscount = changeOf(problem, "orderDiscount")?.percent ?? 0;
  const freight = changeOf(problem, "freight")?.cents ?? 0;
  const tax = changeOf(problem, "tax")?.percent ?? 0;
  const paid = changeOf(problem, "paid")?.cents ?? 0;
  const goods = problem.lines.reduce((sum, _line, index) => sum + chargedOf({ problem, index, scale }), 0);
  const discounted = percentOf({ amount: goods, percent: 100 - orderDiscount });
  return percentOf({ amount: discounted + freight * scale, percent: 100 + tax }) - paid * scale;
}

/** What one line costs once returned goods and its own discount are off. */
function chargedOf({
  problem,
  index,
  scale,
}: {
  readonly problem: OrderProblem;
  readonly index: number;
  readonly scale: number;
}): number {
  const line = lineAt(problem, index);
  const returned = changeOf(problem, "returned");
  const discount = changeOf(problem, "lineDiscount");
  const count = returned?.line === index ? returned.count : 0;
  const kept = lineCents({ ...line, quantityTenths: line.quantityTenths - count * 10 });
  return percentOf({
    amount: kept * scale,
    percent: 100 - (discount?.line === index ? discount.percent : 0),
  });
}

/** Dividing first keeps whole numbers small; the rest, half a unit or more, rounds up. */
function percentOf({ amount, percent }: { readonly amount: number; readonly percent: number }): number {
  return amount % 100 === 0 ? (amount / 100) * percent : Math.round((amount * percent) / 100);
}

function answerOf(problem: OrderProblem, dueCents: number): Pick<Solution, "answer"> {
  const { ask } = problem;
  switch (ask.kind) {
    case "due":
      return { answer: plainAmount(dueCents) };
    case "share":
      return { answer: plainAmount(dueCents / ask.parties) };
    case "left":
      return { answer: plainAmount(ask.budgetCents - dueCents) };
    case "extra":
      return {
        answer: String(Math.floor((ask.budgetCents - dueCents) / lineAt(problem, ask.line).priceCents)),
      };
  }
}

/** One for each product, sum, difference, percentage or division. */
function stepsOf({ lines, changes, ask }: OrderProblem): number {
  const products = lines.length + lines.filter(({ good }) => good.per !== 1).length;
  const sums = lines.length - 1;
  const asked = { due: 0, share: 1, left: 1, extra: 2 }[ask.kind];
  return products + sums + changes.length + asked;
}
