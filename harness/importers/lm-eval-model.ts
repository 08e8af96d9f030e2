import { basename, dirname } from "node:path";
import type { JsonObject, JsonValue } from "../core/json.ts";
import type { GenerateSettings } from "../core/model.ts";
import { dataError } from "../datasets/data-error.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { nameAt, numberAt, textAt, valueAt } from "./foreign-json.ts";
import type { LogMap } from "./log-map.ts";

/** @throws HarnessError `data` for a file that names no model where the map names none either. */
export function lmEvalModel(path: string, results: JsonObject, map: LogMap): string {
  const given = modelArguments(results);
  const said =
    textAt(results, "model_name") ??
    nameAt(given, "pretrained") ??
    nameAt(given, "model") ??
    folderName(path) ??
    map.model;
  if (said !== undefined) return `${said}${quantisation(given)}`;
  throw dataError(
    path,
    { line: 1, column: 1 },
    'names no model, as files before 0.4 do not; name it with --map, a file that holds "model: provider/name"',
  );
}

/** The folder of a run bears the model's name, its slash written as two underscores. */
function folderName(path: string): string | undefined {
  const folder = basename(dirname(path));
  return /^[^_].*[^_]__[^_]/.test(folder) ? folder.replace("__", "/") : undefined;
}

/** A model with fewer bits is another model. */
function quantisation(given: JsonObject): string {
  if (isTrue(given["load_in_4bit"])) return "-4bit";
  if (isTrue(given["load_in_8bit"])) return "-8bit";
  const named = nameAt(given, "quantization") ?? nameAt(given, "gptqmodel") ?? nameAt(given, "autogptq");
  if (named === undefined || /^(false|none)$/i.test(named)) return "";
  return /^true$/i.test(named) ? "-gptq" : `-${named.toLowerCase()}`;
}

function isTrue(value: JsonValue | undefined): boolean {
  return value === true || (typeof value === "string" && value.toLowerCase() === "true");
}

/** `pretrained=a/b,dtype=float16` or an object. */
function modelArguments(results: JsonObject): JsonObject {
  const said = valueAt(results, "config", "model_args");
  if (isJsonObject(said)) return said;
  if (typeof said !== "string") return {};
  const pairs = said.split(",").map((pair) => {
    const [key = "", ...value] = pair.split("=");
    return [key.trim(), value.join("=").trim()] as const;
  });
  return Object.fromEntries(pairs.filter(([key]) => key !== ""));
}

export function lmEvalSettings(config: JsonObject): GenerateSettings {
  const temperature = numberAt(config, "generation_kwargs", "temperature");
  const maxOutputTokens = numberAt(config, "generation_kwargs", "max_gen_toks");
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
  };
}
