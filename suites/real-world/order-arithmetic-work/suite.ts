import { bundledSuite } from "../generated/bundled-suite.ts";
import { orderArithmeticCard } from "../generated/order-arithmetic/card.ts";

/** The 150 problems of `order-arithmetic-exam`, each in every working form, problem by problem. */
export const orderArithmeticWork = bundledSuite(orderArithmeticCard, "counterpart");
