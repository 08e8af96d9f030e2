import { describe, expect, test } from "vitest";
import type { Sample } from "#harness/core/sample.ts";
import { promptOf, type Suite } from "#harness/core/suite.ts";
import { planSuite } from "#harness/runner/plan-suite.ts";
import * as suites from "#suites";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { dataFolder } from "./data-folder.ts";
import { scoreOf } from "./score-of.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const science = {
  id: "q1",
  question: "What is hot?",
  choices: { text: ["ice", "fire", "snow"], label: ["1", "2", "3"] },
  answerKey: "2",
};

describe("multiple choice", () => {
  test.each([
    [suites.arcChallenge, "benchmark/arc_challenge/ARC-Challenge/test-00000-of-00001.parquet"],
    [suites.arcEasy, "benchmark/arc_easy/ARC-Easy/test-00000-of-00001.parquet"],
    [suites.commonsenseQa, "benchmark/commonsense_qa/data/validation-00000-of-00001.parquet"],
    [suites.arcChallenge, "benchmark/arc_challenge/test.jsonl"],
  ])("of $id is asked by letters, whatever the labels are, from %s", async (suite, file) => {
    using folder = dataFolder({ [file]: [science] });
    const context = suiteContext(folder.path);
    const [sample] = await samplesOf(suite, context);
    expect(sample).toEqual({ id: "q1", input: "What is hot?\n\nA. ice\nB. fire\nC. snow", target: ["B"] });
    if (sample === undefined) throw new Error("no sample");
    expect(promptOf(suite, sample, context)[0]?.content).toMatch(/^What is hot\?[\s\S]*\nAnswer: <letter>$/);
    expect(await scoreOf(suite, sample, "Fire is.\nAnswer: B")).toMatchObject({ value: 1 });
    expect(await scoreOf(suite, sample, "Answer: A")).toMatchObject({ value: 0 });
  });

  test("of mmlu has ids by subject from the hub's file and from a copy by subject", async () => {
    const rows = ["anatomy", "law", "law"].map((subject, index) => ({
      question: `Q${index}?`,
      subject,
      choices: ["w", "x", "y", "z"],
      answer: index,
    }));
    using hub = dataFolder({ "benchmark/mmlu/all/test-00000-of-00001.parquet": rows });
    const csv = (index: number) => `Q${index}?,w,x,y,z,${index}\n`;
    const head = "question,choice0,choice1,choice2,choice3,answer\n";
    using copy = dataFolder({
      "benchmark/mmlu/test/anatomy_test.csv": head + csv(0),
      "benchmark/mmlu/test/law_test.csv": head + csv(1) + csv(2),
    });
    const samples = await samplesOf(suites.mmlu, suiteContext(hub.path));
    expect(samples.map(({ id, target, cluster }) => [id, target[0], cluster])).toEqual([
      ["anatomy/0", "A", "anatomy"],
      ["law/0", "B", "law"],
      ["law/1", "C", "law"],
    ]);
    expect(await samplesOf(suites.mmlu, suiteContext(copy.path))).toEqual(samples);
  });

  test("of mmlu puts solved questions of the same subject first on request, alike from both copies", async () => {
    const row = (question: string, subject: string) => ({
      question,
      subject,
      choices: ["w", "x", "y", "z"],
      answer: 1,
    });
    using hub = dataFolder({
      "benchmark/mmlu/all/test-00000-of-00001.parquet": [row("T?", "law")],
      "benchmark/mmlu/all/dev-00000-of-00001.parquet": [
        row("A?", "anatomy"),
        row("L1?", "law"),
        row("L2?", "law"),
      ],
    });
    const head = "question,choice0,choice1,choice2,choice3,answer\n";
    using copy = dataFolder({
      "benchmark/mmlu/test/law_test.csv": `${head}T?,w,x,y,z,1\n`,
      "benchmark/mmlu/dev/law_dev.csv": `${head}L1?,w,x,y,z,1\nL2?,w,x,y,z,1\n`,
      "benchmark/mmlu/dev/anatomy_dev.csv": `${head}A?,w,x,y,z,1\n`,
    });
    for (const folder of [hub, copy]) {
      const promptWith = async (shots: number) => {
        const context = suiteContext(folder.path, { shots });
        const [sample] = await samplesOf(suites.mmlu, context);
        if (sample === undefined) throw new Error("no sample");
        return promptOf(suites.mmlu, sample, context).map(({ role, content }) => [
          role,
          content.split("\n")[0],
        ]);
      };
      expect(await promptWith(2)).toEqual([
        ["user", "L1?"],
        ["assistant", "Answer: B"],
        ["user", "L2?"],
        ["assistant", "Answer: B"],
        ["user", "T?"],
      ]);
      expect(await promptWith(1)).toHaveLength(3);
      expect(await promptWith(0)).toEqual([["user", "T?"]]);
      await expect(promptWith(3)).rejects.toThrow(
        'suite "mmlu": shots is 3; there are 2 solved questions of "law"',
      );
    }
  });

  test("of mmlu-pro shows the steps of its solved questions, and asks for their file only when it is needed", async () => {
    const row = { options: ["a", "b"], answer_index: 1n, category: "law", cot_content: "" };
    const test = {
      "benchmark/mmlu_pro/data/test-00000-of-00001.parquet": [{ ...row, question: "T?", question_id: 1n }],
    };
    const solved = { ...row, question: "V?", question_id: 2n, cot_content: "A: Let's think. So b." };
    using folder = dataFolder({
      ...test,
      "benchmark/mmlu_pro/data/validation-00000-of-00001.parquet": [solved],
    });
    const context = suiteContext(folder.path, { shots: 1 });
    const [sample] = await samplesOf(suites.mmluPro, context);
    if (sample === undefined) throw new Error("no sample");
    expect(sample).not.toHaveProperty("solution");
    expect(promptOf(suites.mmluPro, sample, context)[1]).toEqual({
      role: "assistant",
      content: "Let's think. So b.\n\nAnswer: B",
    });
    using bare = dataFolder(test);
    expect(await samplesOf(suites.mmluPro, suiteContext(bare.path))).toHaveLength(1);
    await expect(samplesOf(suites.mmluPro, suiteContext(bare.path, { shots: 1 }))).rejects.toThrow(
      /validation-00000-of-00001\.parquet/,
    );
  });

  test.each<readonly [Suite, string, object, Partial<Sample>]>([
    [
      suites.hellaswag,
      "benchmark/hellaswag/data/validation-00000-of-00001.parquet",
      {
        activity_label: "Baking",
        ctx_a: "A man bakes [title] bread.",
        ctx_b: "he",
        endings: ["eats [x] it", "sleeps", "runs", "sings"],
        label: "0",
        source_id: "v1",
      },
      {
        id: "validation-0",
        target: ["A"],
        cluster: "v1",
        input:
          "How does this go on?\n\nBaking: A man bakes. bread. He\n\nA. eats it\nB. sleeps\nC. runs\nD. sings",
      },
    ],
    [
      suites.winogrande,
      "benchmark/winogrande/winogrande_xl/validation-00000-of-00001.parquet",
      { sentence: "Ann thanked Eve, for _ had helped.", option1: "Ann", option2: "Eve", answer: "2" },
      { id: "validation-0", target: ["B"] },
    ],
    [
      suites.mmluPro,
      "benchmark/mmlu_pro/data/test-00000-of-00001.parquet",
      {
        question_id: 70n,
        question: "Q?",
        options: ["a", "b", "c", "d", "e", "f"],
        answer: "F",
        answer_index: 5n,
        category: "law",
      },
      { id: "test-70", target: ["F"], stratum: "law" },
    ],
    [
      suites.mmluCf,
      "real-world/mmlu_cf/data/val-00000-of-00001.parquet",
      { Question: "Q?", A: "a", B: "b", C: "c", D: "d", Answer: "D" },
      { id: "val-0", target: ["D"] },
    ],
    [
      suites.boolq,
      "benchmark/boolq/data/validation-00000-of-00001.parquet",
      { question: "is ice cold", passage: "Ice is frozen water.", answer: true },
      { id: "validation-0", target: ["Yes"], input: "Ice is frozen water.\n\nQuestion: is ice cold?" },
    ],
  ])("of $id reads the official Parquet file", async (suite, file, row, expected) => {
    using folder = dataFolder({ [file]: [row] });
    const [sample] = await samplesOf(suite, suiteContext(folder.path));
    expect(sample).toMatchObject(expected);
    if (sample === undefined) throw new Error("no sample");
    expect(await scoreOf(suite, sample, `Answer: ${sample.target[0]}`)).toMatchObject({ value: 1 });
  });

  test("of truthfulqa-mc1 mixes the best answer among the incorrect ones, alike from both headers", async () => {
    const row = 'Adversarial,Myths,Is it?,No,"Yes; Perhaps; No; Yes",x\n';
    using official = dataFolder({
      "benchmark/truthfulqa/TruthfulQA.csv": `Type,Category,Question,Best Answer,Incorrect Answers,Source\n${row}`,
    });
    using copy = dataFolder({
      "benchmark/truthfulqa/TruthfulQA.csv": `Type,Category,question,answer,Incorrect Answers,Source\n${row}`,
    });
    const [sample] = await samplesOf(suites.truthfulqaMc1, suiteContext(official.path));
    expect(
      String(sample?.input)
        .split("\n")
        .map((line) => line.slice(3))
        .slice(2)
        .sort(),
    ).toEqual(["No", "Perhaps", "Yes"]);
    expect(String(sample?.input)).toContain(`${sample?.target[0]}. No`);
    expect(await samplesOf(suites.truthfulqaMc1, suiteContext(copy.path))).toEqual([sample]);
  });

  test.each([
    [
      "an answer that is no label",
      { ...science, answerKey: "9" },
      /test\.jsonl:1: answers with no label of its choices; download/,
    ],
    ["no question", { ...science, question: "" }, /has no "question"/],
    ["choices that are none", { ...science, choices: [] }, /has no "choices"/],
    [
      "options that are no texts",
      { ...science, choices: { text: [1], label: ["1"] } },
      /has no list of texts "text"/,
    ],
  ])("refuses a row with %s", async (_, row, message) => {
    using folder = dataFolder({ "benchmark/arc_challenge/test.jsonl": [row] });
    await expect(samplesOf(suites.arcChallenge, suiteContext(folder.path))).rejects.toThrow(message);
  });
});

