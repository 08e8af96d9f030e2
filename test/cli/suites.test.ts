import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

type Files = Readonly<Record<string, string>>;

/** A command line in a folder that holds these files. */
async function inFolder(files: Files, argv: readonly string[]) {
  using folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder.path, name, ".."), { recursive: true });
    writeFileSync(join(folder.path, name), text);
  }
  return await commandLine(argv, { folder: folder.path });
}

async function check(files: Files, argv: readonly string[]) {
  const { code, stdout } = await inFolder(files, ["suites", "check", ...argv, "--format", "json"]);
  const { verdict, suites, pairs, diversity } = JSON.parse(stdout);
  return { code, verdict, suites, pairs, diversity };
}

const kindsOf = (suite: { readonly findings: readonly { readonly kind: string }[] }) =>
  suite.findings.map(({ kind }) => kind);

const plainCsv = "id,input,target\na,What is one and one?,2\nb,And two and two?,4\n";

describe("suites show: it …", () => {
  test("shows the card, what the samples are of, and one sample of each form as it is asked", async () => {
    const { stdout, code } = await inFolder({}, ["suites", "show", "order-arithmetic-work"]);
    expect(code).toBe(0);
    for (const fact of [/^samples +450 of 150 problems$/m, /^setting +counterpart; evidence: generated/m])
      expect(stdout).toMatch(fact);
    for (const form of ["email-thread", "receipt", "ticket"]) expect(stdout).toContain(`form ${form}`);
    expect(stdout).toContain("four hash marks");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("gives the digest that a run records, and the messages whole, as JSON", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "sums.csv"), plainCsv);
    const run = (argv: readonly string[]) => commandLine(argv, { folder: folder.path });
    const { suites } = JSON.parse((await run(["suites", "show", "sums.csv", "--format", "json"])).stdout);
    await run(["run", "--model", "control/oracle", "--suite", "sums.csv"]);
    const [{ head }] = JSON.parse((await run(["runs", "list", "--format", "json"])).stdout);
    expect(suites).toMatchObject([{ card: head.suite, samples: 2 }]);
    expect(suites[0].shown[0]).toMatchObject({
      id: "a",
      messages: [{ role: "user", content: "What is one and one?" }],
      target: ["2"],
    });
  });

  test("hides the text of a held-out suite until it is asked for, notes included", async () => {
    const files = { "own.csv": "input,target,who\nthe question,the answer,a name\n" };
    const argv = ["suites", "show", "own.csv", "--exposure", "held-out"];
    const secrets = ["the question", "the answer", "a name"];
    for (const format of ["table", "json"]) {
      const hidden = (await inFolder(files, [...argv, "--format", format])).stdout;
      const shown = (await inFolder(files, [...argv, "--format", format, "--reveal-text"])).stdout;
      for (const secret of secrets) expect(hidden).not.toContain(secret);
      for (const secret of secrets) expect(shown).toContain(secret);
    }
  });

  test("shows solved samples that stand before every question once", async () => {
    const files = {
      "a/suite.yaml": "fewShot: shots.csv\n",
      "a/samples.csv": plainCsv,
      "a/shots.csv": "input,target\nWhat is nought and nought?,0\n",
    };
    const { stdout } = await inFolder(files, ["suites", "show", "./a"]);
    expect(stdout.match(/What is nought and nought\?/g)).toHaveLength(1);
    expect(stdout).toContain("2 messages as in sample 1");
    expect(stdout).toContain("And two and two?");
  });

  test("keeps both ends of a long text, and makes what would act on a terminal visible", async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`).join("\n");
    const { stdout } = await inFolder({ "long.csv": `input,target\n"${lines}",\u001b[2J\n` }, [
      "suites",
      "show",
      "long.csv",
    ]);
    expect(stdout).toContain("line 0\n");
    expect(stdout).toContain("line 99\n");
    expect(stdout).toContain("71 lines left out");
    expect(stdout).toContain("\\u{1b}[2J");
  });

  test("shows the first sample of each form before further samples of one", async () => {
    const csv = "id,input,target,form\na,1,1,exam\nb,2,2,exam\nc,3,3,exam\nd,4,4,mail\n";
    const argv = ["suites", "show", "forms.csv", "--format", "json"];
    const { suites } = JSON.parse((await inFolder({ "forms.csv": csv }, argv)).stdout);
    expect(suites[0].shown.map(({ id }: { readonly id: string }) => id)).toEqual(["a", "d", "b"]);
    expect(suites[0].forms).toEqual([
      { key: "exam", samples: 3 },
      { key: "mail", samples: 1 },
    ]);
  });

  test("names what there is where neither a suite nor a config is given", async () => {
    expect(await inFolder({}, ["suites", "show"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"list suites"'),
    });
  });
});

describe("suites check: it …", () => {
  test("finds nothing wrong with the bundled suites but that templates are narrow, and says which problems they share", async () => {
    const bundled = ["order-arithmetic-exam", "order-arithmetic-work"];
    const { code, verdict, pairs, suites } = await check({}, bundled);
    expect({ code, verdict }).toEqual({ code: 0, verdict: "warnings" });
    expect(pairs).toEqual([{ suites: bundled, sharedProblems: 150, findings: [] }]);
    expect(suites.map(kindsOf)).toEqual([["narrow"], ["narrow"]]);
  });

  test("measures how varied texts are beside those written by hand, of the same capability where there are any", async () => {
    const checked = [
      "order-arithmetic-work",
      "policy-application-work",
      "table-lookup-work",
      "order-arithmetic-by-hand",
    ];
    const { diversity } = await check({}, checked);
    expect(
      diversity.map(({ suite, beside }: { readonly suite: string; readonly beside: string }) => [
        suite,
        beside,
      ]),
    ).toEqual([
      ["order-arithmetic-work", "order-arithmetic-by-hand"],
      ["policy-application-work", "policy-application-by-hand"],
      ["table-lookup-work", "order-arithmetic-by-hand"],
    ]);
  });

  test("names every bad row of a file, where a run names the first", async () => {
    const { code, suites } = await check({ "bad.csv": "id,input,target\na,x,1\nb,,2\nc,y,\na,z,3\n" }, [
      "bad.csv",
    ]);
    expect(code).toBe(1);
    expect(suites[0].findings).toMatchObject([{ kind: "row", level: "wrong", count: 3 }]);
    expect(suites[0].findings[0].details).toEqual([
      expect.stringMatching(/^bad\.csv:3:2: the input is empty/),
      expect.stringMatching(/^bad\.csv:4:3: the target is empty/),
      expect.stringMatching(/^bad\.csv:5:1: the id "a" is that of line 2/),
    ]);
    expect(suites[0].notChecked).toContainEqual(expect.objectContaining({ check: "samples" }));
  });

  test.each([
    ["a file that is no CSV", { "a.csv": 'id,input,target\na,"x,1\n' }, "a.csv"],
    ["a file that is not there", {}, "a.csv"],
    ["a card that does not fit", { "a/suite.yaml": "chance: 7\n", "a/samples.csv": plainCsv }, "./a"],
  ] as const)("goes on after %s", async (_name, files, path) => {
    const { code, suites } = await check({ ...files, "good.csv": plainCsv }, [path, "good.csv"]);
    expect(code).toBe(1);
    expect(suites.map((suite: { readonly findings: readonly unknown[] }) => suite.findings.length)).toEqual([
      1, 0,
    ]);
  });

  test("holds each target against the headline scorer", async () => {
    const csv = "id,input,target_1,target_2\na,x,12,twelve\nb,y,12.50 EUR,13\n";
    const { code, suites } = await check({ "sums.csv": csv }, ["sums.csv", "--scorer", "number"]);
    expect(code).toBe(1);
    expect(suites[0].findings).toMatchObject([{ kind: "target-fails", count: 2 }]);
    expect(suites[0].findings[0].details[0]).toMatch(/^a: "12" is unscored/);
  });

  test("takes a target that scores a part for one that does not score 1", async () => {
    const suite = `export const half = {
      id: "half", version: 1, title: "t", setting: { kind: "benchmark" }, capability: "c", exposure: "public",
      source: { url: "u", licence: "l" }, metric: "f1", *samples() { yield { id: "a", input: "x", target: ["1"] }; },
      scorers: [{ id: "own", score: () => ({ kind: "scored", value: 0.5 }) }],
    };`;
    const { code, suites } = await check({ "half.ts": suite }, ["./half.ts"]);
    expect(code).toBe(1);
    expect(suites[0].findings).toMatchObject([{ kind: "target-fails", details: ['a: "1" scores 0.5'] }]);
  });

  test("leaves a mistake in the config what it is", async () => {
    const files = {
      "reality-gap.config.yaml": "suites: [gsm8k]\ndata: .\nparameters: { shots: many }\n",
      "benchmark/gsm8k/test.jsonl": '{ "question": "One and one?", "answer": "Two\\n#### 2" }\n',
    };
    expect(await inFolder(files, ["suites", "check"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining('shots is "many"'),
    });
  });

  test("does not ask a judge, and says so", async () => {
    const yaml = "scorer: { judge: { model: openai/gpt-5-mini, rubric: right } }\n";
    const { code, suites } = await check({ "a/suite.yaml": yaml, "a/samples.csv": plainCsv }, ["./a"]);
    expect(code).toBe(0);
    expect(suites[0].notChecked).toContainEqual(expect.objectContaining({ check: "targets" }));
  });

  test("tells a question asked twice from one with two answers", async () => {
    const csv = "id,input,target\na,How much?,1\nb,how  MUCH,3\nc,How much?,2\nd,How much?,1\n";
    const { code, suites } = await check({ "a.csv": csv }, ["a.csv"]);
    expect(code).toBe(1);
    expect(suites[0].findings).toMatchObject([
      { kind: "contradiction", level: "wrong", count: 1, details: ["c, as a"] },
      { kind: "repeated", level: "warning", count: 2 },
    ]);
  });

  test("warns of near-copies, unless the suite says that they belong together", async () => {
    const story = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
    const rows = (key: string) => `id,input,target,${key}\na,${story} end,1,k\nb,${story} stop,2,k\n`;
    expect(kindsOf((await check({ "a.csv": rows("note") }, ["a.csv"])).suites[0])).toEqual([
      "near-duplicate",
    ]);
    for (const key of ["cluster", "template", "problem_id"])
      expect(kindsOf((await check({ "a.csv": rows(key) }, ["a.csv"])).suites[0])).toEqual([]);
  });

  test("does not take instructions and solved samples that all prompts share for copies", async () => {
    const yaml = `prompt: |\n  ${"read the following with great care ".repeat(10)}\n  {{input}}\nfewShot: shots.csv\n`;
    const files = { "a/suite.yaml": yaml, "a/samples.csv": plainCsv, "a/shots.csv": plainCsv };
    expect((await check(files, ["./a"])).verdict).toBe("clean");
  });

  test("warns of text that two suites share without saying so", async () => {
    const csv = "id,input,target,problem_id\nx,what is ONE and one,2,\ny,And two and two?,4,p\nz,New?,5,\n";
    const own = "id,input,target,problem_id\na,What is one and one?,2,\nb,And two and two?,4,p\n";
    const { code, pairs } = await check({ "old.csv": csv, "own.csv": own }, ["old.csv", "own.csv"]);
    expect(code).toBe(0);
    expect(pairs).toMatchObject([
      {
        suites: ["old", "own"],
        sharedProblems: 1,
        findings: [{ kind: "shared-text", details: ["x and a"] }],
      },
    ]);
  });

  test("sets what one answer to everything scores beside chance", async () => {
    const rows = Array.from(
      { length: 20 },
      (_, index) => `${index},ticket ${index},${index < 14 ? "A" : "B"}`,
    );
    const samples = `id,input,target\n${rows.join("\n")}\n`;
    const labels = async (yaml: string) =>
      (await check({ "a/suite.yaml": yaml, "a/samples.csv": samples }, ["./a"])).suites[0];
    const balanced = await labels("chance: 0.65\n");
    expect(balanced.labels).toMatchObject({ different: 2, constantScore: 0.7, chance: 0.65 });
    expect(kindsOf(balanced)).toEqual([]);
    expect(kindsOf(await labels("chance: 0.5\n"))).toEqual(["constant-answer"]);
    expect(kindsOf(await labels("title: none\n"))).toEqual(["constant-answer"]);
  });

  test("says what a module's samples lack, and what its code threw", async () => {
    const suite = `export const mine = {
      id: "mine", version: 1, title: "t", setting: { kind: "counterpart", evidence: "rumour" }, capability: "c",
      exposure: "public", source: { url: "u", licence: "l" }, metric: "accuracy", chance: 2,
      scorers: [{ id: "own", score: ({ output }) => ({ kind: "scored", value: output.text === "1" ? 1 : 0 }) }],
      *samples() {
        yield { id: "a", input: "x", target: ["1"] };
        yield { id: "a", input: "y", target: ["1"] };
        yield { id: "b", input: " ", target: ["1"], weight: -1, form: "" };
        yield { id: "c", input: "z", target: [] };
        yield { id: "d ", input: "z", target: "1" };
        yield null;
        throw new TypeError("a mistake of mine");
      },
    };`;
    const { code, suites } = await check({ "mine.ts": suite }, ["./mine.ts"]);
    expect(code).toBe(1);
    expect(kindsOf(suites[0]).toSorted()).toEqual(
      [
        "unreadable",
        "card",
        "shape",
        "empty-input",
        "empty-field",
        "weight",
        "equal-id",
        "empty-target",
      ].toSorted(),
    );
    expect(JSON.stringify(suites)).toContain(
      "samples of suite mine after sample 6 failed: a mistake of mine",
    );
  });

  test("quotes nothing of a held-out suite", async () => {
    const csv = "id,input,target\na,the cafÃ© question,secret\nb,another one,secret\nc,a third,secret\n";
    const argv = ["suites", "check", "own.csv", "--exposure", "held-out", "--scorer", "number"];
    for (const format of ["table", "json"]) {
      const { code, stdout } = await inFolder({ "own.csv": csv }, [...argv, "--format", format]);
      expect(code).toBe(1);
      expect(stdout).not.toMatch(/secret|question|cafÃ/);
    }
  });

  test("prints what is wrong before what is doubtful, within 80 columns, and sums up", async () => {
    const csv = `id,input,target\na,${"x".repeat(200)}\u200b,1\nb,two,two\n`;
    const { stdout } = await inFolder({ "a.csv": csv }, ["suites", "check", "a.csv", "--scorer", "number"]);
    expect(stdout.indexOf("WRONG")).toBeGreaterThan(0);
    expect(stdout.indexOf("warning")).toBeGreaterThan(stdout.indexOf("WRONG"));
    expect(stdout).toMatch(/\n1 thing wrong, 1 warning\n$/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("refuses a suite that does not exist and one that is given twice", async () => {
    expect(await inFolder({}, ["suites", "check", "gsm9"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('unknown suite "gsm9"'),
    });
    expect(await inFolder({ "a.csv": plainCsv }, ["suites", "check", "a.csv", "./a.csv"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("given twice"),
    });
  });

  test.skipIf(isSharedAbsent)("reads the official GSM8K of ../shared and finds it in order", async () => {
    using folder = temporaryFolder();
    const argv = ["suites", "check", "gsm8k", "--data", shared("data"), "--format", "json"];
    const { code, stdout } = await commandLine(argv, { folder: folder.path });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "clean", suites: [{ samples: 1319 }] });
  });
});

describe("suites new: it …", () => {
  test("writes a suite that is clean and runs, by the very commands it names", async () => {
    using folder = temporaryFolder();
    const run = (argv: readonly string[]) => commandLine(argv, { folder: folder.path });
    const { code, stdout } = await run(["suites", "new", "my-suite"]);
    expect(code).toBe(0);
    const unfolded = stdout.replaceAll(/ \\\n +/g, " ");
    const lines = unfolded.split("\n").filter((line) => line.startsWith("  npx reality-gap "));
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const result = await run(line.trim().split(" ").slice(2));
      expect({ line, ...result }).toMatchObject({ code: 0 });
      if (line.includes(" check ")) expect(result.stdout).toContain("nothing wrong, no warnings");
    }
  });

  test("overwrites nothing, and writes nothing where a part is there already", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "samples.csv"), plainCsv);
    const result = await commandLine(["suites", "new", "."], { folder: folder.path });
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining("already holds samples.csv") });
    expect(readdirSync(folder.path)).toEqual(["samples.csv"]);
    expect(readFileSync(join(folder.path, "samples.csv"), "utf8")).toBe(plainCsv);
  });

  test.each([
    ["no folder", [], 2, "takes one folder"],
    ["two folders", ["a", "b"], 2, "takes one folder"],
    ["a name that means something else", ["published"], 2, 'cannot be called "published"'],
    ["a path that leads through a file", ["plain.csv/a"], 1, "cannot write"],
  ] as const)("refuses %s", async (_name, folders, code, message) => {
    expect(await inFolder({ "plain.csv": plainCsv }, ["suites", "new", ...folders])).toMatchObject({
      code,
      stderr: expect.stringContaining(message),
    });
  });
});
