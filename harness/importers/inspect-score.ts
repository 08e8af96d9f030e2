import type { JsonObject, JsonValue } from "../core/json.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { textAt } from "./foreign-json.ts";
import type { ReadChoice } from "./read-choice.ts";
import { type ForeignScore, toUnitScore } from "./unit-score.ts";

const letters: Readonly<Record<string, Score>> = {
  C: scored(1),
  I: scored(0),
  P: scored(0.5),
  N: missed("unparsed"),
};

/** Correct, incorrect, partial and no answer are letters; NaN is for what could not be scored. */
export function inspectScore(score: JsonValue | undefined, { metric, scale }: ReadChoice): ForeignScore {
  const value = isJsonObject(score) ? score["value"] : score;
  if (value === undefined) return unscored("the log has no score for it");
  const letter = typeof value === "string" ? letters[value] : undefined;
  const found = letter ?? partOf(value, { metric, scale });
  const answer = textAt(score, "answer");
  return found.kind === "scored" && answer !== undefined ? scored(found.value, answer) : found;
}

/** Of several values the one that the map names, else the first. */
function partOf(value: JsonValue, { metric, scale }: ReadChoice): ForeignScore {
  if (isJsonArray(value)) return inspectScore(value[metric === undefined ? 0 : Number(metric)], { scale });
  if (!isJsonObject(value)) return toUnitScore(value, scale);
  const [first] = Object.keys(value);
  const key = metric ?? first;
  return key === undefined || value[key] === undefined
    ? unscored("the scorer gave no value")
    : inspectScore(value[key], { scale });
}

/** Since early logs had one scorer, they have `score` for `scores`. */
export function scoresOf(sample: JsonObject, onlyScorer: string): JsonObject {
  const scores = sample["scores"];
  if (isJsonObject(scores)) return scores;
  const score = sample["score"];
  return score === undefined || score === null ? {} : { [onlyScorer]: score };
}
