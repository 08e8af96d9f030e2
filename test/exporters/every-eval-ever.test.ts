import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { exportRuns } from "#harness/actions/export-runs.ts";
import { importRuns } from "#harness/actions/import-runs.ts";
import { type FixtureFolder, fixtureFolder } from "../importers/fixture-folder.ts";

const texts = z.record(z.string(), z.string());
const bound = z.union([z.number(), z.enum(["Infinity", "-Infinity"])]);

/** What the format asks of an aggregate, as far as ours use it: no key beyond these. */
const aggregateShape = z.strictObject({
  schema_version: z.literal("0.3.0"),
  evaluation_id: z.string(),
  evaluation_timestamp: z.string(),
  retrieved_timestamp: z.string().regex(/^\d+(\.\d+)?$/),
  source_metadata: z.object({
    source_type: z.enum(["documentation", "evaluation_run"]),
    source_organization_name: z.string(),
    evaluator_relationship: z.enum(["first_party", "third_party", "collaborative", "other"]),
  }),
  eval_library: z.object({ name: z.string(), version: z.string(), additional_details: texts }),
  model_info: z.object({ name: z.string(), id: z.string(), additional_details: texts }),
  evaluation_results: z.tuple([
    z.object({
      evaluation_name: z.string(),
      source_data: z.object({ dataset_name: z.string(), url: z.array(z.string()).min(1) }),
      metric_config: z.object({ lower_is_better: z.boolean(), min_score: bound, max_score: bound }),
      score_details: z.object({ score: z.number(), details: texts }),
      generation_config: z.object({
        generation_args: z.strictObject({
          temperature: z.number().optional(),
          max_tokens: z.int().optional(),
        }),
        additional_details: texts,
      }),
    }),
  ]),
  detailed_evaluation_results: z
    .strictObject({
      format: z.literal("jsonl"),
      file_path: z
        .string()
        .regex(
          /^data(\/[^/]+){3}\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}_samples\.jsonl$/,
        ),
      hash_algorithm: z.literal("sha256"),
      checksum: z.string().regex(/^[0-9a-f]{64}$/),
      total_rows: z.int(),
    })
    .optional(),
});

/** And of a row: the output of a single turn is an object even where there is none. */
const rowShape = z.strictObject({
  schema_version: z.literal("0.3.0"),
  evaluation_id: z.string(),
  model_id: z.string(),
  evaluation_name: z.string(),
  evaluation_result_id: z.string(),
  sample_id: z.string(),
  sample_hash: z.string().optional(),
  interaction_type: z.literal("single_turn"),
  input: z.object({ raw: z.string(), reference: z.array(z.string()) }),
  output: z.object({ raw: z.array(z.string()) }),
  answer_attribution: z.array(z.object({ extracted_value: z.string(), is_terminal: z.boolean() })),
  evaluation: z.object({ score: z.number(), is_correct: z.boolean() }),
  token_usage: z
    .strictObject({
      input_tokens: z.int(),
      output_tokens: z.int(),
      total_tokens: z.int(),
      input_tokens_cache_read: z.int().optional(),
      reasoning_tokens: z.int().optional(),
    })
    .optional(),
  performance: z.object({ latency_ms: z.number() }).optional(),
  error: z.string().optional(),
  metadata: texts,
});

const { signal } = new AbortController();

function inspectLog(task: string, model: string, samples: readonly object[]): string {
  return JSON.stringify({
    version: 2,
    status: "success",
    eval: {
      task,
      model,
      created: "2026-01-02T03:04:05Z",
      dataset: {},
      config: {},
      model_generate_config: { temperature: 0, max_tokens: 64, top_p: 0.9 },
    },
    samples: samples.map((sample, index) => ({ id: `s${index}`, epoch: 1, target: "4", ...sample })),
  });
}

function answered(value: unknown): object {
  const usage = { input_tokens: 5, output_tokens: 1, input_tokens_cache_read: 2, reasoning_tokens: 1 };
  const output = { choices: [{ message: { content: "4" }, stop_reason: "stop" }], usage };
  return { input: "2 + 2?", output, scores: { match: { value, answer: "4" } } };
}

async function exported(folder: FixtureFolder, paths: readonly [string, ...string[]], map?: string) {
  const resultsFolder = join(folder.path, "results");
  const output = join(folder.path, "out");
  await importRuns({
    format: "inspect",
    paths,
    resultsFolder,
    signal,
    ...(map === undefined ? {} : { mapPath: map }),
  });
  const request = { format: "every-eval-ever", resultsFolder, output, now: "", onText: () => undefined };
  const result = await exportRuns(request);
  const names = (await readdir(output, { recursive: true })).filter((name) => /\.jsonl?$/.test(name)).sort();
  const files = await Promise.all(names.map((name) => readFile(join(output, name), "utf8")));
  return { result, files };
}

it("writes what the format asks for, whatever became of a sample", async () => {
  await using folder = await fixtureFolder();
  const samples = [
    answered("C"),
    answered("I"),
    answered(Number.NaN.toString()),
    { input: "2 + 2?", scores: {}, error: { message: "no connection" } },
  ];
  const { result, files } = await exported(folder, [
    await folder.write("a.json", inspectLog("exam", "lab/one", samples)),
  ]);
  expect(result).toMatchObject({ runs: 1, files: 2, leftOut: [] });
  const [aggregate = "", rows = ""] = files;
  const [whole] = aggregateShape.parse(JSON.parse(aggregate)).evaluation_results;
  expect(whole).toMatchObject({
    score_details: { score: 0.5, details: { trials_scored: "2", trials_unscored: "1", trials_failed: "1" } },
    generation_config: { generation_args: { temperature: 0, max_tokens: 64 } },
  });
  const parsed = rows
    .trim()
    .split("\n")
    .map((line) => rowShape.parse(JSON.parse(line)));
  expect(parsed.map(({ error }) => error?.split(":")[0])).toEqual([
    undefined,
    undefined,
    "unscored",
    "crash",
  ]);
  expect(parsed[0]?.sample_hash).toBe(hash("sha256", "2 + 2?4"));
});

it("gives the mean of two clusters with the reason why it is no figure, and never 0", async () => {
  await using folder = await fixtureFolder();
  const map = await folder.write(
    "map.yaml",
    "suites:\n  exam: { suite: exam, setting: benchmark, capability: sums, read: { cluster: book } }\n",
  );
  const samples = ["C", "C", "I", "C"].map((value, index) => ({
    ...answered(value),
    metadata: { book: `${index % 2}` },
  }));
  const { files } = await exported(
    folder,
    [await folder.write("a.json", inspectLog("exam", "lab/one", samples))],
    map,
  );
  expect(JSON.parse(files[0] ?? "").evaluation_results[0].score_details).toMatchObject({
    score: 0.75,
    details: { no_interval: expect.stringContaining("too few clusters") },
  });
});

it("leaves a run without a score out, with the reason, and not as a score of 0", async () => {
  await using folder = await fixtureFolder();
  const failed = { input: "2 + 2?", scores: {}, error: { message: "no connection" } };
  const { result, files } = await exported(folder, [
    await folder.write("a.json", inspectLog("exam", "lab/one", [answered("C")])),
    await folder.write("b.json", inspectLog("exam", "lab/two", [failed])),
  ]);
  expect(result).toMatchObject({
    runs: 1,
    leftOut: [{ reason: expect.stringMatching(/has no score: /) }],
  });
  expect(files.join()).not.toContain("lab/two");
});
