import { expect, test } from "vitest";
import { generateProblems } from "#suites/real-world/generated/generate.ts";
import { isYesOrNo } from "#suites/real-world/generated/policy-application/attribute.ts";
import { domainOf } from "#suites/real-world/generated/policy-application/domains.ts";
import { policyApplication } from "#suites/real-world/generated/policy-application/policy-application.ts";
import {
  decide,
  decisions,
  type PolicyProblem,
} from "#suites/real-world/generated/policy-application/problem.ts";
import { describeFamily } from "./conformance.ts";

describeFamily<PolicyProblem>({
  family: policyApplication,
  templates: 30,
  variations: changedOnce,
  brought: clausesOf,
});

/** The clauses of six subjects stand in every template: they are none of its own wording. */
function clausesOf({ domain }: PolicyProblem): readonly string[] {
  const { matter, heading, attributes } = domainOf(domain);
  const clauses = attributes.flatMap(({ fact, over, under }) => [fact, over, under]);
  return [matter, heading, ...clauses].map((clause) => clause.replace("#", "2"));
}

/** Each fact that a rule asks for, each threshold and decision, and which of several rules decides. */
function changedOnce(problem: PolicyProblem): readonly PolicyProblem[] {
  const { facts, rules, fallback, precedence } = problem;
  const { attributes } = domainOf(problem.domain);
  const isYes = (index: number) => attributes.some((known, at) => at === index && isYesOrNo(known));
  const asked = [...new Set(rules.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute)))];
  const next = (word: PolicyProblem["fallback"]) => decisions[(decisions.indexOf(word) + 1) % 4] ?? word;
  return [
    ...asked.map((index) => {
      const value = facts[index] ?? 0;
      return { ...problem, facts: facts.with(index, isYes(index) ? 1 - value : value + 1) };
    }),
    ...rules.flatMap((rule, at) => [
      { ...problem, rules: rules.with(at, { ...rule, decision: next(rule.decision) }) },
      ...rule.conditions.flatMap((condition, place) => {
        const side = condition.side === "over" ? ("under" as const) : ("over" as const);
        const changes = [
          { ...condition, side },
          ...(isYes(condition.attribute) ? [] : [{ ...condition, threshold: condition.threshold + 1 }]),
        ];
        return changes.map((changed) => ({
          ...problem,
          rules: rules.with(at, { ...rule, conditions: rule.conditions.with(place, changed) }),
        }));
      }),
    ]),
    { ...problem, fallback: next(fallback) },
    { ...problem, precedence: precedence === "first" ? ("last" as const) : ("first" as const) },
  ];
}

const request: PolicyProblem = {
  domain: "refund",
  facts: [30, 100, 0, 0, 1, 0, 0],
  rules: [
    { conditions: [{ attribute: 0, side: "under", threshold: 30 }], decision: "grant" },
    { conditions: [{ attribute: 0, side: "over", threshold: 30 }], decision: "halve" },
    { conditions: [{ attribute: 4, side: "over", threshold: 0 }], decision: "refer" },
  ],
  fallback: "refuse",
  precedence: "first",
};

test("the very number is at most itself and not more than itself", () => {
  expect(decide(request)).toBe("grant");
  expect(decide({ ...request, rules: request.rules.slice(1, 2) })).toBe("refuse");
});

test("the last of several rules decides where that is the convention", () => {
  expect(decide({ ...request, precedence: "last" })).toBe("refer");
});

test("no word is right more often than 30 times in a hundred", () => {
  const answers = [...generateProblems(policyApplication, { seed: "balance", count: 2000 })].map(
    ({ problem }) => decide(problem),
  );
  for (const word of decisions)
    expect(answers.filter((answer) => answer === word).length / answers.length).toBeLessThan(0.3);
});
