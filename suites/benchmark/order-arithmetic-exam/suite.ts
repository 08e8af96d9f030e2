import type { Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { bundled } from "../../real-world/generated/bundled.ts";
import { generateSamples } from "../../real-world/generated/generate.ts";
import { numberPrompt } from "../../real-world/generated/number-prompt.ts";
import { orderArithmetic } from "../../real-world/generated/order-arithmetic/order-arithmetic.ts";

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
  samples: () => generateSamples(orderArithmetic, { ...bundled, forms: ["exam-question"] }),
  prompt: numberPrompt,
};
