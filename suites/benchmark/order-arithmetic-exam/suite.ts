import type { Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { bundledSamples } from "../../real-world/generated/bundled.ts";
import { numberPrompt } from "../../real-world/generated/number-prompt.ts";

/** The 150 problems of `order-arithmetic-work`, each as one exam question. */
export const orderArithmeticExam: Suite = {
  id: "order-arithmetic-exam",
  version: 1,
  title: "Orders and bills as exam questions",
  setting: { kind: "benchmark" },
  capability: "order-arithmetic",
  exposure: "public",
  source: { url: "suites/real-world/generated", licence: "MIT" },
  scorers: [number()],
  metric: "accuracy",
  samples: (context) =>
    bundledSamples(
      async () =>
        (await import("../../real-world/generated/order-arithmetic/order-arithmetic.ts")).orderArithmetic,
      ["exam-question"],
      context,
    ),
  prompt: numberPrompt,
};
