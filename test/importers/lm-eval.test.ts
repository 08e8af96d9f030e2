import { expect, it } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { lmEval } from "#harness/importers/lm-eval.ts";
import { describeImporterContract } from "../conformance/importer.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { type FixtureFolder, fixtureFolder, messagesOf, recordsOf } from "./fixture-folder.ts";

const time = "2026-01-21T03-44-18.458309";

function results(changes: object = {}): string {
  return JSON.stringify({
    results: {
      gsm8k: {
        alias: "gsm8k",
        "exact_match,strict-match": 0.5,
        "exact_match_stderr,strict-match": 0.1,
        "exact_match,flexible-extract": 1,
      },
      gsm_plus: {
        alias: "gsm_plus",
        "exact_match,strict-match": 0.25,
        "exact_match_stderr,strict-match": "N/A",
      },
    },
    group_subtasks: { gsm8k: [], gsm_plus: [] },
    configs: { gsm8k: { test_split: "test", generation_kwargs: { temperature: 0, max_gen_toks: 64 } } },
    versions: { gsm8k: 3, gsm_plus: 1 },
    "n-shot": { gsm8k: 5, gsm_plus: 5 },
    "n-samples": { gsm8k: { original: 2, effective: 2 }, gsm_plus: { original: 4, effective: 4 } },
    config: { model: "hf", model_args: "pretrained=EleutherAI/pythia-1b" },
    model_name: "EleutherAI/pythia-1b",
    date: 1768964383.5,
    ...changes,
  });
}

function row(id: number, filter: string, score: unknown, answer = "42"): string {
  const parts = { doc_id: id, doc: { source: `book ${id}` }, target: "42", filter, metrics: ["exact_match"] };
  const asked = { arguments: { gen_args_0: { arg_0: `Question ${id}`, arg_1: {} } }, resps: [[answer]] };
  return `${JSON.stringify({ ...parts, ...asked, exact_match: "SCORE" }).replace('"SCORE"', String(score))}\n`;
}

const rows = [
  row(0, "strict-match", 1),
  row(0, "flexible-extract", 1),
  row(1, "strict-match", 0, ""),
  row(1, "flexible-extract", 1),
];

async function write(
  folder: FixtureFolder,
  name: string,
  { samples = rows.join(""), changes = {} } = {},
): Promise<string> {
  const path = await folder.write(`${name}/results_${time}.json`, results(changes));
  await folder.write(`${name}/samples_gsm8k_${time}.jsonl`, samples);
  return path;
}

