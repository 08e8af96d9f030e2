import type { Suite } from "#harness/core/suite.ts";
import { bundled, bundledSamples } from "./bundled.ts";
import type { Family, Judging } from "./family.ts";
import { instructedPrompt } from "./instructions.ts";

/** What is known of a family before its templates are loaded. */
export interface FamilyCard<Problem> {
  readonly id: string;
  readonly title: string;
  /** Of the bundled pair: one more whenever any of its samples changes. */
  readonly version: number;
  readonly judging: Judging;
  /** The forms of the bundled counterpart, in the order of the samples of a problem. */
  readonly workingForms: readonly string[];
  load(): Promise<Family<Problem>>;
}

/**
 * One side of a bundled pair. The exam side asks each problem in two exam templates, so that what another wording of
 * one form is worth stands beside what another form is worth.
 */
export function bundledSuite<Problem>(
  card: FamilyCard<Problem>,
  setting: "benchmark" | "counterpart",
): Suite {
  const { scorers, metric, chance, instructions } = card.judging;
  const isExam = setting === "benchmark";
  const forms = isExam ? ["exam-question", "exam-question"] : card.workingForms;
  return {
    id: `${card.id}-${isExam ? "exam" : "work"}`,
    version: card.version,
    title: `${card.title} ${isExam ? "as exam questions" : "in working forms"}: ${bundled.count} problems`,
    setting: isExam ? { kind: "benchmark" } : { kind: "counterpart", evidence: "generated" },
    capability: card.id,
    exposure: "public",
    source: { url: "suites/real-world/generated", licence: "MIT" },
    scorers,
    metric,
    ...(chance === undefined ? {} : { chance }),
    samples: (context) => bundledSamples(() => card.load(), forms, context),
    prompt: instructedPrompt(instructions),
  };
}
