import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { orderExtractionCard } from "../../real-world/generated/order-extraction/card.ts";

/** The 150 orders of `order-extraction-work`, each in two tidy passages. */
export const orderExtractionExam = bundledSuite(orderExtractionCard, "benchmark");