test("slots are spans of the utterance, a span without a start begins at the first character", async () => {
  const rows = [
    {
      userInput: { text: "Two people at 7" },
      context: { requestedSlots: ["people"] },
      labels: [
        { slot: "people", valueSpan: { endIndex: 3 } },
        { slot: "time", valueSpan: { startIndex: 14, endIndex: 15 } },
      ],
    },
    { userInput: { text: "Hello" }, context: {} },
  ];
  using folder = dataFolder({ "real-world/restaurants8k/test.json": JSON.stringify(rows) });
  const samples = await samplesOf(suites.restaurants8k, suiteContext(folder.path));
  expect(samples).toMatchObject([
    { id: "test/0", target: ['{"people":["Two"],"time":["7"]}'], stratum: "slot-bearing" },
    { id: "test/1", target: ["{}"], stratum: "empty" },
  ]);
  expect(String(samples[0]?.input)).toContain("had just asked for: people");
});

test("a clause's yes and no weigh alike", async () => {
  const { clauses } = await import("#suites/real-world/cuad/clauses.ts");
  using folder = dataFolder(
    Object.fromEntries(
      clauses.flatMap(({ rows, prompt }) => [
        [rows.path, "label\ttext\nYes\ta\nNo\tb\nNo\tc\n"],
        [prompt.path, "Is it so?\n\nClause: ..."],
      ]),
    ),
  );
  const samples = await samplesOf(suites.cuad, suiteContext(folder.path));
  expect(samples).toHaveLength(3 * 38);
  expect(samples.slice(0, 3).map(({ weight }) => weight)).toEqual([1.5, 0.75, 0.75]);
  expect(samples[0]?.input).toBe("Is it so?\n\nClause: a");
});

