import type { JsonObject, JsonValue } from "../core/json.ts";
import type { Output, Trial } from "../core/run.ts";
import { type Score, scored, unscored } from "../core/score.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { countAt, listAt, numberAt, objectAt, textAt, valueAt } from "./foreign-json.ts";
import { absent, type FoundRow } from "./found-run.ts";
import type { ReadChoice } from "./read-choice.ts";
import { tyingKeys } from "./task-keys.ts";
import { beyondMessage, toUnitScore } from "./unit-score.ts";

interface RowPlace {
  readonly sampleId: string;
  readonly epoch: number;
  readonly scorers: readonly [headline: string, ...others: string[]];
  readonly read: ReadChoice;
}

export function promptfooRow(row: JsonObject, { sampleId, epoch, scorers, read }: RowPlace): FoundRow {
  const prompt = textAt(row, "prompt", "raw");
  const target = targetOf(row);
  const fields = { ...objectAt(row, "vars"), ...objectAt(row, "testCase", "metadata") };
  return {
    sample: {
      id: sampleId,
      input: prompt === undefined ? absent("the row holds no prompt") : { kind: "kept", input: prompt },
      target:
        target === undefined
          ? absent("assertions judged it, not a target")
          : { kind: "kept", target: [target] },
      ...tyingKeys(fields, read),
    },
    trial: toTrial(row, { sampleId, epoch, scorers, read }),
  };
}

/** Before `failureReason` there was, an error and a failed assertion looked alike where nothing was answered. */
export function isUnclear(row: JsonObject): boolean {
  return row["failureReason"] === undefined && isFailed(row);
}

/** `error` also holds why an assertion failed: only the reason 2 says that the call did. */
function isFailed(row: JsonObject): boolean {
  const reason = row["failureReason"];
  if (reason !== undefined && reason !== null) return reason === 2;
  if (textAt(row, "response", "error") !== undefined) return true;
  return textAt(row, "error") !== undefined && valueAt(row, "response", "output") === undefined;
}

function toTrial(row: JsonObject, { sampleId, epoch, scorers, read }: RowPlace): Trial {
  const isCached = valueAt(row, "response", "cached") === true;
  const latencyMs = isCached ? undefined : numberAt(row, "latencyMs");
  const shared = { sampleId, epoch, ...(latencyMs === undefined ? {} : { latencyMs }) };
  if (isFailed(row)) {
    const message = textAt(row, "error") ?? textAt(row, "response", "error") ?? "the call failed";
    return { ...shared, kind: "failed", error: { kind: "crash", message } };
  }
  return {
    ...shared,
    kind: "answered",
    output: outputOf(row),
    ...(isCached ? { cached: true } : {}),
    scores: Object.fromEntries(scorers.map((scorer) => [scorer, scoreOf(row, scorer, read)])),
  };
}

function scoreOf(row: JsonObject, scorer: string, read: ReadChoice): Score {
  const judge = judgeFailure(row["gradingResult"]);
  if (judge !== undefined) return unscored(judge);
  if (scorer === "passed")
    return typeof row["success"] === "boolean"
      ? scored(row["success"] ? 1 : 0)
      : unscored("the row does not say whether it passed");
  const value = scorer === "score" ? row["score"] : valueAt(row, "namedScores", scorer);
  const score = toUnitScore(value, scorer === read.scorer ? read.scale : undefined);
  return score.kind === "beyond" ? unscored(beyondMessage(scorer, score.value, read.scale)) : score;
}

/** A judge that could not be asked says nothing of the answer. */
function judgeFailure(grading: JsonValue | undefined): string | undefined {
  if (valueAt(grading, "metadata", "graderError") === true)
    return textAt(grading, "reason") ?? "the judge failed";
  return listAt(grading, "componentResults")
    .map(judgeFailure)
    .find((reason) => reason !== undefined);
}

function outputOf(row: JsonObject): Output {
  const said = valueAt(row, "response", "output");
  if (said === undefined || said === null) return absent("the row holds no answer");
  const raw = textAt(row, "response", "finishReason");
  const usage = objectAt(row, "response", "tokenUsage");
  const [inputTokens, outputTokens] = [countAt(usage, "prompt"), countAt(usage, "completion")];
  const cached = countAt(usage, "cached");
  const isReported = inputTokens !== undefined && outputTokens !== undefined;
  const isStop = raw === "stop" || raw === "length";
  return {
    kind: "kept",
    text: typeof said === "string" ? said : JSON.stringify(said),
    finish: { reason: isStop ? raw : "other", ...(raw === undefined ? {} : { raw }) },
    ...(isReported
      ? {
          usage: {
            inputTokens,
            outputTokens,
            ...(cached === undefined ? {} : { cachedInputTokens: cached }),
          },
        }
      : {}),
  };
}

/** What an assertion compares with, where it compares with a text. */
function targetOf(row: JsonObject): string | undefined {
  const asserts = valueAt(row, "testCase", "assert");
  for (const each of isJsonArray(asserts) ? asserts : []) {
    const type = isJsonObject(each) ? each["type"] : undefined;
    if (typeof type === "string" && /^i?(equals|contains)$/.test(type)) {
      const value = textAt(each, "value");
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
