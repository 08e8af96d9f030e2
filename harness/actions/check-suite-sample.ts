import type { Message } from "../core/model.ts";
import type { Sample } from "../core/sample.ts";
import { count } from "../reports/figures.ts";
import type { AskedSample, Checking } from "./check-suite-samples.ts";
import { findTextTrouble } from "./text-trouble.ts";

const keys = ["problemId", "form", "template", "stratum", "cluster"] as const;

/** A text of this length is about 100,000 tokens. */
const longestText = 400_000;

/** A sample, or why a value that a module gave is none. */
export function toSample(
  value: unknown,
  place: number,
): { readonly sample: Sample } | { readonly fault: string } {
  if (typeof value !== "object" || value === null) return { fault: `sample ${place} is no object` };
  const { id, input, target } = { id: undefined, input: undefined, target: undefined, ...value };
  const faults = [
    ...(typeof id === "string" ? [] : ["id is no text"]),
    ...(typeof input === "string" || Array.isArray(input) ? [] : ["input is neither text nor messages"]),
    ...(isTexts(target) ? [] : ["target is no list of texts"]),
  ];
  if (faults.length === 0 && isSample(value)) return { sample: value };
  return { fault: `${typeof id === "string" ? id : `sample ${place}`}: ${faults.join(", ")}` };
}

/** The rest of a sample's shape is TypeScript's to check. */
function isSample(value: object): value is Sample {
  return "id" in value && "input" in value && "target" in value && isTexts(value.target);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

/** Finds what one sample shows by itself. */
export function checkSample(
  { sample, messages, asked }: AskedSample,
  { findings, mayQuote }: Pick<Checking, "findings" | "mayQuote">,
): void {
  const { id, target, weight } = sample;
  if (id === "") findings.add("no-id", quoted(asked.slice(0, 60), mayQuote));
  if ([id, sample.problemId ?? ""].some((key) => key !== key.trim())) findings.add("padded-id", quoted(id));
  if (isEmptyInput(sample.input) || asked.trim() === "") findings.add("empty-input", id);
  if (target.length === 0 || target.some((answer) => answer.trim() === "")) findings.add("empty-target", id);
  if (weight !== undefined && !(Number.isFinite(weight) && weight > 0))
    findings.add("weight", `${id}: ${weight}`);
  const empty = keys.filter((key) => sample[key] === "");
  if (empty.length > 0) findings.add("empty-field", `${id}: ${empty.join(", ")}`);
  if (asked.length > longestText) findings.add("long", `${id}: ${count(asked.length)} characters`);
  checkCharacters(sample, messages, { findings, mayQuote });
}

function isEmptyInput(input: Sample["input"]): boolean {
  return typeof input === "string" ? input.trim() === "" : input.length === 0;
}

/** Once for each sample and kind, whichever of its texts has it. */
function checkCharacters(
  sample: Sample,
  messages: readonly Message[],
  { findings, mayQuote }: Pick<Checking, "findings" | "mayQuote">,
): void {
  const seen = new Set<string>();
  const texts = [
    ...messages.map(({ content }) => ["asked", content] as const),
    ...sample.target.map((answer) => ["target", answer] as const),
    ...["id" as const, ...keys].map((key) => [key, sample[key] ?? ""] as const),
  ];
  for (const [where, text] of texts) {
    for (const { kind, excerpt } of findTextTrouble(text)) {
      if (seen.has(kind)) continue;
      seen.add(kind);
      findings.add(kind, `${sample.id}, ${where}${mayQuote ? `: ${excerpt}` : ""}`);
    }
  }
}

function quoted(text: string, mayQuote = true): string {
  return mayQuote ? JSON.stringify(text) : "withheld";
}
