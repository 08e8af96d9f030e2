import type { CurrentLanguageModel } from "./ai-sdk.ts";

type Call = Parameters<CurrentLanguageModel["doGenerate"]>[0];

/** What a chat completion is asked for with; fields that are `undefined` are not sent. */
interface UsualBody {
  readonly model: string;
  readonly max_tokens: number | undefined;
  readonly temperature: number | undefined;
  readonly seed: number | undefined;
  readonly messages: readonly { readonly role: "system" | "user"; readonly content: string }[];
}

/** A call with anything else in it is not the usual one. */
const usualFields: ReadonlySet<string> = new Set([
  "prompt",
  "includeRawChunks",
  "abortSignal",
  "maxOutputTokens",
  "temperature",
  "seed",
] satisfies (keyof Call)[]);

/**
 * The request that nearly all are, texts and few settings, without the SDK's search for options of the provider.
 * `undefined`: there is more in the call, and the SDK has to write it. What both can write has the same bytes.
 */
export function writeUsualRequest(model: string, call: Call): UsualBody | undefined {
  for (const name in call) if (!usualFields.has(name)) return undefined;
  const messages: UsualBody["messages"][number][] = [];
  for (const message of call.prompt) {
    const content = textOf(message);
    if (content === undefined || message.providerOptions !== undefined) return undefined;
    messages.push({ role: message.role === "system" ? "system" : "user", content });
  }
  const { maxOutputTokens, temperature, seed } = call;
  return { model, max_tokens: maxOutputTokens, temperature, seed, messages };
}

function textOf(message: Call["prompt"][number]): string | undefined {
  if (message.role === "system") return message.content;
  if (message.role !== "user" || message.content.length !== 1) return undefined;
  const [part] = message.content;
  return part?.type === "text" && part.providerOptions === undefined ? part.text : undefined;
}
