import type { TextRules } from "#harness/scorers/broken-rules.ts";
import type { Fact, RewritingProblem } from "./problem.ts";
import { filled, subjectAt } from "./subjects.ts";

/** The notice as it was first written. */
export function noticeOf(problem: Pick<RewritingProblem, "facts">): string {
  return passagesOf(problem).join(" ");
}

/** The sentences of the notice. */
export function passagesOf({ facts }: Pick<RewritingProblem, "facts">): readonly string[] {
  return facts.map(({ subject, figures }) => filled(subjectAt(subject).long, figures));
}

/** A text that keeps every rule. */
export function exampleOf({ facts, rules }: RewritingProblem): string {
  const opening = rules.begins === undefined ? "" : `${rules.begins}: `;
  const closing = (rules.contains ?? []).map((word) => `; ${word}`).join("");
  return `${opening}${facts.map(shortOf).join("; ")}${closing}.`;
}

/** All that is judged, as the scorer reads it. */
export function rulesOf(problem: RewritingProblem): TextRules {
  const { facts, rules } = problem;
  return {
    mostWords: rules.mostWords,
    ...(rules.mostSentences === undefined ? {} : { mostSentences: rules.mostSentences }),
    figures: facts.flatMap(({ figures }) => figures),
    contains: [...facts.map(({ subject }) => subjectAt(subject).name), ...(rules.contains ?? [])],
    ...(rules.avoids === undefined ? {} : { avoids: rules.avoids }),
    ...(rules.begins === undefined ? {} : { begins: rules.begins }),
    example: exampleOf(problem),
  };
}

/** One for each thing that must survive, and one for each rule and each word it names. */
export function stepsOf({ facts, rules }: RewritingProblem): number {
  const { mostSentences, avoids = [], contains = [], begins } = rules;
  const others = [mostSentences, begins].filter((rule) => rule !== undefined).length;
  return facts.length + 1 + others + avoids.length + contains.length;
}

function shortOf({ subject, figures }: Fact): string {
  return filled(subjectAt(subject).short, figures);
}
