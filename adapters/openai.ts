import type { ModelAdapter } from "#harness/core/model.ts";
import { checkBaseUrl } from "./base-url.ts";
import { requireKey } from "./require-key.ts";

/** OpenAI through its Responses API. That API has no seed; the model's warnings say what else was dropped. */
export const openai: ModelAdapter = {
  id: "openai",
  description: "OpenAI's Responses API; key in OPENAI_API_KEY",
  async open(name, context) {
    const { environment } = context;
    const apiKey = requireKey("OPENAI_API_KEY", { model: `openai/${name}`, environment });
    const baseUrl = context.baseUrl ?? (environment["OPENAI_BASE_URL"] || "https://api.openai.com/v1");
    const baseURL = checkBaseUrl(baseUrl);
    const [{ createOpenAI }, { bridge }, { createLeanFetch }, { createRedactor }] = await Promise.all([
      import("@ai-sdk/openai"),
      import("./ai-sdk.ts"),
      import("./lean-fetch.ts"),
      import("./clean-message.ts"),
    ]);
    const provider = createOpenAI({ apiKey, baseURL, fetch: createLeanFetch(context) });
    return [
      bridge({
        id: `openai/${name}`,
        languageModel: provider.responses(name),
        address: baseURL,
        doNotStoreOptions: { store: false },
        redact: createRedactor(environment),
      }),
    ];
  },
};
