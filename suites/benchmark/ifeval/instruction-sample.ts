import type { JsonObject } from "#harness/core/json.ts";
import type { Sample } from "#harness/core/sample.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { malformed, type OfficialRow, textIn, textsIn } from "../../official-rows.ts";

/** A row of IFEval or IFBench; the target has each kind of instruction with its arguments, a list of them where it is given twice. */
export function toInstructionSample(official: OfficialRow): Sample {
  const { where, row } = official;
  const { key = null, kwargs = null } = row;
  if (typeof key !== "number" && (typeof key !== "string" || key === ""))
    throw malformed(where, 'has no "key"');
  const ids = textsIn(official, "instruction_id_list");
  const given = isJsonArray(kwargs) ? kwargs.filter(isJsonObject) : [];
  if (given.length !== ids.length) throw malformed(where, 'has no "kwargs" for each of its instructions');
  const prompt = textIn(official, "prompt");
  const asked = new Map<string, JsonObject[]>();
  for (const [index, id] of ids.entries()) {
    const others = asked.get(id) ?? [];
    asked.set(id, [...others, argumentsOf(id, given[index] ?? {}, prompt)]);
  }
  const target = [...asked].map(([id, all]) => [id, all.length === 1 ? all[0] : all]);
  return { id: String(key), input: prompt, target: [JSON.stringify(Object.fromEntries(target))] };
}

/** Without those that belong to other kinds of instruction, which are null; the names of people stand in the prompt alone. */
function argumentsOf(id: string, given: JsonObject, prompt: string): JsonObject {
  const own = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  if (id !== "count:person_names" || own["names"] !== undefined) return own;
  const [, list] = /list of person names: ([^.]+)\./.exec(prompt) ?? [];
  return list === undefined ? own : { ...own, names: list.split(",").map((name) => name.trim()) };
}
