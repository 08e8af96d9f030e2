import { isJsonArray } from "../datasets/json-shape.ts";
import { findJson } from "./json-in-text.ts";

/** One span of an answer that may have several, as DROP compares them. */
export interface AnswerSpan {
  /** Its words joined by spaces: in lower case, without punctuation and articles, numbers in one form. */
  readonly words: string;
  readonly bag: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** The spans of a target: a JSON list of texts; undefined for anything else, and for spans without words. */
export function targetSpans(text: string): readonly AnswerSpan[] | undefined {
  const found = findJson(text, "[", true);
  if (found?.dress !== "bare" || !isJsonArray(found.value) || found.value.length === 0) return undefined;
  const texts = found.value.filter((span) => typeof span === "string");
  const spans = texts.map(toSpan);
  return texts.length === found.value.length && spans.every(({ words }) => words !== "") ? spans : undefined;
}

/** The spans of an answer: one a line, with or without bullets, or a JSON list. */
export function writtenSpans(text: string, isCutShort: boolean): readonly AnswerSpan[] {
  const found = findJson(text, "[", isCutShort);
  const texts =
    found !== undefined && found.dress !== "in prose" && isJsonArray(found.value)
      ? found.value.map(String)
      : text.split("\n").map((line) => line.replace(/^\s{0,8}(?:[-*•]|\d{1,3}[.)])\s/, ""));
  return texts.map(toSpan).filter(({ words }) => words !== "");
}

const punctuation = /[!-/:-@[-`{-~]/g;

/** The rules of `drop_eval.py` (Dua et al., 2019, arXiv 1903.00161), written anew. */
function toSpan(text: string): AnswerSpan {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => toNumber(word) ?? toNumber(word.replace(punctuation, "")) ?? word.replace(punctuation, ""))
    .filter((word) => word !== "" && word !== "a" && word !== "an" && word !== "the");
  return {
    words: words.join(" "),
    bag: new Set(words),
    numbers: new Set(words.filter((word) => toNumber(word) !== undefined)),
  };
}

function toNumber(word: string): string | undefined {
  return /^\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/.test(word) ? String(Number(word)) : undefined;
}
