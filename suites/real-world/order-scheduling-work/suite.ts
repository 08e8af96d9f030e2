import type { Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { bundledSamples } from "../generated/bundled.ts";
import { schedulePrompt } from "../generated/order-scheduling/prompt.ts";

/** The 150 problems of `order-scheduling-exam`, each in three working forms, problem by problem. */
export const orderSchedulingWork: Suite = {
  id: "order-scheduling-work",
  version: 1,
  title: "Dates, clocks and schedules as e-mail threads, chats and job sheets",
  setting: { kind: "counterpart", evidence: "generated" },
  capability: "order-scheduling",
  exposure: "public",
  source: { url: "suites/real-world/generated", licence: "MIT" },
  scorers: [number()],
  metric: "accuracy",
  samples: (context) =>
    bundledSamples(
      async () => (await import("../generated/order-scheduling/order-scheduling.ts")).orderScheduling,
      ["email-thread", "chat", "job-sheet"],
      context,
    ),
  prompt: schedulePrompt,
};
