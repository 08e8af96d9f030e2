import { hash } from "node:crypto";
import { exportCanary } from "../core/canary.ts";
import type { LoggedSample, RunEvent } from "../core/event.ts";
import type { Generation } from "../core/model.ts";
import type { RunHead, Trial } from "../core/run.ts";
import { inputText } from "../core/sample.ts";
import type { Score } from "../core/score.ts";

/** A line for each trial. Of a held-out suite no text is given, even where its log kept it. */
export function* instanceLines(head: RunHead, events: Iterable<RunEvent>): Generator<string> {
  const samples = new Map<string, LoggedSample>();
  const isOpen = head.suite.exposure === "public";
  for (const event of events) {
    if (event.kind === "sample")
      samples.set(event.sample.id, isOpen ? event.sample : withoutText(event.sample));
    if (event.kind !== "trial-end") continue;
    const sample = samples.get(event.trial.sampleId);
    if (sample !== undefined)
      yield `${JSON.stringify(instanceOf(head, sample, isOpen ? event.trial : withoutWords(event.trial)))}\n`;
  }
}

const heldOut = { kind: "absent", reason: "held out" } as const;

function withoutText({ metadata: _metadata, ...sample }: LoggedSample): LoggedSample {
  return { ...sample, input: heldOut, target: heldOut };
}

function withoutWords(trial: Trial): Trial {
  if (trial.kind === "failed") return { ...trial, error: { ...trial.error, message: "held out" } };
  const { asked: _asked, ...rest } = trial;
  const scores = Object.entries(trial.scores).map(([id, score]) => {
    if (score.kind === "scored") return [id, { kind: score.kind, value: score.value }] as const;
    return [id, score.kind === "unscored" ? { kind: score.kind, reason: "held out" } : score] as const;
  });
  const { output } = trial;
  const usage = output.kind === "absent" ? undefined : output.usage;
  return {
    ...rest,
    output:
      output.kind === "kept"
        ? {
            kind: "withheld",
            characters: output.text.length,
            digest: "",
            finish: { reason: output.finish.reason },
            ...(usage === undefined ? {} : { usage }),
          }
        : output,
    scores: Object.fromEntries(scores),
  };
}

function instanceOf(head: RunHead, sample: LoggedSample, trial: Trial): object {
  const [headline] = head.suite.scorers;
  const score = trial.kind === "answered" ? trial.scores[headline] : undefined;
  // A number must stand here. Where there is none, `error` says so: what was missed counts 0, the rest is no score.
  const value = score?.kind === "scored" ? score.value : 0;
  const input =
    sample.input.kind === "kept" ? inputText({ id: "", input: sample.input.input, target: [""] }) : "";
  const reference = sample.target.kind === "kept" ? sample.target.target : [];
  const output = trial.kind === "answered" && trial.output.kind !== "absent" ? trial.output : undefined;
  const answer = score?.kind === "scored" ? score.answer : undefined;
  const { usage } = output ?? {};
  const { input: _input, target: _target, ...keys } = sample;
  return {
    schema_version: "0.3.0",
    evaluation_id: `${head.suite.id}/${head.model.replaceAll("/", "_")}/${head.runId}`,
    model_id: head.model,
    evaluation_name: head.suite.id,
    evaluation_result_id: head.runId,
    sample_id: sample.id,
    ...(input === "" ? {} : { sample_hash: hash("sha256", input + reference.join("")) }),
    interaction_type: "single_turn",
    input: { raw: input, reference },
    output: { raw: output?.kind === "kept" ? [output.text] : [] },
    answer_attribution:
      answer === undefined
        ? []
        : [
            {
              turn_idx: 0,
              source: "output.raw",
              extracted_value: answer,
              extraction_method: headline,
              is_terminal: true,
            },
          ],
    evaluation: { score: value, is_correct: value === 1 },
    ...(usage === undefined ? {} : { token_usage: tokensOf(usage) }),
    ...(trial.latencyMs === undefined ? {} : { performance: { latency_ms: trial.latencyMs } }),
    ...errorOf(trial, score),
    // The format has no epoch, cluster or weight.
    metadata: {
      canary: exportCanary,
      reality_gap_sample: JSON.stringify(keys),
      reality_gap_trial: JSON.stringify(withoutOutput(trial)),
    },
  };
}

function tokensOf(usage: NonNullable<Generation["usage"]>): object {
  const { inputTokens, outputTokens, cachedInputTokens, reasoningTokens } = usage;
  return {
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    ...(cachedInputTokens === undefined ? {} : { input_tokens_cache_read: cachedInputTokens }),
    ...(reasoningTokens === undefined ? {} : { reasoning_tokens: reasoningTokens }),
  };
}

function errorOf(trial: Trial, score: Score | undefined): { readonly error?: string } {
  if (trial.kind === "failed") return { error: `${trial.error.kind}: ${trial.error.message}` };
  switch (score?.kind) {
    case "scored":
      return {};
    case "missed":
      return { error: score.cause };
    case "unscored":
      return { error: `unscored: ${score.reason}` };
    case undefined:
      return { error: "unscored: the headline scorer left no score" };
  }
}

/** The answer's text stands in the row itself. */
function withoutOutput(trial: Trial): object {
  if (trial.kind === "failed" || trial.output.kind !== "kept") return trial;
  const { text: _text, ...output } = trial.output;
  return { ...trial, output };
}
