import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Message, Tool } from "#harness/core/model.ts";
import { dataError } from "#harness/datasets/data-error.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { toTool } from "./tool-schema.ts";

export interface Question {
  readonly id: string;
  readonly input: string | readonly Message[];
  readonly tools: readonly Tool[];
}

/** A row of an official file of questions. @throws HarnessError `data` for one that is none. */
export function toQuestion(path: string, line: number, row: JsonValue): Question {
  const fail = (what: string) =>
    dataError(path, { line, column: 1 }, `${what}; download the official file again`);
  if (!isJsonObject(row)) throw fail("the row is no object");
  const { id, question, function: functions } = row;
  if (typeof id !== "string" || id === "") throw fail('the row has no "id"');
  const messages = toMessages(question);
  if (messages === undefined) throw fail('"question" is not one turn of messages');
  const tools = isJsonArray(functions) ? functions.map(toTool) : [undefined];
  const known = tools.filter((tool) => tool !== undefined);
  if (known.length < tools.length)
    throw fail('"function" is no list of functions with a name and parameters');
  const [only, ...others] = messages;
  const isPlain = only?.role === "user" && others.length === 0;
  return { id, input: isPlain ? only.content : messages, tools: known };
}

/** The possible answer in a row of its file, which stands in the order of the questions. */
export function toPossibleAnswer(path: string, line: number, row: JsonValue, id: string): string {
  const fail = (what: string) =>
    dataError(path, { line, column: 1 }, `${what}; download the official files again`);
  if (!isJsonObject(row) || !isJsonArray(row["ground_truth"]) || row["ground_truth"].length === 0)
    throw fail('the row has no "ground_truth"');
  if (row["id"] !== id) throw fail(`the row answers ${JSON.stringify(row["id"] ?? null)}, not "${id}"`);
  return JSON.stringify(row["ground_truth"]);
}

function toMessages(question: JsonValue | undefined): readonly Message[] | undefined {
  const [turn, ...others] = isJsonArray(question) ? question : [];
  if (!isJsonArray(turn) || turn.length === 0 || others.length > 0) return undefined;
  const messages = turn.map((message) => (isJsonObject(message) ? toMessage(message) : undefined));
  const known = messages.filter((message) => message !== undefined);
  return known.length === messages.length ? known : undefined;
}

function toMessage({ role, content }: JsonObject): Message | undefined {
  if (typeof content !== "string") return undefined;
  if (role !== "system" && role !== "user" && role !== "assistant") return undefined;
  return { role, content };
}
