import type { Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { bundledSamples } from "../generated/bundled.ts";
import { numberPrompt } from "../generated/number-prompt.ts";

/** The 150 problems of `order-arithmetic-exam`, each in three working forms, problem by problem. */
export const orderArithmeticWork: Suite = {
  id: "order-arithmetic-work",
  version: 1,
  title: "Orders and bills as e-mail threads, receipts and tickets",
  setting: { kind: "counterpart", evidence: "generated" },
  capability: "order-arithmetic",
  exposure: "public",
  source: { url: "suites/real-world/generated", licence: "MIT" },
  scorers: [number()],
  metric: "accuracy",
  samples: (context) =>
    bundledSamples(
      async () => (await import("../generated/order-arithmetic/order-arithmetic.ts")).orderArithmetic,
      ["email-thread", "receipt", "ticket"],
      context,
    ),
  prompt: numberPrompt,
};
