import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import { capital, joinAnd } from "../text.ts";
import { type Attribute, isYesOrNo } from "./attribute.ts";
import { domainOf } from "./domains.ts";
import type { Condition, PolicyProblem } from "./problem.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** "a refund for a parcel". */
  readonly matter: string;
  /** "Refunds". */
  readonly heading: string;
  /** The decision where no rule applies. */
  readonly fallback: string;
  /** The rules in their order. */
  rules(write: (rule: WordedRule) => string): readonly string[];
  /** Which of several rules decides. */
  precedence(words: { readonly first: string; readonly last: string }): string;
  /**
   * What is known of the request, as clauses; facts that no rule asks for are distractors. Ask once: a second list
   * may be short of distractors.
   */
  facts(write?: (clause: string, index: number) => string): readonly string[];
}

export interface WordedRule {
  /** From 1. */
  readonly number: number;
  /** "the seal is broken and the parcel arrived at most 30 days ago". */
  readonly when: string;
  /** The same, condition by condition: all of them must hold. */
  readonly conditions: readonly string[];
  readonly word: string;
}

export const policyTemplates = templatesOn(openPage);

function openPage(problem: PolicyProblem, desk: Desk): Page {
  const { attributes, matter, heading } = domainOf(problem.domain);
  const scene = createScene(desk);
  const asked = new Set(
    problem.rules.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute)),
  );
  const order = desk.random.fork("facts").shuffle(attributes.map((_, index) => index));
  return {
    ...scene,
    matter,
    heading,
    fallback: problem.fallback,
    rules: (write) =>
      problem.rules.map(({ conditions, decision }, index) => {
        const clauses = conditions.map((condition) => toClause(condition, attributes));
        return write({ number: index + 1, when: joinAnd(clauses), conditions: clauses, word: decision });
      }),
    precedence: (words) => words[problem.precedence],
    facts: (write = (clause) => `${capital(clause)}.`) =>
      order
        .map((index) => {
          const clause = factOf(attributes[index], problem.facts[index]);
          return asked.has(index) ? clause : scene.noise(() => clause);
        })
        .filter((clause) => clause !== "")
        .map(write),
  };
}

function toClause({ attribute, side, threshold }: Condition, attributes: readonly Attribute[]): string {
  return (attributes[attribute]?.[side] ?? "").replace("#", String(threshold));
}

function factOf(attribute: Attribute | undefined, value: number | undefined): string {
  if (attribute === undefined || value === undefined) throw new RangeError("a fact without an attribute");
  if (isYesOrNo(attribute)) return value > 0 ? attribute.over : attribute.under;
  return attribute.fact.replace("#", String(value));
}
