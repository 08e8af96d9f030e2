import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ImportRequest } from "../core/importer.ts";
import type { JsonObject } from "../core/json.ts";
import { dataError } from "../datasets/data-error.ts";
import { comparePublished } from "./compare-published.ts";
import { countAt, instantOf, nameAt, numberAt, objectAt, textAt } from "./foreign-json.ts";
import type { FoundRun } from "./found-run.ts";
import { digestOfFiles } from "./imported-run.ts";
import { chooseScore, type LmEvalChoice, lmEvalScorer } from "./lm-eval-choice.ts";
import { lmEvalModel, lmEvalSettings } from "./lm-eval-model.ts";
import { type LeafFile, readLmEvalRows, surveyLmEvalRows } from "./lm-eval-rows.ts";
import type { LmEvalTask } from "./lm-eval-tasks.ts";
import type { LogMap } from "./log-map.ts";
import { nameModel } from "./name-model.ts";
import { beyondMessage, toUnitScore, withoutNoise } from "./unit-score.ts";

export interface LmEvalSource {
  readonly results: JsonObject;
  readonly path: string;
  readonly task: LmEvalTask;
  readonly map: LogMap;
  readonly request: ImportRequest;
}

/** A task's run, from its samples where they lie beside the results. None for a task that holds no score at all. */
export async function surveyLmEvalTask(source: LmEvalSource): Promise<readonly FoundRun[]> {
  const { results, path, task, map, request } = source;
  const { suite, read } = task.resolved;
  const choice = chooseScore({ results, path, task: task.name }, read);
  const config = objectAt(results, "configs", task.leaves[0] ?? task.name);
  const leaves = task.leaves.map((leaf) => leafFile(source, leaf, task.isGroup));
  const files = leaves.filter(({ file }) => existsSync(file));
  const spelling = lmEvalModel(path, results, map);
  const startedAt = instantOf(results["date"]);
  const digests = await digestOfFiles([path, ...files.map(({ file }) => file)], request.signal);
  const shared = {
    spelling,
    model: nameModel(spelling, map).model,
    suite,
    scorers: [lmEvalScorer(choice)] as const,
    identity: identityOf(source, choice),
    settings: lmEvalSettings(config),
    parameters: parametersOf(source, config),
    ...(startedAt === undefined ? {} : { startedAt }),
    digest: hash("sha256", JSON.stringify([digests, read])),
  };
  const wanted = planOf(source, leaves);
  if (files.length === 0) return [{ ...shared, ...aggregateOf(source, choice, wanted) }];
  const options = { choice, read, request };
  const rows = await surveyLmEvalRows(files, options);
  const samples = Math.max(rows.samples, wanted ?? 0);
  const isMissing = files.length < leaves.length;
  return [
    {
      ...shared,
      caveats: [
        ...(isMissing ? [`samples of ${files.length} of the ${leaves.length} tasks are there`] : []),
        ...comparePublished({
          ...rows,
          n: rows.samples,
          printed: printedMean(choice, read.scale),
          printedN: wanted,
        }),
        ...rows.caveats,
      ],
      backing: {
        kind: "samples",
        plan: { samples, epochs: 1, trials: samples },
        rows: () => readLmEvalRows(files, { ...options, lastLines: rows.lastLines }),
      },
    },
  ];
}

function printedMean(
  { printed, higherIsBetter }: LmEvalChoice,
  scale: number | undefined,
): number | undefined {
  const score = toUnitScore(printed, scale);
  if (score.kind !== "scored") return undefined;
  return higherIsBetter ? score.value : 1 - score.value;
}

function aggregateOf(
  { path, task, request }: LmEvalSource,
  { printed, metric, higherIsBetter }: LmEvalChoice,
  n: number | undefined,
): Pick<FoundRun, "backing" | "caveats"> {
  const { scale } = task.resolved.read;
  request.onNote?.(
    `${basename(path)}: no samples of "${task.name}" beside it, so its printed score is taken; --log_samples keeps them`,
  );
  const caveats = ["the printed score alone: what failed and what was wrong cannot be told apart"];
  const score = toUnitScore(printed, scale);
  const counted = n === undefined || n === 0 ? {} : { n };
  if (score.kind === "beyond" && scale !== undefined)
    throw dataError(path, { line: 1, column: 1 }, beyondMessage(metric, score.value, scale));
  if (score.kind === "scored") {
    const mean = higherIsBetter ? score.value : withoutNoise(1 - score.value);
    return { backing: { kind: "aggregate", mean, ...counted }, caveats };
  }
  const mean = higherIsBetter ? printed : -printed;
  return {
    backing: { kind: "aggregate", mean, ...counted, isRank: true },
    caveats: [...caveats, `${metric} is no proportion: it ranks, and makes no gap`],
  };
}

function leafFile({ results, path }: LmEvalSource, leaf: string, isGroup: boolean): LeafFile {
  const split =
    textAt(results, "configs", leaf, "test_split") ?? textAt(results, "configs", leaf, "validation_split");
  // `results_<time>.json`, or `<stem>_<time>.json` where the user named a file.
  const time = /_([^_]+)\.json$/.exec(basename(path))?.[1];
  const file = join(dirname(path), `samples_${leaf}_${time ?? ""}.jsonl`);
  return {
    file,
    idPrefix: `${isGroup ? `${leaf}/` : ""}${split === undefined ? "" : `${split}-`}`,
    ...(isGroup ? { stratum: leaf } : {}),
  };
}

/** Samples that were asked for; unknown where a file says nothing of them. */
function planOf({ results, task }: LmEvalSource, leaves: readonly LeafFile[]): number | undefined {
  const counts = task.leaves.map((leaf) => countAt(results, "n-samples", leaf, "effective"));
  if (leaves.length === 0 || counts.some((count) => count === undefined)) return undefined;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function identityOf({ results, task }: LmEvalSource, { metric, filter }: LmEvalChoice) {
  const leaves = task.leaves.map((leaf) => [
    leaf,
    nameAt(results, "versions", leaf) ?? "",
    textAt(results, "configs", leaf, "dataset_path") ?? "",
    textAt(results, "configs", leaf, "dataset_name") ?? "",
    numberAt(results, "n-samples", leaf, "effective") ?? "",
  ]);
  return [metric, filter, leaves];
}

function parametersOf({ results, task }: LmEvalSource, config: JsonObject): JsonObject {
  const shots = numberAt(results, "n-shot", task.leaves[0] ?? task.name) ?? numberAt(config, "num_fewshot");
  const template = textAt(results, "chat_template_sha");
  const system = textAt(results, "system_instruction_sha");
  return {
    ...(shots === undefined ? {} : { shots }),
    ...(template === undefined ? {} : { chatTemplate: template.slice(0, 12) }),
    ...(system === undefined ? {} : { systemMessage: system.slice(0, 12) }),
  };
}
