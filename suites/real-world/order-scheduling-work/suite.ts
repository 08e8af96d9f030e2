import { bundledSuite } from "../generated/bundled-suite.ts";
import { orderSchedulingCard } from "../generated/order-scheduling/card.ts";

/** The 150 problems of `order-scheduling-exam`, each in every working form, problem by problem. */
export const orderSchedulingWork = bundledSuite(orderSchedulingCard, "counterpart");
