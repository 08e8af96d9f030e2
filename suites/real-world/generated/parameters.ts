import { HarnessError } from "#harness/core/error.ts";
import type { JsonObject } from "#harness/core/json.ts";
import type { Family } from "./family.ts";
import { formOf } from "./find-form.ts";
import type { SampleOptions } from "./generate.ts";
import type { Toggles } from "./toggles.ts";

type Narrowed = Pick<SampleOptions, "forms" | "template" | "difficulties" | "toggles">;

/**
 * Suite parameters to what is generated. One set of parameters may serve several suites of one run: what other
 * suites understand is not looked at, and a form that the family has and this suite has not changes nothing.
 */
export function narrow<Problem>(
  family: Family<Problem>,
  forms: readonly string[],
  parameters: JsonObject,
): Narrowed {
  const { form, template, difficulty } = parameters;
  const toggles = togglesFrom(parameters);
  return {
    forms: form === undefined ? forms : narrowForms(family, forms, form),
    ...(template === undefined ? {} : templateFrom(family, template)),
    ...(difficulty === undefined ? {} : { difficulties: difficultiesFrom(family, difficulty) }),
    ...(Object.keys(toggles).length === 0 ? {} : { toggles }),
  };
}

function narrowForms<Problem>(
  family: Family<Problem>,
  forms: readonly string[],
  asked: unknown,
): readonly string[] {
  const wanted = [asked].flat().map((id) => formOf(family, String(id)).id);
  const kept = forms.filter((id) => wanted.includes(id));
  return kept.length === 0 ? forms : kept;
}

function templateFrom<Problem>(family: Family<Problem>, asked: unknown): { readonly template: string } {
  const known = family.forms.some(({ templates }) => templates.some(({ id }) => id === asked));
  if (known) return { template: String(asked) };
  throw invalid("template", asked, `name a template of family ${family.id}`);
}

function difficultiesFrom<Problem>(family: Family<Problem>, asked: unknown): readonly number[] {
  const wanted = [asked].flat();
  const found = family.difficulties.filter((difficulty) => wanted.includes(difficulty));
  if (found.length > 0 && found.length === wanted.length) return found;
  throw invalid("difficulty", asked, `choose from ${family.difficulties.join(", ")}`);
}

const choices = {
  register: ["as-written", "plain", "chatty", "formal"],
  layout: ["as-written", "flowed", "wrapped", "quoted"],
} as const satisfies Partial<Record<keyof Toggles, readonly string[]>>;

function togglesFrom(parameters: JsonObject): Partial<Toggles> {
  const { register, layout, distractors, length, noise } = parameters;
  return {
    ...(register === undefined ? {} : { register: oneOf("register", register, choices.register) }),
    ...(layout === undefined ? {} : { layout: oneOf("layout", layout, choices.layout) }),
    ...(distractors === undefined ? {} : { distractors: countFrom("distractors", distractors) }),
    ...(length === undefined ? {} : { length: countFrom("length", length) }),
    ...(noise === undefined ? {} : { noise: shareFrom("noise", noise) }),
    ...switchFrom("typos", parameters),
    ...switchFrom("scan", parameters),
    ...switchFrom("mixedFormats", parameters),
  };
}

function oneOf<Choice extends string>(name: string, asked: unknown, known: readonly Choice[]): Choice {
  const choice = known.find((one) => one === asked);
  if (choice !== undefined) return choice;
  throw invalid(name, asked, `choose one of ${known.join(", ")}`);
}

function countFrom(name: string, asked: unknown): number {
  if (typeof asked === "number" && Number.isInteger(asked) && asked >= 0 && asked <= 99) return asked;
  throw invalid(name, asked, "give a whole number from 0 to 99");
}

function shareFrom(name: string, asked: unknown): number {
  if (typeof asked === "number" && asked >= 0 && asked <= 1) return asked;
  throw invalid(name, asked, "give a number from 0 to 1");
}

function switchFrom(name: "typos" | "scan" | "mixedFormats", parameters: JsonObject): Partial<Toggles> {
  const asked = parameters[name];
  if (asked === undefined) return {};
  if (typeof asked === "boolean") return { [name]: asked };
  throw invalid(name, asked, "give true or false");
}

function invalid(name: string, asked: unknown, wayOut: string): HarnessError {
  return new HarnessError("usage", `${name} cannot be ${JSON.stringify(asked)}; ${wayOut}`);
}
