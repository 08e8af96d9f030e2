import type { JsonValue } from "../core/json.ts";
import { type Score, scored, unscored } from "../core/score.ts";

/** A foreign value as a score: NaN is how Python's tools say that nobody could judge. */
export type ForeignScore = Score | { readonly kind: "beyond"; readonly value: number };

/** A number, truth value or numeric text as a score in [0, 1]; `beyond` for a number that is no proportion. */
export function toUnitScore(value: JsonValue | undefined, scale = 1): ForeignScore {
  if (typeof value === "boolean") return scored(value ? 1 : 0);
  const number = numberOf(value);
  if (number === undefined) return unscored(`${describe(value)} is no score`);
  if (!Number.isFinite(number)) return unscored("the source says that it could not be scored");
  const proportion = scale === 1 ? number : withoutNoise(number / scale);
  return proportion >= 0 && proportion <= 1 ? scored(proportion) : { kind: "beyond", value: number };
}

/** What is wrong with a value beyond, and the way out. */
export function beyondMessage(what: string, value: number, scale: number | undefined): string {
  return `${what} ${value} is not between 0 and ${scale ?? 1}; say in the map's "read" what a perfect score is: "scale: 100"`;
}

/** 73.4 of 100 is 0.734, not 0.7340000000000001. */
export function withoutNoise(proportion: number): number {
  return Number(proportion.toPrecision(15));
}

function numberOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim())
    ? Number(value)
    : undefined;
}

function describe(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return typeof value === "object" ? "a list or an object" : JSON.stringify(String(value).slice(0, 40));
}
