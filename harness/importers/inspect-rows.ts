import type { JsonObject, JsonValue } from "../core/json.ts";
import type { FinishReason, Usage } from "../core/model.ts";
import type { Output, Trial } from "../core/run.ts";
import { type Score, unscored } from "../core/score.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { countAt, listAt, nameAt, numberAt, objectAt, textAt } from "./foreign-json.ts";
import { absent, type FoundRow } from "./found-run.ts";
import type { InspectSample } from "./inspect-sample.ts";
import { inspectScore, scoresOf } from "./inspect-score.ts";
import type { ReadChoice } from "./read-choice.ts";
import { tyingKeys } from "./task-keys.ts";
import { beyondMessage } from "./unit-score.ts";

export interface InspectScorers {
  readonly scorers: readonly [headline: string, ...others: string[]];
  readonly read: ReadChoice;
}

/** A sample of the log in one epoch. One that ended in an error has failed; one that no scorer saw is not judged. */
export function inspectRow(sample: InspectSample, { scorers, read }: InspectScorers): FoundRow {
  const id = idOf(sample);
  const input = textOf(sample["input"]);
  const target = targetOf(sample["target"]);
  return {
    sample: {
      id,
      input: input === undefined ? absent("the log holds no input") : { kind: "kept", input },
      target: target === undefined ? absent("the log holds no target") : { kind: "kept", target },
      ...tyingKeys({ ...objectAt(sample, "metadata"), metadata: objectAt(sample, "metadata") }, read),
    },
    trial: toTrial(id, sample, { scorers, read }),
  };
}

/** Numbers in one log, texts in another. */
export function idOf(sample: InspectSample): string {
  return nameAt(sample, "id") ?? "unnamed";
}

export function epochOf(sample: InspectSample): number {
  return Math.max(1, countAt(sample, "epoch") ?? 1);
}

function toTrial(sampleId: string, sample: InspectSample, { scorers, read }: InspectScorers): Trial {
  const seconds = numberAt(sample, "working_time") ?? numberAt(sample, "total_time");
  const shared = {
    sampleId,
    epoch: epochOf(sample),
    ...(seconds === undefined ? {} : { latencyMs: Math.max(0, seconds * 1000) }),
  };
  const given = scoresOf(sample, scorers[0]);
  const message = textAt(sample, "error", "message");
  if (message !== undefined && given[scorers[0]] === undefined)
    return { ...shared, kind: "failed", error: { kind: "crash", message } };
  const scores = scorers.map((scorer, index): readonly [string, Score] => {
    const score = inspectScore(given[scorer], index === 0 ? read : {});
    return [
      scorer,
      score.kind === "beyond" ? unscored(beyondMessage(scorer, score.value, read.scale)) : score,
    ];
  });
  return { ...shared, kind: "answered", output: toOutput(sample), scores: Object.fromEntries(scores) };
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: "stop",
  max_tokens: "length",
  model_length: "length",
  length: "length",
  tool_calls: "tool-calls",
  content_filter: "content-filter",
};

function toOutput(sample: InspectSample): Output {
  const [choice] = listAt(sample, "output", "choices");
  const text = textAt(sample, "output", "completion") ?? textOf(objectAt(choice, "message")["content"]);
  if (text === undefined) return absent("the log holds no answer");
  const raw = textAt(choice, "stop_reason");
  const usage = toUsage(objectAt(sample, "output", "usage"));
  const respondedBy = textAt(sample, "output", "model");
  return {
    kind: "kept",
    text,
    finish: { reason: finishReasons[raw ?? ""] ?? "other", ...(raw === undefined ? {} : { raw }) },
    ...(usage === undefined ? {} : { usage }),
    ...(respondedBy === undefined ? {} : { respondedBy }),
  };
}

/** Inspect's input tokens leave out what the provider's cache read and wrote; ours count them. */
function toUsage(usage: JsonObject): Usage | undefined {
  const [input, output] = [countAt(usage, "input_tokens"), countAt(usage, "output_tokens")];
  if (input === undefined || output === undefined) return undefined;
  const read = countAt(usage, "input_tokens_cache_read");
  const written = countAt(usage, "input_tokens_cache_write");
  const reasoning = countAt(usage, "reasoning_tokens");
  return {
    inputTokens: [read, written].reduce<number>(
      (sum, part) => (part === undefined ? sum : sum + part),
      input,
    ),
    outputTokens: output,
    ...(read === undefined ? {} : { cachedInputTokens: read }),
    ...(reasoning === undefined ? {} : { reasoningTokens: reasoning }),
  };
}

/** A text, a message's parts, or messages one after the other. */
function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (!isJsonArray(value)) return undefined;
  const texts = value.flatMap((part) => {
    if (!isJsonObject(part)) return typeof part === "string" ? [part] : [];
    const text = textAt(part, "text") ?? textOf(part["content"]);
    return text === undefined ? [] : [text];
  });
  return texts.length === 0 ? undefined : texts.join("\n\n");
}

function targetOf(value: JsonValue | undefined): readonly [string, ...string[]] | undefined {
  const [first, ...others] = (isJsonArray(value) ? value : [value]).flatMap((each) =>
    typeof each === "string" && each !== "" ? [each] : [],
  );
  return first === undefined ? undefined : [first, ...others];
}
