import { jsonFields } from "#harness/scorers/json-fields.ts";
import type { Judging } from "../family.ts";

/** Names may differ in case and punctuation; numbers, dates and codes may not. */
const orderFields = jsonFields({
  fields: { customer: "text", contact: "text", delivery_place: "text" },
});

/** The answer is an object: there is one format. */
export const judging: Judging = {
  scorers: [orderFields],
  metric: "partial-credit",
  instructions: {
    json: [
      "Extract the order as it stands in the end: later changes replace what was said before. Answer with one JSON object with exactly these keys:",
      "- order_number: the number of this order",
      "- customer: the firm that orders",
      "- contact: full name of the person named as contact",
      "- delivery_date: as YYYY-MM-DD",
      "- delivery_place: the town",
      "- currency: ISO 4217 code",
      "- items: a list of what is ordered, in the order in which the order lists it, without what was cancelled; each item has article (its name as written), quantity (number of pieces) and unit_price (of one piece)",
      "- discount_percent",
      "- payment_days: days allowed for payment",
      "- shipping_cost",
      "Quantities, prices, percentages and days are plain JSON numbers. What the text does not say is null.",
    ].join("\n"),
  },
};
