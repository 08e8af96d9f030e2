import { join } from "node:path";
import type { JsonObject, JsonValue } from "../core/json.ts";
import { dataError } from "../datasets/data-error.ts";
import { readJsonParts } from "../datasets/json-parts.ts";
import { readUtf8Chunks } from "../datasets/utf8.ts";
import { countAt, listAt, nameAt, numberAt, objectAt, textAt, valueAt } from "./foreign-json.ts";
import { type HelmFolder, helmPart } from "./helm-folder.ts";

/** One instance under one perturbation in one train trial. */
export interface HelmScore {
  readonly sampleId: string;
  /** The instance, the same under every perturbation. */
  readonly problemId: string;
  readonly part: string;
  readonly split: string;
  /** Empty for the instance as it is. */
  readonly perturbation: string;
  readonly epoch: number;
  readonly value: number | undefined;
}

/** Where a request state and a row of scores meet. */
export function instanceKey(entry: {
  readonly id: string;
  readonly perturbation: JsonValue | undefined;
  readonly trial: number;
}): string {
  return `${entry.id} ${entry.trial} ${perturbationName(entry.perturbation)} ${nameAt(entry.perturbation, "seed") ?? ""}`;
}

function perturbationName(perturbation: JsonValue | undefined): string {
  return textAt(perturbation, "name") ?? "";
}

/** The scores of one metric, by instance. Rows that say the worst of several perturbations are no instances. */
export async function readHelmScores(
  run: HelmFolder,
  metric: string,
  { isJoined, signal }: { readonly isJoined: boolean; readonly signal: AbortSignal },
): Promise<Map<string, HelmScore>> {
  const scores = new Map<string, HelmScore>();
  const part = helmPart(run);
  for await (const row of instanceRows(run, signal)) {
    const perturbation = row["perturbation"];
    if (textAt(perturbation, "computed_on") === "worst") continue;
    const instance = nameAt(row, "instance_id") ?? "unnamed";
    const trial = countAt(row, "train_trial_index") ?? 0;
    const own = listAt(row, "stats").filter((stat) => textAt(stat, "name", "name") === metric);
    const stat = own.find((each) => textAt(each, "name", "perturbation", "computed_on") !== "worst");
    const problemId = isJoined && part !== "" ? `${part}/${instance}` : instance;
    const seed = nameAt(perturbation, "seed");
    scores.set(instanceKey({ id: instance, perturbation, trial }), {
      sampleId: seed === undefined ? problemId : `${problemId}#${seed}`,
      problemId,
      part,
      split: splitOf(row),
      perturbation: perturbationName(perturbation),
      epoch: trial + 1,
      value: countAt(stat, "count") === 0 ? undefined : numberAt(stat, "mean"),
    });
  }
  return scores;
}

function splitOf(row: JsonObject): string {
  for (const stat of listAt(row, "stats")) {
    const split = textAt(stat, "name", "split");
    if (split !== undefined) return split;
  }
  return "test";
}

/** The metric that the map or our table names, else the first of the run's own that its rows have. */
export async function chooseHelmMetric(
  run: HelmFolder,
  wanted: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly metric: string; readonly others: readonly string[] }> {
  const path = join(run.folder, "per_instance_stats.json");
  const known = new Set<string>();
  for await (const row of instanceRows(run, signal)) {
    for (const stat of listAt(row, "stats")) known.add(textAt(stat, "name", "name") ?? "");
    break;
  }
  const named = listAt(run.spec, "metric_specs").flatMap((spec) => {
    const names = listAt(spec, "args", "names").filter((name) => typeof name === "string");
    return names.filter((name) => known.has(name));
  });
  const metric = wanted ?? named[0] ?? defaults.find((name) => known.has(name));
  if (metric !== undefined && known.has(metric))
    return { metric, others: named.filter((name) => name !== metric) };
  const message = wanted === undefined ? "holds none of the scores we know" : `holds no score "${wanted}"`;
  const list = [...known].sort().join(", ");
  throw dataError(path, { line: 1, column: 1 }, `${message}; name one in the map's "read": ${list}`);
}

const defaults: readonly string[] = ["exact_match", "quasi_exact_match", "f1_score"];

async function* instanceRows({ folder }: HelmFolder, signal: AbortSignal): AsyncGenerator<JsonObject> {
  const path = join(folder, "per_instance_stats.json");
  for await (const { value } of readJsonParts(path, readUtf8Chunks(path, { signal }), [["*"]])) {
    if (valueAt(value, "stats") === undefined)
      throw dataError(
        path,
        { line: 1, column: 1 },
        'a row has no "stats"; is it HELM\'s per_instance_stats.json?',
      );
    yield objectAt(value);
  }
}
