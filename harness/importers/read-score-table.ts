import { hash } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import type { JsonObject } from "../core/json.ts";
import type { ModelId } from "../core/model.ts";
import type { RunHead, SuiteCard } from "../core/run.ts";
import { type CsvRow, readCsv } from "../datasets/csv.ts";
import { type Cell, cellError, numberOf, requireColumns, textOf } from "./cells.ts";
import {
  digestOfFiles,
  type ImportSource,
  noTrials,
  scorerOf,
  toCard,
  toHead,
  toModelId,
} from "./imported-run.ts";
import { requireMap } from "./require-map.ts";
import type { ScoreColumn, ScoreTableMap } from "./score-table-map.ts";

const format = "score-table";

/** A table of published scores, a row per model: one run, without samples, for each score in it. */
export async function* readScoreTable(request: ImportRequest): AsyncGenerator<RunMessage, void, undefined> {
  const mapPath = requireMap(format, request);
  const { readScoreTableMap } = await import("./score-table-map.ts");
  const map = await readScoreTableMap(mapPath);
  await requireReadable(request, map, mapPath);
  for (const path of request.paths) {
    const digest = await digestOfFiles([mapPath, path], request.signal);
    const source = { format, path, digest, startedAt: map.date ?? request.now, request };
    yield* runsOf(source, map);
  }
}

/** Reads all before anything is given out, so that a broken table leaves nothing half imported. */
async function requireReadable(request: ImportRequest, map: ScoreTableMap, mapPath: string): Promise<void> {
  const lineOf = new Map<ModelId, string>();
  const wanted = [map.model, ...(map.family === undefined ? [] : [map.family]), ...Object.keys(map.columns)];
  for (const path of request.paths) {
    let isEmpty = true;
    for await (const row of readCsv(path, { signal: request.signal })) {
      if (isEmpty) requireColumns(path, row.columns, wanted, mapPath);
      isEmpty = false;
      const model = modelOf(path, row, map);
      const known = lineOf.get(model);
      if (known !== undefined)
        throw cellError(
          { path, row, column: map.model },
          `model "${model}" is there twice, first in ${known}; rename one or remove one`,
        );
      lineOf.set(model, `${path}:${row.line}`);
      for (const [column, scale] of Object.entries(map.columns)) scoreOf({ path, row, column }, scale);
    }
    if (isEmpty)
      throw new HarnessError("data", `${path}:1:1: has a header and no rows; add a row for each model`);
  }
}

async function* runsOf(
  source: ImportSource,
  map: ScoreTableMap,
): AsyncGenerator<RunMessage, void, undefined> {
  const { path, request, digest } = source;
  const columns = Object.entries(map.columns).map(([name, column]) => ({
    name,
    column,
    card: cardOf(column, path),
  }));
  for await (const row of readCsv(path, { signal: request.signal })) {
    const model = modelOf(path, row, map);
    const family = familyOf(path, row, map);
    for (const { name, column, card } of columns) {
      const mean = scoreOf({ path, row, column: name }, column);
      if (mean === undefined) continue;
      const head = toHead(source, {
        model,
        card,
        plan: { digest, samples: 0, epochs: 1, trials: 0 },
        parameters: { ...column.parameters, ...family },
      });
      yield* publishedRun(head, { mean, ...(column.n === undefined ? {} : { n: column.n }) }, request.now);
    }
  }
}

function* publishedRun(
  head: RunHead,
  aggregate: { readonly mean: number; readonly n?: number },
  endedAt: string,
): Iterable<RunMessage> {
  const { runId } = head;
  yield { runId, event: { kind: "run-start", head } };
  yield { runId, event: { kind: "aggregate", ...aggregate } };
  yield { runId, event: { kind: "run-end", endedAt, counts: noTrials } };
}

function modelOf(path: string, row: CsvRow, { model: column }: ScoreTableMap): ModelId {
  const cell = { path, row, column };
  const name = textOf(cell);
  const model = toModelId(name);
  if (model !== undefined) return model;
  throw cellError(cell, name === "" ? "the model has no name" : `"${name}" is no model; write provider/name`);
}

/** Recorded among the parameters, where a run says under which conditions it was made. */
function familyOf(path: string, row: CsvRow, { family: column }: ScoreTableMap): JsonObject {
  const family = column === undefined ? "" : textOf({ path, row, column });
  return family === "" ? {} : { family };
}

/** In [0, 1] and higher is better; a score that is no proportion stays as it is, turned so that higher is better. */
function scoreOf(cell: Cell, { scale = 1, higherIsBetter = true }: ScoreColumn): number | undefined {
  const value = numberOf(cell);
  if (value === undefined) return undefined;
  if (scale === "rank-only") return higherIsBetter ? value : -value;
  const proportion = value / scale;
  if (proportion >= 0 && proportion <= 1) return withoutNoise(higherIsBetter ? proportion : 1 - proportion);
  const wayOut =
    scale === 1 ? `give the map "scale: 100" for percentages, or "scale: rank-only"` : "check the scale";
  throw cellError(cell, `${value} is not between 0 and ${scale}; ${wayOut}`);
}

/** 73.4 of 100 is 0.734, not 0.7340000000000001. */
function withoutNoise(proportion: number): number {
  return Number(proportion.toPrecision(15));
}

/** Two imports of one suite are comparable when their maps say the same of it. */
function cardOf(column: ScoreColumn, path: string): SuiteCard {
  const { suite, version, metric, scale, higherIsBetter, parameters } = column;
  const known = [suite, version, metric, scorerOf(column), scale === "rank-only", higherIsBetter, parameters];
  const card = toCard(column, path, hash("sha256", JSON.stringify(known)));
  return scale === "rank-only" ? { ...card, scale: "rank" } : card;
}
