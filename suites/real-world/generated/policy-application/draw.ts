import type { Seeded } from "../seeded.ts";
import { type Attribute, type Domain, isYesOrNo } from "./attribute.ts";
import { domains } from "./domains.ts";
import {
  type Condition,
  type Decision,
  decide,
  decisions,
  holds,
  type PolicyProblem,
  type Rule,
} from "./problem.ts";

/** How many conditions the rules have, rule by rule. */
const shapes: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [
    [1, 1],
    [1, 2],
  ],
  2: [
    [2, 2],
    [1, 2, 1],
    [2, 1, 2],
  ],
  3: [
    [2, 2, 2],
    [1, 2, 3],
    [3, 2, 1, 1],
  ],
  4: [
    [3, 2, 3],
    [2, 2, 2, 2],
    [3, 2, 2, 2],
  ],
  5: [
    [3, 3, 2, 2],
    [2, 3, 3, 3],
    [3, 2, 2, 3, 2],
  ],
};

/** Draws until every decision is as likely as another and, where there is room, rules contradict each other. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): PolicyProblem {
  const wanted = random.pick(decisions);
  for (let attempt = 0; attempt < 100_000; attempt++) {
    const problem = drawCandidate(random, difficulty);
    if (decide(problem) === wanted && isSound(problem, difficulty)) return problem;
  }
  throw new RangeError(`no policy of difficulty ${difficulty} in a hundred thousand draws`);
}

function drawCandidate(random: Seeded, difficulty: number): PolicyProblem {
  const domain = random.pick(domains);
  const facts = domain.attributes.map(({ range: [from, to] }) => random.integer({ from, to }));
  const order = random.shuffle(decisions);
  const rules = random
    .pick(shapes[difficulty] ?? [])
    .map((count, index) =>
      drawRule({ domain, facts, count, decision: order[(index + 1) % 4] ?? "refer", random }),
    );
  return {
    domain: domain.id,
    facts,
    rules,
    fallback: order[0] ?? "refer",
    precedence: random.pick(["first", "last"]),
  };
}

function drawRule({
  domain: { attributes },
  facts,
  count,
  decision,
  random,
}: {
  readonly domain: Domain;
  readonly facts: readonly number[];
  readonly count: number;
  readonly decision: Decision;
  readonly random: Seeded;
}): Rule {
  // Two rules in three apply: a policy is about what holds when several of them do.
  const isMet = random.chance(0.66);
  const chosen = random.shuffle(attributes.map((_, index) => index)).slice(0, count);
  const broken = isMet ? -1 : random.integer({ from: 0, to: count - 1 });
  return {
    decision,
    conditions: chosen.flatMap((attribute, place) => {
      const known = attributes[attribute];
      const value = facts[attribute];
      if (known === undefined || value === undefined) return [];
      return [drawCondition({ attribute, known, value, isMet: place !== broken, random })];
    }),
  };
}

function drawCondition({
  attribute,
  known,
  value,
  isMet,
  random,
}: {
  readonly attribute: number;
  readonly known: Attribute;
  readonly value: number;
  readonly isMet: boolean;
  readonly random: Seeded;
}): Condition {
  if (isYesOrNo(known)) return { attribute, side: value > 0 === isMet ? "over" : "under", threshold: 0 };
  const [low, high] = known.range;
  // Near misses and the very number are the rule, not the exception.
  const near = random.chance(0.6)
    ? random.integer({ from: -2, to: 2 })
    : random.integer({ from: low - high, to: high - low });
  const threshold = Math.min(high, Math.max(low, value + near));
  return { attribute, side: value > threshold === isMet ? "over" : "under", threshold };
}

function isSound({ rules, facts, fallback }: PolicyProblem, difficulty: number): boolean {
  const applying = rules.filter(({ conditions }) => conditions.every((one) => holds(one, facts)));
  const met = new Set(applying.map(({ decision }) => decision));
  const isFallback = met.size === 0;
  // The same conditions in another order are the same rule.
  const texts = rules.map(({ conditions }) =>
    JSON.stringify([...conditions].sort((one, other) => one.attribute - other.attribute)),
  );
  if (new Set(texts).size < texts.length) return false;
  if (difficulty === 1) return isFallback || !met.has(fallback);
  return isFallback || met.size > 1;
}
