/**
 * A message that holds several matters, and the desk's order of precedence. The meaning is fixed here, and every text is
 * followed by it: what is settled, what somebody else will write about, what the writer says it is not about and what is
 * put off does not count; of what the writer wants done now, the label that stands first in the order is the one.
 */
export interface MessageProblem {
  /** All labels, the most urgent first. */
  readonly order: readonly Label[];
  /** In the order in which the message comes to them; every label once at most. */
  readonly clauses: readonly Clause[];
}

export interface Clause {
  readonly kind: ClauseKind;
  readonly label: Label;
  /** Which of the wordings of its kind. */
  readonly wording: number;
  /** Which of the matters of its label; no matter where it is wanted. */
  readonly matter: number;
}

export const labels = [
  "billing",
  "delivery",
  "returns",
  "technical",
  "account",
  "cancellation",
  "appointment",
  "feedback",
] as const;
export type Label = (typeof labels)[number];

export const strayKinds = ["settled", "others", "denied", "later"] as const;
export type ClauseKind = "wants" | (typeof strayKinds)[number];

export function labelOf({ order, clauses }: MessageProblem): Label {
  const found = order.find((label) => clauses.some((one) => one.kind === "wants" && one.label === label));
  if (found === undefined) throw new RangeError("a message that wants nothing");
  return found;
}
