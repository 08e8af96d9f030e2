import { ModelError } from "#harness/core/error.ts";
import type { JsonObject } from "#harness/core/json.ts";
import type { GenerateRequest, Message } from "#harness/core/model.ts";
import type { AnyLanguageModel, CurrentLanguageModel } from "./ai-sdk.ts";
import type { ToolNames } from "./tool-names.ts";

type CallOptions = Parameters<CurrentLanguageModel["doGenerate"]>[0];
type PromptMessage = CallOptions["prompt"][number];
type Reasoning = NonNullable<CallOptions["reasoning"]>;

interface CallContext {
  readonly namespace: string;
  readonly doNotStoreOptions: JsonObject;
  readonly languageModel: Pick<AnyLanguageModel, "specificationVersion">;
  readonly names: ToolNames;
}

/** What `doGenerate` is called with. The trial is left out: nothing of it goes over a network. */
export function toCallOptions(
  request: GenerateRequest,
  context: CallContext,
): { readonly options: CallOptions; readonly warnings: readonly string[] } {
  const { messages, tools, settings, signal } = request;
  const { temperature, maxOutputTokens, modelSeed } = settings;
  const { names } = context;
  const { reasoning, reasoningOptions, warnings } = toReasoning(settings.reasoningEffort, context);
  const providerOptions = {
    ...reasoningOptions,
    ...flatOptions(settings.providerOptions ?? {}, context.namespace),
    ...(request.doNotStore ? context.doNotStoreOptions : {}),
  };
  const options: CallOptions = {
    prompt: toPrompt(messages, names),
    includeRawChunks: false,
    abortSignal: signal,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(modelSeed === undefined ? {} : { seed: modelSeed }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...(tools === undefined || tools.length === 0
      ? {}
      : { tools: toTools(tools, names), toolChoice: { type: "auto" } }),
    ...(Object.keys(providerOptions).length === 0
      ? {}
      : { providerOptions: { [context.namespace]: toMutable(providerOptions) } }),
  };
  return { options, warnings: [...names.warnings, ...warnings] };
}

function toPrompt(messages: readonly Message[], names: ToolNames): PromptMessage[] {
  const calls = messages.flatMap((message) =>
    message.role === "assistant" ? (message.toolCalls ?? []) : [],
  );
  const toolNames = new Map(calls.map(({ id, name }) => [id, names.toSent(name)]));
  return messages.map((message) => toPromptMessage(message, toolNames));
}

/** `toolNames` are the sent names of the tools that were called, by the call's id. */
function toPromptMessage(message: Message, toolNames: ReadonlyMap<string, string>): PromptMessage {
  switch (message.role) {
    case "system":
      return { role: "system", content: message.content };
    case "user":
      return { role: "user", content: [{ type: "text", text: message.content }] };
    case "assistant":
      return { role: "assistant", content: toAssistantParts(message, toolNames) };
    case "tool": {
      const { toolCallId, content } = message;
      const toolName = toolNames.get(toolCallId);
      if (toolName === undefined) {
        throw new ModelError(
          "invalid-request",
          `a tool message answers call "${toolCallId}", which no assistant message made`,
        );
      }
      const output = { type: "text" as const, value: content };
      return { role: "tool", content: [{ type: "tool-result", toolCallId, toolName, output }] };
    }
  }
}

type AssistantMessage = Extract<Message, { readonly role: "assistant" }>;

function toAssistantParts(
  { content, toolCalls = [] }: AssistantMessage,
  toolNames: ReadonlyMap<string, string>,
): Extract<PromptMessage, { role: "assistant" }>["content"] {
  return [
    ...(content === "" ? [] : [{ type: "text" as const, text: content }]),
    ...toolCalls.map(({ id, name, arguments: input }) => ({
      type: "tool-call" as const,
      toolCallId: id,
      toolName: toolNames.get(id) ?? name,
      input,
    })),
  ];
}

function toTools(
  tools: NonNullable<GenerateRequest["tools"]>,
  names: ToolNames,
): NonNullable<CallOptions["tools"]> {
  return tools.map(({ name, description, parameters }) => ({
    type: "function" as const,
    name: names.toSent(name),
    inputSchema: toMutable(parameters),
    ...(description === undefined ? {} : { description }),
  }));
}

const efforts: readonly string[] = [
  "none",
  "minimal",
  "low",
  "medium",
  "high",
  "xhigh",
  "max",
] satisfies Reasoning[];

/** An effort the SDK has no word for goes to the provider as it is, for the provider to judge. */
function toReasoning(
  effort: string | undefined,
  { languageModel }: CallContext,
): {
  readonly reasoning?: Reasoning;
  readonly reasoningOptions: JsonObject;
  readonly warnings: readonly string[];
} {
  if (effort === undefined) return { reasoningOptions: {}, warnings: [] };
  if (!isReasoning(effort)) return { reasoningOptions: { reasoningEffort: effort }, warnings: [] };
  const isKnown = languageModel.specificationVersion === "v4";
  return {
    reasoning: effort,
    reasoningOptions: {},
    warnings: isKnown ? [] : ["reasoning effort is not a setting of this older AI SDK model and was dropped"],
  };
}

function isReasoning(effort: string): effort is Reasoning {
  return efforts.includes(effort);
}

/** Options may come as the AI SDK documents them, under the provider's name, or without it. */
function flatOptions(options: JsonObject, namespace: string): JsonObject {
  const own = options[namespace];
  const isNested =
    Object.keys(options).length === 1 && typeof own === "object" && own !== null && !isArray(own);
  return isNested ? own : options;
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The SDK's types are mutable; a copy keeps what we were given untouched. */
function toMutable<Value extends JsonObject>(value: Value) {
  return structuredClone(value) as Record<string, never>;
}
