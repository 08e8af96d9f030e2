import { describe, expect, test } from "vitest";
import { check, inFolder, kindsOf, plainCsv } from "./in-folder.ts";

describe("suites check: it …", () => {
  test("finds nothing wrong with the bundled suites but that exam questions are narrow, and says which problems they share", async () => {
    const bundled = ["order-arithmetic-exam", "order-arithmetic-work"];
    const { code, verdict, pairs, suites } = await check({}, bundled);
    expect({ code, verdict }).toEqual({ code: 0, verdict: "warnings" });
    expect(pairs).toEqual([{ suites: bundled, sharedProblems: 150, findings: [] }]);
    expect(suites.map(kindsOf)).toEqual([["narrow"], []]);
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
});
