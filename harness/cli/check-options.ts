import { HarnessError } from "../core/error.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";

/** Checks for option values, for yargs' `coerce`: each names the flag, the value and the way out. */

export function wholeNumber(flag: string, { least }: { readonly least: number }): (value: unknown) => number {
  return (value) => {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
    throw new HarnessError(
      "usage",
      `--${flag} must be a whole number of at least ${least}, got ${shown(value)}`,
    );
  };
}

/** A whole number of at least 1, or so many where the flag is given without one. */
export function countOf(flag: string, otherwise: number): (value: unknown) => number | undefined {
  return (value) => {
    if (value === undefined) return undefined;
    const text = oneTextOrNone(value);
    if (text === "") return otherwise;
    const count = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(count)) return count;
    throw new HarnessError(
      "usage",
      `--${flag} must be a whole number of at least 1, or nothing for ${otherwise}, got ${shown(value)}`,
    );
  };
}

function oneTextOrNone(value: unknown): string {
  return typeof value === "string" ? value : String(value);
}

export function numberFrom(
  flag: string,
  range: { readonly above?: number; readonly least?: number; readonly below?: number },
): (value: unknown) => number {
  const {
    above = Number.NEGATIVE_INFINITY,
    least = Number.NEGATIVE_INFINITY,
    below = Number.POSITIVE_INFINITY,
  } = range;
  const words = [
    ...(range.above === undefined ? [] : [`above ${above}`]),
    ...(range.least === undefined ? [] : [`of at least ${least}`]),
    ...(range.below === undefined ? [] : [`below ${below}`]),
  ].join(" and ");
  return (value) => {
    if (typeof value === "number" && value > above && value >= least && value < below) return value;
    throw new HarnessError("usage", `--${flag} must be a number ${words}, got ${shown(value)}`);
  };
}

/** Both ends included. */
export function numberWithin(
  flag: string,
  { least, most }: { readonly least: number; readonly most: number },
): (value: unknown) => number {
  return (value) => {
    if (typeof value === "number" && value >= least && value <= most) return value;
    throw new HarnessError(
      "usage",
      `--${flag} must be a number from ${least} to ${most}, got ${shown(value)}`,
    );
  };
}

/** `2/5`: the second of five parts. */
export function partOf(flag: string): (value: unknown) => { readonly index: number; readonly of: number } {
  return (value) => {
    const text = oneText(flag)(value);
    const [index = 0, of = 0] = /^[1-9]\d{0,8}\/[1-9]\d{0,8}$/.test(text) ? text.split("/").map(Number) : [];
    if (index >= 1 && index <= of) return { index, of };
    throw new HarnessError("usage", `--${flag} must be a part such as 2/5, from 1/5 to 5/5, got "${text}"`);
  };
}

/** `5,19`: two numbers, the lower first. */
export function intervalFrom(flag: string): (value: unknown) => readonly [low: number, high: number] {
  return (value) => {
    const text = oneText(flag)(value);
    const [, low = "", high = ""] = /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
    if (low !== "" && Number(low) <= Number(high)) return [Number(low), Number(high)];
    throw new HarnessError(
      "usage",
      `--${flag} must be two numbers, the lower first, such as 5,19, got "${text}"`,
    );
  };
}

export function oneText(flag: string): (value: unknown) => string {
  return (value) => {
    if (typeof value === "string" && value !== "") return value;
    throw new HarnessError("usage", `--${flag} takes one value, got ${shown(value)}`);
  };
}

/** `shots=5 split=simple`: numbers and true or false are read as such, all else is text. */
export function parametersFrom(flag: string): (value: unknown) => JsonObject {
  return (value) => {
    const parameters: Record<string, JsonValue> = {};
    for (const one of Array.isArray(value) ? value : [value]) {
      const [, name = "", written = ""] = /^([A-Za-z][\w-]*)=(.+)$/s.exec(String(one)) ?? [];
      if (name === "")
        throw new HarnessError("usage", `--${flag} must be name=value such as shots=5, got "${String(one)}"`);
      if (Object.hasOwn(parameters, name))
        throw new HarnessError("usage", `--${flag} names "${name}" twice; give it once`);
      parameters[name] = /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(written) ? JSON.parse(written) : written;
    }
    return parameters;
  };
}

export function webAddress(flag: string): (value: unknown) => string {
  return (value) => {
    const text = oneText(flag)(value);
    if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
    throw new HarnessError(
      "usage",
      `--${flag} must be an http or https address such as http://localhost:8080/v1, got "${text}"`,
    );
  };
}

/** ISO 8601 date or time, given back as UTC. */
export function moment(flag: string): (value: unknown) => string {
  return (value) => {
    const text = oneText(flag)(value);
    const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(time)) return new Date(time).toISOString();
    throw new HarnessError("usage", `--${flag} must be a date such as 2026-01-31, got "${text}"`);
  };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `several (${value.join(", ")})`;
  return typeof value === "number" && Number.isNaN(value) ? "no number" : `"${String(value)}"`;
}
