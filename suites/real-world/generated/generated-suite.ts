import { HarnessError } from "#harness/core/error.ts";
import type { Exposure, Suite } from "#harness/core/suite.ts";
import { type FamilyEntry, families } from "./families.ts";
import type { Family } from "./family.ts";
import { generateSamples } from "./generate.ts";
import { instructedPrompt } from "./instructions.ts";
import { narrow } from "./parameters.ts";

export interface GeneratedSuiteOptions {
  /** Id of a family. */
  readonly family: string;
  /** Which side of the gap: the exam question, or the working forms. */
  readonly setting: "benchmark" | "counterpart";
  /** Nobody who does not have it can draw these problems. Both sides of a pair take the same one. */
  readonly seed: string;
  /** Problems, each once in every form. Default: 150. */
  readonly count?: number;
  /**
   * Default: the exam question in two templates, of which the second is the null of every form gap; or all working
   * forms.
   */
  readonly forms?: readonly string[];
  /** Default: the family's id with `-fresh-exam` or `-fresh-work`. */
  readonly id?: string;
  /** Default: `held-out`; a suite whose seed is published is `public`. */
  readonly exposure?: Exposure;
  readonly version?: number;
}

/** A suite of problems drawn fresh from a seed; the same options give the same bytes on any machine. */
export async function generatedSuite(options: GeneratedSuiteOptions): Promise<Suite> {
  const { setting, seed, count = 150, exposure = "held-out", version = 1 } = options;
  if (!Number.isInteger(count) || count < 1)
    throw new HarnessError("usage", `a suite cannot have ${count} problems; give a whole number from 1 up`);
  const entry = entryOf(options.family);
  const family = await entry.load();
  const { scorers, metric, chance, instructions } = family.judging;
  const isExam = setting === "benchmark";
  const forms = options.forms ?? defaultForms(family, setting);
  // Names a form that is not there before the first sample is asked for.
  narrow(family, forms, { form: [...forms] });
  return {
    id: options.id ?? `${family.id}-fresh-${isExam ? "exam" : "work"}`,
    version,
    title: `${entry.title} ${isExam ? "as exam questions" : "in working forms"}, drawn from a seed`,
    setting: isExam ? { kind: "benchmark" } : { kind: "counterpart", evidence: "generated" },
    capability: family.id,
    exposure,
    source: { url: "suites/real-world/generated", licence: "MIT" },
    scorers,
    metric,
    ...(chance === undefined ? {} : { chance }),
    recipe: `${family.id}: ${[...new Set(forms)].join(" ")}`,
    keepMetadata: ["difficulty", "steps"],
    samples: ({ parameters }) =>
      generateSamples(family, { seed, count, ...narrow(family, forms, parameters) }),
    prompt: instructedPrompt(instructions),
  };
}

function entryOf(id: string): FamilyEntry {
  const entry = families.find((known) => known.id === id);
  if (entry !== undefined) return entry;
  const known = families.map((other) => other.id).join(", ");
  throw new HarnessError("usage", `unknown family "${id}"; known: ${known}`);
}

function defaultForms(
  { forms: [exam, ...working] }: Family<unknown>,
  setting: GeneratedSuiteOptions["setting"],
): readonly string[] {
  return setting === "benchmark" ? [exam.id, exam.id] : working.map((form) => form.id);
}
