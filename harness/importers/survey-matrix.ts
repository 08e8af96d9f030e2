import { createHash } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { ModelId } from "../core/model.ts";
import { type CsvRow, readCsv } from "../datasets/csv.ts";
import { dataError } from "../datasets/data-error.ts";
import { type Cell, cellError, numberOf, requireColumns, textOf } from "./cells.ts";
import { scorerOf, toModelId } from "./imported-run.ts";
import type { SampleMatrixMap } from "./sample-matrix-map.ts";

export interface MatrixFile {
  readonly path: string;
  readonly map: SampleMatrixMap;
  readonly signal: AbortSignal;
}

export interface Survey {
  readonly rows: number;
  readonly models: readonly { readonly column: string; readonly model: ModelId }[];
  /** Of the sample ids in their order, and the scorer. */
  readonly digestOfIds: string;
}

/** Reads all before anything is given out: counts the plan, and leaves nothing half imported. */
export async function surveyMatrix({
  path,
  mapPath,
  map,
  signal,
}: MatrixFile & { readonly mapPath: string }): Promise<Survey> {
  const lineOf = new Map<string, number>();
  const digest = createHash("sha256").update(JSON.stringify([map.suite, scorerOf(map)]));
  let models: Survey["models"] = [];
  for await (const row of readCsv(path, { signal })) {
    if (models.length === 0) models = modelsOf({ path, mapPath, map, columns: row.columns });
    if (!isWanted({ path, row, map })) continue;
    const id = idOf({ path, row, column: map.id });
    const known = lineOf.get(id);
    if (known !== undefined)
      throw cellError(
        { path, row, column: map.id },
        `sample "${id}" is there twice, first on line ${known}; rename one or remove one`,
      );
    lineOf.set(id, row.line);
    digest.update(`\n${JSON.stringify(id)}`);
    for (const { column } of models) cellScore({ path, row, column }, map);
  }
  if (lineOf.size === 0 && models.length > 0)
    throw new HarnessError("data", `${path}:1:1: no row is as "where" of ${mapPath} says; mend one of them`);
  if (lineOf.size === 0)
    throw new HarnessError("data", `${path}:1:1: has a header and no rows; add a row for each sample`);
  return { rows: lineOf.size, models, digestOfIds: digest.digest("hex") };
}

function modelsOf({
  path,
  mapPath,
  map,
  columns,
}: Omit<MatrixFile, "signal"> & {
  readonly mapPath: string;
  readonly columns: readonly string[];
}): Survey["models"] {
  const keys = [...keyColumns(map), ...Object.keys(map.where ?? {}), ...(map.ignore ?? [])];
  const named = namedModels(map) ?? columns.flatMap((name) => (keys.includes(name) ? [] : [[name, name]]));
  requireColumns(path, columns, [...keys, ...named.map(([column = ""]) => column)], mapPath);
  const columnOf = new Map<ModelId, string>();
  for (const [column = "", name = column] of named) {
    const position = { line: 1, column: columns.indexOf(column) + 1 };
    const model = toModelId(name);
    if (model === undefined) throw dataError(path, position, `"${name}" is no model; write provider/name`);
    const other = columnOf.get(model);
    if (other !== undefined) throw dataError(path, position, `"${column}" and "${other}" are both ${model}`);
    columnOf.set(model, column);
  }
  if (columnOf.size === 0)
    throw dataError(path, { line: 1, column: 1 }, "has no column left for a model; add one per model");
  return [...columnOf].map(([model, column]) => ({ model, column }));
}

/** Column and model. */
function namedModels({ models }: SampleMatrixMap): readonly (readonly string[])[] | undefined {
  if (models === undefined) return undefined;
  return Array.isArray(models) ? models.map((column) => [column, column]) : Object.entries(models);
}

function keyColumns({ id, cluster, stratum, date }: SampleMatrixMap): readonly string[] {
  return [id, cluster, stratum, date].filter((column) => column !== undefined);
}

/** The row is one of those the map asks for. */
export function isWanted({ path, row, map }: Omit<MatrixFile, "signal"> & { readonly row: CsvRow }): boolean {
  return Object.entries(map.where ?? {}).every(([column, text]) => textOf({ path, row, column }) === text);
}

/** In [0, 1]; `undefined` where the cell is empty: that sample was not run. */
export function cellScore(cell: Cell, { scale = 1 }: SampleMatrixMap): number | undefined {
  const wayOut = `write one with a point; if "${cell.column}" is no model, list the models in the map or "ignore" it`;
  const value = numberOf(cell, wayOut);
  if (value === undefined || (value >= 0 && value <= scale))
    return value === undefined ? value : value / scale;
  const full = scale === 1 ? `${wayOut}; "scale" in the map says what a full score is` : wayOut;
  throw cellError(cell, `${value} is not between 0 and ${scale}; ${full}`);
}

function idOf(cell: Cell): string {
  const id = textOf(cell);
  if (id !== "") return id;
  throw cellError(cell, "the sample has no id; give each row its own");
}
