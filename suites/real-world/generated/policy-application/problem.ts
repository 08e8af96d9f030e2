/**
 * Rules with exceptions and one request. The meaning is fixed here, and every template says it: a rule applies when all
 * of its conditions hold; of several that apply, the first or the last as listed decides, whichever `precedence` says;
 * where none applies, `fallback` is the decision. "More than" does not include the number, "at most" does.
 */
export interface PolicyProblem {
  /** `id` of a domain. */
  readonly domain: string;
  /** The value of each attribute of the domain; yes is 1, no is 0. */
  readonly facts: readonly number[];
  readonly rules: readonly Rule[];
  readonly fallback: Decision;
  readonly precedence: "first" | "last";
}

export interface Rule {
  readonly conditions: readonly Condition[];
  readonly decision: Decision;
}

export interface Condition {
  /** An index into the attributes of the domain. */
  readonly attribute: number;
  readonly side: "over" | "under";
  /** `over`: more than this; `under`: at most this. For yes and no it is 0. */
  readonly threshold: number;
}

export const decisions = ["grant", "halve", "refer", "refuse"] as const;
export type Decision = (typeof decisions)[number];

export function holds({ attribute, side, threshold }: Condition, facts: readonly number[]): boolean {
  const value = facts[attribute];
  if (value === undefined) throw new RangeError(`there is no fact ${attribute}`);
  return side === "over" ? value > threshold : value <= threshold;
}

export function decide({ facts, rules, fallback, precedence }: PolicyProblem): Decision {
  const applying = rules.filter(({ conditions }) => conditions.every((one) => holds(one, facts)));
  return applying.at(precedence === "first" ? 0 : -1)?.decision ?? fallback;
}

/** One for each condition that a careful reader checks. */
export function stepsOf({ rules }: PolicyProblem): number {
  return rules.reduce((sum, { conditions }) => sum + conditions.length, 0);
}
