import { z } from "zod";
import { HarnessError } from "#harness/core/error.ts";
import type { Registry } from "#harness/core/registry.ts";
import type { Scorer, ScorerKind } from "#harness/core/scorer.ts";
import { evidenceGrades } from "#harness/core/suite.ts";
import type { ReadingOptions } from "#harness/datasets/chunks.ts";
import { readYaml } from "#harness/datasets/yaml.ts";
import { parseTemplate } from "./prompt-template.ts";
import { scorerFromYaml } from "./scorer-from-yaml.ts";

const text = z.string().min(1);

/** What a `suite.yaml` may hold. Every key is optional. */
function suiteSchema(scorers: Registry<ScorerKind>) {
  const scorer = z.json().transform((value, context): Scorer => {
    try {
      return scorerFromYaml(value, scorers);
    } catch (error) {
      if (!(error instanceof HarnessError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
      return z.NEVER;
    }
  });
  const template = text.transform((value, context) => {
    try {
      return parseTemplate(value);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
      return z.NEVER;
    }
  });
  return z
    .strictObject({
      id: text.refine((id) => id !== "published", "no suite may be called published").exactOptional(),
      version: z.int().min(1).exactOptional(),
      title: text.exactOptional(),
      setting: z.enum(["benchmark", "real-world"]).exactOptional(),
      evidence: z.enum(evidenceGrades).exactOptional(),
      chance: z.number().min(0).max(1).exactOptional(),
      capability: text.exactOptional(),
      exposure: z.enum(["public", "held-out"]).exactOptional(),
      source: z.strictObject({ url: text, licence: text }).exactOptional(),
      scorer: scorer.exactOptional(),
      scorers: z.tuple([scorer], scorer).exactOptional(),
      metric: z.enum(["accuracy", "f1", "partial-credit"]).exactOptional(),
      recipe: text.exactOptional(),
      /** With `{{column}}` where a value goes. */
      prompt: template.exactOptional(),
      system: text.exactOptional(),
      /** A file beside this one with `input` and `target`. */
      fewShot: text.exactOptional(),
      keepMetadata: z.array(text).exactOptional(),
    })
    .refine(({ setting, evidence }) => setting !== "benchmark" || evidence === undefined, {
      path: ["evidence"],
      message: "a benchmark has no evidence; remove it, or set the setting to real-world",
    })
    .refine((suite) => suite.scorer === undefined || suite.scorers === undefined, {
      path: ["scorers"],
      message: 'both "scorer" and "scorers"; keep one',
    });
}

export type SuiteYaml = z.infer<ReturnType<typeof suiteSchema>>;

/** @throws HarnessError `data` naming line and column of what does not fit. */
export function readSuiteYaml(
  path: string,
  scorers: Registry<ScorerKind>,
  options: ReadingOptions = {},
): Promise<SuiteYaml> {
  return readYaml(path, suiteSchema(scorers), options);
}