describeImporterContract("lm-eval", async () => {
  const folder = await fixtureFolder();
  const source = async (name: string, options: Parameters<typeof write>[2] = {}) => ({
    paths: [await write(folder, name, options)] as const,
  });
  return {
    importer: lmEval,
    source: await source("plain"),
    changed: await source("changed", {
      samples: [...rows, row(2, "strict-match", 1)].join(""),
      changes: { date: 5 },
    }),
    broken: [
      {
        title: "no JSON",
        source: { paths: [await folder.write("b/x.json", '{"results": {')] as const },
        message: /x\.json:1:14: is not valid JSON: the text ends too early/,
      },
      {
        title: "another file",
        source: { paths: [await folder.write("b/y.json", "{}")] as const },
        message: /is no results file of lm-evaluation-harness/,
      },
      {
        title: "no model",
        source: await source("nameless", { changes: { model_name: undefined, config: {} } }),
        message: /names no model/,
      },
      {
        title: "a broken line",
        source: await source("line", { samples: `${rows.join("")}{"doc_id": ` }),
        message: /samples_gsm8k_.*\.jsonl:5:12: is not valid JSON/,
      },
      {
        title: "a score beyond 1",
        source: await source("beyond", { samples: row(0, "strict-match", 40) }),
        message: /jsonl:1:1: exact_match 40 is not between 0 and 1/,
      },
      {
        title: "no such filter",
        source: await source("filter", { samples: row(0, "none", 1) }),
        message: /holds no row of filter "strict-match"/,
      },
    ],
    writeLarge: async () =>
      source("large", {
        samples: Array.from({ length: 30_000 }, (_, id) =>
          row(id, "strict-match", id % 2, "a".repeat(2000)),
        ).join(""),
      }),
    module: "#harness/importers/lm-eval.ts",
    exportName: "lmEval",
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
});

it("takes one filter, names split and row, and says what cannot be told apart", async () => {
  await using folder = await fixtureFolder();
  const [gsm8k, plus] = recordsOf(await messagesOf(lmEval, [await write(folder, "a")]));
  expect(gsm8k).toMatchObject({
    head: {
      model: "eleutherai/pythia-1b",
      startedAt: "2026-01-21T02:59:43.500Z",
      suite: {
        id: "gsm8k",
        capability: "arithmetic",
        setting: { kind: "benchmark" },
        scorers: ["lm-eval exact_match,strict-match"],
      },
      fingerprint: { parameters: { shots: 5 }, settings: { temperature: 0, maxOutputTokens: 64 } },
      origin: {
        spelling: "EleutherAI/pythia-1b",
        caveats: [expect.stringContaining("1 of 2 answers are empty")],
      },
    },
    coverage: { planned: 2, scored: 2 },
    samples: { id: ["test-0", "test-1"], mean: Float64Array.of(1, 0) },
  });
  expect(plus).toMatchObject({ head: { suite: { id: "gsm-plus" } }, backing: "aggregate", mean: 0.25, n: 4 });
});

it("reads the last of rows that were appended again, and NaN as not judged", async () => {
  await using folder = await fixtureFolder();
  const samples = [row(0, "strict-match", 0), row(1, "strict-match", "NaN"), row(0, "strict-match", 1)].join(
    "",
  );
  const [run] = recordsOf(await messagesOf(lmEval, [await write(folder, "a", { samples })]));
  expect(run).toMatchObject({
    coverage: { planned: 2, scored: 1, unscored: 1 },
    samples: { mean: Float64Array.of(1, Number.NaN) },
  });
});

it("says where rows are missing or give another mean than was printed", async () => {
  await using folder = await fixtureFolder();
  const caveatsFor = async (name: string, samples: string) => {
    const [run] = recordsOf(await messagesOf(lmEval, [await write(folder, name, { samples })]));
    return run?.head.origin.kind === "imported" ? run.head.origin.caveats : undefined;
  };
  expect(await caveatsFor("few", row(0, "strict-match", 1))).toEqual([
    "rows of 1 of the 2 samples behind the printed score 0.5",
  ]);
  expect(await caveatsFor("other", row(0, "strict-match", 1) + row(1, "strict-match", 1))).toEqual([
    "the rows give 1 where the source prints 0.5",
  ]);
});

it("makes one run of a group that is a suite, its tasks as strata, and clusters by a field the map names", async () => {
  await using folder = await fixtureFolder();
  const changes = {
    results: { mmlu_law: { "acc,none": 1 }, mmlu_physics: { "acc,none": 0 } },
    groups: { mmlu: { "acc,none": 0.5 } },
    group_subtasks: { mmlu: ["mmlu_stem", "mmlu_law"], mmlu_stem: ["mmlu_physics"] },
    versions: {},
    configs: {},
    "n-samples": { mmlu_law: { effective: 1 }, mmlu_physics: { effective: 1 } },
  };
  const path = await folder.write(`g/results_${time}.json`, results(changes));
  for (const [task, score] of [
    ["mmlu_law", 1],
    ["mmlu_physics", 0],
  ] as const)
    await folder.write(
      `g/samples_${task}_${time}.jsonl`,
      row(0, "none", score).replace('exact_match":', 'acc":'),
    );
  const map = await folder.write(
    "map.yaml",
    "models: { 'EleutherAI/*': lab/pythia }\nsuites: { mmlu: { suite: mmlu, setting: benchmark, capability: facts, read: { cluster: source } } }\n",
  );
  const runs = recordsOf(await messagesOf(lmEval, [path], map));
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({
    head: { model: "lab/pythia", suite: { id: "mmlu", capability: "facts" } },
    samples: {
      id: ["mmlu_law/0", "mmlu_physics/0"],
      stratum: ["mmlu_law", "mmlu_physics"],
      cluster: ["book 0", "book 0"],
    },
  });
});

it("takes fewer bits for another model, and an error rate for a ranking when it is no proportion", async () => {
  await using folder = await fixtureFolder();
  const changes = {
    model_name: undefined,
    config: { model_args: { pretrained: "a/b", load_in_4bit: true } },
    results: { wikitext: { "word_perplexity,none": 12.5 } },
    group_subtasks: {},
    versions: {},
  };
  const [run] = recordsOf(
    await messagesOf(lmEval, [await folder.write("p/results_x.json", results(changes))]),
  );
  expect(run).toMatchObject({ head: { model: "a/b-4bit", suite: { scale: "rank" } }, mean: -12.5 });
});

it.skipIf(isSharedAbsent)("gives the scores that the tool printed (needs ../shared)", async () => {
  await using folder = await fixtureFolder();
  const map = await folder.write("map.yaml", "model: eleutherai/old\n");
  const runs = recordsOf(await messagesOf(lmEval, [shared("data/logs/lm-eval")], map));
  const scores = Object.fromEntries(runs.map((run) => [run.head.suite.id, scoreOf(run)]));
  expect(scores).toMatchObject({
    "math-perturbed": 0,
    "math-rephrased": 0.0004,
    "arc-challenge": 0.2440273037542662,
    blimp_anaphor_gender_agreement: 0.485,
  });
});

function scoreOf(run: RunRecord): number {
  if (run.backing === "aggregate") return run.mean;
  return run.samples.mean.reduce((sum, mean) => sum + mean, 0) / run.samples.mean.length;
}
