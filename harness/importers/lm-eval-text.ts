import type { LoggedSample } from "../core/event.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";
import type { Output } from "../core/run.ts";
import { isJsonArray } from "../datasets/json-shape.ts";
import { listAt, nameAt, textAt } from "./foreign-json.ts";
import { absent } from "./found-run.ts";

/** What was asked: a prompt, or the context before each of several choices. */
export function lmEvalInput(row: JsonObject): LoggedSample["input"] {
  const prompt = textAt(row, "arguments", "gen_args_0", "arg_0");
  const [older] = listAt(row, "arguments");
  const text = prompt ?? (isJsonArray(older) && typeof older[0] === "string" ? older[0] : undefined);
  return text === undefined ? absent("the row holds no prompt") : { kind: "kept", input: text };
}

export function lmEvalTarget(row: JsonObject): LoggedSample["target"] {
  const target = nameAt(row, "target");
  return target === undefined ? absent("the row holds no target") : { kind: "kept", target: [target] };
}

/** The answer as the filter left it, else as it came; a choice by log-probability has no text. */
export function lmEvalOutput(row: JsonObject): Output {
  const text = answerOf(row);
  if (text === undefined) return absent("the model gave log-probabilities, no text");
  return { kind: "kept", text, finish: { reason: "other" } };
}

/** The first of several answers; empty where the source wrote a call that failed as an answer. */
export function answerOf(row: JsonObject): string | undefined {
  const [first] = listAt(row, "resps");
  const answer = isJsonArray(first) ? first[0] : first;
  return typeof answer === "string" ? answer : undefined;
}

/** Answers behind the row's one score. */
export function answersOf(row: JsonObject): number {
  const [first]: readonly (JsonValue | undefined)[] = listAt(row, "resps");
  const isGenerated = isJsonArray(first) && typeof first[0] === "string";
  return isGenerated ? Math.max(1, first.length) : 1;
}
