import { HarnessError } from "#harness/core/error.ts";
import type { ModelAdapter, OpenContext } from "#harness/core/model.ts";
import { checkBaseUrl } from "./base-url.ts";
import { requireKey } from "./require-key.ts";

export interface OpenAICompatibleServer {
  readonly id: string;
  readonly description: string;
  /** Where it usually listens; `--base-url` wins. Absent: the user must say. */
  readonly baseUrl?: string;
  /** The environment variable that holds its key; that it is not set is an error. */
  readonly keyVariable?: string;
  /** The same for a server that may do without: most local ones do. */
  readonly optionalKeyVariable?: string;
}

/** An adapter for one server, or one kind of server, that speaks OpenAI's chat completions. */
export function createOpenAICompatibleAdapter(server: OpenAICompatibleServer): ModelAdapter {
  const { id, description } = server;
  return {
    id,
    description,
    async open(name, context) {
      const baseURL = baseUrlOf(server, context);
      const apiKey = keyOf(server, name, context);
      const [{ bridge }, { createChatCompletions }, { createHttpExchange }, { createRedactor }] =
        await Promise.all([
          import("./ai-sdk.ts"),
          import("./chat-completions.ts"),
          import("./http-exchange.ts"),
          import("./clean-message.ts"),
        ]);
      const languageModel = createChatCompletions({
        provider: id,
        modelId: name,
        baseURL,
        exchange: createHttpExchange(context),
        ...(apiKey ? { apiKey } : {}),
      });
      return [
        bridge({
          id: `${id}/${name}`,
          languageModel,
          address: baseURL,
          namespace: "openaiCompatible",
          redact: createRedactor(context.environment),
        }),
      ];
    },
  };
}

function baseUrlOf({ id, baseUrl }: OpenAICompatibleServer, context: OpenContext): string {
  const chosen = context.baseUrl ?? baseUrl;
  if (chosen !== undefined) return checkBaseUrl(chosen);
  throw new HarnessError(
    "usage",
    `${id} needs the address of a server; give it with --base-url, for example --base-url http://127.0.0.1:8000/v1`,
  );
}

function keyOf(
  { id, keyVariable, optionalKeyVariable = "" }: OpenAICompatibleServer,
  name: string,
  { environment }: OpenContext,
): string | undefined {
  if (keyVariable !== undefined) return requireKey(keyVariable, { model: `${id}/${name}`, environment });
  return environment[optionalKeyVariable]?.trim();
}

export const openaiCompatible = createOpenAICompatibleAdapter({
  id: "openai-compatible",
  description:
    "any server that speaks OpenAI's chat completions, at --base-url; key in OPENAI_COMPATIBLE_API_KEY",
  optionalKeyVariable: "OPENAI_COMPATIBLE_API_KEY",
});

export const ollama = createOpenAICompatibleAdapter({
  id: "ollama",
  description: "Ollama at http://127.0.0.1:11434",
  baseUrl: "http://127.0.0.1:11434/v1",
  optionalKeyVariable: "OLLAMA_API_KEY",
});

export const lmstudio = createOpenAICompatibleAdapter({
  id: "lmstudio",
  description: "LM Studio at http://127.0.0.1:1234",
  baseUrl: "http://127.0.0.1:1234/v1",
  optionalKeyVariable: "LM_API_TOKEN",
});

export const vllm = createOpenAICompatibleAdapter({
  id: "vllm",
  description: "vLLM at http://127.0.0.1:8000; key in VLLM_API_KEY",
  baseUrl: "http://127.0.0.1:8000/v1",
  optionalKeyVariable: "VLLM_API_KEY",
});

export const llamacpp = createOpenAICompatibleAdapter({
  id: "llamacpp",
  description: "llama.cpp's server at http://127.0.0.1:8080; key in LLAMA_API_KEY",
  baseUrl: "http://127.0.0.1:8080/v1",
  optionalKeyVariable: "LLAMA_API_KEY",
});
