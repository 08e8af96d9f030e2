import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { orderArithmeticCard } from "../../real-world/generated/order-arithmetic/card.ts";

/** The 150 problems of `order-arithmetic-work`, each as two exam questions. */
export const orderArithmeticExam = bundledSuite(orderArithmeticCard, "benchmark");
