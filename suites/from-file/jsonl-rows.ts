import type { HarnessError } from "#harness/core/error.ts";
import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Message } from "#harness/core/model.ts";
import type { Sample, SampleMetadata } from "#harness/core/sample.ts";
import { type Blocks, mapBlocks } from "#harness/datasets/blocks.ts";
import type { ReadingOptions } from "#harness/datasets/chunks.ts";
import { dataError, excerpt } from "#harness/datasets/data-error.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { readJsonBlocks } from "#harness/datasets/jsonl.ts";
import { messageOfRow, toolsOfRow } from "./message-of-row.ts";
import { isSampleColumn, optionalKeys, toWeight } from "./optional-keys.ts";
import type { SampleRow } from "./sample-row.ts";

/**
 * The samples of a JSONL file, one object a line. `input` is text or a list of messages; `target` is text, a number, a
 * boolean, an object (kept as its JSON) or a list of these.
 * @throws HarnessError `data` for a row that is none of this.
 */
export function jsonlSampleRows(path: string, options: ReadingOptions): Blocks<SampleRow> {
  let layout: Layout = toLayout([]);
  return mapBlocks(readJsonBlocks(path, options), function* (lines) {
    for (const { line, value } of lines) {
      const fail = (_: string, message: string): HarnessError =>
        dataError(path, { line, column: 1 }, message);
      if (!isJsonObject(value))
        throw fail(
          "input",
          `the line is ${excerpt(JSON.stringify(value))}; write an object with "input" and "target"`,
        );
      const columns = Object.keys(value);
      if (columns.length === 1 && columns[0] === "canary") continue;
      if (!areSame(columns, layout.columns)) layout = toLayout(columns);
      yield { line, columns: layout.columns, fail, sample: toSample(value, layout, fail) };
    }
  });
}

type Fail = SampleRow["fail"];

/** What the names in a row say; mostly all rows have the same ones. */
interface Layout {
  readonly columns: readonly string[];
  /** `target_1`, `target_2` and so on. */
  readonly numberedTargets: readonly string[];
  readonly metadata: readonly string[];
  /** Nothing but a question and its answers, as most files have it. */
  readonly isPlain: boolean;
}

const plainColumns: ReadonlySet<string> = new Set(["id", "input", "target"]);

function toLayout(columns: readonly string[]): Layout {
  const numbered = columns.filter((column) => /^target_\d+$/.test(column));
  return {
    columns,
    numberedTargets: numbered.sort((left, right) => Number(left.slice(7)) - Number(right.slice(7))),
    metadata: columns.filter((column) => !isSampleColumn(column)),
    isPlain: columns.every((column) => plainColumns.has(column)),
  };
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
  return true;
}

function toSample(row: JsonObject, layout: Layout, fail: Fail): SampleRow["sample"] {
  const id = keyText(row, "id", fail)?.trim() ?? "";
  const input = toInput(row["input"], fail);
  const target = targets(row, layout, fail);
  const asked = id === "" ? { input, target } : { id, input, target };
  if (layout.isPlain) return asked;
  const metadata = toMetadata(row, layout);
  return {
    ...asked,
    ...tools(row, fail),
    ...optionalKeys((column) => keyText(row, column, fail)),
    ...weight(row["weight"] ?? undefined, fail),
    ...(metadata === undefined ? {} : { metadata }),
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

function targets(row: JsonObject, { numberedTargets }: Layout, fail: Fail): readonly string[] {
  const { target } = row;
  if (target === undefined && numberedTargets.length === 0) throw fail("target", 'no "target"; add it');
  if (target !== undefined && numberedTargets.length > 0)
    throw fail("target", `both "target" and "${numberedTargets[0]}"; keep one kind`);
  const values =
    target === undefined ? numberedTargets.map((key) => row[key]) : isJsonArray(target) ? target : [target];
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
function toMetadata(row: JsonObject, { metadata }: Layout): SampleMetadata | undefined {
  const entries: [string, string | number | boolean][] = [];
  for (const key of metadata) {
    const value = row[key];
    if (value === undefined || value === null) continue;
    entries.push([key, typeof value === "object" ? JSON.stringify(value) : value]);
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
