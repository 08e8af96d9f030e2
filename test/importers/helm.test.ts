import { dirname } from "node:path";
import { expect, it } from "vitest";
import { helm } from "#harness/importers/helm.ts";
import { describeImporterContract } from "../conformance/importer.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { type FixtureFolder, fixtureFolder, messagesOf, recordsOf } from "./fixture-folder.ts";

interface Instance {
  readonly id: string;
  readonly value: number;
  readonly split?: string;
  readonly perturbation?: object;
  readonly trial?: number;
}

function stats({ id, value, split = "test", perturbation, trial = 0 }: Instance): object {
  const stat = (name: string, mean: number) => ({ name: { name, split, perturbation }, count: 1, mean });
  return {
    instance_id: id,
    perturbation,
    train_trial_index: trial,
    stats: [stat("num_references", 4), stat("exact_match", value)],
  };
}

function state({ id, split = "test", perturbation, trial = 0 }: Instance): object {
  const references = [
    { output: { text: "no" }, tags: [] },
    { output: { text: "yes" }, tags: ["correct"] },
  ];
  return {
    instance: { id, split, perturbation, input: { text: `Question ${id}` }, references },
    train_trial_index: trial,
    request: { prompt: `Question ${id}` },
    result: {
      success: true,
      completions: [{ text: " yes" }],
      request_time: 0.5,
      request_datetime: 1762354922,
    },
  };
}

interface Folder {
  readonly subject?: string;
  readonly model?: string;
  readonly instances: readonly Instance[];
  readonly states?: readonly Instance[];
}

async function write(
  folder: FixtureFolder,
  name: string,
  { subject, model = "openai/gpt2", instances, states = instances }: Folder,
) {
  const args = subject === undefined ? {} : { subject };
  const spec = {
    name: `mmlu:subject=${subject},model=x`,
    scenario_spec: { class_name: "MMLU", args },
    adapter_spec: { model, method: "joint", max_train_instances: 5, temperature: 0 },
    metric_specs: [{ args: { names: ["exact_match"] } }],
  };
  await folder.write(`${name}/per_instance_stats.json`, JSON.stringify(instances.map(stats)));
  await folder.write(`${name}/scenario_state.json`, JSON.stringify({ request_states: states.map(state) }));
  return dirname(await folder.write(`${name}/run_spec.json`, JSON.stringify(spec)));
}

const plain: readonly Instance[] = [
  { id: "id1", value: 1 },
  { id: "id2", value: 0 },
  { id: "id3", value: 1, split: "valid" },
];

