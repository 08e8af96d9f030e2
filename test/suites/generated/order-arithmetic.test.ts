import { orderArithmetic } from "#suites/real-world/generated/order-arithmetic/order-arithmetic.ts";
import type { OrderProblem } from "#suites/real-world/generated/order-arithmetic/problem.ts";
import { describeFamily } from "./conformance.ts";
import { vary } from "./vary.ts";

describeFamily<OrderProblem>({ family: orderArithmetic, templates: 10, variations: changedOnce });

/** Quantities and prices, and every number of the changes and the question but the index of a line. */
function changedOnce(problem: OrderProblem): readonly OrderProblem[] {
  const { lines, changes, ask } = problem;
  return [
    ...lines.flatMap((line, index) => [
      { ...problem, lines: lines.with(index, { ...line, quantityTenths: line.quantityTenths + 10 }) },
      { ...problem, lines: lines.with(index, { ...line, priceCents: line.priceCents + 10 }) },
    ]),
    ...changes.flatMap((change, index) =>
      vary(change)
        .filter(({ kind }) => kind === change.kind)
        .filter((changed) => !("line" in changed && "line" in change) || changed.line === change.line)
        .map((changed) => ({ ...problem, changes: changes.with(index, changed) })),
    ),
    ...vary(ask)
      .filter(({ kind }) => kind === ask.kind)
      .filter((changed) => !("line" in changed && "line" in ask) || changed.line === ask.line)
      .map((changed) => ({ ...problem, ask: changed })),
  ];
}
