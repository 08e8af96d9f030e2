import type { SampleMetadata } from "#harness/core/sample.ts";
import type { Seeded } from "./seeded.ts";

/**
 * A family of latent problems and the forms they are dressed in. The answer is computed from the problem,
 * never from a text, so every form of one problem has the same answer.
 */
export interface Family<Problem> {
  readonly id: string;
  /** The rungs of the ladder, easiest first. */
  readonly difficulties: readonly number[];
  draw(draw: { readonly random: Seeded; readonly difficulty: number }): Problem;
  /** Equal for two problems only when they are the same problem; ids are made from it. */
  key(problem: Problem): string;
  answer(problem: Problem): string;
  /** How many steps lead to the answer: what `difficulty` is measured by. */
  steps(problem: Problem): number;
  /** What else is worth grouping by. */
  describe(problem: Problem): SampleMetadata;
  /** Whether a working text states the answer outright; such a rendering is drawn again. */
  givesAway(problem: Problem, text: string): boolean;
  /** Passages that no slip may touch, where the answer is made of them. */
  spared?(problem: Problem): readonly string[];
  readonly forms: readonly Form<Problem>[];
}

/** How a problem is dressed: exam question, e-mail thread, receipt. */
export interface Form<Problem> {
  readonly id: string;
  /** What this form does by its nature; each can be switched off alone. */
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

export interface Toggles {
  /** Facts that belong to the scene and not to the question. */
  readonly distractors: boolean;
  /** Slips of the keyboard in running text; figures are never touched. */
  readonly typos: boolean;
  /** What a scanner makes of letters; figures are never touched. */
  readonly scan: boolean;
  /** Several ways of writing amounts in one document. */
  readonly mixedFormats: boolean;
}

/** A clean text: no distractor, no noise, one way of writing amounts. */
export const clean: Toggles = { distractors: false, typos: false, scan: false, mixedFormats: false };
