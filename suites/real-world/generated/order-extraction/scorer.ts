import { jsonFields } from "#harness/scorers/json-fields.ts";

/** Names may differ in case and punctuation; numbers, dates and codes may not. */
export const orderFields = jsonFields({
  fields: { customer: "text", contact: "text", delivery_place: "text" },
});
