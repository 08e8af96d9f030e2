import { existsSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { readCsv } from "#harness/datasets/csv.ts";
import { readJsonFile } from "#harness/datasets/json-file.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { readParquetRows } from "#harness/datasets/parquet.ts";
import type { RowSource } from "./from-rows.ts";

/** A row of an official file, with its place for messages. */
export interface OfficialRow {
  readonly where: string;
  /** Counts from 0 in its file. */
  readonly index: number;
  readonly row: JsonObject;
}

/**
 * The rows of an official file, by the ending of its name: Parquet, JSONL, CSV, TSV, or JSON that is a list. Where it is
 * absent and a copy in another format lies at one of `copies`, that one is read.
 *
 * @throws HarnessError `disk` where there is none, `data` for a file without rows.
 */
export async function* readOfficialRows(
  { suiteId, file, copies = [] }: RowSource,
  { dataFolder, signal }: SuiteContext,
): AsyncGenerator<OfficialRow, void, undefined> {
  const toPath = (path: string) => join(dataFolder, ...path.split("/"));
  const found = [file.path, ...copies].map(toPath).find((path) => existsSync(path));
  const path = found ?? officialFile({ suiteId, dataFolder, file });
  let index = 0;
  for await (const { where, row } of rowsOf(path, signal)) {
    yield { where, index, row };
    index += 1;
  }
  if (index === 0) throw new HarnessError("data", `${path}: holds no samples; download it again`);
}

async function* rowsOf(
  path: string,
  signal: AbortSignal,
): AsyncGenerator<{ readonly where: string; readonly row: JsonObject }, void, undefined> {
  if (path.endsWith(".parquet")) {
    let number = 0;
    for await (const row of readParquetRows(path, { signal })) {
      number += 1;
      yield { where: `${path}, row ${number}`, row };
    }
  } else if (/\.[ct]sv$/.test(path)) {
    const delimiter = path.endsWith(".tsv") ? "\t" : ",";
    for await (const { line, row } of readCsv(path, { signal, delimiter }))
      yield { where: `${path}:${line}`, row };
  } else if (path.endsWith(".jsonl")) {
    for await (const { line, value } of readJsonLines(path, { signal }))
      yield { where: `${path}:${line}`, row: toObject(value, `${path}:${line}`) };
  } else {
    const list = await readJsonFile(path, { signal });
    if (!isJsonArray(list)) throw malformed(path, "is no list");
    for (const [index, value] of list.entries())
      yield { where: `${path}, row ${index + 1}`, row: toObject(value, `${path}, row ${index + 1}`) };
  }
}

function toObject(value: JsonValue, where: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw malformed(where, "is no object");
}

/** The text in a column. @throws HarnessError `data` for none. */
export function textIn({ where, row }: Pick<OfficialRow, "where" | "row">, column: string): string {
  const value = row[column];
  if (typeof value === "string" && value.trim() !== "") return value;
  throw malformed(where, `has no "${column}"`);
}

/** The texts in a column that holds a list. @throws HarnessError `data` for none. */
export function textsIn(
  { where, row }: Pick<OfficialRow, "where" | "row">,
  column: string,
): readonly string[] {
  const value = row[column] ?? null;
  const texts = isJsonArray(value) ? value.flatMap((one) => (typeof one === "string" ? [one] : [])) : [];
  if (isJsonArray(value) && texts.length === value.length && texts.length > 0) return texts;
  throw malformed(where, `has no list of texts "${column}"`);
}

export function malformed(where: string, what: string): HarnessError {
  return new HarnessError("data", `${where}: ${what}; download the official file again`);
}
