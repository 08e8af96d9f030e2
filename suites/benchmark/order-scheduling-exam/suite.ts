import type { Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { bundledSamples } from "../../real-world/generated/bundled.ts";
import { schedulePrompt } from "../../real-world/generated/order-scheduling/prompt.ts";

/** The 150 problems of `order-scheduling-work`, each as one exam question. */
export const orderSchedulingExam: Suite = {
  id: "order-scheduling-exam",
  version: 1,
  title: "Dates, clocks and schedules as exam questions",
  setting: { kind: "benchmark" },
  capability: "order-scheduling",
  exposure: "public",
  source: { url: "suites/real-world/generated", licence: "MIT" },
  scorers: [number()],
  metric: "accuracy",
  samples: (context) =>
    bundledSamples(
      async () =>
        (await import("../../real-world/generated/order-scheduling/order-scheduling.ts")).orderScheduling,
      ["exam-question"],
      context,
    ),
  prompt: schedulePrompt,
};
