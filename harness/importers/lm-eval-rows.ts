import { basename } from "node:path";
import type { ImportRequest } from "../core/importer.ts";
import type { JsonObject } from "../core/json.ts";
import { type Score, scored } from "../core/score.ts";
import { dataError } from "../datasets/data-error.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { readLooseJsonLines } from "../datasets/loose-jsonl.ts";
import { nameAt, objectAt, textAt } from "./foreign-json.ts";
import type { FoundRow } from "./found-run.ts";
import { type LmEvalChoice, lmEvalScorer } from "./lm-eval-choice.ts";
import { answerOf, answersOf, lmEvalInput, lmEvalOutput, lmEvalTarget } from "./lm-eval-text.ts";
import type { ReadChoice } from "./read-choice.ts";
import { tyingKeys } from "./task-keys.ts";
import { beyondMessage, toUnitScore, withoutNoise } from "./unit-score.ts";

/** The samples of one task. */
export interface LeafFile {
  readonly file: string;
  readonly idPrefix: string;
  readonly stratum?: string;
}

interface RowOptions {
  readonly choice: LmEvalChoice;
  readonly read: ReadChoice;
  readonly request: ImportRequest;
}

interface RowSurvey {
  readonly samples: number;
  readonly mean: number | undefined;
  readonly caveats: readonly string[];
  /** By file, the line that counts for each document: files are appended to, and the last is the newest. */
  readonly lastLines: readonly ReadonlyMap<string, number>[];
}

/** A row stands for a document under one filter: of several filters one is read. */
export async function surveyLmEvalRows(files: readonly LeafFile[], options: RowOptions): Promise<RowSurvey> {
  const lastLines: ReadonlyMap<string, number>[] = [];
  const scores = new Map<string, number>();
  const empty = new Set<string>();
  let rows = 0;
  let answers = 1;
  for (const leaf of files) {
    const lines = new Map<string, number>();
    for await (const { id, line, row } of rowsOf(leaf, options)) {
      rows += 1;
      lines.set(id, line);
      const score = scoreOf({ leaf, line, row }, options);
      scores.set(id, score.kind === "scored" ? score.value : Number.NaN);
      if (answerOf(row) === "") empty.add(id);
      else empty.delete(id);
      answers = Math.max(answers, answersOf(row));
    }
    if (lines.size === 0) throw nothingFits(leaf, options);
    lastLines.push(lines);
  }
  const samples = scores.size;
  if (rows > samples)
    options.request.onNote?.(
      `${basename(files[0]?.file ?? "")}: ${rows - samples} rows are there again, from an earlier run; the last counts`,
    );
  return {
    samples,
    mean: meanOf(scores),
    caveats: caveatsOf({ empty: empty.size, samples, answers }),
    lastLines,
  };
}

function caveatsOf({
  empty,
  samples,
  answers,
}: {
  readonly empty: number;
  readonly samples: number;
  readonly answers: number;
}): readonly string[] {
  return [
    ...(empty === 0
      ? []
      : [
          `${empty} of ${samples} answers are empty: a call that failed is written so too, and counts as wrong`,
        ]),
    ...(answers === 1 ? [] : [`each score is of ${answers} answers together, not of each`]),
  ];
}

function meanOf(scores: ReadonlyMap<string, number>): number | undefined {
  const known = [...scores.values()].filter((score) => !Number.isNaN(score));
  return known.length === 0 ? undefined : known.reduce((sum, score) => sum + score, 0) / known.length;
}

function nothingFits({ file }: LeafFile, { choice }: RowOptions): Error {
  const message = `holds no row of filter "${choice.filter}" with the score "${choice.metric}"`;
  return dataError(file, { line: 1, column: 1 }, `${message}; name another in the map's "read"`);
}

export async function* readLmEvalRows(
  files: readonly LeafFile[],
  { lastLines, ...options }: RowOptions & { readonly lastLines: readonly ReadonlyMap<string, number>[] },
): AsyncGenerator<FoundRow, void, undefined> {
  const scorer = lmEvalScorer(options.choice);
  for (const [index, leaf] of files.entries()) {
    const last = lastLines[index];
    for await (const { id, line, row } of rowsOf(leaf, options)) {
      if (last?.get(id) !== line) continue;
      const keys = tyingKeys(objectAt(row, "doc"), options.read);
      yield {
        sample: {
          id,
          input: lmEvalInput(row),
          target: lmEvalTarget(row),
          ...(leaf.stratum === undefined ? {} : { stratum: leaf.stratum }),
          ...keys,
        },
        trial: {
          sampleId: id,
          epoch: 1,
          kind: "answered",
          output: lmEvalOutput(row),
          scores: { [scorer]: scoreOf({ leaf, line, row }, options) },
        },
      };
    }
  }
}

/** @throws HarnessError `data` for a number that is no proportion. */
function scoreOf(
  { leaf, line, row }: { readonly leaf: LeafFile; readonly line: number; readonly row: JsonObject },
  { choice: { metric, higherIsBetter }, read: { scale } }: RowOptions,
): Score {
  const score = toUnitScore(row[metric], scale);
  if (score.kind === "beyond")
    throw dataError(leaf.file, { line, column: 1 }, beyondMessage(metric, score.value, scale));
  if (score.kind !== "scored" || higherIsBetter) return score;
  return scored(withoutNoise(1 - score.value));
}

async function* rowsOf({ file, idPrefix }: LeafFile, { choice, request }: RowOptions) {
  for await (const { line, value } of readLooseJsonLines(file, { signal: request.signal })) {
    if (!isJsonObject(value))
      throw dataError(file, { line, column: 1 }, "the line is no JSON object; repair the line");
    if ((textAt(value, "filter") ?? "none") !== choice.filter || value[choice.metric] === undefined) continue;
    const document = nameAt(value, "doc_id");
    if (document === undefined)
      throw dataError(file, { line, column: 1 }, 'the row has no "doc_id"; is it a samples file?');
    yield { id: `${idPrefix}${document}`, line, row: value };
  }
}
