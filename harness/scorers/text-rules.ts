import type { JsonValue } from "../core/json.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { brokenRules, type TextRules } from "./broken-rules.ts";
import { findJson } from "./json-in-text.ts";
import { requireKnownOptions } from "./options.ts";

/**
 * Right when the text keeps every rule that a target states. The target is a JSON object: `mostWords`, `fewestWords`,
 * `mostSentences`, `figures` (all of them and no other), `contains`, `avoids`, `begins`; `example` is a text that keeps
 * them, for the control models. What is judged is the whole text, without a fence around it. Whether it says the same as
 * before is judged as far as the rules go and no further. An empty text and one that was cut short are unparsed.
 */
export const textRules = defineScorer<Readonly<Record<never, never>>>({
  id: "text-rules",
  description:
    "the text keeps every rule of a target: words, sentences, figures, what it contains and avoids",
  readOptions: (options) => {
    requireKnownOptions("text-rules", options, []);
    return {};
  },
  create: () => ({
    id: "text-rules",
    score: scoreText,
    answerFor: (target) => {
      const example = readRules(target)?.example;
      return example === undefined ? undefined : { text: example };
    },
  }),
});

function scoreText({ sample, output }: Attempt): Score {
  const text = output.text
    .trim()
    .replace(/^```[a-z]*\n([\s\S]*)\n```$/, "$1")
    .trim();
  if (text === "" || output.finish.reason === "length") return missed("unparsed");
  const broken: string[] = [];
  for (const target of sample.target) {
    const rules = readRules(target);
    if (rules === undefined) return unscored("the target is no JSON object of rules that are known");
    const found = brokenRules(text, rules);
    if (found.length === 0) return scored(1, "every rule kept");
    broken.push(found.join("; "));
  }
  return scored(0, broken.join(" | ").slice(0, 1000));
}

const numbers = ["mostWords", "fewestWords", "mostSentences"] as const;
const lists = ["figures", "contains", "avoids"] as const;
const texts = ["begins", "example"] as const;

function readRules(target: string): TextRules | undefined {
  const found = findJson(target, "{", true);
  return found?.dress === "bare" && isRules(found.value) ? found.value : undefined;
}

function isRules(value: JsonValue): value is JsonValue & TextRules {
  if (!isJsonObject(value)) return false;
  return Object.entries(value).every(([name, rule]) => {
    if (numbers.some((known) => known === name)) return Number.isInteger(rule);
    if (texts.some((known) => known === name)) return typeof rule === "string";
    if (!lists.some((known) => known === name)) return false;
    return isJsonArray(rule) && rule.every((one) => typeof one === "string" && one.trim() !== "");
  });
}
