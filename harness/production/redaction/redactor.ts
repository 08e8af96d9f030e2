import type { JsonValue } from "../../core/json.ts";
import { isJsonArray } from "../../datasets/json-shape.ts";
import { requireInstalled } from "../../packages/optional-packages.ts";
import { findAddresses } from "./find-addresses.ts";
import { type Finding, type PersonalKind, personalKinds } from "./finding.ts";

/** One stretch of text that was taken out. */
export interface Redaction {
  readonly kind: PersonalKind;
  /** What stands in its place: `[email 1]`. */
  readonly placeholder: string;
  /** Enough to see whether it was right, too little to know it: the first sign, and the length. */
  readonly mask: string;
  /** What stood around it, other findings taken out too. */
  readonly context: string;
}

/** Takes personal data out of the texts of one sample: equal values get one placeholder. */
export interface SampleRedactor {
  text(text: string): string;
  /** The texts within, keys left as they are. */
  value<Value extends JsonValue>(value: Value): JsonValue;
  redactions(): readonly Redaction[];
}

/**
 * Loads what finds personal data; each sample then gets a redactor of its own. What no rule knows is missed: a person
 * reads the result. Without one of the packages that find it there is no redactor: nothing is made of what nobody looked
 * through.
 * @throws HarnessError `usage` where one is not installed.
 * @param regions ISO codes of the countries whose local phone numbers are known.
 */
export async function createRedactor({
  regions,
}: {
  readonly regions: readonly string[];
}): Promise<() => SampleRedactor> {
  requireRedaction();
  const [{ findNumbers }, { createPhoneFinder }, { createNameFinder }] = await Promise.all([
    import("./find-numbers.ts"),
    import("./find-phones.ts"),
    import("./find-names.ts"),
  ]);
  const findPhones = await createPhoneFinder(regions);
  const findNames = await createNameFinder();
  const find = (text: string): readonly Finding[] =>
    withoutOverlaps([...findAddresses(text), ...findNumbers(text), ...findPhones(text), ...findNames(text)]);
  return () => createSampleRedactor(find);
}

/** @throws HarnessError `usage` where a package that finds personal data is not installed. */
export function requireRedaction(): void {
  requireInstalled("redaction", "a suite from production logs");
}

/** Where two overlap, the longer one stands, and of equal ones the kind listed first; a name never swallows a number. */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) => personalKinds.indexOf(finding.kind);
  const isName = (finding: Finding) => Number(finding.kind === "name");
  const bySize = [...findings].sort(
    (left, right) =>
      isName(left) - isName(right) ||
      right.end - right.start - (left.end - left.start) ||
      rank(left) - rank(right) ||
      left.start - right.start,
  );
  const kept: Finding[] = [];
  for (const finding of bySize)
    if (
      finding.end > finding.start &&
      kept.every(({ start, end }) => finding.end <= start || finding.start >= end)
    )
      kept.push(finding);
  return kept.sort((left, right) => left.start - right.start);
}

function createSampleRedactor(find: (text: string) => readonly Finding[]): SampleRedactor {
  const placeholders = new Map<string, string>();
  const counts = new Map<PersonalKind, number>();
  const taken: Redaction[] = [];

  function placeholderOf(kind: PersonalKind, value: string): string {
    const key = `${kind} ${value.toLowerCase().replace(/[^\p{L}\d@]/gu, "")}`;
    const known = placeholders.get(key);
    if (known !== undefined) return known;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const placeholder = `[${kind} ${number}]`;
    placeholders.set(key, placeholder);
    return placeholder;
  }

  function text(given: string): string {
    const findings = find(given);
    const pieces: string[] = [];
    const at: number[] = [];
    let from = 0;
    for (const { kind, start, end } of findings) {
      pieces.push(given.slice(from, start));
      at.push(pieces.length);
      pieces.push(placeholderOf(kind, given.slice(start, end)));
      from = end;
    }
    pieces.push(given.slice(from));
    for (const [index, { kind, start, end }] of findings.entries()) {
      const place = at[index] ?? 0;
      const before = pieces.slice(0, place).join("").slice(-30);
      const after = pieces
        .slice(place + 1)
        .join("")
        .slice(0, 30);
      const placeholder = pieces[place] ?? "";
      taken.push({
        kind,
        placeholder,
        mask: maskOf(given.slice(start, end)),
        context: `${before}${placeholder}${after}`,
      });
    }
    return pieces.join("");
  }

  function value(given: JsonValue): JsonValue {
    if (typeof given === "string") return text(given);
    if (isJsonArray(given)) return given.map(value);
    if (typeof given !== "object" || given === null) return given;
    return Object.fromEntries(Object.entries(given).map(([key, inner]) => [key, value(inner)]));
  }

  return { text, value, redactions: () => taken };
}

function maskOf(value: string): string {
  return `${[...value][0] ?? ""}… (${[...value].length} characters)`;
}
