import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LoggedSample } from "../core/event.ts";
import type { JsonValue } from "../core/json.ts";
import type { FinishReason } from "../core/model.ts";
import type { Output, Trial } from "../core/run.ts";
import { type Score, scored, unscored } from "../core/score.ts";
import { readJsonParts } from "../datasets/json-parts.ts";
import { readUtf8Chunks } from "../datasets/utf8.ts";
import { countAt, listAt, nameAt, numberAt, textAt, valueAt } from "./foreign-json.ts";
import { absent, type FoundRow } from "./found-run.ts";
import type { HelmFolder } from "./helm-folder.ts";
import { type HelmScore, instanceKey } from "./helm-scores.ts";

/** Rows with their texts, which lie in a file of their own; instances that it does not hold come without. */
export async function* helmRows(
  { folder }: HelmFolder,
  scores: ReadonlyMap<string, HelmScore>,
  options: {
    readonly scorer: string;
    readonly isPaired: boolean;
    readonly isJoined: boolean;
    readonly signal: AbortSignal;
  },
): AsyncGenerator<FoundRow, void, undefined> {
  const left = new Map(scores);
  const path = join(folder, "scenario_state.json");
  if (existsSync(path)) {
    const states = readJsonParts(path, readUtf8Chunks(path, { signal: options.signal }), [
      ["request_states", "*"],
    ]);
    for await (const { value: state } of states) {
      const key = keyOf(state);
      const score = left.get(key);
      // One instance may have asked several times: once for each reference.
      if (score === undefined) continue;
      left.delete(key);
      yield toRow(score, state, options);
    }
  }
  for (const score of left.values()) yield toRow(score, undefined, options);
}

function keyOf(state: JsonValue): string {
  return instanceKey({
    id: nameAt(state, "instance", "id") ?? "unnamed",
    perturbation: valueAt(state, "instance", "perturbation"),
    trial: countAt(state, "train_trial_index") ?? 0,
  });
}

function toRow(
  { sampleId, problemId, part, epoch, value }: HelmScore,
  state: JsonValue | undefined,
  {
    scorer,
    isPaired,
    isJoined,
  }: { readonly scorer: string; readonly isPaired: boolean; readonly isJoined: boolean },
): FoundRow {
  const seconds = numberAt(state, "result", "request_time");
  const isCached = valueAt(state, "result", "cached") === true;
  const shared = {
    sampleId,
    epoch,
    ...(seconds === undefined || isCached ? {} : { latencyMs: seconds * 1000 }),
  };
  return {
    sample: {
      id: sampleId,
      ...textsOf(state),
      ...(isPaired ? { problemId } : {}),
      ...(isJoined && part !== "" ? { stratum: part } : {}),
    },
    trial: toTrial(shared, { state, scorer, value }),
  };
}

function toTrial(
  shared: Pick<Trial, "sampleId" | "epoch">,
  {
    state,
    scorer,
    value,
  }: { readonly state: JsonValue | undefined; readonly scorer: string; readonly value: number | undefined },
): Trial {
  if (valueAt(state, "result", "success") === false) {
    const message = textAt(state, "result", "error") ?? "the request failed";
    return { ...shared, kind: "failed", error: { kind: "crash", message } };
  }
  const score: Score =
    value === undefined ? unscored("the run has no score for it") : scored(Math.min(1, Math.max(0, value)));
  return { ...shared, kind: "answered", output: outputOf(state), scores: { [scorer]: score } };
}

function textsOf(state: JsonValue | undefined): Pick<LoggedSample, "input" | "target"> {
  const input = textAt(state, "request", "prompt") ?? textAt(state, "instance", "input", "text");
  const right = listAt(state, "instance", "references").flatMap((reference) => {
    const text = textAt(reference, "output", "text");
    return listAt(reference, "tags").includes("correct") && text !== undefined ? [text] : [];
  });
  const [first, ...others] = right;
  return {
    input: input === undefined ? absent("scenario_state.json does not hold it") : { kind: "kept", input },
    target:
      first === undefined
        ? absent("no reference is marked as correct")
        : { kind: "kept", target: [first, ...others] },
  };
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: "stop",
  endoftext: "stop",
  length: "length",
};

function outputOf(state: JsonValue | undefined): Output {
  const [completion] = listAt(state, "result", "completions");
  const text = textAt(completion, "text");
  if (text === undefined) return absent("the run holds no answer");
  const raw = textAt(completion, "finish_reason", "reason");
  return {
    kind: "kept",
    text,
    finish: { reason: finishReasons[raw ?? ""] ?? "other", ...(raw === undefined ? {} : { raw }) },
  };
}
