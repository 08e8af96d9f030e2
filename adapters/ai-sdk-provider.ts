import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { JsonObject } from "#harness/core/json.ts";
import type { ModelAdapter, OpenContext } from "#harness/core/model.ts";
import type { AnyLanguageModel } from "./ai-sdk.ts";
import { checkBaseUrl } from "./base-url.ts";
import { requireKey } from "./require-key.ts";

/** What the packages of the AI SDK export, as far as we use it. */
interface Provider {
  languageModel(name: string): AnyLanguageModel;
}

type CreateProvider = (settings: object) => Provider;

export interface AiSdkPackage {
  /** What follows `@ai-sdk/`. */
  readonly id: string;
  /** Where its key is expected; absent: the package looks for what it needs itself. */
  readonly keyVariable?: string;
  /** What asks this provider not to keep a request, where it keeps any. */
  readonly doNotStoreOptions?: JsonObject;
}

/** An adapter for `@ai-sdk/<id>`: the user's own copy of the package, else ours. */
export function createAiSdkProvider({ id, keyVariable, doNotStoreOptions = {} }: AiSdkPackage): ModelAdapter {
  const key = keyVariable === undefined ? "" : `; key in ${keyVariable}`;
  return {
    id,
    description: `models of the AI SDK's package @ai-sdk/${id}${key}`,
    async open(name, context) {
      const { environment } = context;
      const file = findPackage(id, context.folder);
      if (file === undefined) throw notInstalled(id, context.folder);
      const apiKey =
        keyVariable === undefined
          ? environment[usualKeyVariable(id)]?.trim()
          : requireKey(keyVariable, { model: `${id}/${name}`, environment });
      const [{ importUserModule }, { bridge }, { createLeanFetch }, { createRedactor }] = await Promise.all([
        import("./import-user-module.ts"),
        import("./ai-sdk.ts"),
        import("./lean-fetch.ts"),
        import("./clean-message.ts"),
      ]);
      const createProvider = findCreator(id, await importUserModule(file, context.folder));
      const provider = createProvider({
        fetch: createLeanFetch(context),
        ...(apiKey ? { apiKey } : {}),
        ...(context.baseUrl === undefined ? {} : { baseURL: checkBaseUrl(context.baseUrl) }),
      });
      return [
        bridge({
          id: `${id}/${name}`,
          languageModel: provider.languageModel(name),
          address: addressOf(id, context),
          doNotStoreOptions,
          redact: createRedactor(environment),
        }),
      ];
    },
  };
}

/** The adapter for a provider we do not list, when its package is there. */
export function findInstalledProvider(
  id: string,
  { folder }: Pick<OpenContext, "folder">,
): ModelAdapter | undefined {
  const isName = /^[a-z0-9][a-z0-9.-]*$/.test(id);
  return isName && findPackage(id, folder) !== undefined ? createAiSdkProvider({ id }) : undefined;
}

/** Where the package begins: the user's own copy, else ours. */
function findPackage(id: string, folder: string): string | undefined {
  for (const start of [resolve(folder), import.meta.dirname]) {
    const home = parentsOf(start).find((parent) => existsSync(join(parent, "node_modules/@ai-sdk", id)));
    if (home !== undefined) return createRequire(join(home, "package.json")).resolve(`@ai-sdk/${id}`);
  }
  return undefined;
}

/** The folder itself and those around it, as Node looks for packages. */
function parentsOf(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...parentsOf(parent)];
}

function notInstalled(id: string, folder: string): HarnessError {
  return new HarnessError(
    "usage",
    `the package of ${id} is not installed; run: npm install --prefix ${quoted(folder)} @ai-sdk/${id}`,
  );
}

function quoted(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** The package knows its server itself, unless it is told of another. */
function addressOf(id: string, { baseUrl, environment }: OpenContext): string {
  return baseUrl ?? environment[usualKeyVariable(id).replace(/API_KEY$/, "BASE_URL")] ?? `@ai-sdk/${id}`;
}

function usualKeyVariable(id: string): string {
  return `${id.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_API_KEY`;
}

/**
 * `createAnthropic` and its like: of what a package exports beside a ready-made provider, the maker of its like. The
 * ready-made one is no use: it has a `fetch` of its own and looks for its key in the process.
 */
function findCreator(id: string, exported: Readonly<Record<string, unknown>>): CreateProvider {
  const names = Object.keys(exported).sort();
  const instances = names.filter((name) => isProvider(exported[name])).map((name) => name.toLowerCase());
  const creators = names.filter((name) => name.startsWith("create") && typeof exported[name] === "function");
  const namesake = creators.find((name) => instances.includes(name.slice("create".length).toLowerCase()));
  const creator = instances.length === 0 ? undefined : exported[namesake ?? creators[0] ?? ""];
  if (isCreator(creator)) return creator;
  throw new HarnessError(
    "data",
    `@ai-sdk/${id} exports no provider of language models; choose another package`,
  );
}

function isProvider(value: unknown): value is Provider {
  return typeof value === "function" && "languageModel" in value && typeof value.languageModel === "function";
}

function isCreator(value: unknown): value is CreateProvider {
  return typeof value === "function";
}

export const anthropic = createAiSdkProvider({ id: "anthropic", keyVariable: "ANTHROPIC_API_KEY" });
export const cohere = createAiSdkProvider({ id: "cohere", keyVariable: "COHERE_API_KEY" });
export const deepseek = createAiSdkProvider({ id: "deepseek", keyVariable: "DEEPSEEK_API_KEY" });
export const google = createAiSdkProvider({ id: "google", keyVariable: "GOOGLE_GENERATIVE_AI_API_KEY" });
export const groq = createAiSdkProvider({ id: "groq", keyVariable: "GROQ_API_KEY" });
export const mistral = createAiSdkProvider({ id: "mistral", keyVariable: "MISTRAL_API_KEY" });
export const xai = createAiSdkProvider({
  id: "xai",
  keyVariable: "XAI_API_KEY",
  doNotStoreOptions: { store: false },
});
