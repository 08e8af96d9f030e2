import { HarnessError } from "../core/error.ts";
import type { LoggedSample, RunEvent, RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import type { Absent, RunHead } from "../core/run.ts";
import { type CsvRow, readCsv } from "../datasets/csv.ts";
import { textOf } from "./cells.ts";
import { digestOfFiles, noTrials, scorerOf, toCard, toHead } from "./imported-run.ts";
import { requireMap } from "./require-map.ts";
import type { SampleMatrixMap } from "./sample-matrix-map.ts";
import { cellScore, isWanted, type MatrixFile, surveyMatrix } from "./survey-matrix.ts";

const format = "sample-matrix";

/** A matrix of scores, a row per sample and a column per model: one run for each model. */
export async function* readSampleMatrix(request: ImportRequest): AsyncGenerator<RunMessage, void, undefined> {
  const mapPath = requireMap(format, request);
  const [path, another] = request.paths;
  if (another !== undefined)
    throw new HarnessError("usage", `${format} takes one file with its map; import "${another}" apart`);
  const { readSampleMatrixMap } = await import("./sample-matrix-map.ts");
  const map = await readSampleMatrixMap(mapPath);
  const { signal } = request;
  const { rows, models, digestOfIds } = await surveyMatrix({ path, mapPath, map, signal });
  const digest = await digestOfFiles([mapPath, path], signal);
  const source = { format, path, digest, startedAt: map.published ?? request.now, request };
  const card = toCard(map, path, digestOfIds);
  const plan = { digest: digestOfIds, samples: rows, epochs: 1, trials: rows };
  for (let first = 0; first < models.length; first += modelsAtOnce) {
    const batch = models.slice(first, first + modelsAtOnce).map(({ column, model }) => {
      return { column, head: toHead(source, { model, card, plan, parameters: map.parameters ?? {} }) };
    });
    yield* runsOf({ path, map, batch, signal, endedAt: request.now });
  }
}

/** Runs are written side by side, each into an open file: a matrix of thousands of models is read in turns. */
const modelsAtOnce = 64;

interface Batch extends MatrixFile {
  readonly batch: readonly { readonly column: string; readonly head: RunHead }[];
  readonly endedAt: string;
}

async function* runsOf({
  path,
  map,
  batch,
  signal,
  endedAt,
}: Batch): AsyncGenerator<RunMessage, void, undefined> {
  const scored = new Map(batch.map(({ column }) => [column, 0]));
  for (const { head } of batch) yield { runId: head.runId, event: { kind: "run-start", head } };
  for await (const row of readCsv(path, { signal })) {
    if (!isWanted({ path, row, map })) continue;
    const sample = toSample({ path, row, map });
    for (const { column, head } of batch) {
      const value = cellScore({ path, row, column }, map);
      if (value === undefined) continue;
      scored.set(column, (scored.get(column) ?? 0) + 1);
      yield { runId: head.runId, event: { kind: "sample", sample } };
      yield { runId: head.runId, event: toTrial(sample.id, map, value) };
    }
  }
  for (const { column, head } of batch) {
    const count = scored.get(column) ?? 0;
    const planned = head.plan.trials;
    const counts = { ...noTrials, planned, scored: count, notRun: planned - count };
    yield { runId: head.runId, event: { kind: "run-end", endedAt, counts } };
  }
}

const absent: Absent = { kind: "absent", reason: "the matrix holds scores alone" };

function toSample({ path, row, map }: Omit<MatrixFile, "signal"> & { readonly row: CsvRow }): LoggedSample {
  const text = (column: string | undefined): string =>
    column === undefined ? "" : textOf({ path, row, column });
  const [cluster, stratum, date] = [text(map.cluster), text(map.stratum), text(map.date)];
  return {
    id: textOf({ path, row, column: map.id }),
    input: absent,
    target: absent,
    ...(cluster === "" ? {} : { cluster }),
    ...(stratum === "" ? {} : { stratum }),
    ...(date === "" ? {} : { metadata: { date } }),
  };
}

function toTrial(sampleId: string, map: SampleMatrixMap, value: number): RunEvent {
  const scores = { [scorerOf(map)]: { kind: "scored", value } } as const;
  return { kind: "trial-end", trial: { sampleId, epoch: 1, kind: "answered", output: absent, scores } };
}
