import { expect, it } from "vitest";
import { promptfoo } from "#harness/importers/promptfoo.ts";
import { surveyPromptfoo } from "#harness/importers/promptfoo-runs.ts";
import { describeImporterContract } from "../conformance/importer.ts";
import { fixtureFolder, messagesOf, recordsOf } from "./fixture-folder.ts";

interface Row {
  readonly provider?: string;
  readonly question?: string;
  readonly success?: boolean;
  readonly more?: object;
}

let testIdx = 0;
function row({
  provider = "openai:gpt-5-mini",
  question = "2+2",
  success = true,
  more = {},
}: Row = {}): object {
  testIdx += 1;
  const prompt = { raw: `Answer: ${question}`, label: "Answer: {{q}}" };
  const response = { output: "4", tokenUsage: { prompt: 9, completion: 1, total: 10 }, finishReason: "stop" };
  return {
    promptIdx: provider === "openai:gpt-5-mini" ? 0 : 1,
    testIdx,
    vars: { q: question },
    testCase: {
      vars: { q: question },
      assert: [{ type: "equals", value: "4" }],
      metadata: { topic: "sums" },
    },
    provider: { id: provider },
    prompt,
    promptId: "p",
    response,
    success,
    score: success ? 1 : 0.5,
    failureReason: success ? 0 : 1,
    latencyMs: 120,
    namedScores: { tone: 0.5 },
    error: success ? undefined : "Expected output to equal 4",
    ...more,
  };
}

function output(rows: readonly object[], version = 3): string {
  return JSON.stringify({
    evalId: "e",
    results: { version, timestamp: "2026-01-02T03:04:05.678Z", prompts: [], results: rows, stats: {} },
    config: { description: "Sums" },
  });
}

describeImporterContract("promptfoo", async () => {
  const folder = await fixtureFolder();
  const source = async (name: string, text: string) => ({ paths: [await folder.write(name, text)] as const });
  const rows = [
    row(),
    row({ provider: "anthropic:messages:claude-x" }),
    row({ question: "3+1", success: false }),
  ];
  return {
    importer: promptfoo,
    source: await source("out.json", output(rows)),
    changed: await source(
      "changed.json",
      output([...rows, row({ question: "1+3", provider: "anthropic:messages:claude-x" })]),
    ),
    broken: [
      {
        title: "a cut file",
        source: await source("cut.json", output(rows).slice(0, 900)),
        message: /cut\.json:1:\d+: is not valid JSON: the text ends too early/,
      },
      {
        title: "an older version",
        source: await source("older.json", output(rows, 2)),
        message: /has version 2; version 3 and later are read/,
      },
      {
        title: "another file",
        source: await source("other.json", "{}"),
        message: /is no output of promptfoo/,
      },
      { title: "no results", source: await source("empty.json", output([])), message: /holds no results/ },
      {
        title: "a broken line",
        source: await source("broken.jsonl", `${JSON.stringify(row())}\n{"promptIdx"\n`),
        message: /broken\.jsonl:2:\d+: is not valid JSON/,
      },
    ],
    writeLarge: async () =>
      source(
        "large.jsonl",
        Array.from(
          { length: 20_000 },
          (_, index) => `${JSON.stringify(row({ question: `${index} ${"x".repeat(1500)}` }))}\n`,
        ).join(""),
      ),
    module: "#harness/importers/promptfoo.ts",
    exportName: "promptfoo",
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
});

it("groups repeats by their variables, and tells a failed call and a failed judge from a wrong answer", async () => {
  await using folder = await fixtureFolder();
  const rows = [
    row(),
    row({ success: false }),
    row({ question: "call", more: { failureReason: 2, error: "503", response: { error: "503" } } }),
    row({
      question: "judge",
      success: false,
      more: {
        gradingResult: {
          pass: false,
          componentResults: [{ reason: "no judge", metadata: { graderError: true } }],
        },
      },
    }),
    row({ question: "cached", more: { response: { output: { a: 1 }, cached: true } } }),
  ];
  const messages = await messagesOf(promptfoo, [await folder.write("out.json", output(rows))]);
  const [run] = recordsOf(messages);
  expect(run).toMatchObject({
    head: {
      model: "openai/gpt-5-mini",
      startedAt: "2026-01-02T03:04:05.678Z",
      suite: { id: "sums", scorers: ["passed", "score", "tone"] },
    },
    coverage: { planned: 5, scored: 3, failed: 1, unscored: 1, notRun: 0 },
    saved: { answers: 1 },
  });
  const trials = messages.flatMap(({ event }) => (event.kind === "trial-end" ? [event.trial] : []));
  expect(trials.map(({ epoch, latencyMs }) => [epoch, latencyMs])).toEqual([
    [1, 120],
    [2, 120],
    [1, 120],
    [1, 120],
    [1, undefined],
  ]);
  expect(trials[4]).toMatchObject({ cached: true, output: { text: '{"a":1}' } });
});

it("reads JSONL as it reads JSON, and clusters by a field the map names", async () => {
  await using folder = await fixtureFolder();
  const map = await folder.write(
    "map.yaml",
    "suites: { out: { suite: sums, setting: benchmark, capability: arithmetic, read: { scorer: score, cluster: topic } } }\n",
  );
  const lines = [row(), row({ question: "b", success: false })]
    .map((each) => `${JSON.stringify(each)}\n`)
    .join("");
  const [run] = recordsOf(await messagesOf(promptfoo, [await folder.write("out.jsonl", lines)], map));
  expect(run).toMatchObject({
    head: { suite: { scorers: ["score", "passed", "tone"] } },
    samples: { cluster: ["sums", "sums"] },
  });
  expect(run?.backing === "samples" && [...run.samples.mean].sort()).toEqual([0.5, 1]);
});

it("says where rows before failureReason leave open what failed, and labels prompts", async () => {
  await using folder = await fixtureFolder();
  const older = row({
    more: { failureReason: undefined, error: "boom", response: undefined, success: false },
  });
  const other = row({ more: { promptIdx: 7, prompt: { raw: "Say 2+2", label: "Say {{q}}" } } });
  const runs = recordsOf(
    await messagesOf(promptfoo, [await folder.write("out.json", output([older, other]))]),
  );
  expect(runs.map(({ head }) => head.label)).toEqual(["answer-q", "say-q"]);
  expect(runs[0]?.head.origin).toMatchObject({ caveats: [expect.stringMatching(/^1 rows do not say/)] });
});

it("counts more rows than a call can have arguments", async () => {
  const rows = async function* () {
    for (let id = 0; id < 150_000; id += 1) yield { provider: { id: "lab:one" }, promptIdx: 0, vars: { id } };
  };
  const { runs } = await surveyPromptfoo({ version: 3, head: {}, rows }, {});
  expect(runs).toMatchObject([{ trials: 150_000, epochs: 1 }]);
});
