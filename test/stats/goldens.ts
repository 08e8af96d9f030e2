import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Estimate, Interval } from "#harness/stats/estimate.ts";

const root = join(import.meta.dirname, "../..");
const shared = join(root, "../shared");

/** The folder of worked cases lies beside the checkout on some machines only. */
export const hasSharedGoldens = existsSync(join(shared, "goldens"));

export type Json = unknown;

export interface GoldenCase {
  readonly name: string;
  readonly fn: string;
  readonly input: Readonly<Record<string, Json>>;
  readonly expected: Readonly<Record<string, Json>>;
}

/** Cases of `../shared/goldens/<file>.json`, of one function or all; none where the folder is absent. */
export function sharedCases(file: string, fn?: string): readonly GoldenCase[] {
  if (!hasSharedGoldens) return [];
  return casesIn(join(shared, "goldens", `${file}.json`), fn);
}

/** Cases of the textbooks, kept in the project. */
export function textbookCases(fn: string): readonly GoldenCase[] {
  return casesIn(join(root, "test/fixtures/textbook.json"), fn);
}

export function textbookCase(fn: string, name?: string): GoldenCase {
  const found = textbookCases(fn).find((one) => name === undefined || one.name === name);
  if (found === undefined) throw new Error(`no textbook case of ${fn}`);
  return found;
}

function casesIn(path: string, fn?: string): readonly GoldenCase[] {
  const file = JSON.parse(readFileSync(path, "utf8")) as { readonly cases: readonly GoldenCase[] };
  return file.cases.filter((one) => fn === undefined || one.fn === fn);
}

/** A published table beside the goldens: header and rows of text. */
export function sharedTable(path: unknown): {
  readonly header: readonly string[];
  readonly rows: readonly string[][];
} {
  const text = readFileSync(join(shared, "data/published", String(path)), "utf8").trimEnd();
  const [header = [], ...rows] = text.split(/\r?\n/).map((line) => line.split(","));
  return { header, rows };
}

/** The questions of GSM8K, one split. */
export function sharedQuestions(split: "train" | "test"): readonly string[] {
  const text = readFileSync(join(shared, "data/benchmark/gsm8k", `${split}.jsonl`), "utf8").trimEnd();
  return text
    .split("\n")
    .map((line) => String((JSON.parse(line) as Readonly<Record<string, Json>>)["question"]));
}

/** One numeric column with the repository of each row as cluster codes; rows without a number are left out. */
export function sharedColumn(file: unknown, column: unknown): { values: Float64Array; clusters: Int32Array } {
  const { header, rows } = sharedTable(file);
  const [value, repo] = [header.indexOf(String(column)), header.indexOf("repo")];
  const kept = rows.filter((row) => row[value] !== undefined && row[value] !== "");
  const repos = [...new Set(rows.map((row) => row[repo] ?? ""))];
  return {
    values: Float64Array.from(kept, (row) => Number(row[value])),
    clusters: Int32Array.from(kept, (row) => repos.indexOf(row[repo] ?? "")),
  };
}

export const toNumbers = (value: Json) => Float64Array.from(value as readonly number[]);
export const toNumber = (value: Json) => Number(value);
export const toList = (value: Json) => value as readonly Json[];
export const toRecord = (value: Json) => value as Readonly<Record<string, Json>>;

/** Equal within `tolerance`, relative to values beyond 1. */
export function expectClose(actual: number | undefined, expected: Json, tolerance = 1e-12): void {
  const wanted = Number(expected);
  expect(actual).toBeTypeOf("number");
  expect(Math.abs((actual ?? Number.NaN) - wanted), `${actual} for ${wanted}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(wanted)),
  );
}

export function expectAllClose(actual: Iterable<number>, expected: Json, tolerance = 1e-12): void {
  const values = [...actual];
  const wanted = toList(expected);
  expect(values).toHaveLength(wanted.length);
  for (const [index, value] of wanted.entries()) expectClose(values[index], value, tolerance);
}

export function intervalOf(estimate: Estimate): Interval {
  if (estimate.kind === "estimate" && "interval" in estimate) return estimate.interval;
  throw new Error(`expected an interval, got ${JSON.stringify(estimate)}`);
}

export function boundsOf(estimate: Estimate): readonly [number, number] {
  const { low, high } = intervalOf(estimate);
  return [low, high];
}

export function pointOf(estimate: Estimate): number {
  if (estimate.kind === "estimate") return estimate.value;
  throw new Error(`expected a value, got undetermined: ${estimate.reason}`);
}
