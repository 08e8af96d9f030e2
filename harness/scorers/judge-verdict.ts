import type { JsonObject, JsonValue } from "../core/json.ts";
import type { Generation } from "../core/model.ts";

/** What a judge said, or why that is no verdict. */
export type Verdict<Value> =
  | { readonly kind: "verdict"; readonly value: Value }
  | { readonly kind: "none"; readonly reason: string };

/** The grade, as a whole number from 0 to `highest`. */
export function readGrade(
  output: Generation,
  { mark, highest }: { readonly mark: string; readonly highest: number },
): Verdict<number> {
  const said = readMarked(output, mark);
  if (said.kind === "none") return said;
  const { grade } = said.value;
  if (typeof grade === "number" && Number.isInteger(grade) && grade >= 0 && grade <= highest)
    return { kind: "verdict", value: grade };
  return none(`the judge's grade is ${excerpt(grade)}, grades go from 0 to ${highest}`);
}

/** Which of the two the judge finds better. */
export function readBetter(
  output: Generation,
  { mark }: { readonly mark: string },
): Verdict<"A" | "B" | "equal"> {
  const said = readMarked(output, mark);
  if (said.kind === "none") return said;
  const { better } = said.value;
  if (better === "A" || better === "B" || better === "equal") return { kind: "verdict", value: better };
  return none(`the judge finds ${excerpt(better)} better, neither "A" nor "B" nor "equal"`);
}

/**
 * The one JSON object that is the whole text, but for a fence around it and the thoughts that some models write before.
 * An object inside other text is no verdict: it may be a quotation from what is judged.
 */
function readMarked({ text, finish }: Generation, mark: string): Verdict<JsonObject> {
  if (finish.reason === "refusal" || finish.reason === "content-filter") return none("the judge refused");
  if (finish.reason === "length") return none("the judge's verdict was cut off at its limit");
  const said = text.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
  if (said === "") return none("the judge said nothing");
  const value = parse(/^```(?:json)?\s*\n([\s\S]*)\n\s*```$/.exec(said)?.[1] ?? said);
  if (value === undefined) return none(`the judge's verdict is no JSON object: ${excerpt(said)}`);
  if (value["mark"] !== mark) return none("the judge's verdict does not carry the mark of its question");
  return { kind: "verdict", value };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function none(reason: string): { readonly kind: "none"; readonly reason: string } {
  return { kind: "none", reason };
}

function excerpt(value: JsonValue | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
