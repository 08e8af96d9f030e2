import type { Suite } from "#harness/core/suite.ts";
import { bundledSamples } from "../../real-world/generated/bundled.ts";
import { extractionPrompt } from "../../real-world/generated/order-extraction/prompt.ts";
import { orderFields } from "../../real-world/generated/order-extraction/scorer.ts";

/** The 150 orders of `order-extraction-work`, each as one tidy passage. */
export const orderExtractionExam: Suite = {
  id: "order-extraction-exam",
  version: 1,
  title: "Orders to JSON from tidy passages",
  setting: { kind: "benchmark" },
  capability: "order-extraction",
  exposure: "public",
  source: { url: "suites/real-world/generated", licence: "MIT" },
  scorers: [orderFields],
  metric: "partial-credit",
  samples: (context) =>
    bundledSamples(
      async () =>
        (await import("../../real-world/generated/order-extraction/order-extraction.ts")).orderExtraction,
      ["exam-question"],
      context,
    ),
  prompt: extractionPrompt,
};
