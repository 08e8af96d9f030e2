import { type ErrorKind, ModelError } from "#harness/core/error.ts";
import type { JsonValue } from "#harness/core/json.ts";
import type { FinishReason, Generation, ToolCall, Usage } from "#harness/core/model.ts";
import { readToolCalls } from "./read-tool-calls.ts";

/** One line of a program's output. */
export type CommandReply =
  | { readonly kind: "reply"; readonly id: string; readonly outcome: Generation | ModelError }
  /** Looks like a reply, but is none; `what` is a clause that follows "the program". */
  | { readonly kind: "broken"; readonly id?: string; readonly what: string }
  /** What a program prints beside its replies. */
  | { readonly kind: "chatter"; readonly text: string };

type Fields = Readonly<Record<string, JsonValue>>;

/** A line that does not begin like a JSON object is chatter: many programs print what they are doing. */
export function toReply(line: string, clean: (text: string) => string): CommandReply {
  const text = line.trim();
  if (!text.startsWith("{")) return { kind: "chatter", text };
  const fields = parse(text);
  if (fields === undefined)
    return { kind: "broken", what: `wrote a line that is not JSON: ${clean(text).slice(0, 80)}` };
  const { id } = fields;
  if (typeof id !== "string" && typeof id !== "number")
    return { kind: "broken", what: "wrote a reply without an id" };
  const outcome = toOutcome(fields, clean);
  return typeof outcome === "string"
    ? { kind: "broken", id: String(id), what: outcome }
    : { kind: "reply", id: String(id), outcome };
}

/** A text says what is wrong with the reply. */
function toOutcome(fields: Fields, clean: (text: string) => string): Generation | ModelError | string {
  const { error } = fields;
  if (error !== undefined && error !== null) return toError(error, clean);
  const toolCalls = toToolCalls(fields["toolCalls"]);
  const text = toText(fields["text"], toolCalls);
  if (text === undefined) return "wrote a reply without text, which is a string";
  const usage = toUsage(fields["usage"]);
  const finish = toFinish(fields["finish"]);
  if (typeof toolCalls === "string") return toolCalls;
  if (typeof usage === "string") return usage;
  if (typeof finish === "string") return finish;
  return { text, ...toolCalls, ...usage, ...finish };
}

const kinds: Readonly<Record<ErrorKind, true>> = {
  throttled: true,
  overloaded: true,
  timeout: true,
  network: true,
  malformed: true,
  auth: true,
  quota: true,
  "invalid-request": true,
  crash: true,
};

function toError(error: JsonValue, clean: (text: string) => string): ModelError {
  if (!isFields(error))
    return new ModelError("crash", clean(typeof error === "string" ? error : JSON.stringify(error)));
  const { kind, message, retryAfterMs } = error;
  const isWait = typeof retryAfterMs === "number" && retryAfterMs >= 0;
  return new ModelError(
    isErrorKind(kind) ? kind : "crash",
    clean(typeof message === "string" && message !== "" ? message : "the program gave no message"),
    isWait ? { retryAfterMs } : {},
  );
}

function isErrorKind(kind: JsonValue | undefined): kind is ErrorKind {
  return typeof kind === "string" && Object.hasOwn(kinds, kind);
}

/** Who calls a tool need not say anything. */
function toText(text: JsonValue | undefined, toolCalls: object | string): string | undefined {
  if (typeof text === "string") return text;
  const isLeftOut = text === undefined || text === null;
  return isLeftOut && (typeof toolCalls === "string" || "toolCalls" in toolCalls) ? "" : undefined;
}

function toToolCalls(calls: JsonValue | undefined): { readonly toolCalls?: readonly ToolCall[] } | string {
  if (calls === undefined || calls === null) return {};
  const toolCalls = readToolCalls(calls);
  return toolCalls === undefined
    ? "wrote toolCalls that are not a list of {id, name, arguments}"
    : { toolCalls };
}

const optionalCounts = ["cachedInputTokens", "reasoningTokens"] as const;

function toUsage(usage: JsonValue | undefined): { readonly usage?: Usage } | string {
  if (usage === undefined || usage === null) return {};
  const wrong = "wrote a usage that is not {inputTokens, outputTokens} in whole numbers";
  if (!isFields(usage)) return wrong;
  const { inputTokens, outputTokens } = usage;
  if (!isCount(inputTokens) || !isCount(outputTokens)) return wrong;
  const details: Partial<Record<(typeof optionalCounts)[number], number>> = {};
  for (const name of optionalCounts) {
    const count = usage[name];
    if (count === undefined || count === null) continue;
    if (!isCount(count)) return wrong;
    details[name] = count;
  }
  return { usage: { inputTokens, outputTokens, ...details } };
}

const reasons: Readonly<Record<FinishReason, true>> = {
  stop: true,
  length: true,
  "tool-calls": true,
  "content-filter": true,
  refusal: true,
  other: true,
};

/** A word or `{reason, raw}`. A program that says nothing of its end has come to it. */
function toFinish(finish: JsonValue | undefined): Pick<Generation, "finish"> | string {
  if (finish === undefined || finish === null) return { finish: { reason: "stop" } };
  const { reason, raw } = isFields(finish) ? finish : { reason: finish, raw: undefined };
  if (!isReason(reason)) return `wrote a finish that is none of ${Object.keys(reasons).join(", ")}`;
  return { finish: { reason, ...(typeof raw === "string" ? { raw } : {}) } };
}

function isReason(reason: JsonValue | undefined): reason is FinishReason {
  return typeof reason === "string" && Object.hasOwn(reasons, reason);
}

function isCount(value: JsonValue | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isFields(value: JsonValue): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): Fields | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
