import type { Suite } from "#harness/core/suite.ts";
import { bundledSamples } from "../generated/bundled.ts";
import { extractionPrompt } from "../generated/order-extraction/prompt.ts";
import { orderFields } from "../generated/order-extraction/scorer.ts";

/** The 150 orders of `order-extraction-exam`, each in three working forms, order by order. */
export const orderExtractionWork: Suite = {
  id: "order-extraction-work",
  version: 1,
  title: "Orders to JSON from e-mail threads, order forms and tickets",
  setting: { kind: "counterpart", evidence: "generated" },
  capability: "order-extraction",
  exposure: "public",
  source: { url: "suites/real-world/generated", licence: "MIT" },
  scorers: [orderFields],
  metric: "partial-credit",
  samples: (context) =>
    bundledSamples(
      async () => (await import("../generated/order-extraction/order-extraction.ts")).orderExtraction,
      ["email-thread", "order-form", "ticket"],
      context,
    ),
  prompt: extractionPrompt,
};
