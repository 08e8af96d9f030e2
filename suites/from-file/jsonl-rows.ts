import type { HarnessError } from "#harness/core/error.ts";
import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Message } from "#harness/core/model.ts";
import type { Sample, SampleMetadata } from "#harness/core/sample.ts";
import type { ReadingOptions } from "#harness/datasets/chunks.ts";
import { dataError, excerpt } from "#harness/datasets/data-error.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { messageOfRow, toolsOfRow } from "./message-of-row.ts";
import { isSampleColumn, optionalKeys, toWeight } from "./optional-keys.ts";
import type { SampleRow } from "./sample-row.ts";

/**
 * The samples of a JSONL file, one object a line. `input` is text or a list of messages; `target` is text, a number, a
 * boolean, an object (kept as its JSON) or a list of these.
 * @throws HarnessError `data` for a row that is none of this.
 */
export async function* jsonlSampleRows(
  path: string,
  options: ReadingOptions,
): AsyncGenerator<SampleRow, void, undefined> {
  for await (const { line, value } of readJsonLines(path, options)) {
    const fail = (_: string, message: string): HarnessError => dataError(path, { line, column: 1 }, message);
    if (!isJsonObject(value))
      throw fail(
        "input",
        `the line is ${excerpt(JSON.stringify(value))}; write an object with "input" and "target"`,
      );
    if (Object.keys(value).join() === "canary") continue;
    yield { line, columns: Object.keys(value), fail, sample: toSample(value, fail) };
  }
}

type Fail = SampleRow["fail"];

function toSample(row: JsonObject, fail: Fail): SampleRow["sample"] {
  const id = keyText(row, "id", fail)?.trim() ?? "";
  const metadata = toMetadata(row);
  return {
    ...(id === "" ? {} : { id }),
    input: toInput(row["input"], fail),
    target: targets(row, fail),
    ...tools(row, fail),
    ...optionalKeys((column) => keyText(row, column, fail)),
    ...weight(row["weight"] ?? undefined, fail),
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
  };
}

/** Keys are often numbers in foreign files. */
function keyText(row: JsonObject, key: string, fail: Fail): string | undefined {
  const value = row[key] ?? undefined;
  if (value === undefined || typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw fail(key, `"${key}" is ${excerpt(JSON.stringify(value))}; give text or a number`);
}

function toInput(value: JsonValue | undefined, fail: Fail): string | readonly Message[] {
  if (typeof value === "string") return value;
  if (value === undefined) throw fail("input", 'no "input"; add it');
  if (!isJsonArray(value))
    throw fail("input", `"input" is ${excerpt(JSON.stringify(value))}; give text or a list of messages`);
  return value.map((given): Message => {
    const message = messageOfRow(given);
    if (message !== undefined) return message;
    throw fail(
      "input",
      `a message is ${excerpt(JSON.stringify(given))}; give "role" (system, user, assistant, or tool with "toolCallId") and "content"`,
    );
  });
}

function tools(row: JsonObject, fail: Fail): Pick<Sample, "tools"> {
  if (row["tools"] === undefined || row["tools"] === null) return {};
  const read = toolsOfRow(row);
  if (read !== undefined) return { tools: read };
  throw fail("tools", '"tools" is no list of tools; give each "name" and "parameters", a JSON Schema');
}

function targets(row: JsonObject, fail: Fail): readonly string[] {
  const numbered = Object.keys(row).filter((key) => /^target_\d+$/.test(key));
  const { target } = row;
  if (target === undefined && numbered.length === 0) throw fail("target", 'no "target"; add it');
  if (target !== undefined && numbered.length > 0)
    throw fail("target", `both "target" and "${numbered[0]}"; keep one kind`);
  const inOrder = numbered.sort((left, right) => Number(left.slice(7)) - Number(right.slice(7)));
  const values =
    target === undefined ? inOrder.map((key) => row[key]) : isJsonArray(target) ? target : [target];
  return values.map(answerText).filter((answer) => answer.trim() !== "");
}

function answerText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function weight(value: JsonValue | undefined, fail: Fail): { readonly weight?: number } {
  if (value === undefined || value === "") return {};
  const found = typeof value === "number" || typeof value === "string" ? toWeight(value) : undefined;
  if (found === undefined)
    throw fail("weight", `the weight is ${excerpt(JSON.stringify(value))}; give a number above 0`);
  return { weight: found };
}

/** What is nested is kept as its JSON: metadata is flat. */
function toMetadata(row: JsonObject): SampleMetadata {
  const entries: [string, string | number | boolean][] = [];
  for (const [key, value] of Object.entries(row)) {
    if (isSampleColumn(key) || value === null) continue;
    entries.push([key, typeof value === "object" ? JSON.stringify(value) : value]);
  }
  return Object.fromEntries(entries);
}
