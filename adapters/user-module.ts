import { basename, extname } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import { isModelId, type Model, type ModelAdapter, type OpenContext } from "#harness/core/model.ts";
import type { AnyLanguageModel } from "./ai-sdk.ts";
import { importUserModule } from "./import-user-module.ts";

/**
 * Models of a user's `./my-model.ts`: whatever it exports that is a `ModelAdapter`, a `Model` or a `LanguageModel` of
 * the AI SDK. An adapter is opened with what follows `#` in the path, else with the file's name.
 */
export async function openUserModule(
  specification: string,
  context: OpenContext,
): Promise<readonly [Model, ...Model[]]> {
  const [path = "", name = basename(path, extname(path))] = specification.split("#");
  const exported = await importUserModule(path, context.folder);
  const opened: Model[] = [];
  for (const value of new Set(Object.values(exported))) opened.push(...(await toModels(value)));
  const [first, ...others] = opened;
  if (first !== undefined) return [first, ...others];
  throw new HarnessError(
    "data",
    `${path} exports no ModelAdapter, Model or AI SDK LanguageModel; found: ${describe(exported)}`,
  );

  async function toModels(value: unknown): Promise<readonly Model[]> {
    if (isLanguageModel(value)) return [await bridged(value, path, context)];
    if (isAdapter(value)) return (await value.open(name, context)).map((model) => checked(model, path));
    return isModel(value) ? [checked(value, path)] : [];
  }
}

async function bridged(
  languageModel: AnyLanguageModel,
  path: string,
  { environment }: OpenContext,
): Promise<Model> {
  const { provider, modelId, specificationVersion } = languageModel;
  if (!/^v[234]$/.test(specificationVersion)) {
    throw new HarnessError(
      "data",
      `${path} exports an AI SDK model of specification ${specificationVersion}; known: v2, v3, v4`,
    );
  }
  const [{ bridge }, { createRedactor }] = await Promise.all([
    import("./ai-sdk.ts"),
    import("./clean-message.ts"),
  ]);
  const id = `${provider.split(".")[0] || "ai-sdk"}/${modelId}` as const;
  return checked(bridge({ id, languageModel, redact: createRedactor(environment) }), path);
}

function checked(model: unknown, path: string): Model {
  if (isModel(model)) {
    if (isModelId(model.id)) return model;
    throw new HarnessError("data", `${path} gives a model called "${model.id}"; call it provider/name`);
  }
  throw new HarnessError(
    "data",
    `${path} has an adapter that opens something without id and generate; return models`,
  );
}

function isModel(value: unknown): value is Model {
  return isRecord(value) && typeof value["id"] === "string" && typeof value["generate"] === "function";
}

function isAdapter(value: unknown): value is ModelAdapter {
  return isRecord(value) && typeof value["id"] === "string" && typeof value["open"] === "function";
}

function isLanguageModel(value: unknown): value is AnyLanguageModel {
  return (
    isRecord(value) &&
    typeof value["doGenerate"] === "function" &&
    ["specificationVersion", "provider", "modelId"].every((name) => typeof value[name] === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function describe(exported: Readonly<Record<string, unknown>>): string {
  const found = Object.entries(exported)
    // Node's own name for what a CommonJS file exports.
    .filter(([name]) => name !== "module.exports")
    .map(([name, value]) => `${name} (${typeof value})`);
  return found.length === 0 ? "nothing" : found.join(", ");
}
