import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { promptOf } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { tatQaArithmetic } from "#suites/real-world/tat-qa-arithmetic/suite.ts";
import { judge } from "../conformance/scorer.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { evaluate } from "./expression.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const change = {
  uid: "question-1",
  question: "By how much did sales change? ",
  answer: -12.6,
  answer_type: "arithmetic",
  answer_from: "table-text",
  scale: "million",
};
const share = { ...change, uid: "question-2", question: "By which share?", answer: -22.22, scale: "percent" };
const plain = {
  ...change,
  uid: "question-3",
  question: "Per share?",
  answer: 5,
  scale: "",
  answer_from: "table",
};
const span = { ...change, uid: "question-4", answer: ["sales"], answer_type: "span" };
const report = {
  table: {
    uid: "table-1",
    table: [
      ["", "2019", "2018"],
      ["Sales\nof hats", "44.1", "56.7"],
    ],
  },
  paragraphs: [
    { uid: "b", order: 2, text: "Hats are counted in millions." },
    { uid: "a", order: 1, text: "We sell hats." },
  ],
  questions: [change, span, share, plain],
};

function dataFolder(dev: unknown, testGold: unknown): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  const files = join(folder.path, "real-world", "tat_qa");
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, "tatqa_dataset_dev.json"), JSON.stringify(dev));
  writeFileSync(join(files, "tatqa_dataset_test_gold.json"), JSON.stringify(testGold));
  return folder;
}

describe("tat-qa-arithmetic", () => {
  test("asks the arithmetic questions of both files, with report, scale, stratum and cluster", async () => {
    const other = {
      ...report,
      table: { ...report.table, uid: "table-2" },
      questions: [{ ...plain, uid: "question-5" }],
    };
    using folder = dataFolder([report], [other]);
    const samples = await samplesOf(tatQaArithmetic, suiteContext(folder.path));
    expect(samples.map(({ id, target, stratum, cluster }) => [id, target[0], stratum, cluster])).toEqual([
      ["question-1", "-12.6 million", "table-text", "table-1"],
      ["question-2", "-22.22 %", "table-text", "table-1"],
      ["question-3", "5", "table", "table-1"],
      ["question-5", "5", "table", "table-2"],
    ]);
    expect(samples[0]?.input).toBe(
      "Table:\n|  | 2019 | 2018 |\n| Sales of hats | 44.1 | 56.7 |\n\nText:\nWe sell hats.\nHats are counted in millions.\n\nQuestion: By how much did sales change?",
    );
    expect(samples[0]?.metadata).toEqual({ split: "dev", scale: "million" });
  });

  test("asks for the scale and a marked answer", async () => {
    using folder = dataFolder([report], [report]);
    const context = suiteContext(folder.path);
    const sample = { id: "question-1", input: "Table: …", target: ["-12.6 million"] } as const;
    const [message] = promptOf(tatQaArithmetic, sample, context);
    expect(message?.content).toMatch(
      /^Table: …\n\n[\s\S]*#### <number and scale>[\s\S]*"#### -12.6 million"/,
    );
  });

  test.each([
    [[{ ...report, table: undefined }], 'context 1: no "table"; download the official file again'],
    [
      [report, { ...report, questions: [{ ...change, answer: "x" }] }],
      'context 2, question 1: the answer is "x", no number',
    ],
    [
      [{ ...report, questions: [{ ...change, scale: "dozen" }] }],
      'context 1, question 1: the scale is "dozen"',
    ],
    [{}, "no list"],
    [[{ ...report, questions: [span] }], "holds no arithmetic question"],
  ])("names the place of what is not as published", async (document, message) => {
    using folder = dataFolder(document, [report]);
    await expect(samplesOf(tatQaArithmetic, suiteContext(folder.path))).rejects.toThrow(message);
  });

  test("says where it looks, what to download and which flag to pass when a file is absent", async () => {
    using folder = temporaryFolder();
    await expect(samplesOf(tatQaArithmetic, suiteContext(folder.path))).rejects.toThrow(
      /^suite "tat-qa-arithmetic": no file .*tatqa_dataset_dev\.json; run "reality-gap suites pull tat-qa-arithmetic", or download https:.*tatqa_dataset_dev\.json to it, or pass --data/,
    );
  });

  test.skipIf(isSharedAbsent)(
    "reads 718 and 699 official questions on 555 reports (needs ../shared)",
    async () => {
      const samples = await samplesOf(tatQaArithmetic, suiteContext(shared("data")));
      const inSplit = (split: string) =>
        samples.filter(({ metadata }) => metadata?.["split"] === split).length;
      expect([inSplit("dev"), inSplit("test_gold")]).toEqual([718, 699]);
      expect(new Set(samples.map(({ id }) => id)).size).toBe(1417);
      const inStratum = (name: string) => samples.filter(({ stratum }) => stratum === name).length;
      expect([inStratum("table"), inStratum("table-text"), inStratum("text")]).toEqual([968, 422, 27]);
      for (const { target } of samples)
        expect(await judge(number({ absolute: 0.005 }), target, `#### ${target[0]}`)).toMatchObject({
          value: 1,
        });
    },
  );

  test.skipIf(isSharedAbsent)(
    "computing the published derivation scores 1 on at least 1,410 of 1,417 (needs ../shared)",
    async () => {
      const derivations = new Map<string, { readonly derivation: string; readonly scale: string }>();
      for (const split of ["dev", "test_gold"]) {
        const path = shared(`data/real-world/tat_qa/tatqa_dataset_${split}.json`);
        for (const { questions } of JSON.parse(readFileSync(path, "utf8")))
          for (const { uid, derivation, scale } of questions) derivations.set(uid, { derivation, scale });
      }
      const samples = await samplesOf(tatQaArithmetic, suiteContext(shared("data")));
      const wrong: string[] = [];
      for (const { id, target } of samples) {
        const { derivation, scale } = derivations.get(id) ?? { derivation: "", scale: "" };
        const outputs = (["as written", "divided"] as const).map(
          (percent) => `#### ${evaluate(derivation, percent)} ${scale === "percent" ? "" : scale}`,
        );
        const scores = await Promise.all(
          outputs.map((output) => judge(number({ absolute: 0.005 }), target, output)),
        );
        if (!scores.some((score) => score.kind === "scored" && score.value === 1))
          wrong.push(`${derivation} = ${outputs.join(" or ")}, published ${target[0]}`);
      }
      expect(samples.length - wrong.length, wrong.join("\n")).toBeGreaterThanOrEqual(1410);
      expect(wrong.length).toBeGreaterThan(0);
    },
  );
});
