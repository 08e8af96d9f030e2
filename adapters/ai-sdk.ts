import type { LanguageModel, wrapLanguageModel } from "ai";
import { ModelError } from "#harness/core/error.ts";
import type { JsonObject } from "#harness/core/json.ts";
import type { Model, ModelId, Reply } from "#harness/core/model.ts";
import { toCallOptions } from "./ai-sdk-call.ts";
import { contentFilterCode, toModelError } from "./ai-sdk-error.ts";
import { toGeneration } from "./ai-sdk-generation.ts";
import { allowanceOf } from "./rate-limit-headers.ts";
import { toolNames } from "./tool-names.ts";

/** A model of the AI SDK, of any version that its `ai` package still reads. */
export type AnyLanguageModel = Exclude<LanguageModel, string>;
/** The version everything is brought to. */
export type CurrentLanguageModel = ReturnType<typeof wrapLanguageModel>;

export interface BridgeOptions {
  readonly id: ModelId;
  readonly languageModel: AnyLanguageModel;
  /** Where it is reached; absent: not known. */
  readonly address?: string;
  /** The provider's key in `providerOptions`; default: the part of its name before the first dot. */
  readonly namespace?: string;
  /** What asks this provider not to keep a request. */
  readonly doNotStoreOptions?: JsonObject;
  /** Takes keys out of whatever a server or a library says. */
  readonly redact?: (text: string) => string;
}

/**
 * The one bridge from the AI SDK to our `Model`: through `doGenerate`, without the SDK's prompts, telemetry and
 * retries, which the runner does itself.
 */
export function bridge({
  id,
  languageModel,
  address,
  namespace = languageModel.provider.split(".")[0] ?? languageModel.provider,
  doNotStoreOptions = {},
  redact = (text) => text,
}: BridgeOptions): Model {
  let current: Promise<CurrentLanguageModel> | undefined;
  return {
    id,
    ...(address === undefined ? {} : { address }),
    async generate(request): Promise<Reply> {
      const { signal } = request;
      signal.throwIfAborted();
      const names = toolNames(request.tools ?? []);
      const context = { namespace, doNotStoreOptions, languageModel, names };
      const { options, warnings: ownWarnings } = toCallOptions(request, context);
      try {
        current ??= toCurrent(languageModel);
        const result = await (await current).doGenerate(options);
        const allowance = allowanceOf(result.response?.headers ?? {}, Date.now());
        const generation = toGeneration(result, { ownWarnings, names });
        return allowance === undefined ? generation : { ...generation, allowance };
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (error instanceof ModelError) throw error;
        const filtered = contentFilterCode(error);
        if (filtered !== undefined) return { text: "", finish: { reason: "content-filter", raw: filtered } };
        throw toModelError(error, { redact, nowMs: Date.now() });
      }
    },
  };
}

/** Older versions are wrapped by the `ai` package, which is loaded for them only. */
async function toCurrent(model: AnyLanguageModel): Promise<CurrentLanguageModel> {
  if (model.specificationVersion === "v4") return model;
  const { wrapLanguageModel } = await import("ai");
  // It would write to the console that the model is an older one, which is no news to who chose it.
  globalThis.AI_SDK_LOG_WARNINGS ??= false;
  return wrapLanguageModel({ model, middleware: [] });
}
