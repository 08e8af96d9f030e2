import type { AskedCall } from "../core/asked.ts";
import type { ErrorKind } from "../core/error.ts";
import type { LoggedSample, RunEvent } from "../core/event.ts";
import type { Output, Trial, Withheld } from "../core/run.ts";
import { inputText, type Sample } from "../core/sample.ts";
import type { Score } from "../core/score.ts";
import { keyedDigest } from "../datasets/keyed-digest.ts";

/** What a sample becomes in the log. */
export function toLoggedSample(sample: Sample): LoggedSample {
  const { input, target, tools: _tools, ...keys } = sample;
  return { ...keys, input: { kind: "kept", input }, target: { kind: "kept", target } };
}

/**
 * An event of a held-out suite with its text replaced by lengths and keyed digests: input, target, output, extracted
 * answers, error messages (they quote prompts), what was asked of judges, and metadata, forms, templates, strata,
 * clusters and problem ids outside `keepMetadata`. Sample ids, scores and lengths stay.
 */
export function withholdEvent(
  event: RunEvent,
  { key, keepMetadata }: { readonly key: Buffer; readonly keepMetadata: readonly string[] },
): RunEvent {
  switch (event.kind) {
    case "sample":
      return { kind: "sample", sample: withholdSample(event.sample, key, keepMetadata) };
    case "trial-end":
      return { kind: "trial-end", trial: withholdTrial(event.trial, key) };
    case "run-start":
    case "aggregate":
    case "run-end":
      return event;
  }
}

/** Text of the user's own that ties samples together: its digest ties them as well. */
const tyingKeys = ["problemId", "form", "template", "stratum", "cluster"] as const;

// fields stand in the order of the schema, which is theirs in every log of a held-out suite

function withholdSample(sample: LoggedSample, key: Buffer, keepMetadata: readonly string[]): LoggedSample {
  const { id, input, target, weight, metadata } = sample;
  const kept = Object.entries(metadata ?? {}).filter(([name]) => keepMetadata.includes(name));
  return {
    id,
    input: input.kind === "kept" ? withholdText(textOf(input.input), key) : input,
    target: target.kind === "kept" ? withholdText(target.target.join("\n"), key) : target,
    ...withholdKeys(sample, key, keepMetadata),
    ...(weight === undefined ? {} : { weight }),
    ...(kept.length === 0 ? {} : { metadata: Object.fromEntries(kept) }),
  };
}

function withholdKeys(
  sample: LoggedSample,
  key: Buffer,
  keepMetadata: readonly string[],
): Partial<Record<(typeof tyingKeys)[number], string>> {
  const keys = tyingKeys.flatMap((name) => {
    const text = sample[name];
    if (text === undefined) return [];
    return [[name, keepMetadata.includes(name) ? text : keyedDigest(key, text).slice(0, 16)]];
  });
  return Object.fromEntries(keys);
}

function textOf(input: Sample["input"]): string {
  return inputText({ id: "", input, target: [""] });
}

function withholdTrial(trial: Trial, key: Buffer): Trial {
  switch (trial.kind) {
    case "failed":
      return { ...trial, error: withholdError(trial.error) };
    case "answered":
      return withholdAnswered(trial, key);
  }
}

function withholdAnswered(
  {
    kind,
    sampleId,
    epoch,
    latencyMs,
    attempts,
    output,
    cached,
    scores,
    asked,
    human,
  }: Extract<Trial, { kind: "answered" }>,
  key: Buffer,
): Trial {
  return {
    sampleId,
    epoch,
    ...(latencyMs === undefined ? {} : { latencyMs }),
    ...(attempts === undefined ? {} : { attempts }),
    kind,
    output: withholdOutput(output, key),
    ...(cached === undefined ? {} : { cached }),
    scores: Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, withholdAnswer(score)])),
    ...(asked === undefined ? {} : { asked: asked.map((call) => withholdAsked(call, key)) }),
    ...(human === undefined ? {} : { human }),
  };
}

/** A judge quotes what it judges; and the plain digest of a question would tell who guessed the question. */
function withholdAsked({ question: _question, ...call }: AskedCall, key: Buffer): AskedCall {
  switch (call.kind) {
    case "answered":
      return { ...call, output: withholdOutput(call.output, key) };
    case "failed":
      return { ...call, error: withholdError(call.error) };
  }
}

function withholdError({ kind }: { readonly kind: ErrorKind }) {
  return { kind, message: "withheld: the suite is held out" };
}

function withholdOutput(output: Output, key: Buffer): Output {
  if (output.kind !== "kept") return output;
  const { text, toolCalls, finish, usage, respondedBy } = output;
  const said = toolCalls === undefined ? text : `${text}${JSON.stringify(toolCalls)}`;
  return {
    ...withholdText(said, key),
    finish: { reason: finish.reason },
    ...(usage === undefined ? {} : { usage }),
    ...(respondedBy === undefined ? {} : { respondedBy }),
  };
}

function withholdAnswer(score: Score): Score {
  switch (score.kind) {
    case "scored":
      return { kind: "scored", value: score.value };
    case "missed":
      return score;
    case "unscored":
      return { kind: "unscored", reason: "withheld: the suite is held out" };
  }
}

function withholdText(text: string, key: Buffer): Withheld {
  return {
    kind: "withheld",
    characters: text.length,
    digest: keyedDigest(key, text),
  };
}
