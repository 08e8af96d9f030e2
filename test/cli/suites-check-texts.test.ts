import { describe, expect, test } from "vitest";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";
import { check, inFolder, kindsOf, plainCsv } from "./in-folder.ts";

describe("suites check, on texts: it …", () => {
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
