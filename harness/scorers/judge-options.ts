import { HarnessError } from "../core/error.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";
import { isModelId, type ModelId } from "../core/model.ts";
import type { UnitInterval } from "../core/score.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";

export interface JudgeOptions {
  /** What a good answer does, in words for the judge. */
  readonly rubric: string;
  /** Whom to ask, pinned to a snapshot where the provider has any; or a path to a user's module. */
  readonly model: ModelId;
  /**
   * `rubric`: the answer is graded on its own. `reference`: it is compared with the first target, in both orders, and
   * is worth 1 where it is better, 0.5 where the two are equal, 0 where it is worse. Default: `rubric`.
   */
  readonly against?: "rubric" | "reference";
  /** Grades are whole numbers from 0 to this one, which is worth 1. Default: 1, met or not met. */
  readonly highest?: number;
  /** Whether the judge sees the targets when it grades. Default: `shown`. */
  readonly targets?: "shown" | "hidden";
  /** What an answer is worth whose comparison turns with the order. Default: `unscored`. */
  readonly torn?: "unscored" | "half";
  /** Of the judge. Default: the provider's. */
  readonly temperature?: number;
  /** Where people judged some of the outputs: their scores are kept beside the judge's and correct it. */
  readonly labels?: JudgeLabels;
}

/**
 * Scores by people, from 0 to 1, each of one output: a model that writes something else on the same sample was not
 * judged. Either the metadata keys of score and output, or a list; several scores of one output are averaged.
 */
export type JudgeLabels = { readonly score: string; readonly output: string } | readonly HumanLabel[];

export interface HumanLabel {
  readonly sample: string;
  readonly output: string;
  readonly score: UnitInterval;
}

const known = ["rubric", "model", "against", "highest", "targets", "torn", "temperature", "labels"];
const example = `{"rubric": "…", "model": "openai/gpt-5-mini-2025-08-07"}`;

/** @throws HarnessError `usage` for an option that is missing, unknown or of another kind. */
export function readJudgeOptions(options: JsonObject): JudgeOptions {
  requireKnownOptions("judge", options, known);
  const { rubric, model, against, highest, targets, torn, temperature, labels } = options;
  if (typeof rubric !== "string" || typeof model !== "string" || !namesModel(model))
    throw new HarnessError(
      "usage",
      `scorer "judge" needs a rubric and a model, provider/name or a path such as ./my-judge.ts, got ${JSON.stringify({ rubric, model })}; write ${example}`,
    );
  return checkJudgeOptions({
    rubric,
    model,
    ...choice("against", against, ["rubric", "reference"] as const),
    ...choice("targets", targets, ["shown", "hidden"] as const),
    ...choice("torn", torn, ["unscored", "half"] as const),
    ...amount("highest", highest),
    ...amount("temperature", temperature),
    ...(labels === undefined ? {} : { labels: toLabels(labels) }),
  });
}

/** @throws HarnessError `usage` for a value that is out of range, or an option that has nothing to work on. */
export function checkJudgeOptions(options: JudgeOptions): JudgeOptions {
  const { rubric, highest = 1, against = "rubric", temperature = 0, labels = [] } = options;
  if (rubric.trim() === "") throw invalidOption("judge", "rubric", rubric, "say what a good answer does");
  if (!Number.isInteger(highest) || highest < 1 || highest > 100)
    throw invalidOption("judge", "highest", highest, "give a whole number from 1 to 100");
  if (!Number.isFinite(temperature) || temperature < 0)
    throw invalidOption("judge", "temperature", temperature, "give a number from 0 up");
  const idle = against === "rubric" ? (["torn"] as const) : (["highest", "targets"] as const);
  const unused = idle.find((option) => options[option] !== undefined);
  if (unused !== undefined)
    throw invalidOption(
      "judge",
      unused,
      options[unused],
      `it does nothing against the ${against}; leave it out`,
    );
  if (isList(labels)) {
    const wrong = labels.find(({ score }) => !(score >= 0 && score <= 1));
    if (wrong !== undefined)
      throw invalidOption("judge", `the label of ${wrong.sample}`, wrong.score, "give a number from 0 to 1");
  }
  return options;
}

/** What comes before the slash of a path is not a provider's name, and may be nothing. */
function namesModel(text: string): text is ModelId {
  return isModelId(text) || /^\/./.test(text);
}

function choice<Name extends string, Value extends string>(
  name: Name,
  value: JsonValue | undefined,
  values: readonly Value[],
): { readonly [Key in Name]?: Value } {
  if (value === undefined) return {};
  const chosen = values.find((one) => one === value);
  if (chosen === undefined) throw invalidOption("judge", name, value, `give ${values.join(" or ")}`);
  const option: { [Key in Name]?: Value } = {};
  option[name] = chosen;
  return option;
}

function amount<Name extends string>(
  name: Name,
  value: JsonValue | undefined,
): { readonly [Key in Name]?: number } {
  if (value === undefined) return {};
  if (typeof value !== "number") throw invalidOption("judge", name, value, "give a number");
  const option: { [Key in Name]?: number } = {};
  option[name] = value;
  return option;
}

const labelsWayOut =
  'give the metadata keys, {"score": "human", "output": "answer"}, or a list of {"sample", "output", "score"}';

function toLabels(value: JsonValue): JudgeLabels {
  if (isJsonList(value)) return value.map(toLabel);
  const { score, output, ...others } = isObject(value) ? value : {};
  if (typeof score === "string" && typeof output === "string" && Object.keys(others).length === 0)
    return { score, output };
  throw invalidOption("judge", "labels", value, labelsWayOut);
}

function toLabel(value: JsonValue): HumanLabel {
  const { sample, output, score } = isObject(value) ? value : {};
  if (typeof sample === "string" && typeof output === "string" && typeof score === "number")
    return { sample, output, score };
  throw invalidOption("judge", "labels", value, labelsWayOut);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isJsonList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** `Array.isArray` alone does not tell a read-only list from an object. */
export function isList(labels: JudgeLabels): labels is readonly HumanLabel[] {
  return Array.isArray(labels);
}
