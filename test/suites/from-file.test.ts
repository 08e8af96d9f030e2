import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRegistry } from "#harness/core/registry.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { ScorerKind } from "#harness/core/scorer.ts";
import type { Suite } from "#harness/core/suite.ts";
import { exact } from "#harness/scorers/exact.ts";
import { number } from "#harness/scorers/number.ts";
import { pattern } from "#harness/scorers/pattern.ts";
import type { FileSuiteOptions } from "#suites/from-file/file-suite-options.ts";
import { suiteFromPath } from "#suites/from-file/suite-from-path.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const scorers = createRegistry<ScorerKind>("scorer", [exact, number, pattern]);

async function read(name: string, content: string | Buffer): Promise<readonly Sample[]> {
  using folder = temporaryFolder();
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return await samplesOf(await suiteFromPath(path, {}, scorers), suiteContext(folder.path));
}

async function card(name: string, options: FileSuiteOptions): Promise<Suite> {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, name), "input,target\nq,a\n");
  return await suiteFromPath(join(folder.path, name), options, scorers);
}

describe("a suite of a CSV", () => {
  test("takes what the contract names as keys and the rest as metadata", async () => {
    const content =
      "id,input,target,problem_id,form,template,stratum,cluster,weight,region,note\n7,What?,A,p1,mail,t1,hard,doc,2.5,EU,\n";
    expect(await read("tickets.csv", content)).toEqual([
      {
        id: "7",
        input: "What?",
        target: ["A"],
        problemId: "p1",
        form: "mail",
        template: "t1",
        stratum: "hard",
        cluster: "doc",
        weight: 2.5,
        metadata: { region: "EU" },
      },
    ]);
  });

  test("leaves out keys that are empty", async () => {
    expect(await read("t.csv", "id,input,target,form,weight\na,Q,A, ,\n")).toEqual([
      { id: "a", input: "Q", target: ["A"] },
    ]);
  });

  test("derives an id from the input by SHA-256", async () => {
    // printf '%s' 'What is 2 + 2?' | sha256sum
    const [sample] = await read("t.csv", "input,target\nWhat is 2 + 2?,4\n");
    expect(sample?.id).toBe("38d46ad36188");
  });

  test.each([
    ["lines of target", 'input,target\nQ,"NYC\r\n\r\nNew York\n"\n', ["NYC", "New York"]],
    [
      "numbered targets, in the order of their numbers",
      "target_10,input,target_2,target_1\nten,Q,,one\n",
      ["one", "ten"],
    ],
    ["a numbered target of two lines, whole", 'input,target_1\nQ,"a\nb"\n', ["a\nb"]],
  ])("reads several answers from %s", async (_, content, target) => {
    expect((await read("t.csv", content))[0]?.target).toEqual(target);
  });

  test.each([
    ["input;target\nQ;A\n", "t.csv"],
    ["input\ttarget\nQ\tA\n", "t.tsv"],
    ['\ufeff"input","target"\r\n"Q","A"\r\n', "t.csv"],
  ])("reads %j", async (content, name) => {
    expect((await read(name, content))[0]).toMatchObject({ input: "Q", target: ["A"] });
  });

  test.each([
    [
      "question,target\nQ,A\n",
      /t\.csv:1:1: no column "input" in the header; found: question, target; rename one$/,
    ],
    [
      "input,answer\nQ,A\n",
      /t\.csv:1:1: no column "target" in the header; found: input, answer; rename one$/,
    ],
    [
      "input,target,target_1\nQ,A,B\n",
      /t\.csv:1:3: both "target" and "target_1" in the header; keep one kind$/,
    ],
    ["input,target\nQ,A\nR,\n", /t\.csv:3:2: the target is empty; fill it in or remove the row$/],
    ["input,target_1,target_2\nQ,,\n", /t\.csv:2:2: the target is empty/],
    ["input,target\n  ,A\n", /t\.csv:2:1: the input is empty; fill it in or remove the row$/],
    [
      'input,target\nQ,A\n"R\nS",B\nQ,C\n',
      /t\.csv:5:1: the input is that of line 2 too; remove one row, or give both an "id"$/,
    ],
    ["target,id,input\nA,x,Q\nB,x,R\n", /t\.csv:3:2: the id "x" is that of line 2 too; ids are unique$/],
    ["input,target,weight\nQ,A,heavy\n", /t\.csv:2:3: the weight is "heavy"; give a number above 0$/],
    ["input,target,weight\nQ,A,0\n", /t\.csv:2:3: the weight is "0"/],
    ["input,target,weight\nQ,A,Infinity\n", /t\.csv:2:3: the weight is "Infinity"/],
    ["input,target\n", /t\.csv: holds no samples; write one row for each$/],
    ["", /t\.csv:1:1: is empty/],
    ["input,target\nQ\n", /t\.csv:2:2: the row has 1 field, the header 2/],
  ])("refuses %j", async (content, message) => {
    await expect(read("t.csv", content)).rejects.toThrow(message);
    await expect(read("t.csv", content)).rejects.toMatchObject({ code: "data" });
  });

  test("allows equal inputs whose ids differ", async () => {
    expect(await read("t.csv", "id,input,target\na,Hi,A\nb,Hi,B\n")).toHaveLength(2);
  });
});

