import type { JsonObject, JsonValue } from "../../core/json.ts";
import { isJsonArray } from "../../datasets/json-shape.ts";

/** Whether a text follows one instruction. */
export type Check = (text: string) => boolean;

/** What is known of one kind of instruction. */
export type Rule =
  | { readonly kind: "verified"; readonly bind: (given: JsonObject) => Check | Fault }
  | { readonly kind: "unverifiable"; readonly reason: string };

/** An argument that the rule needs and the sample does not give in a form that it understands. */
export interface Fault {
  readonly argument: string;
  readonly value: JsonValue | undefined;
}

type Readers = Readonly<Record<string, (value: JsonValue) => unknown>>;
type Given<Needs extends Readers> = {
  readonly [Name in keyof Needs]: Exclude<ReturnType<Needs[Name]>, undefined>;
};

/** A rule of which a program can tell whether it is kept, and how the arguments it needs are read. */
export function rule<Needs extends Readers>(
  needs: Needs,
  holds: (text: string, given: Given<Needs>) => boolean,
): Rule {
  return {
    kind: "verified",
    bind(given) {
      const read: Record<string, unknown> = {};
      for (const [argument, reader] of Object.entries(needs)) {
        const value = Object.hasOwn(given, argument) ? given[argument] : undefined;
        const understood = value === undefined ? undefined : reader(value);
        if (understood === undefined) return { argument, value };
        read[argument] = understood;
      }
      const arguments_ = toGiven<Needs>(read);
      return (text) => holds(text, arguments_);
    },
  };
}

/** A kind of instruction that needs what is not here. */
export function unverifiable(reason: string): Rule {
  return { kind: "unverifiable", reason };
}

/** Every reader has found its argument: see the loop above. */
function toGiven<Needs extends Readers>(read: Readonly<Record<string, unknown>>): Given<Needs> {
  return read as Given<Needs>;
}

export function count(value: JsonValue): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

export function phrase(value: JsonValue): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

export function phrases(value: JsonValue): readonly string[] | undefined {
  if (!isJsonArray(value) || value.length === 0) return undefined;
  const read = value.map(phrase).filter((one) => one !== undefined);
  return read.length === value.length ? read : undefined;
}

/** Compares an amount with what was asked for. */
export type Relation = (amount: number, wanted: number) => boolean;

export function relation(value: JsonValue): Relation | undefined {
  if (value === "less than") return (amount, wanted) => amount < wanted;
  return value === "at least" ? (amount, wanted) => amount >= wanted : undefined;
}
