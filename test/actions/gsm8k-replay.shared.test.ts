import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { run } from "#harness/actions/run.ts";
import { readRunLog } from "#harness/store/read-log.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const recorded = {
  "6b_finetuning": 286,
  "6b_verification": 515,
  "175b_finetuning": 458,
  "175b_verification": 742,
};

/** The recorded solutions as rows for `replay`, and their authors' labels by model and question. */
async function reshape(folder: string) {
  const rows: string[] = [];
  const labels = new Map<string, boolean>();
  const lines = createInterface({
    input: createReadStream(shared("data/benchmark/gsm8k/example_model_solutions.jsonl")),
  });
  for await (const line of lines) {
    const { question, ...rest } = JSON.parse(line);
    for (const model of Object.keys(recorded)) {
      rows.push(JSON.stringify({ model, input: question, output: rest[model].solution }));
      labels.set(`${model} ${question}`, rest[model].is_correct);
    }
  }
  writeFileSync(join(folder, "solutions.jsonl"), `${rows.join("\n")}\n`);
  return labels;
}

describe.skipIf(isSharedAbsent)("recorded GSM8K solutions of four models (needs ../shared): it …", () => {
  test("judges them label for label as their authors did", async () => {
    using folder = temporaryFolder();
    const labels = await reshape(folder.path);
    const { records, paths } = await run({
      models: ["replay/solutions.jsonl"],
      suites: ["gsm8k"],
      resultsFolder: join(folder.path, "results"),
      dataFolder: shared("data"),
      folder: folder.path,
      environment: {},
    });
    const counts = records.map(({ head, ...record }) => {
      const means = record.backing === "samples" ? [...record.samples.mean] : [];
      return [head.model.slice("replay/".length), means.reduce((sum, mean) => sum + mean, 0)];
    });
    expect(Object.fromEntries(counts)).toEqual(recorded);

    const disagreements: string[] = [];
    for (const path of paths) {
      const questions = new Map<string, string>();
      let model = "";
      for (const event of readRunLog(path)) {
        if (event.kind === "run-start") model = event.head.model.slice("replay/".length);
        if (event.kind === "sample" && event.sample.input.kind === "kept")
          questions.set(event.sample.id, String(event.sample.input.input));
        if (event.kind !== "trial-end" || event.trial.kind !== "answered") continue;
        const [score] = Object.values(event.trial.scores);
        const isRight = score?.kind === "scored" && score.value === 1;
        const question = questions.get(event.trial.sampleId);
        if (labels.get(`${model} ${question}`) !== isRight)
          disagreements.push(`${model} ${event.trial.sampleId}`);
      }
    }
    expect(disagreements).toEqual([]);
  });
});
