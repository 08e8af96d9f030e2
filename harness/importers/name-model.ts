import { isModelId } from "../core/model.ts";
import type { LogMap } from "./log-map.ts";
import { matches } from "./match-suite.ts";
import { type ModelName, toModelName } from "./model-names.ts";

/** The name of a model: by the user's map, else by the rules that come with this tool. */
export function nameModel(spelling: string, { models = {} }: LogMap): ModelName {
  for (const [pattern, model] of Object.entries(models))
    if ((pattern === spelling || matches(pattern, spelling)) && isModelId(model))
      return { model, why: ["the map"] };
  return toModelName(spelling);
}
