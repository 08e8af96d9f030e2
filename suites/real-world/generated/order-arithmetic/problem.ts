import type { CurrencyId } from "../amounts.ts";
import type { Good } from "./catalogue.ts";

/**
 * An order and one question about it. The meaning is fixed here, and every template says it: returned goods
 * are not paid for; a line discount lowers one line; an order discount lowers the goods that remain, not the
 * freight; tax is charged on discounted goods and freight together; what was paid is taken off last.
 */
export interface OrderProblem {
  readonly currency: CurrencyId;
  readonly lines: readonly OrderLine[];
  /** At most one of a kind, in the order of `changeKinds`. */
  readonly changes: readonly Change[];
  readonly ask: Ask;
}

export interface OrderLine {
  readonly good: Good;
  readonly quantityTenths: number;
  /** For `good.per` units. */
  readonly priceCents: number;
}

export type Change =
  /** `line` is an index into the lines. */
  | { readonly kind: "returned"; readonly line: number; readonly count: number }
  | { readonly kind: "lineDiscount"; readonly line: number; readonly percent: number }
  | { readonly kind: "orderDiscount"; readonly percent: number }
  | { readonly kind: "freight"; readonly cents: number }
  | { readonly kind: "tax"; readonly percent: number }
  | { readonly kind: "paid"; readonly cents: number };

export type Ask =
  /** What remains to be paid. */
  | { readonly kind: "due" }
  /** What remains to be paid, split evenly. */
  | { readonly kind: "share"; readonly parties: number }
  /** What is left of a budget. */
  | { readonly kind: "left"; readonly budgetCents: number }
  /** How many more of one good the rest of a budget buys. */
  | { readonly kind: "extra"; readonly budgetCents: number; readonly line: number };

export const changeKinds = [
  "returned",
  "lineDiscount",
  "orderDiscount",
  "freight",
  "tax",
  "paid",
] as const satisfies readonly Change["kind"][];

/** The change of one kind, if the order has it. */
export function changeOf<Kind extends Change["kind"]>(
  problem: OrderProblem,
  kind: Kind,
): Extract<Change, { readonly kind: Kind }> | undefined {
  return problem.changes.find(
    (change): change is Extract<Change, { readonly kind: Kind }> => change.kind === kind,
  );
}

/** The line an index of a change or question points to. */
export function lineAt(problem: OrderProblem, index: number): OrderLine {
  const line = problem.lines[index];
  if (line === undefined) throw new RangeError(`the order has no line ${index}`);
  return line;
}

/** The latent problem as one text: two problems are the same when it is equal. */
export function keyOf({ currency, lines, changes, ask }: OrderProblem): string {
  const told = lines.map(
    ({ good, quantityTenths, priceCents }) => `${good.one}:${quantityTenths}@${priceCents}/${good.per}`,
  );
  return JSON.stringify([currency, told, changes.map(Object.entries), Object.entries(ask)]);
}
