const asked = "How much is left of it when two thirds are gone? Show the work. ".repeat(4);
const model = "lab/model-1";

/** What a source of each format holds beside its rows, and a row of it. */

export function lmEvalResults(rows: number): object {
  return {
    results: { gsm8k: { alias: "gsm8k", "exact_match,strict-match": 0.5 } },
    configs: { gsm8k: { test_split: "test" } },
    "n-samples": { gsm8k: { original: rows, effective: rows } },
    versions: { gsm8k: 3 },
    config: { model: "hf", model_args: "pretrained=lab/model-1" },
    model_name: model,
    date: 1768964383.5,
  };
}

export function lmEvalRow(id: number): object {
  return {
    ...{
      doc_id: id,
      doc: { source: `book ${id % 500}` },
      target: "42",
      filter: "strict-match",
      metrics: ["exact_match"],
    },
    ...{
      arguments: { gen_args_0: { arg_0: `${id}: ${asked}`, arg_1: {} } },
      resps: [["42"]],
      exact_match: id % 2,
    },
  };
}

export function inspectLog(samples: readonly object[]): object {
  return {
    version: 2,
    status: "success",
    eval: { task: "gsm8k", model, created: "2026-01-02T03:04:05Z", dataset: {}, config: { epochs: 1 } },
    results: { scores: [{ name: "match", scorer: "match", metrics: { accuracy: { value: 0.5 } } }] },
    samples,
  };
}

export function inspectSample(id: number): object {
  const usage = { input_tokens: 90, output_tokens: 2 };
  const output = { model, choices: [{ message: { content: "42" }, stop_reason: "stop" }], usage };
  const input = `${id}: ${asked}`;
  return {
    ...{ id, epoch: 1, input, target: "42", output, messages: [{ role: "user", content: input }] },
    ...{
      scores: { match: { value: id % 2 === 0 ? "C" : "I", answer: "42" } },
      metadata: { book: `book ${id % 500}` },
    },
  };
}

export const promptfooOutput = {
  evalId: "e",
  results: { version: 3, timestamp: "2026-01-02T03:04:05.678Z", prompts: [], stats: {}, results: [] },
  config: { description: "gsm8k" },
};

export function promptfooRow(id: number): object {
  const vars = { question: `${id}: ${asked}` };
  const provider = { id: "openai:model-1" };
  return {
    ...{
      promptIdx: 0,
      testIdx: id,
      promptId: "p",
      vars,
      testCase: { vars, assert: [{ type: "equals", value: "42" }] },
    },
    ...{ provider, prompt: { raw: vars.question, label: "{{question}}" }, response: { output: "42" } },
    ...{ success: id % 2 === 0, score: id % 2 === 0 ? 1 : 0, failureReason: id % 2, latencyMs: 120 },
  };
}

export const helmSpec = {
  name: "gsm:model=lab_model-1",
  scenario_spec: { class_name: "helm.benchmark.scenarios.gsm_scenario.GSM8KScenario", args: {} },
  adapter_spec: { model, method: "generation", max_train_instances: 5, temperature: 0 },
  metric_specs: [],
  groups: ["gsm"],
};

export function helmStats(id: number): object {
  const name = { name: "final_number_exact_match", split: "test" };
  return { instance_id: `id${id}`, train_trial_index: 0, stats: [{ name, count: 1, mean: id % 2 }] };
}

export function helmState(id: number): object {
  const references = [{ output: { text: "42" }, tags: ["correct"] }];
  return {
    instance: { id: `id${id}`, split: "test", input: { text: `${id}: ${asked}` }, references },
    train_trial_index: 0,
    request: { prompt: `${id}: ${asked}` },
    result: { success: true, completions: [{ text: "42" }], request_time: 0.5, request_datetime: 1762354922 },
  };
}

export const everyEvalEver = {
  schema_version: "0.3.0",
  evaluation_timestamp: "1750000000",
  model_info: { id: model },
  evaluation_results: [
    {
      evaluation_name: "GSM8K",
      source_data: { dataset_name: "GSM8K" },
      metric_config: { lower_is_better: false, min_score: 0, max_score: 1, metric_id: "accuracy" },
      score_details: { score: 0.5 },
    },
  ],
  detailed_evaluation_results: { file_path: "rows.jsonl" },
};

export function everyEvalEverRow(id: number): object {
  const input = { raw: `${id}: ${asked}`, reference: ["42"] };
  const evaluation = { score: id % 2, is_correct: id % 2 === 1 };
  return { sample_id: `s${id}`, evaluation_name: "GSM8K", input, output: { raw: ["42"] }, evaluation };
}
