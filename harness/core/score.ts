/** A number from 0 to 1 where higher is better. */
export type UnitInterval = number;

/** Why the model's own doing left nothing to judge. */
export type MissCause = (typeof missCauses)[number];

export const missCauses = ["refused", "truncated", "unparsed"] as const;

/**
 * The judgement of one trial. `scored` is in [0, 1]; `missed` is the model's doing, counts 0 and is counted
 * apart; `unscored` is ours, and missing.
 */
export type Score =
  | { readonly kind: "scored"; readonly value: UnitInterval; readonly answer?: string }
  | { readonly kind: "missed"; readonly cause: MissCause }
  | { readonly kind: "unscored"; readonly reason: string };

/** @throws RangeError when the value is outside [0, 1]: a scorer's bug, never a model's. */
export function scored(value: UnitInterval, answer?: string): Score {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`a score lies in [0, 1], got ${value}`);
  return answer === undefined ? { kind: "scored", value } : { kind: "scored", value, answer };
}

export function missed(cause: MissCause): Score {
  return { kind: "missed", cause };
}

export function unscored(reason: string): Score {
  return { kind: "unscored", reason };
}