test("bbh puts the authors' solved samples of the part first on request, without the canary", async () => {
  const { bbhParts } = await import("#suites/benchmark/bbh/parts.ts");
  using folder = dataFolder(
    Object.fromEntries(
      bbhParts.flatMap(({ samples, solved }) => [
        [
          samples.path,
          JSON.stringify({ canary: "c", examples: [{ input: "not True is", target: "False" }] }),
        ],
        [solved.path, "BENCHMARK DATA canary GUID 1\n-----\nEvaluate.\n\nQ: a\nA: b\n"],
      ]),
    ),
  );
  const context = suiteContext(folder.path, { shots: 3 });
  const [sample] = await samplesOf(suites.bbh, context);
  if (sample === undefined) throw new Error("no sample");
  expect(sample).toMatchObject({ id: "boolean_expressions/0", stratum: "boolean_expressions" });
  expect(promptOf(suites.bbh, sample, context)[0]?.content).toBe(
    "Evaluate.\n\nQ: a\nA: b\n\nQ: not True is\nA: Let's think step by step.",
  );
  expect(() => promptOf(suites.bbh, sample, suiteContext(folder.path, { shots: 5 }))).toThrow(
    "a whole number from 0 to 3",
  );
});

test.skipIf(isSharedAbsent)("each subject of mmlu has five solved questions (needs ../shared)", async () => {
  const context = suiteContext(shared("data"), { shots: 5 });
  const samples = await samplesOf(suites.mmlu, context);
  const firsts = new Map(samples.map((sample) => [sample.cluster, sample]));
  expect(firsts.size).toBe(57);
  for (const sample of firsts.values()) expect(promptOf(suites.mmlu, sample, context)).toHaveLength(11);
});

