import { hash } from "node:crypto";
import type { JsonObject, JsonValue } from "../core/json.ts";
import { nameAt, objectAt, textAt } from "./foreign-json.ts";
import type { PromptfooFile } from "./promptfoo-file.ts";
import { isUnclear } from "./promptfoo-row.ts";
import type { ReadChoice } from "./read-choice.ts";

/** One provider under one prompt. */
export interface PromptfooRun {
  readonly key: string;
  readonly spelling: string;
  readonly prompt: string;
  readonly provider: JsonValue | undefined;
  /** Rows by sample: repeats are rows of the same variables. */
  readonly samples: ReadonlyMap<string, number>;
  readonly epochs: number;
  readonly trials: number;
  readonly unclear: number;
  keyOf(row: JsonObject): string;
  sampleOf(row: JsonObject): string;
}

export async function surveyPromptfoo(
  file: PromptfooFile,
  read: ReadChoice,
): Promise<{
  readonly runs: readonly PromptfooRun[];
  readonly scorers: readonly [headline: string, ...others: string[]];
}> {
  const runs = new Map<
    string,
    { first: JsonObject; samples: Map<string, number>; trials: number; unclear: number }
  >();
  const named = new Set<string>();
  for await (const row of file.rows()) {
    const key = keyOf(row);
    const run = runs.get(key) ?? {
      first: withoutAnswer(row),
      samples: new Map<string, number>(),
      trials: 0,
      unclear: 0,
    };
    runs.set(key, run);
    const sample = sampleOf(row);
    run.samples.set(sample, (run.samples.get(sample) ?? 0) + 1);
    run.trials += 1;
    if (isUnclear(row)) run.unclear += 1;
    for (const name of Object.keys(objectAt(row, "namedScores"))) named.add(name);
  }
  const all = ["passed", "score", ...[...named].sort()];
  const headline = read.scorer ?? "passed";
  return {
    scorers: [headline, ...new Set(all.filter((name) => name !== headline))],
    runs: [...runs].map(([key, { first, samples, trials, unclear }]) => ({
      key,
      spelling: providerOf(first),
      prompt: promptOf(first),
      provider: first["provider"],
      samples,
      epochs: samples.values().reduce((most, count) => Math.max(most, count), 1),
      trials,
      unclear,
      keyOf,
      sampleOf,
    })),
  };
}

function withoutAnswer({ provider, prompt, promptId, promptIdx }: JsonObject): JsonObject {
  const known = Object.entries({ provider, prompt, promptId, promptIdx });
  return Object.fromEntries(known.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function keyOf(row: JsonObject): string {
  return JSON.stringify([providerOf(row), nameAt(row, "promptIdx") ?? promptOf(row)]);
}

function providerOf(row: JsonObject): string {
  return textAt(row, "provider", "id") ?? textAt(row, "provider") ?? "unknown";
}

/** Without the variables: what they are put into. */
function promptOf(row: JsonObject): string {
  return textAt(row, "prompt", "label") ?? nameAt(row, "promptId") ?? nameAt(row, "promptIdx") ?? "prompt";
}

/** Repeats have no number of their own and another test index: a sample is known by its variables. */
function sampleOf(row: JsonObject): string {
  const vars = objectAt(row, "vars");
  const own = Object.keys(vars).length > 0 ? vars : objectAt(row, "testCase", "vars");
  const sorted = Object.entries(own).sort(([left], [right]) => (left < right ? -1 : 1));
  const id = nameAt(row, "testCase", "metadata", "id");
  return id ?? hash("sha256", JSON.stringify(sorted)).slice(0, 12);
}
