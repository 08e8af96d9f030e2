import type { JsonObject, JsonSchema, JsonValue } from "./json.ts";

/** `provider/name`, split at the first slash. */
export type ModelId = `${string}/${string}`;

export type Message =
  | { readonly role: "system" | "user"; readonly content: string }
  | { readonly role: "assistant"; readonly content: string; readonly toolCalls?: readonly ToolCall[] }
  | { readonly role: "tool"; readonly toolCallId: string; readonly content: string };

export interface Tool {
  readonly name: string;
  readonly description?: string;
  readonly parameters: JsonSchema;
}

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: JsonValue;
}

/** An absent setting means the provider's default, and is recorded as absent. */
export interface GenerateSettings {
  readonly temperature?: number;
  readonly maxOutputTokens?: number;
  readonly modelSeed?: number;
  readonly reasoningEffort?: string;
  readonly providerOptions?: JsonObject;
}

export interface GenerateRequest {
  readonly messages: readonly Message[];
  readonly tools?: readonly Tool[];
  readonly settings: GenerateSettings;
  /** For recorded, seeded and control models, and the log. Holds no target; never sent over a network. */
  readonly trial: {
    readonly suiteId: string;
    readonly sampleId: string;
    readonly epoch: number;
    readonly input: string;
  };
  /** Asks the provider not to keep the request: set for held-out suites. */
  readonly doNotStore?: boolean;
  readonly signal: AbortSignal;
}

export type FinishReason = (typeof finishReasons)[number];

export const finishReasons = ["stop", "length", "tool-calls", "content-filter", "refusal", "other"] as const;

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedInputTokens?: number;
  readonly reasoningTokens?: number;
}

export interface Generation {
  readonly text: string;
  readonly toolCalls?: readonly ToolCall[];
  /** In our words, to compare; and in the provider's, to look into. */
  readonly finish: { readonly reason: FinishReason; readonly raw?: string };
  /** Absent when not reported; never zero for unknown. */
  readonly usage?: Usage;
  /** The snapshot that answered, when the provider says. */
  readonly respondedBy?: string;
  /** Settings the provider dropped, and the like. */
  readonly warnings?: readonly string[];
}

/** A generation as it comes from the server. The runner paces by what is beside it, and logs the generation alone. */
export interface Reply extends Generation {
  /** What the server would still take. */
  readonly allowance?: Allowance;
}

/** A server's word on its own limits, as of one answer; absent where it says nothing. */
export interface Allowance {
  readonly requests?: Remaining;
  readonly tokens?: Remaining;
}

export interface Remaining {
  readonly remaining: number;
  /** Until all of it is there again. */
  readonly resetMs: number;
}

/** Something that answers. Throws `ModelError` when a call fails. */
export interface Model {
  readonly id: ModelId;
  /** Where it is reached, for what must tell servers apart; absent: nobody can say what answers. */
  readonly address?: string;
  generate(request: GenerateRequest): Promise<Reply>;
}

/** Filled by `cli/` only; nothing else reads the environment. */
export interface OpenContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly baseUrl?: string;
  readonly seed: number;
  /** Calls in flight at once, for the size of connection pools. */
  readonly connections: number;
  /** The user's folder: relative paths start here. */
  readonly folder: string;
}

/** A way to reach models. `name` is what follows the adapter's id and its slash. */
export interface ModelAdapter {
  readonly id: string;
  readonly description: string;
  open(name: string, context: OpenContext): Promise<readonly [Model, ...Model[]]>;
}

/** The part of a model id before its first slash: limits are per provider. */
export function providerOf(model: ModelId): string {
  return model.slice(0, model.indexOf("/"));
}

/** The part of a model id after its first slash. */
export function nameOf(model: ModelId): string {
  return model.slice(model.indexOf("/") + 1);
}

export function isModelId(text: string): text is ModelId {
  const slash = text.indexOf("/");
  return slash > 0 && slash < text.length - 1;
}

/**
 * The line a model is of, by its name: what stands before the first digit, lower case, without punctuation at the end;
 * the whole name where nothing does. `gpt` for `openai/gpt-5-mini`.
 */
export function familyOf(model: ModelId): string {
  const name = nameOf(model).toLowerCase();
  const stem = (name.split(/\d/, 1)[0] ?? "").replace(/[^\p{L}\p{N}]+$/u, "");
  return stem === "" ? name : stem;
}
