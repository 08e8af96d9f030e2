import type { SampleMetadata } from "#harness/core/sample.ts";
import type { UnitInterval } from "#harness/core/score.ts";
import type { Scorer } from "#harness/core/scorer.ts";
import type { Metric } from "#harness/core/suite.ts";
import type { Instructions } from "./instructions.ts";
import type { Seeded } from "./seeded.ts";
import type { Toggles } from "./toggles.ts";

/**
 * A family of latent problems and the forms they are dressed in. The answer is computed from the problem,
 * never from a text, so every form of one problem has the same answer.
 */
export interface Family<Problem> {
  /** Also the capability that its suites claim to measure. */
  readonly id: string;
  /** The rungs of the ladder, easiest first. */
  readonly difficulties: readonly number[];
  draw(draw: { readonly random: Seeded; readonly difficulty: number }): Problem;
  /** Equal for two problems only when they are the same problem; ids are made from it. */
  key(problem: Problem): string;
  /** What the scorers judge right: the bare text of an answer, or one answer of many that are right. */
  answer(problem: Problem): string;
  /** How many steps lead to the answer: what `difficulty` is measured by. */
  steps(problem: Problem): number;
  /** What else is worth grouping by; a scorer may read it too. */
  describe(problem: Problem): SampleMetadata;
  /** Whether a text states the answer outright; such a rendering is drawn again. */
  givesAway(problem: Problem, text: string): boolean;
  /** Passages that no slip, register or layout may touch: names the answer is made of, code, tables. */
  spared?(problem: Problem): readonly string[];
  readonly judging: Judging;
  /** The first is `exam-question`; two of its templates for one problem are the null gap. */
  readonly forms: readonly [exam: Form<Problem>, ...working: Form<Problem>[]];
}

/** How answers to a family are asked for and judged, the same for every form. */
export interface Judging {
  readonly scorers: readonly [headline: Scorer, ...others: Scorer[]];
  readonly metric: Metric;
  /** Expected score of guessing; absent when there is none. */
  readonly chance?: UnitInterval;
  readonly instructions: Instructions;
}

/** How a problem is dressed: exam question, e-mail thread, receipt. */
export interface Form<Problem> {
  readonly id: string;
  /** What this form does by its nature; each can be set alone. */
  readonly toggles: Toggles;
  readonly templates: readonly Template<Problem>[];
}

/** One wording and layout of a form, written independently of the others. */
export interface Template<Problem> {
  readonly id: string;
  write(problem: Problem, desk: Desk): string;
}

/** What a template may draw on besides the problem. */
export interface Desk {
  readonly random: Seeded;
  readonly toggles: Toggles;
}