const official: readonly (readonly [suite: Suite, count: number, digest: string])[] = [
  [suites.mmlu, 14_042, "7d1189cae5fb55d4"],
  [suites.arcChallenge, 1172, "e71f2c5bf506e70f"],
  [suites.commonsenseQa, 1221, "dc647755c1d462f0"],
  [suites.truthfulqaMc1, 790, "3bfc98cac401a043"],
  [suites.bbh, 6511, "1a3f6e51c74c4c49"],
  [suites.bbhDates, 250, "5c4f4e44b7f48737"],
  [suites.scan, 4182 + 3920 + 7706 + 1173, "d65a88e5b06faac9"],
  [suites.dstc8Spans, 1813, "938b772176a7eed7"],
  [suites.restaurants8k, 3731, "877c1f0473871595"],
  [suites.recognizersDate, 590, "62c1ec2587b784d8"],
  [suites.cuad, 18_186, "e3ad8e33d196773d"],
  [suites.banking77, 3080, "cabda216dbba981c"],
  [suites.nluPlusPlus, 3080, "5cab596ba299adad"],
  [suites.math500, 500, "2ea3ccf2cf28074f"],
];

describe.skipIf(isSharedAbsent)("official files (needs ../shared)", () => {
  test.each(official)(
    "of %o have the published count, one digest, and targets that score 1",
    async (suite, count, digest) => {
      const context = suiteContext(shared("data"));
      const samples = await samplesOf(suite, context);
      expect(samples).toHaveLength(count);
      expect(new Set(samples.map(({ id }) => id)).size).toBe(count);
      const { card } = await planSuite(suite, context, { epochs: 1, seed: 1 });
      expect(card.digest.slice(0, 16)).toBe(digest);
      const failures: string[] = [];
      for (const sample of samples) {
        const right = await scoreOf(suite, sample, sample.target[0]);
        if (right.kind !== "scored" || right.value !== 1) failures.push(`${sample.id} ${sample.target[0]}`);
        const wrong = await scoreOf(suite, sample, "Answer: qzx");
        if (wrong.kind === "unscored" || (wrong.kind === "scored" && wrong.value !== 0))
          failures.push(`${sample.id} wrong`);
      }
      expect(failures).toEqual([]);
    },
  );
});
