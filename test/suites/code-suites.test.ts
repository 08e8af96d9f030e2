import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Sample } from "#harness/core/sample.ts";
import type { Score } from "#harness/core/score.ts";
import { promptOf, type Suite } from "#harness/core/suite.ts";
import { humaneval } from "#suites/benchmark/humaneval/suite.ts";
import { mbpp } from "#suites/benchmark/mbpp/suite.ts";
import { humanevalPlus } from "#suites/real-world/humaneval-plus/suite.ts";
import { mbppPlus } from "#suites/real-world/mbpp-plus/suite.ts";
import { quixbugs } from "#suites/real-world/quixbugs/suite.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const half = {
  task_id: "HumanEval/0",
  prompt: 'def double(x):\n    return 2 * x\n\n\ndef half(x: float) -> float:\n    """ Half of x. """\n',
  entry_point: "half",
  canonical_solution: "    return x / 2\n",
  test: "def check(candidate):\n    assert double(candidate(3)) == 3\n",
};
const program = (number: number, rest: object = {}) => ({
  text: `Write a function to add ${number}.`,
  code: `def plus(x):\r\n  return x + ${number}`,
  task_id: number,
  test_setup_code: "",
  test_list: [`assert plus(1) == ${number + 1}`, `assert plus(2) == ${number + 2}`],
  ...rest,
});

function write(folder: string, path: string, rows: readonly (object | string)[]): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n");
  writeFileSync(file, path.endsWith(".gz") ? gzipSync(text) : text);
}

function score(suite: Suite, sample: Sample | undefined, text: string): Score | Promise<Score> {
  if (sample === undefined) throw new Error("no such sample");
  const ask = () => Promise.reject(new Error("no model is asked"));
  const output = { text, finish: { reason: "stop" } } as const;
  return suite.scorers[0].score({ sample, output, signal: new AbortController().signal, ask });
}

describe("humaneval", () => {
  test("passes its solution, and takes what the test uses from the head and not from the model", async () => {
    using folder = temporaryFolder();
    write(folder.path, "benchmark/humaneval/HumanEval.jsonl.gz", [half]);
    const [sample, ...more] = await samplesOf(humaneval, suiteContext(folder.path));
    expect(more).toEqual([]);
    expect(sample).toMatchObject({ id: "HumanEval/0", problemId: "HumanEval/0", input: half.prompt });
    expect(await score(humaneval, sample, half.canonical_solution)).toMatchObject({ value: 1 });
    const cheat = "def double(x): return 3\ndef half(x): return 0";
    expect(await score(humaneval, sample, cheat)).toMatchObject({ kind: "scored", value: 0 });
  });

  test("names a row without a test", async () => {
    using folder = temporaryFolder();
    write(folder.path, "benchmark/humaneval/HumanEval.jsonl.gz", [{ ...half, test: "" }]);
    await expect(samplesOf(humaneval, suiteContext(folder.path))).rejects.toThrow(
      /:1:1: the row has no "test"/,
    );
  });
});

describe("mbpp", () => {
  const rows = [2, 3, 4, 10, 11, 510, 511].map((number) => program(number));

  test("is problems 11 to 510, asked after the authors' three solved ones", async () => {
    using folder = temporaryFolder();
    write(folder.path, "benchmark/mbpp/mbpp.jsonl", rows);
    const context = suiteContext(folder.path);
    const [sample, ...others] = await samplesOf(mbpp, context);
    expect([sample, ...others].map((each) => each?.id)).toEqual(["Mbpp/11", "Mbpp/510"]);
    if (sample === undefined) return;
    const asked = promptOf(mbpp, sample, context)[0]?.content;
    expect(asked?.match(/\[DONE\]/g)).toHaveLength(3);
    expect(asked).toMatch(
      /here is your task: Write a function to add 11\. Your code should pass these tests:\n\nassert plus\(1\) == 12\nassert plus\(2\) == 13\n\[BEGIN\]\n$/,
    );
    const answer = "def plus(x):\n  return x + 11\n[DONE]\n";
    expect(await score(mbpp, sample, answer)).toMatchObject({ value: 1 });
    expect(await score(mbpp, sample, answer.replace("11", "12"))).toMatchObject({ value: 0 });
  });

  test("refuses shots that there are not", async () => {
    using folder = temporaryFolder();
    write(folder.path, "benchmark/mbpp/mbpp.jsonl", rows);
    const context = suiteContext(folder.path, { shots: 4 });
    const [sample] = await samplesOf(mbpp, context);
    expect(() => sample && promptOf(mbpp, sample, context)).toThrow(
      "shots is 4; give a whole number from 0 to 3",
    );
  });
});

describe("the stricter tests", () => {
  const row = `{"task_id": "Mbpp/2", "prompt": "\\"\\"\\"Shared.\\"\\"\\"\\n", "entry_point": "similar_elements", "canonical_solution": "def similar_elements(a, b): return tuple(set(a) & set(b))", "base_input": [[[1, 2], [2, 3]]], "atol": 0, "plus_input": [[[1.0, Infinity], [1.0]], [[4, 5, 6], [6, 5]]]}`;
  const float = {
    ...half,
    canonical_solution: "    return x / 2\n",
    base_input: [[1]],
    plus_input: [[3]],
    atol: 0,
  };

  test("take sets for lists where the order is free, and numbers as they stand in the file", async () => {
    using folder = temporaryFolder();
    write(folder.path, "real-world/mbpp_plus/MbppPlus.jsonl", [row]);
    const [sample] = await samplesOf(mbppPlus, suiteContext(folder.path));
    expect(sample).toMatchObject({ id: "Mbpp/2", problemId: "Mbpp/2" });
    const ordered = "def similar_elements(a, b): return sorted(set(a) & set(b), reverse=True)";
    expect(await score(mbppPlus, sample, ordered)).toMatchObject({ value: 1 });
    const loose = "def similar_elements(a, b): return (2,)";
    expect(await score(mbppPlus, sample, loose)).toMatchObject({ value: 0 });
  });

  test("let floats be off by a millionth, and no more", async () => {
    using folder = temporaryFolder();
    write(folder.path, "real-world/humaneval_plus/HumanEvalPlus.jsonl.gz", [float]);
    const [sample] = await samplesOf(humanevalPlus, suiteContext(folder.path));
    expect(await score(humanevalPlus, sample, "    return x / 2 + 1e-7")).toMatchObject({ value: 1 });
    expect(await score(humanevalPlus, sample, "    return x / 2 + 1e-5")).toMatchObject({ value: 0 });
  });
});

test.skipIf(isSharedAbsent)(
  "reads the official files: 164, 500, 378 and 31 problems, and tells faulty from right (needs ../shared)",
  async () => {
    const context = suiteContext(shared("data"));
    const counts = [humaneval, mbpp, mbppPlus, quixbugs].map(
      async (suite) => (await samplesOf(suite, context)).length,
    );
    expect(await Promise.all(counts)).toEqual([164, 500, 378, 31]);
    const programs = await samplesOf(quixbugs, context);
    for (const name of ["gcd", "sqrt", "kheapsort"]) {
      const sample = programs.find(({ id }) => id === name);
      expect(await score(quixbugs, sample, sample?.target[0] ?? "")).toMatchObject({ value: 1 });
      expect(await score(quixbugs, sample, String(sample?.input))).toMatchObject({ value: 0 });
    }
  },
);
