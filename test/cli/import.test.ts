import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** The smallest log of each tool that holds what the tool cannot say. */
const logs = {
  "promptfoo/out.jsonl": {
    ...{ promptIdx: 0, testIdx: 0, promptId: "p", vars: { q: "2+2" }, testCase: { vars: { q: "2+2" } } },
    ...{ provider: { id: "openai:one" }, prompt: { raw: "2+2", label: "{{q}}" } },
    ...{ success: false, score: 0, error: "boom" },
  },
  "helm/run/run_spec.json": {
    name: "gsm:model=lab_one",
    scenario_spec: { class_name: "GSM8KScenario", args: {} },
    adapter_spec: { model: "lab/one", method: "generation" },
    groups: ["gsm"],
  },
  "helm/run/per_instance_stats.json": [
    {
      instance_id: "a",
      train_trial_index: 0,
      stats: [{ name: { name: "final_number_exact_match", split: "test" }, count: 1, mean: 1 }],
    },
  ],
  "lm-eval/results_2026-01-21T03-44-18.458309.json": {
    results: { gsm_plus: { "exact_match,strict-match": 0.25 } },
    versions: { gsm_plus: 1 },
    "n-samples": { gsm_plus: { original: 4, effective: 4 } },
    model_name: "lab/two",
    date: 1768964383.5,
  },
  "every-eval-ever/a.json": {
    schema_version: "0.3.0",
    evaluation_timestamp: "1750000000",
    model_info: { id: "lab/three" },
    evaluation_results: [
      {
        evaluation_name: "exam",
        source_data: { dataset_name: "exam" },
        metric_config: { lower_is_better: false, min_score: 0, max_score: 1 },
        score_details: { score: 0.5 },
      },
    ],
  },
};

const tools = ["promptfoo", "helm", "lm-eval", "every-eval-ever"] as const;

function inspectLog(changes: object = {}): object {
  return {
    version: 2,
    status: "success",
    eval: { task: "gsm8k", model: "lab/one", created: "2026-01-02T03:04:05Z", dataset: {}, config: {} },
    samples: [{ id: 1, epoch: 1, input: "2+2", target: "4", scores: { match: { value: "C" } } }],
    ...changes,
  };
}

describe("import, then gap: it", () => {
  test("has the report say what each tool cannot tell, and importing twice changes nothing", async () => {
    using folder = temporaryFolder();
    write(folder.path, logs);
    for (const tool of tools)
      expect(await commandLine(["import", tool, tool], { folder: folder.path })).toMatchObject({ code: 0 });
    const report = async () =>
      (await commandLine(["gap"], { folder: folder.path })).stdout.replaceAll(/\s+/g, " ");
    const first = await report();
    for (const tool of tools)
      expect(first).toMatch(new RegExp(`(benchmark|counterpart), from ${tool}: [^.]{20,} \\(`));
    for (const tool of tools)
      expect((await commandLine(["import", tool, tool], { folder: folder.path })).stdout).toMatch(
        /^imported 0 runs/,
      );
    expect(await report()).toBe(first);
  });

  test("names what is damaged, imports the rest and ends with 1", async () => {
    using folder = temporaryFolder();
    write(folder.path, {
      "logs/cut.eval": "PK\u0003\u0004",
      "logs/newer.json": inspectLog({ version: 9 }),
      "logs/nothing.json": JSON.stringify(inspectLog()).slice(0, -9),
      "logs/whole.json": JSON.stringify(inspectLog({ stats: { waited: "WAITED" } })).replace(
        '"WAITED"',
        "NaN",
      ),
    });
    const { code, stdout, stderr } = await commandLine(["import", "inspect", "logs"], {
      folder: folder.path,
    });
    expect([code, stdout]).toEqual([1, "imported 1 run of 1 model on 1 suite\n"]);
    expect(stderr.match(/^left out: \S+\/(cut\.eval|newer\.json|nothing\.json)\b.{20,}$/gm)).toHaveLength(3);
    expect(readdirSync(join(folder.path, "results"))).toContain("gsm8k");
  });

  test("shows the names for review and stores nothing", async () => {
    using folder = temporaryFolder();
    write(folder.path, {
      "logs/a.json": inspectLog({
        eval: { task: "inspect_evals/gsm8k", model: "Meta-Llama/Llama-3.1-8B", dataset: {}, config: {} },
      }),
    });
    const { stdout } = await commandLine(["import", "inspect", "logs", "--review"], { folder: folder.path });
    expect(stdout).toMatch(
      /Meta-Llama\/Llama-3\.1-8B +→ +meta\/llama-3\.1-8b +letter case, maker's other name/,
    );
    expect(stdout).toMatch(/gsm8k +benchmark +arithmetic +1 run/);
    expect(readdirSync(folder.path)).toEqual(["logs"]);
  });
});
