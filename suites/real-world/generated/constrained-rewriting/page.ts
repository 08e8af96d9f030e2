import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import type { RewritingProblem } from "./problem.ts";
import { noticeOf, passagesOf } from "./solve.ts";
import { subjectAt } from "./subjects.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** The notice that is to be rewritten. */
  readonly notice: string;
  /** The same, a sentence at a time. */
  passages(write: (passage: string, number: number) => string): readonly string[];
  /** What is asked of the new text, as orders without a final stop. */
  rules(write: (rule: string, number: number) => string): readonly string[];
  /** The same as statements on a text that keeps the rules: "it has at most 40 words". */
  marks(write: (mark: string, number: number) => string): readonly string[];
}

export const rewritingTemplates = templatesOn(openPage);

/** The orders, in the same words in every form: what is judged leaves no room for a reading. */
export function ordersOf({ facts, rules }: RewritingProblem): readonly string[] {
  const { mostWords, mostSentences, avoids, contains, begins } = rules;
  const names = facts.map(({ subject }) => `"${subjectAt(subject).name}"`).join(", ");
  return [
    `name each of these: ${names}`,
    `use at most ${mostWords} words`,
    ...(mostSentences === undefined
      ? []
      : [`write ${mostSentences === 1 ? "a single sentence" : "no more than two sentences"}`]),
    ...(avoids ?? []).map((word) => `do without the word "${word}"`),
    ...(contains ?? []).map((word) => `make use of the word "${word}"`),
    ...(begins === undefined ? [] : [`let the first word be "${begins}"`]),
  ];
}

/** The same as `ordersOf`, one for one, of a text that does as it is told. */
export function marksOf({ facts, rules }: RewritingProblem): readonly string[] {
  const { mostWords, mostSentences, avoids, contains, begins } = rules;
  const names = facts.map(({ subject }) => `"${subjectAt(subject).name}"`).join(", ");
  return [
    `it names each of these: ${names}`,
    `it has at most ${mostWords} words`,
    ...(mostSentences === undefined
      ? []
      : [`it has ${mostSentences === 1 ? "one sentence only" : "one sentence or two"}`]),
    ...(avoids ?? []).map((word) => `the word "${word}" is not in it`),
    ...(contains ?? []).map((word) => `the word "${word}" is in it`),
    ...(begins === undefined ? [] : [`its first word is "${begins}"`]),
  ];
}

function openPage(problem: RewritingProblem, desk: Desk): Page {
  return {
    ...createScene(desk),
    notice: noticeOf(problem),
    passages: (write) => passagesOf(problem).map((passage, index) => write(passage, index + 1)),
    marks: (write) => marksOf(problem).map((mark, index) => write(mark, index + 1)),
    rules: (write) => ordersOf(problem).map((rule, index) => write(rule, index + 1)),
  };
}
