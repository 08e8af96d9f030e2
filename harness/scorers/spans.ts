import type { JsonValue } from "../core/json.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { isJsonArray } from "../datasets/json-shape.ts";
import { findJson } from "./json-in-text.ts";
import { requireKnownOptions } from "./options.ts";
import { overlapF1 } from "./overlap-f1.ts";

/**
 * Exact-span F1 of one sample. The target is JSON: a list of spans (`["7 pm", "two people"]`) or an object of slots
 * (`{"time": "7 pm", "people": ["two"]}`), empty where there is none. A span is right when it is the target's, slot
 * included; case and white space aside. The answer is JSON of the same shape, bare, fenced or in prose; a list may also
 * be one span a line, with or without bullets, and `none` is the empty list. Both empty is 1. Otherwise: unparsed.
 */
export const spans = defineScorer<Readonly<Record<never, never>>>({
  id: "spans",
  description: "F1 of the spans or slots that are named exactly",
  readOptions: (options) => {
    requireKnownOptions("spans", options, []);
    return {};
  },
  create: () => ({ id: "spans", score: scoreSpans }),
});

function scoreSpans({ sample, output }: Attempt): Score {
  if (output.text.trim() === "") return missed("unparsed");
  const isCutShort = output.finish.reason === "length";
  let best: { readonly value: number; readonly answer: readonly string[] } | undefined;
  for (const text of sample.target) {
    const opener = text.trim().startsWith("[") ? "[" : "{";
    const target = findJson(text, opener, true);
    const wanted = target?.dress === "bare" ? spansOf(target.value, opener) : undefined;
    if (wanted === undefined)
      return unscored(`the target ${JSON.stringify(text.slice(0, 80))} is no JSON list or object of spans`);
    const answer = readAnswer(output.text, opener, isCutShort);
    if (answer === undefined) continue;
    const value = overlapF1(answer, wanted);
    if (best === undefined || value > best.value) best = { value, answer };
  }
  if (best === undefined) return missed("unparsed");
  return scored(best.value, JSON.stringify(best.answer).slice(0, 1000));
}

function readAnswer(text: string, opener: "{" | "[", isCutShort: boolean): readonly string[] | undefined {
  const found = findJson(text, opener, isCutShort);
  if (found !== undefined) return spansOf(found.value, opener);
  if (/^\W{0,4}none\W{0,4}$/i.test(text.trim().slice(0, 20))) return [];
  if (opener === "{" || isCutShort || text.trimStart().startsWith("[")) return undefined;
  return text
    .split("\n")
    .map((line) => normalise(line.replace(/^\s{0,8}(?:[-*•]|\d{1,3}[.)])\s/, "")))
    .filter((line) => line !== "");
}

/** Each span as text that holds its slot; undefined for values that are no spans. */
function spansOf(value: JsonValue, opener: "{" | "["): readonly string[] | undefined {
  const slots: readonly (readonly [string, JsonValue])[] =
    opener === "{" && typeof value === "object" && value !== null && !isJsonArray(value)
      ? Object.entries(value)
      : [["", value]];
  const found: string[] = [];
  for (const [slot, named] of slots) {
    for (const span of isJsonArray(named) ? named : [named]) {
      if (span === null || span === "") continue;
      if (typeof span === "object") return undefined;
      found.push(opener === "{" ? `${normalise(slot)}: ${normalise(String(span))}` : normalise(String(span)));
    }
  }
  return found;
}

function normalise(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
