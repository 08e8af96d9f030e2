import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Sample } from "#harness/core/sample.ts";
import { promptOf, type Suite } from "#harness/core/suite.ts";
import * as suites from "#suites";
import { zipOf } from "../importers/zip-file.ts";
import { dataFolder } from "./data-folder.ts";
import { scoreOf } from "./score-of.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const seed = "A hen lays 2 eggs a day. How many in 9 days?";
const gsm8kRow = { question: seed, answer: "They are 18.\n#### 18" };
const perturbed = {
  question: "A hen lays 3 eggs a day. How many in 9 days?",
  answer: "27",
  perturbation_type: "numerical substitution",
  seed_question: ` ${seed}\n`,
};

const archiveOf = (name: string, value: unknown) =>
  zipOf([[name, value]], { compress: deflateRawSync, method: 8 });

test.each<readonly [Suite, string, object, Partial<Sample>]>([
  [
    suites.math500,
    "benchmark/math500/test.jsonl",
    {
      problem: "What is $1/2+1/3$?",
      answer: "\\frac{5}{6}",
      subject: "Algebra",
      level: 3,
      unique_id: "test/algebra/1.json",
    },
    { id: "test/algebra/1.json", target: ["\\frac{5}{6}"], stratum: "Algebra", metadata: { level: 3 } },
  ],
  [
    suites.math500,
    "benchmark/math500/test.jsonl",
    { problem: "What is 2?", answer: "2" },
    { id: "test-0", target: ["2"] },
  ],
  [
    suites.aime2024,
    "benchmark/aime24/aime_2024_problems.parquet",
    { ID: "2024-II-4", Problem: "Find it.", Answer: 33n },
    { id: "test-0", input: "Find it.", target: ["33"] },
  ],
  [
    suites.aime2025,
    "benchmark/aime25/test.jsonl",
    { problem: "Find it.", answer: "070", id: "0" },
    { id: "test-0", target: ["70"] },
  ],
  [
    suites.gsm1k,
    "real-world/gsm1k/test/0000.parquet",
    { question: "How many?", answer: "1,125" },
    { id: "test-0", target: ["1,125"] },
  ],
  [
    suites.gsmPlus,
    "real-world/gsm_plus/data/testmini-00000-of-00001.parquet",
    perturbed,
    { id: "testmini-0", target: ["27"], form: "numerical substitution" },
  ],
  [
    suites.gpqaDiamond,
    "benchmark/gpqa/gpqa_diamond.csv",
    // As CSV below: the rows of a text are written as they are.
    {},
    { id: "rec1", stratum: "Physics" },
  ],
  [
    suites.squad,
    "benchmark/squad/plain_text/validation-00000-of-00001.parquet",
    {
      id: "q1",
      title: "Ice",
      context: "Ice is frozen water.",
      question: "What is ice?",
      answers: { text: ["frozen water", "frozen water", "water"], answer_start: [7, 7, 14] },
    },
    {
      id: "q1",
      cluster: "Ice",
      target: ["frozen water", "water"],
      input: "Passage: Ice is frozen water.\n\nQuestion: What is ice?",
    },
  ],
  [
    suites.clinc150,
    "benchmark/clinc150/data_full.json",
    { test: [["is my card frozen", "freeze_account"]], oos_test: [["how tall are you", "oos"]] },
    { id: "test-0", input: "is my card frozen", target: ["freeze_account"], stratum: "banking" },
  ],
])("$id reads a row of its official file, and its target scores 1", async (suite, file, row, wanted) => {
  const gpqa =
    "Record ID,Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2,Incorrect Answer 3,High-level domain,Canary String\nrec1,Why?,r,w1,w2,w3,Physics,do-not-train\n";
  const isWhole = file.endsWith(".json");
  const content = file.endsWith(".csv") ? gpqa : isWhole ? JSON.stringify(row) : [row];
  using folder = dataFolder({ [file]: content });
  const context = suiteContext(folder.path);
  const samples = await samplesOf(suite, context);
  expect(samples).toMatchObject([wanted]);
  const [sample] = samples;
  if (sample === undefined) throw new Error("no sample");
  expect(JSON.stringify(promptOf(suite, sample, context))).not.toContain("do-not-train");
  const answer = suite === suites.squad ? sample.target[0] : `Answer: ${sample.target[0]}`;
  expect(await scoreOf(suite, sample, answer)).toMatchObject({ value: 1 });
  expect(await scoreOf(suite, sample, "Answer: qzx")).not.toMatchObject({ kind: "unscored" });
});

describe("gsm-plus", () => {
  test("shares its problems with gsm8k by the seed's text, white space aside", async () => {
    using folder = dataFolder({
      "benchmark/gsm8k/test.jsonl": [gsm8kRow],
      "real-world/gsm_plus/data/testmini-00000-of-00001.parquet": [perturbed],
    });
    const context = suiteContext(folder.path);
    const [ours] = await samplesOf(suites.gsm8k, context);
    const [theirs] = await samplesOf(suites.gsmPlus, context);
    expect(ours?.problemId).toMatch(/^[0-9a-f]{12}$/);
    expect(theirs?.problemId).toBe(ours?.problemId);
  });

  test("leaves out problems that cannot be solved, and keeps the row in the ids of the others", async () => {
    const rows = [{ ...perturbed, answer: "None", perturbation_type: "critical thinking" }, perturbed];
    using folder = dataFolder({ "real-world/gsm_plus/data/testmini-00000-of-00001.parquet": rows });
    const samples = await samplesOf(suites.gsmPlus, suiteContext(folder.path));
    expect(samples.map(({ id }) => id)).toEqual(["testmini-1"]);
  });
});

