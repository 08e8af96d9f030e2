import type { JsonValue } from "#harness/core/json.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";
import type { CurrentLanguageModel } from "./ai-sdk.ts";
import { countNames, holdsCount } from "./ai-sdk-generation.ts";

type Answer = Omit<Awaited<ReturnType<CurrentLanguageModel["doGenerate"]>>, "warnings">;

/**
 * Reads the chat completion that servers nearly always send: one choice, a text, its usage. The SDK's schema takes longer
 * over it than all that the harness does with the trial. `undefined`: it is something else, or something is not as it
 * must be, and the SDK has to read it. Of what both can read they make the same generation.
 */
export function readUsualAnswer(body: JsonValue): Answer | undefined {
  if (!isUsual(body)) return undefined;
  const { choices, usage, id, model, created } = body;
  const [{ message, finish_reason: reason }] = choices;
  return {
    content: message.content === "" ? [] : [{ type: "text", text: message.content }],
    finishReason: { unified: reason, raw: reason },
    usage: toUsage(usage),
    response: {
      ...(isText(id) ? { id } : {}),
      ...(isText(model) ? { modelId: model } : {}),
      ...(isNumber(created) && created !== 0 ? { timestamp: new Date(created * 1000) } : {}),
    },
  };
}

interface UsualAnswer {
  readonly id?: string | null;
  readonly model?: string | null;
  readonly created?: number | null;
  readonly choices: readonly [
    { readonly message: { readonly content: string }; readonly finish_reason: "stop" | "length" },
  ];
  readonly usage: UsualUsage;
}

interface UsualUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly prompt_tokens_details?: { readonly cached_tokens?: number | null } | null;
  readonly completion_tokens_details?: { readonly reasoning_tokens?: number | null } | null;
}

function toUsage(usage: UsualUsage): Answer["usage"] {
  const { prompt_tokens: input, completion_tokens: output } = usage;
  // the SDK gives 0 for what was not reported, which is told from a reported 0 by `raw`; here a 0 was reported
  const cacheRead = usage.prompt_tokens_details?.cached_tokens ?? undefined;
  const reasoning = usage.completion_tokens_details?.reasoning_tokens ?? undefined;
  return {
    inputTokens: { total: input, noCache: undefined, cacheRead, cacheWrite: undefined },
    outputTokens: { total: output, text: undefined, reasoning },
  };
}

function isUsual(body: JsonValue): body is JsonValue & UsualAnswer {
  if (!isJsonObject(body)) return false;
  const { choices, usage, id, model, created } = body;
  return (
    Array.isArray(choices) &&
    choices.length === 1 &&
    isUsualChoice(choices[0]) &&
    isUsualUsage(usage) &&
    (isAbsent(id) || isText(id)) &&
    (isAbsent(model) || isText(model)) &&
    (isAbsent(created) || isNumber(created))
  );
}

/** Nothing in it but text: a refusal, tool calls or reasoning are for the SDK. */
function isUsualChoice(choice: JsonValue | undefined): boolean {
  if (!isJsonObject(choice)) return false;
  const { message, finish_reason: reason } = choice;
  if (!isJsonObject(message)) return false;
  const { role, content, refusal, tool_calls: calls, reasoning_content: thought, reasoning } = message;
  return (
    isText(content) &&
    (reason === "stop" || reason === "length") &&
    (isAbsent(role) || role === "assistant") &&
    [refusal, calls, thought, reasoning].every(isAbsent)
  );
}

/** A 0 under a server's own name, `prompt_cache_hit_tokens`, is a reported one too: the SDK's way finds it. */
function isUsualUsage(usage: JsonValue | undefined): boolean {
  if (!isJsonObject(usage)) return false;
  const { prompt_tokens_details: input, completion_tokens_details: output } = usage;
  return (
    isNumber(usage["prompt_tokens"]) &&
    isNumber(usage["completion_tokens"]) &&
    isCount(usage["total_tokens"]) &&
    (isAbsent(input) || (isJsonObject(input) && isCount(input["cached_tokens"]))) &&
    (isAbsent(output) || (isJsonObject(output) && detailsOfOutput.every((name) => isCount(output[name])))) &&
    (isCounted(input, "cached_tokens") || !holdsCount(usage, { name: countNames.cached, count: 0 })) &&
    (isCounted(output, "reasoning_tokens") || !holdsCount(usage, { name: countNames.reasoning, count: 0 }))
  );
}

const detailsOfOutput = ["reasoning_tokens", "accepted_prediction_tokens", "rejected_prediction_tokens"];

function isCounted(details: JsonValue | undefined, name: string): boolean {
  return isJsonObject(details) && isNumber(details[name]);
}

/** A count that may be absent. */
function isCount(value: unknown): boolean {
  return isAbsent(value) || isNumber(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** JSON can hold a number that is too large for one. */
function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
