import { expect, it } from "vitest";
import { everyEvalEver } from "#harness/importers/every-eval-ever.ts";
import { describeImporterContract } from "../conformance/importer.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { fixtureFolder, messagesOf, recordsOf } from "./fixture-folder.ts";

function aggregate(changes: object = {}, metric: object = {}): string {
  const config = { lower_is_better: false, min_score: 0, max_score: 1, metric_id: "accuracy", ...metric };
  const result = (name: string, score: number) => ({
    evaluation_name: name,
    source_data: { dataset_name: name },
    metric_config: config,
    score_details: { score, uncertainty: { num_samples: 50 } },
  });
  return JSON.stringify({
    schema_version: "0.3.0",
    evaluation_timestamp: "1750000000",
    model_info: { id: "Lab/Model" },
    evaluation_results: [result("GSM8K", 0.5), result("gsm_plus", 0.25)],
    ...changes,
  });
}

function row(id: string, score: number, more: object = {}): string {
  return `${JSON.stringify({ sample_id: id, evaluation_name: "GSM8K", input: { raw: `Q ${id}`, reference: ["4"] }, output: { raw: ["4"] }, evaluation: { score, is_correct: score === 1 }, metadata: { book: "b" }, ...more })}\n`;
}

const detailed = { detailed_evaluation_results: { file_path: "data/x/rows.jsonl" } };

describeImporterContract("every-eval-ever", async () => {
  const folder = await fixtureFolder();
  const source = async (name: string, text: string, rows?: string) => {
    if (rows !== undefined) await folder.write(`${name}/rows.jsonl`, rows);
    return { paths: [await folder.write(`${name}/a.json`, text)] as const };
  };
  return {
    importer: everyEvalEver,
    source: await source("plain", aggregate()),
    changed: await source("changed", aggregate({ evaluation_timestamp: "1750000001" })),
    broken: [
      {
        title: "a cut file",
        source: await source("cut", aggregate().slice(0, -2)),
        message: /a\.json:1:\d+: is not valid JSON/,
      },
      {
        title: "another version",
        source: await source("version", aggregate({ schema_version: "1.0.0" })),
        message: /schema version "1\.0\.0" is not known; 0\.2 and 0\.3 are/,
      },
      {
        title: "another file",
        source: await source("other", "{}"),
        message: /is no aggregate of every_eval_ever/,
      },
      {
        title: "no model",
        source: await source("model", aggregate({ model_info: {} })),
        message: /names no model/,
      },
      {
        title: "a broken line",
        source: await source("line", aggregate(detailed), `${row("a", 1)}{"sample_id"`),
        message: /rows\.jsonl:2:\d+: is not valid JSON/,
      },
    ],
    writeLarge: async () =>
      source(
        "large",
        aggregate(detailed),
        Array.from({ length: 20_000 }, (_, index) => row(`s${index} ${"x".repeat(1000)}`, index % 2)).join(
          "",
        ),
      ),
    module: "#harness/importers/every-eval-ever.ts",
    exportName: "everyEvalEver",
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
});

it("takes the rows where they lie beside, repeats as epochs, errors as failed", async () => {
  await using folder = await fixtureFolder();
  await folder.write("rows.jsonl", row("a", 1) + row("a", 0) + row("b", 0, { error: "timeout" }));
  const runs = recordsOf(
    await messagesOf(everyEvalEver, [await folder.write("a.json", aggregate(detailed))]),
  );
  expect(runs[0]).toMatchObject({
    head: { model: "lab/model", suite: { id: "gsm8k" } },
    coverage: { planned: 3, scored: 2, failed: 1 },
    samples: { id: ["a", "b"], epochs: Uint32Array.of(2, 0) },
  });
  expect(runs[1]).toMatchObject({ backing: "aggregate", mean: 0.25, n: 50 });
});

it.each([
  ["percentages", { max_score: 100 }, 0.005, undefined],
  ["an error rate", { lower_is_better: true }, 0.5, undefined],
  ["a rating without bounds", { min_score: "-Infinity", max_score: "Infinity" }, 0.5, "rank"],
])("turns %s so that higher is better", async (_what, metric, mean, scale) => {
  await using folder = await fixtureFolder();
  const [run] = recordsOf(
    await messagesOf(everyEvalEver, [await folder.write("a.json", aggregate({}, metric))]),
  );
  expect(run).toMatchObject({ mean });
  expect(run?.head.suite.scale).toBe(scale);
});

it.skipIf(isSharedAbsent)("gives the scores in the files of 0.2 and 0.3 (needs ../shared)", async () => {
  const runs = recordsOf(await messagesOf(everyEvalEver, [shared("data/logs/every-eval-ever")]));
  expect(runs.map((run) => (run.backing === "aggregate" ? run.mean : run.samples.mean[0]))).toEqual([
    0.4486, 0.4224, 0.0249, 0.2743, 0.419, 0.1946, 1,
  ]);
});