describeImporterContract("helm", async () => {
  const folder = await fixtureFolder();
  const two = async (name: string, instances: readonly Instance[]) => ({
    paths: [
      await write(folder, `${name}/a`, { instances }),
      await write(folder, `${name}/b`, { model: "meta/x", instances }),
    ] as const,
  });
  const test = plain.slice(0, 2);
  const broken = async (name: string, file: string, text: string) => {
    const path = await write(folder, name, { instances: plain });
    await folder.write(`${name}/${file}`, text);
    return { paths: [path] as const };
  };
  return {
    importer: helm,
    source: await two("plain", test),
    changed: await two("changed", [...test, { id: "id9", value: 1 }]),
    broken: [
      {
        title: "a cut file",
        source: await broken("cut", "per_instance_stats.json", '[{"instance_id": "a", "stats": []'),
        message: /per_instance_stats\.json:1:34: is not valid JSON/,
      },
      {
        title: "another file",
        source: await broken("spec", "run_spec.json", "{}"),
        message: /names no model in "adapter_spec"/,
      },
      {
        title: "no score",
        source: await broken(
          "none",
          "per_instance_stats.json",
          '[{"instance_id": "a", "stats": [{"name": {"name": "x"}}]}]',
        ),
        message: /holds no score "exact_match"; name one in the map's "read": x/,
      },
      {
        title: "a score beyond 1",
        source: { paths: [await write(folder, "beyond", { instances: [{ id: "a", value: 3 }] })] as const },
        message: /exact_match 3 is no proportion/,
      },
    ],
    writeLarge: async () => ({
      paths: [
        await write(folder, "large", {
          instances: Array.from({ length: 30_000 }, (_, id) => ({ id: `id${id}`, value: id % 2 })),
        }),
      ] as const,
    }),
    module: "#harness/importers/helm.ts",
    exportName: "helm",
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
});

it("keeps splits apart, the main one without a label", async () => {
  await using folder = await fixtureFolder();
  const runs = recordsOf(await messagesOf(helm, [await write(folder, "a", { instances: plain })]));
  expect(runs.map((run) => [run.head.label, run.backing === "samples" ? [...run.samples.mean] : []])).toEqual(
    [
      [undefined, [1, 0]],
      ["split=valid", [1]],
    ],
  );
  expect(runs[0]?.head).toMatchObject({
    model: "openai/gpt2",
    startedAt: "2025-11-05T15:02:02.000Z",
    suite: { id: "mmlu", chance: 0.25 },
    fingerprint: { parameters: { shots: 5 } },
  });
});

it("makes a perturbation a counterpart of the same problems, and leaves out what says the worst of several", async () => {
  await using folder = await fixtureFolder();
  const typos = { name: "typos", robustness: true };
  const instances = [
    ...plain.slice(0, 2),
    { id: "id1", value: 0, perturbation: typos },
    { id: "id1", value: 0, perturbation: { name: "robustness", computed_on: "worst" } },
  ];
  const runs = recordsOf(await messagesOf(helm, [await write(folder, "a", { instances })]));
  expect(runs.map(({ head }) => [head.suite.id, head.suite.setting])).toEqual([
    ["mmlu", { kind: "benchmark" }],
    ["mmlu-typos", { kind: "counterpart", evidence: "fresh-or-perturbed" }],
  ]);
  expect(runs[1]).toMatchObject({ samples: { problemId: ["id1"], mean: Float64Array.of(0) } });
});

it("joins the subjects of one exam, and takes train trials for epochs", async () => {
  await using folder = await fixtureFolder();
  const instances = [
    { id: "id1", value: 1 },
    { id: "id1", value: 0, trial: 1 },
  ];
  const paths = [
    await write(folder, "a", { subject: "law", instances }),
    await write(folder, "b", { subject: "art", instances, states: [] }),
  ] as const;
  const messages = await messagesOf(helm, [...paths]);
  expect(recordsOf(messages)).toMatchObject([
    {
      samples: {
        id: ["art/id1", "law/id1"],
        stratum: ["art", "law"],
        epochs: Uint32Array.of(2, 2),
        mean: Float64Array.of(0.5, 0.5),
      },
    },
  ]);
});

it("names a run folder without per-instance scores, and reads the rest", async () => {
  await using folder = await fixtureFolder();
  const good = await write(folder, "runs/a", { instances: plain });
  await folder.write("runs/b/run_spec.json", JSON.stringify({ adapter_spec: { model: "a/b" } }));
  const problems: string[] = [];
  const { signal } = new AbortController();
  const request = {
    paths: [dirname(good)] as const,
    now: "2026-01-02T03:04:05.678Z",
    harness: "0.1.0",
    seed: 1,
    signal,
  };
  const messages = await Array.fromAsync(
    helm.messages({ ...request, onProblem: ({ message }) => problems.push(message) }),
  );
  expect(recordsOf(messages)).toHaveLength(2);
  expect(problems).toEqual([expect.stringMatching(/runs\/b: has no per_instance_stats\.json/)]);
});

it.skipIf(isSharedAbsent)(
  "gives 1/9 on MMLU philosophy's test split and 3/10 on HellaSwag, as HELM printed (needs ../shared)",
  async () => {
    const runs = recordsOf(await messagesOf(helm, [shared("data/logs/helm")]));
    const means = runs.map((run) => [
      run.head.suite.id,
      run.head.label,
      run.backing === "samples"
        ? run.samples.mean.reduce((sum, mean) => sum + mean, 0) / run.samples.mean.length
        : 0,
    ]);
    expect(means).toEqual(
      [
        ["hellaswag", "split=valid", 0.3],
        ["mmlu", undefined, 1 / 9],
        ["mmlu", "split=valid", 0],
      ].map(([id, label, mean]) => [id, id === "hellaswag" ? undefined : label, mean]),
    );
  },
);
