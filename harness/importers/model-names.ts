import { isModelId, type ModelId } from "../core/model.ts";

/** A model's name as we write it, and what was done to the spelling of the source. */
export interface ModelName {
  readonly model: ModelId;
  /** Why this spelling is that model; empty where it is the same text. */
  readonly why: readonly string[];
}

/**
 * The one name of a model under the spellings of many tools: how it is reached, how its maker is called and the case of
 * its letters do not make another model. A size, a quantisation, a date or a variant does, and stays as it is.
 */
export function toModelName(spelling: string): ModelName {
  const why: string[] = [];
  const apply = (reason: string, from: string, to: string): string => {
    if (from !== to) why.push(reason);
    return to;
  };
  let name = spelling.trim();
  name = apply("colons part its provider", name, withoutColons(name));
  name = apply("letter case", name, name.toLowerCase());
  name = apply("how it is reached", name, withoutGateway(name));
  name = apply("maker's other name", name, withMakersName(name));
  name = apply("only one maker has this line", name, withMakerOfLine(name));
  name = apply("maker named twice", name, name.replace(/^([a-z]+)\/\1-(?=[a-z])/, "$1/"));
  if (!name.includes("/")) name = apply("no provider given", name, `unknown/${name}`);
  return { model: isModelId(name) ? name : "unknown/unnamed", why };
}

/** `openai:chat:gpt-5-mini` is how promptfoo names a provider; a colon within a name (`qwen2.5:0.5b`) is a tag. */
function withoutColons(name: string): string {
  const match =
    /^([a-z][a-z0-9_-]*):(?:(?:chat|completion|completions|responses|messages|assistant):)?(.+)$/i.exec(
      name.split("/", 1)[0] === name || name.indexOf(":") < name.indexOf("/") ? name : "",
    );
  const [, provider = "", rest = ""] = match ?? [];
  return colonProviders.has(provider.toLowerCase()) ? `${provider}/${rest}` : name;
}

const colonProviders: ReadonlySet<string> = new Set([
  ...[
    "openai",
    "anthropic",
    "google",
    "vertex",
    "azure",
    "azureopenai",
    "bedrock",
    "mistral",
    "cohere",
    "xai",
  ],
  ...[
    "groq",
    "ollama",
    "openrouter",
    "togetherai",
    "huggingface",
    "deepseek",
    "replicate",
    "localai",
    "litellm",
  ],
  ...["cerebras", "fireworks", "perplexity", "alibaba", "databricks", "nscale"],
]);

/** Ways to reach a model that say nothing of which it is. Local servers are none: what they serve is often quantised. */
const gateways: ReadonlySet<string> = new Set([
  ...[
    "openrouter",
    "together",
    "together_ai",
    "togetherai",
    "fireworks_ai",
    "huggingface",
    "hf",
    "vllm",
    "sglang",
  ],
  ...[
    "litellm",
    "litellm_proxy",
    "groq",
    "nebius",
    "deepinfra",
    "hf-inference-providers",
    "openai-api",
    "azure",
  ],
  ...[
    "azureai",
    "azureopenai",
    "vertex",
    "vertex_ai",
    "bedrock",
    "replicate",
    "novita",
    "hyperbolic",
    "cerebras",
  ],
]);

function withoutGateway(name: string): string {
  const [first = "", ...others] = name.split("/");
  if (!gateways.has(first) || others.length === 0) return name;
  const rest = others.join("/");
  const cloud =
    /^(?:[a-z]{2,4}\.)?(anthropic|meta|mistral|cohere|amazon|ai21|deepseek)\.(.+?)(?:-v\d+:\d+)?$/.exec(rest);
  if (cloud !== null) return `${cloud[1]}/${cloud[2]}`;
  return rest.includes("/") || lineOf(rest) !== undefined ? withoutGateway(rest) : name;
}

const makers: Readonly<Record<string, string>> = {
  "meta-llama": "meta",
  facebook: "meta",
  mistralai: "mistral",
  "deepseek-ai": "deepseek",
  cohereforai: "cohere",
  coherelabs: "cohere",
  "google-deepmind": "google",
  googleai: "google",
  "google-ai-studio": "google",
  "x-ai": "xai",
  grok: "xai",
  alibaba: "qwen",
  "qwen-ai": "qwen",
  "zai-org": "z-ai",
  zhipu: "z-ai",
  thudm: "z-ai",
  "openai-community": "openai",
  microsoftai: "microsoft",
};

function withMakersName(name: string): string {
  const [first = "", ...others] = name.split("/");
  return others.length === 0 ? name : [makers[first] ?? first, ...others].join("/");
}

function withMakerOfLine(name: string): string {
  const maker = name.includes("/") ? undefined : lineOf(name);
  return maker === undefined ? name : `${maker}/${name}`;
}

/** The maker of a line that only one serves: of open weights anybody's copy may bear the name. */
function lineOf(name: string): string | undefined {
  return lines.find(([pattern]) => pattern.test(name))?.[1];
}

const lines: readonly (readonly [RegExp, string])[] = [
  [/^(gpt-[345]|chatgpt-|o[134](-|$)|text-davinci-)/, "openai"],
  [/^claude-/, "anthropic"],
  [/^gemini-/, "google"],
  [/^grok-/, "xai"],
];