describe("a suite of a JSONL", () => {
  test("takes text, numbers, objects and lists as targets, messages as input and flattens metadata", async () => {
    const rows = [
      {
        input: "Q1",
        target: "A",
        id: 1,
        problem_id: 2,
        weight: 2,
        region: "EU",
        tags: ["x"],
        urgent: true,
        none: null,
      },
      { input: "Q2", target: 18 },
      { input: "Q3", target: ["A\nB", "C"], region: "US", queue: 3 },
      { input: "Q4", target: { a: 1 } },
      { input: [{ role: "user", content: "Q5" }], target_2: "b", target_1: "a" },
    ];
    const samples = await read("t.jsonl", rows.map((row) => `${JSON.stringify(row)}\n`).join("\n"));
    expect(samples.map(({ target }) => target)).toEqual([
      ["A"],
      ["18"],
      ["A\nB", "C"],
      ['{"a":1}'],
      ["a", "b"],
    ]);
    expect(samples[0]).toEqual({
      id: "1",
      input: "Q1",
      target: ["A"],
      problemId: "2",
      weight: 2,
      metadata: { region: "EU", tags: '["x"]', urgent: true },
    });
    expect(samples.map(({ metadata }) => metadata).slice(1)).toEqual([
      undefined,
      { region: "US", queue: 3 },
      undefined,
      undefined,
    ]);
    expect(samples[4]?.input).toEqual([{ role: "user", content: "Q5" }]);
  });

  test.each([
    ['{"target": "A"}', /t\.jsonl:1:1: no "input"; add it$/],
    ['{"input": "Q"}', /t\.jsonl:1:1: no "target"; add it$/],
    ['{"input": "Q", "target": null}', /t\.jsonl:1:1: the target is empty/],
    ['{"input": "Q", "target": []}', /t\.jsonl:1:1: the target is empty/],
    ['{"input": "", "target": "A"}', /t\.jsonl:1:1: the input is empty/],
    ['{"input": 5, "target": "A"}', /t\.jsonl:1:1: "input" is "5"; give text or a list of messages$/],
    ['{"input": [{"role": "boss", "content": "x"}], "target": "A"}', /a message is .*boss.*; give "role"/],
    ['{"input": "Q", "target": "A", "weight": -1}', /the weight is "-1"; give a number above 0$/],
    ['{"input": "Q", "target": "A", "id": {}}', /"id" is "{}"; give text or a number$/],
    [
      '{"input": "Q", "target": "A"}\n\n{"input": "Q", "target": "B"}',
      /t\.jsonl:3:1: the input is that of line 1 too/,
    ],
    ["[1]", /t\.jsonl:1:1: the line is "\[1\]"; write an object/],
    [
      '{"input": "Q", "target": "A"}\n{"input": ',
      /t\.jsonl:2:11: is not valid JSON: the text ends too early/,
    ],
    ["\n", /t\.jsonl: holds no samples/],
  ])("refuses %j", async (content, message) => {
    await expect(read("t.jsonl", content)).rejects.toThrow(message);
  });

  test("derives the same id for the same input as a CSV", async () => {
    const [fromCsv] = await read("t.csv", "input,target\nGröße?,4\n");
    const [fromJsonl] = await read("t.jsonl", '{"target": "4", "input": "Gr\\u00f6\\u00dfe?"}');
    expect(fromJsonl?.id).toBe(fromCsv?.id);
  });
});

