/** Personal data that is looked for. */
export const personalKinds = [
  "email",
  "phone",
  "card",
  "iban",
  "national-id",
  "document-number",
  "key",
  "ip-address",
  "street-address",
  "birth-date",
  "handle",
  "name",
] as const;

export type PersonalKind = (typeof personalKinds)[number];

/** A stretch of a text that is personal data; `end` is exclusive. */
export interface Finding {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** Where an expression matches; its first group is the personal part where it has one. */
export function* matchesOf(
  text: string,
  expression: RegExp,
): Generator<{ readonly value: string; readonly start: number; readonly end: number }, void, undefined> {
  for (const match of text.matchAll(expression)) {
    const value = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    yield { value, start, end: start + value.length };
  }
}

/** Whether one of the words stands shortly before a place, on its line or the one before. */
export function isCued(text: string, start: number, cue: RegExp, reach = 40): boolean {
  return cue.test(text.slice(Math.max(0, start - reach), start));
}