test("mmlu-redux asks what the annotators found right, and keeps the row in the ids", async () => {
  const { subjects } = await import("#suites/real-world/mmlu-redux/subjects.ts");
  const question = { question: "Q?", choices: ["a", "b", "c", "d"], answer: 2n };
  const rows = [
    { ...question, error_type: "wrong_groundtruth" },
    { ...question, error_type: "ok" },
  ];
  const path = (subject: string) => `real-world/mmlu_redux/${subject}/test/0000.parquet`;
  using folder = dataFolder(Object.fromEntries(subjects.map((subject) => [path(subject), rows])));
  const samples = await samplesOf(suites.mmluRedux, suiteContext(folder.path));
  expect(samples).toHaveLength(57);
  expect(samples[0]).toMatchObject({ id: "abstract_algebra/1", target: ["C"], cluster: "abstract_algebra" });
});

test("drop takes a number, spans or a date from each answer, and the validated ones beside", async () => {
  const nothing = { number: "", spans: [], date: { day: "", month: "", year: "" } };
  const dated = { ...nothing, date: { day: "", month: "May", year: "1900" } };
  const passages = {
    nfl_1: {
      passage: "Six goals.",
      qa_pairs: [
        {
          query_id: "a",
          question: "How many?",
          answer: { ...nothing, number: "6" },
          validated_answers: [{ ...nothing, spans: ["six", "goals"] }, nothing, { ...nothing, number: "6" }],
        },
        { query_id: "b", question: "When?", answer: dated },
      ],
    },
  };
  const archive = archiveOf("drop_dataset/drop_dataset_dev.json", passages);
  using folder = dataFolder({ "benchmark/drop/drop_dataset.zip": archive });
  const samples = await samplesOf(suites.drop, suiteContext(folder.path));
  expect(samples).toMatchObject([
    { id: "a", cluster: "nfl_1", target: ['["6"]', '["six","goals"]'] },
    { id: "b", target: ['["May 1900"]'] },
  ]);
  const [first] = samples;
  if (first === undefined) throw new Error("no sample");
  expect(await scoreOf(suites.drop, first, "six\ngoals")).toMatchObject({ value: 1 });
  expect(await scoreOf(suites.drop, first, "7")).toMatchObject({ value: 0 });
});

test("nlu-plus-plus shows the names of its domain, and takes values, periods and what is undecided", async () => {
  const { foldFiles, ontologyFile } = await import("#suites/real-world/nlu-plus-plus/files.ts");
  const about = (...domain: string[]) => ({ description: "?", domain });
  const ontology = {
    intents: { greet: about("general"), card: about("banking"), room: about("hotels") },
    slots: { time: about("general"), rooms: about("hotels") },
  };
  const message = {
    text: "hi, from 9 to 10",
    intents: ["greet"],
    slots: {
      time: { text: "9", span: [0, 1], value: { hour: 9, minute: 0 } },
      time_period: {
        text: "9 to 10",
        span: [0, 1],
        values: { type: "absolute", from: { hour: 9 }, to: { hour: 10 } },
      },
      date_period: { text: "some days", span: [0, 1], values: { type: "ambiguous" } },
    },
  };
  using folder = dataFolder({
    [ontologyFile.path]: JSON.stringify(ontology),
    ...Object.fromEntries(
      foldFiles.map(({ file }) => [file.path, JSON.stringify([message, { text: "hm" }])]),
    ),
  });
  const samples = await samplesOf(suites.nluPlusPlus, suiteContext(folder.path));
  expect(samples).toHaveLength(80);
  expect(samples[0]).toMatchObject({
    id: "banking/fold0/0",
    stratum: "banking",
    input: "Intents: greet, card\nSlots: time\nMessage: hi, from 9 to 10",
  });
  expect(JSON.parse(samples[0]?.target[0] ?? "")).toEqual({
    intents: ["greet"],
    slots: {
      time: { hour: 9, minute: 0 },
      time_period: { from: { hour: 9 }, to: { hour: 10 } },
      date_period: "ambiguous",
    },
  });
  expect(samples[1]?.target).toEqual(['{"intents":[],"slots":{}}']);
});

test.each<readonly [string, Suite, string, string | readonly object[], RegExp]>([
  [
    "an intent that is unknown",
    suites.clinc150,
    "benchmark/clinc150/data_full.json",
    JSON.stringify({ test: [["hi", "hum"]] }),
    /test 1: has the unknown intent "hum"; download/,
  ],
  [
    "no split",
    suites.clinc150,
    "benchmark/clinc150/data_full.json",
    "{}",
    /data_full\.json: has no list "test"/,
  ],
  [
    "an answer that is no whole number",
    suites.aime2025,
    "benchmark/aime25/test.jsonl",
    [{ problem: "?", answer: "x" }],
    /test\.jsonl:1: has no whole number as its answer/,
  ],
])("refuses %s", async (_, suite, file, content, message) => {
  using folder = dataFolder({ [file]: content });
  await expect(samplesOf(suite, suiteContext(folder.path))).rejects.toThrow(message);
});

test("drop says of an archive without the split what it lacks", async () => {
  using folder = dataFolder({
    "benchmark/drop/drop_dataset.zip": archiveOf("readme.txt", "?"),
  });
  await expect(samplesOf(suites.drop, suiteContext(folder.path))).rejects.toThrow(
    'has no entry "drop_dataset/drop_dataset_dev.json"',
  );
});