describe("a suite of a file", () => {
  test("is a labelled-work counterpart with its name as id and capability, judged by exact, public", async () => {
    expect(await card("tickets.csv", {})).toMatchObject({
      id: "tickets",
      title: "tickets",
      capability: "tickets",
      setting: { kind: "counterpart", evidence: "labelled-work" },
      exposure: "public",
      source: { url: "file:tickets.csv" },
      metric: "accuracy",
      scorers: [{ id: "exact" }],
    });
  });

  test("is what the flags say", async () => {
    const options = {
      evidence: "field",
      capability: "arithmetic",
      exposure: "held-out",
      scorer: "number",
    } as const;
    expect(await card("tickets.csv", options)).toMatchObject({
      capability: "arithmetic",
      setting: { kind: "counterpart", evidence: "field" },
      exposure: "held-out",
      scorers: [{ id: "number" }],
    });
    expect(await card("t.csv", { setting: "benchmark" })).toMatchObject({ setting: { kind: "benchmark" } });
  });

  test("takes a scorer's main option as bare text", async () => {
    const suite = await card("t.csv", { scorer: "pattern:a: (\\d+)" });
    expect(suite.scorers[0].id).toBe('pattern("a: (\\\\d+)")');
  });

  test("takes a scorer's options as JSON", async () => {
    const suite = await card("t.csv", { scorer: 'number:{"absolute": 0.5}' });
    expect(suite.scorers[0].id).toBe("number(absolute=0.5)");
  });

  test.each<[string, FileSuiteOptions, string]>([
    ["t.csv", { scorer: "nearly" }, 'unknown scorer "nearly"; known: exact, number, pattern'],
    ["t.csv", { scorer: "number:{x" }, 'scorer "number": options {x are no JSON'],
    ["t.csv", { scorer: "number:5" }, 'scorer "number" takes no bare text, got "5"; write number:'],
    ["t.csv", { scorer: "pattern:(" }, 'scorer "pattern": expression is "("'],
    ["t.csv", { setting: "benchmark", evidence: "field" }, 'evidence "field" is given for a benchmark'],
    ["t.xlsx", {}, "a suite is a .csv, .tsv, .jsonl or .ndjson file, or a folder"],
    ["published.csv", {}, 'a suite cannot be called "published"'],
  ])("refuses %s with %j", async (name, options, message) => {
    await expect(card(name, options)).rejects.toThrow(message);
    await expect(card(name, options)).rejects.toMatchObject({ code: "usage" });
  });

  test("says that a file is missing", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "absent.csv");
    await expect(suiteFromPath(path, {}, scorers)).rejects.toThrow(
      `${path}: no such file or folder; check the path`,
    );
  });

  test("gives the same samples each time it is asked", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "t.csv");
    writeFileSync(path, "input,target\nQ,A\nR,B\n");
    const suite = await suiteFromPath(path, {}, scorers);
    const context = suiteContext(folder.path);
    const first = await samplesOf(suite, context);
    expect(first).toHaveLength(2);
    expect(await samplesOf(suite, context)).toEqual(first);
  });

  test("stops when told to", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "t.csv");
    writeFileSync(path, "input,target\nQ,A\n");
    const suite = await suiteFromPath(path, {}, scorers);
    const context = { ...suiteContext(folder.path), signal: AbortSignal.abort(new Error("stopped")) };
    await expect(samplesOf(suite, context)).rejects.toThrow("stopped");
  });
});
