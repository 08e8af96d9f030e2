import { handWrittenSuite } from "../by-hand/hand-written-suite.ts";
import { instructedPrompt } from "../generated/instructions.ts";
import { judging } from "../generated/order-arithmetic/judging.ts";

/** Fifty messages about orders, bills, wages and budgets, each with its own twist. */
export const orderArithmeticByHand = handWrittenSuite({
  id: "order-arithmetic-by-hand",
  version: 2,
  title: "Orders and bills as people write of them: 50 texts written by hand",
  capability: "order-arithmetic",
  prompt: instructedPrompt(judging.instructions),
  load: async () => {
    const { ordersAndBills } = await import("../by-hand/orders-and-bills.ts");
    const { repairsAndBudgets } = await import("../by-hand/repairs-and-budgets.ts");
    return [...ordersAndBills, ...repairsAndBudgets];
  },
});
