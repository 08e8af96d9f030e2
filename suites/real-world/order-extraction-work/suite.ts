import { bundledSuite } from "../generated/bundled-suite.ts";
import { orderExtractionCard } from "../generated/order-extraction/card.ts";

/** The 150 orders of `order-extraction-exam`, each in every working form, order by order. */
export const orderExtractionWork = bundledSuite(orderExtractionCard, "counterpart");
