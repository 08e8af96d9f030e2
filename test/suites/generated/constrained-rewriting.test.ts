import { expect, test } from "vitest";
import { brokenRules } from "#harness/scorers/broken-rules.ts";
import { constrainedRewriting } from "#suites/real-world/generated/constrained-rewriting/constrained-rewriting.ts";
import { marksOf, ordersOf } from "#suites/real-world/generated/constrained-rewriting/page.ts";
import type { RewritingProblem } from "#suites/real-world/generated/constrained-rewriting/problem.ts";
import {
  exampleOf,
  noticeOf,
  passagesOf,
  rulesOf,
} from "#suites/real-world/generated/constrained-rewriting/solve.ts";
import { subjects } from "#suites/real-world/generated/constrained-rewriting/subjects.ts";
import { generateProblems } from "#suites/real-world/generated/generate.ts";
import { render } from "#suites/real-world/generated/render.ts";
import { createSeeded } from "#suites/real-world/generated/seeded.ts";
import { describeFamily } from "./conformance.ts";

describeFamily<RewritingProblem>({
  family: constrainedRewriting,
  templates: 30,
  draws: 4000,
  variations: changedOnce,
  reply: (text) => `\n${text}\n`,
  brought: (problem) => [
    noticeOf(problem),
    ...[ordersOf(problem), marksOf(problem)].flatMap((rules) => [
      rules.join(" "),
      rules.toReversed().join(" "),
      rules.join(" and "),
      rules.map((rule, index) => `${index + 1} ${rule}`).join(" "),
    ]),
  ],
});

/** Every figure and every rule. */
function changedOnce(problem: RewritingProblem): readonly RewritingProblem[] {
  const { facts, rules } = problem;
  const { mostSentences, avoids, contains, begins } = rules;
  return [
    ...facts.flatMap((fact, at) =>
      fact.figures.map((_, place) => ({
        ...problem,
        facts: facts.with(at, { ...fact, figures: fact.figures.with(place, "777") }),
      })),
    ),
    { ...problem, rules: { ...rules, mostWords: rules.mostWords + 1 } },
    ...(mostSentences === undefined
      ? []
      : [{ ...problem, rules: { ...rules, mostSentences: 3 - mostSentences } }]),
    ...(avoids ?? []).map((_, at) => ({
      ...problem,
      rules: { ...rules, avoids: (avoids ?? []).with(at, "zzz") },
    })),
    ...(contains ?? []).map((_, at) => ({
      ...problem,
      rules: { ...rules, contains: (contains ?? []).with(at, "zzz") },
    })),
    ...(begins === undefined ? [] : [{ ...problem, rules: { ...rules, begins: "Zzz" } }]),
  ];
}

test("the notice itself breaks a rule, and one text is known that keeps them all", () => {
  for (const { problem } of generateProblems(constrainedRewriting, { seed: "rules", count: 300 })) {
    expect(brokenRules(noticeOf(problem), rulesOf(problem))).not.toEqual([]);
    expect(brokenRules(exampleOf(problem), rulesOf(problem))).toEqual([]);
  }
});

test("slips of the keyboard spare the notice and the rules in every working form", () => {
  const working = constrainedRewriting.forms.slice(1);
  for (const { problem } of generateProblems(constrainedRewriting, { seed: "spared", count: 5 }))
    for (const { toggles, templates } of working)
      for (const template of templates) {
        const random = createSeeded(`spared/${template.id}`);
        const text = render({ family: constrainedRewriting, problem, template, toggles, random });
        const [orders, marks] = [ordersOf(problem), marksOf(problem)];

        expect([template.id, passagesOf(problem).filter((one) => !text.includes(one))]).toEqual([
          template.id,
          [],
        ]);
        expect([
          template.id,
          orders.filter((one, at) => !text.includes(one) && !text.includes(marks[at] ?? one)),
        ]).toEqual([template.id, []]);
      }
});

test("no text of one problem keeps the rules of another", () => {
  const drawn = [...generateProblems(constrainedRewriting, { seed: "others", count: 40 })];
  for (const { problem } of drawn)
    for (const other of drawn.filter((one) => one.problem !== problem))
      expect(brokenRules(exampleOf(other.problem), rulesOf(problem))).not.toEqual([]);
});

test("every subject is named in both wordings, with as many figures, and the short one is less than half as long", () => {
  for (const { name, long, short } of subjects) {
    expect([long, short].every((wording) => wording.toLowerCase().includes(name))).toBe(true);
    expect(short.match(/[#&@]/g)).toEqual(long.match(/[#&@]/g));
    expect(short.length).toBeLessThan(long.length / 2);
  }
});
