import { dirname } from "node:path";
import { deflateRawSync, zstdCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { inspect } from "#harness/importers/inspect.ts";
import { describeImporterContract } from "../conformance/importer.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { fixtureFolder, messagesOf, recordsOf } from "./fixture-folder.ts";
import { zipOf } from "./zip-file.ts";

function sample(id: number | string, epoch: number, value: unknown, more: object = {}): object {
  const output = {
    model: "m-1",
    choices: [{ message: { content: "42" }, stop_reason: "max_tokens" }],
    usage: { input_tokens: 3, output_tokens: 2, input_tokens_cache_read: 4 },
  };
  return {
    id,
    epoch,
    input: `Question ${id}`,
    target: ["42"],
    output,
    scores: { match: { value, answer: "42" } },
    metadata: { book: "b" },
    ...more,
  };
}

function log(samples: readonly object[], changes: object = {}): object {
  return {
    version: 2,
    status: "success",
    eval: {
      task: "inspect_evals/gsm8k",
      model: "openai/gpt-5-mini",
      created: "2025-10-21T01:12:03+02:00",
      dataset: { samples: 9, sample_ids: [1, 2] },
      config: { epochs: 2, epochs_reducer: ["mean"] },
      model_generate_config: { temperature: 0.5 },
    },
    results: {
      scores: [{ name: "match", scorer: "match", scored_samples: 2, metrics: { accuracy: { value: 0.75 } } }],
    },
    stats: { started_at: "2025-10-21T01:13:00+02:00", completed_at: "2025-10-21T01:14:00+02:00" },
    samples,
    ...changes,
  };
}

const samples = [sample(1, 1, "C"), sample(1, 2, "C"), sample(2, 1, "I"), sample(2, 2, 1)];

describeImporterContract("inspect", async () => {
  const folder = await fixtureFolder();
  const two = async (name: string, text: string) => {
    const other = JSON.stringify(log(samples)).replace("openai/gpt-5-mini", "openai/o3");
    return {
      paths: [
        await folder.write(`${name}/a.json`, text),
        await folder.write(`${name}/b.json`, other.replace("Question", name)),
      ] as const,
    };
  };
  const one = async (name: string, text: string) => ({ paths: [await folder.write(name, text)] as const });
  return {
    importer: inspect,
    source: await two("plain", JSON.stringify(log(samples))),
    changed: await two("changed", JSON.stringify(log(samples.slice(1)))),
    broken: [
      {
        title: "a cut file",
        source: await one("cut.json", JSON.stringify(log(samples)).slice(0, -40)),
        message: /cut\.json:1:\d+: is not valid JSON: the text ends too early/,
      },
      {
        title: "a newer version",
        source: await one("newer.json", JSON.stringify(log(samples, { version: 4 }))),
        message: /log version 4 is newer than 2/,
      },
      { title: "another file", source: await one("other.json", "{}"), message: /is no log of Inspect/ },
      {
        title: "nothing in it",
        source: await one("empty.json", JSON.stringify(log([], { results: null }))),
        message: /holds neither samples nor a score/,
      },
      {
        title: "a score beyond 1",
        source: await one("beyond.json", JSON.stringify(log([sample(1, 1, 7)]))),
        message: /match 7 is not between 0 and 1/,
      },
    ],
    writeLarge: async () => {
      const many = Array.from({ length: 8_000 }, (_, id) =>
        JSON.stringify(sample(id, 1, "C", { messages: [{ role: "user", content: "x".repeat(5000) }] })),
      );
      return one(
        "large.json",
        JSON.stringify(log([])).replace('"samples":[]', `"samples":[${many.join(",")}]`),
      );
    },
    module: "#harness/importers/inspect.ts",
    exportName: "inspect",
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
});

it("keeps epochs, settings, times and tokens, the cache's among them", async () => {
  await using folder = await fixtureFolder();
  const messages = await messagesOf(inspect, [await folder.write("a.json", JSON.stringify(log(samples)))]);
  expect(recordsOf(messages)[0]).toMatchObject({
    head: {
      model: "openai/gpt-5-mini",
      startedAt: "2025-10-20T23:13:00.000Z",
      suite: { id: "gsm8k", capability: "arithmetic", scorers: ["match"] },
      fingerprint: { settings: { temperature: 0.5 } },
      plan: { samples: 2, epochs: 2, trials: 4 },
    },
    endedAt: "2025-10-20T23:14:00.000Z",
    coverage: { planned: 4, scored: 4 },
    usage: { reported: 4, inputTokens: 28, outputTokens: 8, cachedInputTokens: 16 },
    samples: { id: ["1", "2"], epochs: Uint32Array.of(2, 2), mean: Float64Array.of(1, 0.5) },
  });
  expect(recordsOf(messages)[0]?.head.origin).not.toHaveProperty("caveats");
});

it("tells errors, what could not be scored and no answer apart", async () => {
  await using folder = await fixtureFolder();
  const mixed = [
    sample(1, 1, "N"),
    sample(2, 1, "NAN"),
    sample(3, 1, "P"),
    sample(4, 1, 0, { scores: {}, error: { message: "container died" } }),
    sample(5, 1, 0, { scores: null }),
  ];
  const text = JSON.stringify(log(mixed)).replace('"NAN"', "NaN");
  const [run] = recordsOf(await messagesOf(inspect, [await folder.write("a.json", text)]));
  expect(run).toMatchObject({
    coverage: { planned: 10, scored: 1, unparsed: 1, unscored: 2, failed: 1, notRun: 5 },
  });
});

it.each([
  ["deflate", deflateRawSync, 8],
  ["Zstandard frames, one after the other", twoFrames, 93],
] as const)(
  "reads an archive in %s: the last of two entries, ids with slashes, attachments",
  async (_name, compress, method) => {
    await using folder = await fixtureFolder();
    const { samples: _samples, ...header } = log([]) as { samples: unknown };
    const attached = sample("a/b", 1, "C", {
      input: "attachment://ab12",
      attachments: { ab12: "the long text", ff: "not asked for" },
    });
    const path = await folder.write(
      "a.eval",
      zipOf(
        [
          ["header.json", header],
          ["samples/a/b_epoch_1.json", sample("a/b", 1, "I")],
          ["samples/a/b_epoch_1.json", attached],
          ["samples/2_epoch_1.json", sample(2, 1, "I")],
        ],
        { compress, method },
      ),
    );
    const messages = await messagesOf(inspect, [path]);
    const inputs = messages.flatMap(({ event }) => (event.kind === "sample" ? [event.sample.input] : []));
    expect(inputs).toEqual([
      { kind: "kept", input: "the long text" },
      { kind: "kept", input: "Question 2" },
    ]);
    expect(recordsOf(messages)[0]).toMatchObject({
      samples: { id: ["2", "a/b"], mean: Float64Array.of(0, 1) },
    });
  },
);

it("reads the archive of a crashed run, which has no header, and large samples in parts", async () => {
  await using folder = await fixtureFolder();
  const { eval: start } = log([]) as { eval: object };
  const entries = [
    ["_journal/start.json", { version: 2, eval: start }],
    ["samples/1_epoch_1/sample.json", sample(1, 1, "C", { input: "attachment://0f" })],
    ["samples/1_epoch_1/attachments/0.json", { "0f": "far away" }],
  ] as const;
  const messages = await messagesOf(inspect, [
    await folder.write("a.eval", zipOf(entries, { compress: deflateRawSync, method: 8 })),
  ]);
  expect(recordsOf(messages)[0]).toMatchObject({
    head: { origin: { caveats: ["the run did not end: the log holds what was done until then"] } },
    coverage: { planned: 4, scored: 1, notRun: 3 },
  });
  expect(messages[1]).toMatchObject({ event: { sample: { input: { input: "far away" } } } });
});

it("names a cut archive, and reads the rest", async () => {
  await using folder = await fixtureFolder();
  const whole = zipOf(
    [
      ["header.json", log([])],
      ["samples/1_epoch_1.json", sample(1, 1, "C")],
    ],
    { compress: deflateRawSync, method: 8 },
  );
  await folder.write("logs/a.eval", whole.subarray(0, whole.length - 30));
  await folder.write("logs/b.eval", whole);
  const problems: string[] = [];
  const { signal } = new AbortController();
  const request = {
    paths: [dirname(await folder.write("logs/logs.json", "{}"))] as const,
    now: "2026-01-02T03:04:05.678Z",
    harness: "0.1.0",
    seed: 1,
    signal,
  };
  const messages = await Array.fromAsync(
    inspect.messages({ ...request, onProblem: ({ message }) => problems.push(message) }),
  );
  expect(recordsOf(messages)).toHaveLength(1);
  expect(problems).toEqual([expect.stringMatching(/a\.eval: is no whole ZIP archive/)]);
});

it("takes reduced scores where the samples are gone, else what was printed", async () => {
  await using folder = await fixtureFolder();
  const reductions = [
    {
      scorer: "match",
      reducer: "mean",
      samples: [
        { sample_id: 1, value: 1 },
        { sample_id: 2, value: 0.5 },
      ],
    },
  ];
  const read = async (changes: object) =>
    recordsOf(await messagesOf(inspect, [await folder.write("a.json", JSON.stringify(log([], changes)))]))[0];
  expect(await read({ reductions })).toMatchObject({
    samples: { id: ["1", "2"], mean: Float64Array.of(1, 0.5) },
  });
  expect(await read({})).toMatchObject({ backing: "aggregate", mean: 0.75, n: 2 });
});

it.skipIf(isSharedAbsent)("gives the scores that Inspect printed (needs ../shared)", async () => {
  const messages = await messagesOf(inspect, [shared("data/logs/inspect")]);
  const scores = recordsOf(messages).map((run) => [
    run.head.origin.kind === "imported" ? run.head.origin.source.replace(/^.*\//, "") : "",
    run.backing === "aggregate"
      ? run.mean
      : run.samples.mean.reduce((sum, mean) => sum + mean, 0) / run.samples.mean.length,
  ]);
  expect(Object.fromEntries(scores)).toEqual({
    "data_arc_qwen.json": 1 / 3,
    "data_cvebench_empty_choices.json": 0.7051282051282052,
    "data_with_llm_scoring.json": 0.431,
    "log_formats.eval": 0,
    "log_formats.json": 0,
    "log_read_sample.eval": 1,
    "log_streaming.eval": 0.75,
    "log_tool_call_error.json": 1,
  });
});

function twoFrames(data: Buffer): Buffer {
  const middle = Math.floor(data.length / 2);
  return Buffer.concat([zstdCompressSync(data.subarray(0, middle)), zstdCompressSync(data.subarray(middle))]);
}
