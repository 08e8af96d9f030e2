import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { OrderProblem } from "./problem.ts";

export const orderArithmeticCard: FamilyCard<OrderProblem> = {
  id: "order-arithmetic",
  title: "Orders and bills",
  version: 2,
  judging,
  workingForms: ["email-thread", "receipt", "ticket"],
  load: async () => (await import("./order-arithmetic.ts")).orderArithmetic,
};
