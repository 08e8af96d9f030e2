import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ImportRequest } from "../core/importer.ts";
import type { GenerateSettings } from "../core/model.ts";
import { dataError } from "../datasets/data-error.ts";
import { instantOf, numberAt, objectAt, textAt } from "./foreign-json.ts";
import type { FoundRow, FoundRun } from "./found-run.ts";
import { type HelmFolder, helmPart, helmTask } from "./helm-folder.ts";
import { helmRows } from "./helm-rows.ts";
import { chooseHelmMetric, type HelmScore, readHelmScores } from "./helm-scores.ts";
import { digestOfFiles } from "./imported-run.ts";
import type { LogMap } from "./log-map.ts";
import { nameModel } from "./name-model.ts";
import { noteUnknown, resolveSuite } from "./resolve-suite.ts";
import type { SuiteMap } from "./suite-map.ts";

interface HelmOptions {
  readonly map: LogMap;
  readonly request: ImportRequest;
}

/**
 * The main split of a scenario as one run; other splits under a label; each perturbation as a counterpart of the same
 * problems, which it is.
 */
export async function surveyHelm(
  folders: readonly [HelmFolder, ...HelmFolder[]],
  { map, request }: HelmOptions,
): Promise<readonly FoundRun[]> {
  const { signal } = request;
  const [first] = folders;
  const task = helmTask(first);
  const { suite, read, by } = resolveSuite("helm", task, map);
  if (by === "unknown") noteUnknown([task], request.onNote);
  const { metric, others } = await chooseHelmMetric(first, read.metric, signal);
  if (read.metric === undefined && others.length > 0)
    request.onNote?.(
      `"${task}": ${metric} is taken for the score, not ${others.join(", ")}; the map's "read" chooses`,
    );
  const isJoined = folders.some((folder) => helmPart(folder) !== "");
  const readAll = () =>
    Promise.all(
      folders.map(async (folder) => ({
        folder,
        scores: await readHelmScores(folder, metric, { isJoined, signal }),
      })),
    );
  const all = await readAll();
  const scores = all.flatMap(({ scores: own }) => [...own.values()]);
  requireProportions(first, metric, scores);
  const spelling = textAt(first.spec, "adapter_spec", "model") ?? map.model ?? "unknown";
  const startedAt = await startOf(first);
  const shared = {
    spelling,
    model: nameModel(spelling, map).model,
    digest: await digestOfFiles(
      folders.flatMap(({ folder }) => filesIn(folder)),
      signal,
    ),
    scorers: [`helm ${metric}`] as const,
    settings: settingsOf(first),
    parameters: parametersOf(first),
    ...(startedAt === undefined ? {} : { startedAt }),
    caveats: ["HELM does not tell a call that failed from an answer that is wrong"],
  };
  const isPaired = scores.some(({ perturbation }) => perturbation !== "");
  const main = mainSplit(scores);
  const groups = Map.groupBy(scores, ({ split, perturbation }) => JSON.stringify([split, perturbation]));
  return [...groups].sort().map(([key, rows]) => {
    const [split = "", perturbation = ""]: readonly string[] = JSON.parse(key);
    const samples = new Set(rows.map(({ sampleId }) => sampleId)).size;
    const epochs = rows.reduce((most, { epoch }) => Math.max(most, epoch), 1);
    return {
      ...shared,
      suite: perturbation === "" ? suite : perturbed(suite, perturbation),
      identity: [task, metric, split, perturbation, folders.map(helmPart).sort()],
      ...(split === main ? {} : { label: `split=${split}` }),
      backing: {
        kind: "samples",
        plan: { samples, epochs, trials: Math.max(samples * epochs, rows.length) },
        rows: async function* (): AsyncGenerator<FoundRow> {
          for (const { folder, scores: own } of all) {
            const wanted = [...own].filter(
              ([, row]) => row.split === split && row.perturbation === perturbation,
            );
            const options = { scorer: shared.scorers[0], isPaired, isJoined, signal };
            yield* helmRows(folder, new Map(wanted), options);
          }
        },
      },
    };
  });
}

function perturbed(suite: SuiteMap, perturbation: string): SuiteMap {
  return {
    ...suite,
    suite: `${suite.suite}-${perturbation}`,
    title: `${suite.title ?? suite.suite}, perturbed: ${perturbation}`,
    setting: "counterpart",
    evidence: "fresh-or-perturbed",
  };
}

/** What is asked of models in the end; where a run has no such split, the one with most samples. */
function mainSplit(scores: readonly HelmScore[]): string {
  if (scores.some(({ split }) => split === "test")) return "test";
  const counts = [...Map.groupBy(scores, ({ split }) => split)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? "test";
}

function requireProportions({ folder }: HelmFolder, metric: string, scores: readonly HelmScore[]): void {
  const beyond = scores.find(({ value }) => value !== undefined && !(value >= 0 && value <= 1));
  if (beyond === undefined) return;
  throw dataError(
    join(folder, "per_instance_stats.json"),
    { line: 1, column: 1 },
    `instance ${beyond.sampleId}: ${metric} ${beyond.value} is no proportion; name another score in the map's "read"`,
  );
}

function filesIn(folder: string): readonly string[] {
  return ["run_spec.json", "per_instance_stats.json", "scenario_state.json"]
    .map((name) => join(folder, name))
    .filter(existsSync);
}

/** HELM writes no time of the run; its first request has one. */
async function startOf({ folder }: HelmFolder): Promise<string | undefined> {
  const path = join(folder, "scenario_state.json");
  if (!existsSync(path)) return undefined;
  const { readJsonParts } = await import("../datasets/json-parts.ts");
  const { readUtf8Chunks } = await import("../datasets/utf8.ts");
  for await (const { value } of readJsonParts(path, readUtf8Chunks(path), [["request_states", "*"]]))
    return instantOf(numberAt(value, "result", "request_datetime"));
  return undefined;
}

function settingsOf({ spec }: HelmFolder): GenerateSettings {
  const temperature = numberAt(spec, "adapter_spec", "temperature");
  const maxOutputTokens = numberAt(spec, "adapter_spec", "max_tokens");
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
  };
}

function parametersOf({ spec }: HelmFolder) {
  const shots = numberAt(spec, "adapter_spec", "max_train_instances");
  const method = textAt(spec, "adapter_spec", "method");
  const args = objectAt(spec, "data_augmenter_spec");
  return {
    ...(shots === undefined ? {} : { shots }),
    ...(method === undefined ? {} : { method }),
    ...(Array.isArray(args["perturbation_specs"]) && args["perturbation_specs"].length > 0
      ? { augmented: true }
      : {}),
  };
}
