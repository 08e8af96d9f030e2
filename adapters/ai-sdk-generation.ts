import { ModelError } from "#harness/core/error.ts";
import type { JsonValue } from "#harness/core/json.ts";
import type { FinishReason, Generation, ToolCall, Usage } from "#harness/core/model.ts";
import type { CurrentLanguageModel } from "./ai-sdk.ts";
import type { ToolNames } from "./tool-names.ts";

type GenerateResult = Awaited<ReturnType<CurrentLanguageModel["doGenerate"]>>;
type Warning = GenerateResult["warnings"][number];

/** @throws ModelError when the provider itself says that the generation failed. */
export function toGeneration(
  result: GenerateResult,
  { ownWarnings, names }: { readonly ownWarnings: readonly string[]; readonly names: ToolNames },
): Generation {
  const { content, finishReason, response } = result;
  const { toolCalls, warnings: toolWarnings } = toToolCalls(content, names);
  const warnings = [...ownWarnings, ...result.warnings.map(toText), ...toolWarnings];
  const usage = toUsage(result.usage);
  return {
    text: content.map((part) => (part.type === "text" ? part.text : "")).join(""),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
    finish: toFinish(finishReason),
    ...(usage === undefined ? {} : { usage }),
    ...(response?.modelId === undefined ? {} : { respondedBy: response.modelId }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

/**
 * A provider that refuses says so as a filter with an otherwise ordinary ending: OpenAI's `refusal` ends with `stop`,
 * Anthropic's with `refusal`. A filter of the provider names itself.
 */
function toFinish({ unified, raw }: GenerateResult["finishReason"]): Generation["finish"] {
  return { reason: toReason(unified, raw), ...(raw === undefined ? {} : { raw }) };
}

function toReason(unified: GenerateResult["finishReason"]["unified"], raw: string | undefined): FinishReason {
  switch (unified) {
    case "stop":
    case "length":
    case "tool-calls":
    case "other":
      return unified;
    case "content-filter":
      return raw === undefined || /^(stop|end_turn)$|refus/i.test(raw) ? "refusal" : "content-filter";
    case "error":
      throw new ModelError(
        "overloaded",
        `the provider ended the generation with an error (${raw ?? "no reason given"})`,
      );
    case "interrupted":
      throw new ModelError("network", "the answer broke off before the provider said it was complete");
  }
}

/** Calls that the provider ran itself are no calls on us. */
function toToolCalls(
  content: GenerateResult["content"],
  names: ToolNames,
): {
  readonly toolCalls: readonly ToolCall[];
  readonly warnings: readonly string[];
} {
  const toolCalls: ToolCall[] = [];
  const warnings: string[] = [];
  for (const part of content) {
    if (part.type !== "tool-call" || part.providerExecuted === true) continue;
    const name = names.toOwn(part.toolName);
    const parsed = parseArguments(part.input);
    if (parsed === undefined) warnings.push(`arguments of a call of ${name} are not JSON; kept as text`);
    toolCalls.push({ id: part.toolCallId, name, arguments: parsed ?? part.input });
  }
  return { toolCalls, warnings };
}

/** `undefined` for what is not JSON: the model's doing, for a scorer to judge. No arguments at all are none. */
function parseArguments(input: string): JsonValue | undefined {
  if (input.trim() === "") return {};
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

/** What servers call the counts that not all of them report. */
export const countNames = { cached: /cache/i, reasoning: /reason|thought|thinking/i } as const;

/** Providers fill in 0 for what a server did not report; its own words tell the two apart. */
function toUsage({ inputTokens, outputTokens, raw }: GenerateResult["usage"]): Usage | undefined {
  const input = reported(inputTokens.total, raw, /prompt|input/i);
  const output = reported(outputTokens.total, raw, /completion|output|candidates|generated/i);
  if (input === undefined || output === undefined) return undefined;
  const cached = reported(inputTokens.cacheRead, raw, countNames.cached);
  const reasoning = reported(outputTokens.reasoning, raw, countNames.reasoning);
  return {
    inputTokens: input,
    outputTokens: output,
    ...(cached === undefined ? {} : { cachedInputTokens: cached }),
    ...(reasoning === undefined ? {} : { reasoningTokens: reasoning }),
  };
}

function reported(count: number | undefined, raw: unknown, name: RegExp): number | undefined {
  if (count === undefined || !Number.isFinite(count)) return undefined;
  return count > 0 || raw === undefined || holdsCount(raw, { name, count }) ? count : undefined;
}

/** Whether a server said this number under such a name: 5 under one that the provider does not read is no 0. */
export function holdsCount(
  value: unknown,
  wanted: { readonly name: RegExp; readonly count: number },
): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => (inner === wanted.count && wanted.name.test(key)) || holdsCount(inner, wanted),
  );
}

function toText(warning: Warning): string {
  switch (warning.type) {
    case "unsupported":
    case "compatibility": {
      const verb = warning.type === "unsupported" ? "is not supported" : "is only imitated";
      return `${warning.feature} ${verb}${warning.details === undefined ? "" : `: ${warning.details}`}`;
    }
    case "deprecated":
      return `${warning.setting} is deprecated: ${warning.message}`;
    case "other":
      return warning.message;
  }
}
