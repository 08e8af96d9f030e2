import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { promptOf } from "#harness/core/suite.ts";
import { gsm8k } from "#suites/benchmark/gsm8k/suite.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const hens = {
  question: "A hen lays 2 eggs a day. How many in 9 days?",
  answer: "It lays 2 * 9 = <<2*9=18>>18 eggs.\n#### 18",
};
const bolts = { question: "What are 1,000 and 125 bolts?", answer: "They are 1,125.\n#### 1,125" };

function dataFolder(files: Readonly<Record<string, readonly unknown[]>>): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  mkdirSync(join(folder.path, "benchmark", "gsm8k"), { recursive: true });
  for (const [name, rows] of Object.entries(files)) {
    const lines = rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row)));
    writeFileSync(join(folder.path, "benchmark", "gsm8k", name), `${lines.join("\n")}\n`);
  }
  return folder;
}

describe("gsm8k", () => {
  test("numbers its samples by the row of the official file and takes the number after the mark as target", async () => {
    using folder = dataFolder({ "test.jsonl": [hens, bolts] });
    expect(await samplesOf(gsm8k, suiteContext(folder.path))).toEqual([
      { id: "test-0", input: hens.question, target: ["18"], problemId: expect.any(String) },
      { id: "test-1", input: bolts.question, target: ["1,125"], problemId: expect.any(String) },
    ]);
  });

  test("gives the same samples when asked again", async () => {
    using folder = dataFolder({ "test.jsonl": [hens, bolts] });
    const context = suiteContext(folder.path);
    expect(await samplesOf(gsm8k, context)).toEqual(await samplesOf(gsm8k, context));
  });

  test("asks without shots for a final line with the mark", async () => {
    using folder = dataFolder({ "test.jsonl": [hens] });
    const context = suiteContext(folder.path);
    const sample = { id: "test-0", input: hens.question, target: ["18"] } as const;
    const messages = promptOf(gsm8k, sample, context);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.content).toMatch(/^A hen lays 2 eggs a day[\s\S]*\n#### <number>$/);
  });

  test("puts the first training problems before the question as solved turns, without annotations", async () => {
    using folder = dataFolder({ "test.jsonl": [bolts], "train.jsonl": [hens, bolts] });
    const context = suiteContext(folder.path, { shots: 1 });
    const messages = promptOf(gsm8k, { id: "test-0", input: bolts.question, target: ["1125"] }, context);
    expect(messages.map(({ role }) => role)).toEqual(["user", "assistant", "user"]);
    expect(messages[1]?.content).toBe("It lays 2 * 9 = 18 eggs.\n#### 18");
  });

  test.each([[-1], [1.5], ["five"]])("refuses %j shots", (shots) => {
    using folder = dataFolder({});
    const sample = { id: "test-0", input: "?", target: ["1"] } as const;
    expect(() => promptOf(gsm8k, sample, suiteContext(folder.path, { shots }))).toThrow(
      `suite "gsm8k": shots is ${JSON.stringify(shots)}; give a whole number from 0 up`,
    );
  });

  test("refuses more shots than there are training problems", () => {
    using folder = dataFolder({ "train.jsonl": [hens] });
    const sample = { id: "test-0", input: "?", target: ["1"] } as const;
    expect(() => promptOf(gsm8k, sample, suiteContext(folder.path, { shots: 2 }))).toThrow(
      /holds 1 problems$/,
    );
  });

  test("says where it looks, what to download and which flag to pass when the file is absent", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "benchmark", "gsm8k", "test.jsonl");
    await expect(samplesOf(gsm8k, suiteContext(folder.path))).rejects.toThrow(
      `suite "gsm8k": no file ${path}; run "reality-gap suites pull gsm8k", or download https://raw.githubusercontent.com/openai/grade-school-math/3101c7d5072418e28b9008a6636bde82a006892c/grade_school_math/data/test.jsonl to it, or pass --data <folder>`,
    );
  });

  test.each([
    ['{"question": "?"}', /test\.jsonl:2:1: the row has no "answer"; download the official file again$/],
    ['{"answer": "#### 1"}', /test\.jsonl:2:1: the row has no "question"/],
    ['{"question": "?", "answer": "1"}', /test\.jsonl:2:1: the answer does not end with "#### <number>"/],
    ["[]", /test\.jsonl:2:1: the row is no object/],
    ["{", /test\.jsonl:2:2: is not valid JSON/],
  ])("names the line of the broken row %s", async (row, message) => {
    using folder = dataFolder({ "test.jsonl": [hens, row] });
    await expect(samplesOf(gsm8k, suiteContext(folder.path))).rejects.toThrow(message);
  });

  test("refuses an empty file", async () => {
    using folder = dataFolder({ "test.jsonl": [] });
    await expect(samplesOf(gsm8k, suiteContext(folder.path))).rejects.toThrow(/holds no problems/);
  });

  test.skipIf(isSharedAbsent)("reads the 1,319 official problems and 5 shots (needs ../shared)", async () => {
    const context = suiteContext(shared("data"), { shots: 5 });
    const samples = await samplesOf(gsm8k, context);
    expect(samples).toHaveLength(1319);
    expect(samples[0]).toMatchObject({ id: "test-0", target: ["18"] });
    expect(samples.map(({ target }) => target[0]).filter((answer) => !/^-?[\d,]+$/.test(answer))).toEqual([]);
    for (const sample of samples) expect(promptOf(gsm8k, sample, context)).toHaveLength(11);
  });
});
