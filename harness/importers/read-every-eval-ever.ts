import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";
import { dataError } from "../datasets/data-error.ts";
import { ownRun } from "./every-eval-ever-own.ts";
import { countEveryEvalEver, everyEvalEverRows } from "./every-eval-ever-rows.ts";
import { findSources, shortPath } from "./find-sources.ts";
import { countAt, instantOf, listAt, nameAt, numberAt, objectAt, textAt, valueAt } from "./foreign-json.ts";
import type { FoundRun } from "./found-run.ts";
import { digestOfFiles } from "./imported-run.ts";
import { leaveOut, messagesOfSources } from "./leave-out.ts";
import { type LogMap, readLogMap } from "./log-map.ts";
import { nameModel } from "./name-model.ts";
import { readDocument } from "./read-document.ts";
import { noteUnknown, resolveSuite } from "./resolve-suite.ts";
import { withoutNoise } from "./unit-score.ts";

const format = "every-eval-ever";

/** Files of every_eval_ever: a run for each result in them. */
export async function* readEveryEvalEver(
  request: ImportRequest,
): AsyncGenerator<RunMessage, void, undefined> {
  const map = await readLogMap(request.mapPath);
  const sources = await findSources(request.paths, {
    isWanted: (name) => name.endsWith(".json"),
    what: "JSON aggregate of every_eval_ever",
  });
  yield* messagesOfSources(sources, request, async ({ path, how }) => {
    const where = { format, source: shortPath(path) };
    const document = await readDocument(path, request.signal);
    const wrong = (message: string) => dataError(path, { line: 1, column: 1 }, message);
    const version = textAt(document, "schema_version");
    if (document === undefined || version === undefined || !Array.isArray(document["evaluation_results"])) {
      if (how === "searched") return { where, runs: [] };
      throw wrong('is no aggregate of every_eval_ever: it has no "schema_version" with "evaluation_results"');
    }
    if (!/^0\.[23](\.|$)/.test(version))
      throw wrong(
        `schema version "${version}" is not known; 0.2 and 0.3 are: convert it with every_eval_ever`,
      );
    const runs: FoundRun[] = [];
    for (const result of listAt(document, "evaluation_results")) {
      try {
        const run = await surveyResult({ path, document, result, map, request });
        if (run !== undefined) runs.push(run);
      } catch (error) {
        leaveOut(request, error);
      }
    }
    return { where, runs };
  });
}

interface Source {
  readonly path: string;
  readonly document: JsonObject;
  readonly result: JsonValue;
  readonly map: LogMap;
  readonly request: ImportRequest;
}

async function surveyResult(source: Source): Promise<FoundRun | undefined> {
  const { path, document, result, map, request } = source;
  const wrong = (message: string) => dataError(path, { line: 1, column: 1 }, message);
  const name = textAt(result, "evaluation_name");
  const score = numberAt(result, "score_details", "score");
  if (name === undefined || score === undefined)
    throw wrong('a result has no "evaluation_name" with a "score_details.score"; repair the file');
  const spelling =
    textAt(document, "model_info", "id") ?? textAt(document, "model_info", "name") ?? map.model;
  if (spelling === undefined) throw wrong('names no model in "model_info"; name it with --map');
  const task = textAt(result, "source_data", "dataset_name") ?? name;
  const named = resolveSuite(format, name, map);
  const { suite, read, by } = named.by === "unknown" ? resolveSuite(format, task, map) : named;
  const samplesPath = samplesBeside(source);
  const files = samplesPath === undefined ? [path] : [path, samplesPath];
  const digest = await digestOfFiles(files, request.signal);
  const resultId = nameAt(result, "evaluation_result_id");
  const own = ownRun(document);
  if (own === undefined && by === "unknown") noteUnknown([task], request.onNote);
  const startedAt = instantOf(
    textAt(result, "evaluation_timestamp") ?? textAt(document, "evaluation_timestamp"),
  );
  const temperature = numberAt(result, "generation_config", "generation_args", "temperature");
  const options = { name, resultId, scale: scaleOf(result), read, signal: request.signal };
  const counted = samplesPath === undefined ? undefined : await countEveryEvalEver(samplesPath, options);
  const shared = {
    spelling,
    model: nameModel(spelling, map).model,
    digest,
    suite,
    scorers: [textAt(result, "metric_config", "metric_id") ?? `published-${suite.suite}`] as const,
    identity: [
      task,
      textAt(result, "source_data", "hf_repo") ?? "",
      textAt(result, "metric_config", "metric_id") ?? "",
    ],
    part: resultId ?? name,
    settings: temperature === undefined ? {} : { temperature },
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(own === undefined ? {} : { own }),
  };
  if (samplesPath !== undefined && counted !== undefined && counted.trials > 0)
    return {
      ...shared,
      caveats:
        own === undefined
          ? ["the format has no score that is missing: what could not be judged counts as wrong"]
          : [],
      backing: {
        kind: "samples",
        plan: { samples: counted.samples, epochs: counted.epochs, trials: counted.trials },
        rows: () => everyEvalEverRows(samplesPath, { ...options, scorer: shared.scorers[0] }),
      },
    };
  return { ...shared, ...aggregateOf(result, score) };
}

function aggregateOf(result: JsonValue, score: number): Pick<FoundRun, "backing" | "caveats"> {
  const { least, most, isLower } = scaleOf(result);
  const n =
    countAt(result, "score_details", "uncertainty", "num_samples") ??
    countAt(result, "source_data", "samples_number");
  const counted = n === undefined || n === 0 ? {} : { n };
  const isUnit =
    Number.isFinite(least) && Number.isFinite(most) && score >= least && score <= most && most > least;
  const caveats = ["the published score alone: what failed and what was wrong cannot be told apart"];
  if (!isUnit)
    return {
      caveats,
      backing: { kind: "aggregate", mean: isLower ? -score : score, ...counted, isRank: true },
    };
  const proportion = least === 0 && most === 1 ? score : withoutNoise((score - least) / (most - least));
  return { caveats, backing: { kind: "aggregate", mean: isLower ? 1 - proportion : proportion, ...counted } };
}

export interface EveryEvalEverScale {
  readonly least: number;
  readonly most: number;
  readonly isLower: boolean;
}

/** Bounds may be written as texts, for JSON has no infinity. */
function scaleOf(result: JsonValue): EveryEvalEverScale {
  const bound = (key: string): number => Number(valueAt(result, "metric_config", key) ?? Number.NaN);
  return {
    least: bound("min_score"),
    most: bound("max_score"),
    isLower: objectAt(result, "metric_config")["lower_is_better"] === true,
  };
}

/** Its path is that of the repository it was made in: the file itself lies beside the aggregate. */
function samplesBeside({ path, document, request }: Source): string | undefined {
  const said = textAt(document, "detailed_evaluation_results", "file_path");
  if (said === undefined) return undefined;
  const beside = join(dirname(path), basename(said));
  if (existsSync(beside)) return beside;
  request.onNote?.(
    `${basename(path)}: its samples "${basename(said)}" are not beside it, so its published score is taken`,
  );
  return undefined;
}
