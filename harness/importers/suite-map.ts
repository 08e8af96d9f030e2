import { z } from "zod";
import { evidenceGrades } from "../core/suite.ts";

/** What a map file says of a suite, because the scores cannot. */
export const suiteFields = {
  suite: z
    .string()
    .min(1)
    .refine((id) => id !== "published", "is the folder of published results; choose another suite id"),
  title: z.string().min(1).optional(),
  version: z.number().optional(),
  /** In files `real-world` means a counterpart. */
  setting: z.enum(["benchmark", "real-world", "counterpart"]),
  evidence: z.enum(evidenceGrades).optional(),
  capability: z.string().min(1),
  exposure: z.enum(["public", "held-out"]).optional(),
  source: z.strictObject({ url: z.string(), licence: z.string() }).optional(),
  chance: z.number().min(0).max(1).optional(),
  metric: z.enum(["accuracy", "f1", "partial-credit"]).optional(),
  /** What judged the answers, where it is known to be the same as elsewhere. */
  scorer: z.string().min(1).optional(),
  recipe: z.string().min(1).optional(),
  /** How the suite was asked: shots, split, prompt. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
};

const suiteMap = z.strictObject(suiteFields);
export type SuiteMap = z.infer<typeof suiteMap>;

/** A counterpart says how real it is; a benchmark has nothing to say there. */
export function refineEvidence({ setting, evidence }: SuiteMap, context: z.RefinementCtx): void {
  const isCounterpart = setting !== "benchmark";
  if (isCounterpart === (evidence !== undefined)) return;
  const message = isCounterpart
    ? `a counterpart needs its evidence: ${evidenceGrades.join(", ")}`
    : "a benchmark has no evidence; remove it, or make the setting real-world";
  context.addIssue({ code: "custom", path: ["evidence"], message });
}

/** A day or an instant of UTC, as an ISO 8601 instant. */
export const instant = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,3})?Z)?$/,
    "write a day as 2024-12-16, or an instant of UTC",
  )
  .refine((text) => !Number.isNaN(Date.parse(text)), "there is no such day")
  .transform((text) => new Date(text).toISOString());
