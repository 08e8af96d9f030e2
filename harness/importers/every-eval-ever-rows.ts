import type { JsonObject, JsonValue } from "../core/json.ts";
import type { Output, Trial } from "../core/run.ts";
import { type Score, scored, unscored } from "../core/score.ts";
import { dataError } from "../datasets/data-error.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { readLooseJsonLines } from "../datasets/loose-jsonl.ts";
import { countAt, listAt, nameAt, numberAt, objectAt, textAt, valueAt } from "./foreign-json.ts";
import { absent, type FoundRow } from "./found-run.ts";
import type { ReadChoice } from "./read-choice.ts";
import type { EveryEvalEverScale } from "./read-every-eval-ever.ts";
import { tyingKeys } from "./task-keys.ts";
import { withoutNoise } from "./unit-score.ts";

interface RowOptions {
  readonly name: string;
  readonly resultId: string | undefined;
  readonly scale: EveryEvalEverScale;
  readonly read: ReadChoice;
  readonly signal: AbortSignal;
}

/** Repeats of a sample are further epochs: the format numbers none. */
export async function countEveryEvalEver(path: string, options: RowOptions) {
  const epochs = new Map<string, number>();
  let trials = 0;
  for await (const { row } of rowsOf(path, options)) {
    const id = nameAt(row, "sample_id") ?? "";
    epochs.set(id, (epochs.get(id) ?? 0) + 1);
    trials += 1;
  }
  const most = [...epochs.values()].reduce((high, count) => Math.max(high, count), 1);
  return { samples: epochs.size, epochs: most, trials };
}

export async function* everyEvalEverRows(
  path: string,
  options: RowOptions & { readonly scorer: string },
): AsyncGenerator<FoundRow, void, undefined> {
  const seen = new Map<string, number>();
  for await (const { row } of rowsOf(path, options)) {
    const id = nameAt(row, "sample_id") ?? "";
    const epoch = (seen.get(id) ?? 0) + 1;
    seen.set(id, epoch);
    const metadata = objectAt(row, "metadata");
    const own = {
      sample: parsed(metadata["reality_gap_sample"]),
      trial: parsed(metadata["reality_gap_trial"]),
    };
    const [first, ...others] = listAt(row, "input", "reference").filter((each) => typeof each === "string");
    const input = textAt(row, "input", "raw");
    const sample = {
      id,
      ...tyingKeys(metadata, options.read),
      ...own.sample,
      input: input === undefined ? absent("the row holds no input") : ({ kind: "kept", input } as const),
      target:
        first === undefined
          ? absent("the row holds no target")
          : ({ kind: "kept", target: [first, ...others] } as const),
    };
    yield {
      sample,
      trial: own.trial === undefined ? toTrial(row, { id, epoch, options }) : ownTrial(own.trial, row),
    };
  }
}

function parsed(text: JsonValue | undefined): JsonObject | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: JsonValue = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A trial as this tool wrote it; the store's schema checks it when it is read. */
function ownTrial(trial: JsonObject, row: JsonObject): Trial {
  const text = listAt(row, "output", "raw")[0];
  const output = objectAt(trial, "output");
  const whole =
    output["kind"] === "kept" && typeof text === "string" ? { ...trial, output: { ...output, text } } : trial;
  return JSON.parse(JSON.stringify(whole));
}

function toTrial(
  row: JsonObject,
  {
    id,
    epoch,
    options,
  }: {
    readonly id: string;
    readonly epoch: number;
    readonly options: RowOptions & { readonly scorer: string };
  },
): Trial {
  const latencyMs = numberAt(row, "performance", "latency_ms");
  const shared = { sampleId: id, epoch, ...(latencyMs === undefined ? {} : { latencyMs }) };
  const message = textAt(row, "error");
  if (message !== undefined) return { ...shared, kind: "failed", error: { kind: "crash", message } };
  return {
    ...shared,
    kind: "answered",
    output: outputOf(row),
    scores: { [options.scorer]: scoreOf(row, options.scale) },
  };
}

function scoreOf(row: JsonObject, { least, most, isLower }: EveryEvalEverScale): Score {
  const value = numberAt(row, "evaluation", "score");
  const correct = valueAt(row, "evaluation", "is_correct");
  const isBounded = Number.isFinite(least) && Number.isFinite(most) && most > least;
  const [low, high] = isBounded ? [least, most] : [0, 1];
  if (value !== undefined && value >= low && value <= high) {
    const proportion = withoutNoise((value - low) / (high - low));
    return scored(isLower ? withoutNoise(1 - proportion) : proportion);
  }
  return typeof correct === "boolean" ? scored(correct ? 1 : 0) : unscored("the row has no score");
}

function outputOf(row: JsonObject): Output {
  const [text] = listAt(row, "output", "raw");
  if (typeof text !== "string") return absent("the row holds no answer");
  const [inputTokens, outputTokens] = [
    countAt(row, "token_usage", "input_tokens"),
    countAt(row, "token_usage", "output_tokens"),
  ];
  const isReported = inputTokens !== undefined && outputTokens !== undefined;
  return {
    kind: "kept",
    text,
    finish: { reason: "other" },
    ...(isReported ? { usage: { inputTokens, outputTokens } } : {}),
  };
}

async function* rowsOf(path: string, { name, resultId, signal }: RowOptions) {
  for await (const { line, value } of readLooseJsonLines(path, { signal })) {
    if (!isJsonObject(value) || nameAt(value, "sample_id") === undefined)
      throw dataError(path, { line, column: 1 }, 'the row has no "sample_id"; repair the line');
    const ofResult = nameAt(value, "evaluation_result_id");
    const isOurs =
      ofResult === undefined || resultId === undefined
        ? textAt(value, "evaluation_name") === name
        : ofResult === resultId;
    if (isOurs) yield { line, row: value };
  }
}
