import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { orderSchedulingCard } from "../../real-world/generated/order-scheduling/card.ts";

/** The 150 problems of `order-scheduling-work`, each as two exam questions. */
export const orderSchedulingExam = bundledSuite(orderSchedulingCard, "benchmark");
