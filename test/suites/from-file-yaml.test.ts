import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRegistry } from "#harness/core/registry.ts";
import type { ScorerKind } from "#harness/core/scorer.ts";
import { promptOf, type Suite } from "#harness/core/suite.ts";
import { exact } from "#harness/scorers/exact.ts";
import { number } from "#harness/scorers/number.ts";
import { pattern } from "#harness/scorers/pattern.ts";
import type { FileSuiteOptions } from "#suites/from-file/file-suite-options.ts";
import { suiteFromPath } from "#suites/from-file/suite-from-path.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const scorers = createRegistry<ScorerKind>("scorer", [exact, number, pattern]);
const context = suiteContext("nowhere");
const samples = "id,input,target,region\na,What?,18,EU\n";

type Files = Readonly<Record<string, string>>;

async function withSuite<Value>(
  files: Files,
  use: (suite: Suite) => Value | Promise<Value>,
  { path = "tickets", options = {} }: { readonly path?: string; readonly options?: FileSuiteOptions } = {},
): Promise<Value> {
  using folder = temporaryFolder();
  mkdirSync(join(folder.path, "tickets"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), content);
  }
  return await use(await suiteFromPath(join(folder.path, path), options, scorers));
}

function inFolder(yaml: string, rest: Files = {}): Files {
  return { "tickets/suite.yaml": yaml, "tickets/samples.csv": samples, ...rest };
}

async function firstMessages(files: Files): Promise<readonly unknown[]> {
  return withSuite(files, async (suite) => {
    const [sample] = await samplesOf(suite, context);
    return sample === undefined ? [] : promptOf(suite, sample, context);
  });
}

describe("a suite folder", () => {
  test("is what its suite.yaml says", async () => {
    const yaml = `
id: helpdesk
version: 3
title: Tickets of the help desk
setting: real-world
evidence: field
chance: 0.25
capability: triage
exposure: held-out
source: { url: "https://example.org", licence: CC0 }
scorers:
  - number
  - pattern: { expression: '(\\d+)' }
metric: partial-credit
recipe: tickets
keepMetadata: [region]
`;
    await withSuite(inFolder(yaml), (suite) => {
      expect(suite).toMatchObject({
        id: "helpdesk",
        version: 3,
        title: "Tickets of the help desk",
        setting: { kind: "counterpart", evidence: "field" },
        chance: 0.25,
        capability: "triage",
        exposure: "held-out",
        source: { url: "https://example.org", licence: "CC0" },
        scorers: [{ id: "number" }, { id: 'pattern("(\\\\d+)")' }],
        metric: "partial-credit",
        recipe: "tickets",
        keepMetadata: ["region"],
      });
    });
  });

  test("is called as its folder and has the defaults of a file where it says nothing", async () => {
    await withSuite(inFolder(""), async (suite) => {
      expect(suite).toMatchObject({ id: "tickets", capability: "tickets", scorers: [{ id: "exact" }] });
      expect(await samplesOf(suite, context)).toEqual([
        { id: "a", input: "What?", target: ["18"], metadata: { region: "EU" } },
      ]);
    });
  });

  test("wins over flags, which fill in what it leaves open", async () => {
    const options = { capability: "flag", scorer: "exact", exposure: "held-out" } as const;
    await withSuite(
      inFolder("scorer: number\ncapability: file\n"),
      (suite) => {
        expect(suite).toMatchObject({
          capability: "file",
          exposure: "held-out",
          scorers: [{ id: "number" }],
        });
      },
      { options },
    );
  });

  test("drops the evidence of a flag when it says that it is a benchmark", async () => {
    await withSuite(
      inFolder("setting: benchmark\n"),
      (suite) => expect(suite.setting).toEqual({ kind: "benchmark" }),
      { options: { evidence: "field" } },
    );
  });

  test.each([
    ["number", "number"],
    ["{ number: { absolute: 0.5 } }", "number(absolute=0.5)"],
    ["{ number: }", "number"],
    ['"pattern:(\\\\d+)"', 'pattern("(\\\\d+)")'],
    ["{ first-of: [number, exact] }", "first-of(number, exact)"],
    ["{ all-of: [{ number: { absolute: 1 } }, exact] }", "all-of(number(absolute=1), exact)"],
  ])("reads the scorer %s", async (yaml, id) => {
    await withSuite(inFolder(`scorer: ${yaml}\n`), (suite) => expect(suite.scorers[0].id).toBe(id));
  });

  test("fills the prompt's columns, after the system message and the solved samples", async () => {
    const yaml =
      "prompt: |-\n  [{{region}}] {{ input }}\n  Answer:\nsystem: Be brief.\nfewShot: shots.jsonl\n";
    const shots = '{"input": "One?", "target": "1", "region": "{{input}}"}\n';
    expect(await firstMessages(inFolder(yaml, { "tickets/shots.jsonl": shots }))).toEqual([
      { role: "system", content: "Be brief." },
      { role: "user", content: "[{{input}}] One?\nAnswer:" },
      { role: "assistant", content: "1" },
      { role: "user", content: "[EU] What?\nAnswer:" },
    ]);
  });

  test("sends the input alone where it says nothing of a prompt", async () => {
    expect(await firstMessages(inFolder(""))).toEqual([{ role: "user", content: "What?" }]);
  });

  test("leaves empty in the prompt what is empty in the row", async () => {
    const files = {
      "tickets/suite.yaml": "prompt: '{{region}}:{{input}}'",
      "tickets/samples.csv": "input,target,region\nQ,A,\n",
    };
    expect(await firstMessages(files)).toEqual([{ role: "user", content: ":Q" }]);
  });

  test.each([
    ["scorer: nearly", /suite\.yaml:1:9: scorer: unknown scorer "nearly"; known: exact, number, pattern$/],
    ["scorer: { number: { digits: 2 } }", /suite\.yaml:1:9: scorer: scorer "number" has no option "digits"/],
    [
      "scorer: { number: 2 }",
      /suite\.yaml:1:9: scorer: scorer "number": options are 2; write \{ option: value \}$/,
    ],
    ["scorer: { first-of: [] }", /suite\.yaml:1:9: scorer: "first-of" takes a list of scorers$/],
    ["scorer: []", /suite\.yaml:1:9: scorer: is no scorer/],
    ["title: a\nscorers: []", /suite\.yaml:2:\d+: scorers/],
    ["scorer: exact\nscorers: [exact]", /suite\.yaml:2:10: scorers: both "scorer" and "scorers"; keep one$/],
    ["title: a\nchance: 2", /suite\.yaml:2:9: chance: /],
    ["titel: a", /suite\.yaml:1:1: Unrecognized key: "titel"$/],
    ["setting: benchmark\nevidence: field", /suite\.yaml:2:11: evidence: a benchmark has no evidence/],
    ["evidence: hearsay", /suite\.yaml:1:11: evidence: .*labelled-work/],
    ["id: published", /suite\.yaml:1:5: id: no suite may be called published$/],
    ["prompt: 'Q: {{input'", /suite\.yaml:1:9: prompt: opens \{\{ and does not close it/],
    ["prompt: '{{}}'", /prompt: holds \{\{\}\}; name a column/],
    ["prompt: 'It is {{target}}'", /prompt: holds \{\{target\}\}, which gives the answer away; remove it$/],
    ["title: [", /suite\.yaml:1:\d+: is no YAML: /],
    ["fewShot: absent.csv", /absent\.csv: no such file; check the path$/],
    ["fewShot: shots.txt", /shots\.txt: samples are \.csv, \.tsv, \.jsonl or \.ndjson/],
  ])("refuses %j", async (yaml, message) => {
    await expect(withSuite(inFolder(yaml), () => undefined)).rejects.toThrow(message);
    await expect(withSuite(inFolder(yaml), () => undefined)).rejects.toMatchObject({ name: "HarnessError" });
  });

  test("names the row that lacks a column of the prompt", async () => {
    const files = {
      "tickets/suite.yaml": "prompt: '{{subject}}: {{input}}'",
      "tickets/samples.jsonl":
        '{"input": "Q", "target": "A", "subject": "x"}\n{"input": "R", "target": "B"}\n',
    };
    await expect(firstMessages(files)).rejects.toThrow(
      /samples\.jsonl:2:1: the prompt needs \{\{subject\}\}, which the row does not have; found: input, target$/,
    );
  });

  test("refuses messages as input where a prompt wants text", async () => {
    const files = {
      "tickets/suite.yaml": "prompt: '{{input}}'",
      "tickets/samples.jsonl": '{"input": [{"role": "user", "content": "Q"}], "target": "A"}\n',
    };
    await expect(firstMessages(files)).rejects.toThrow(/samples\.jsonl:1:1: the input is a list of messages/);
  });

  test.each<[string, Files, RegExp]>([
    ["no suite.yaml", { "tickets/samples.csv": samples }, /tickets: no suite\.yaml in it; write one/],
    [
      "no samples",
      { "tickets/suite.yaml": "" },
      /tickets: no samples\.csv or samples\.jsonl in it; add one$/,
    ],
    [
      "two samples files",
      inFolder("", { "tickets/samples.jsonl": "" }),
      /both samples\.csv and samples\.jsonl; keep one$/,
    ],
  ])("refuses %s", async (_, files, message) => {
    await expect(withSuite(files, () => undefined)).rejects.toThrow(message);
  });
});

describe("a YAML beside a file", () => {
  test("wins over the flags", async () => {
    const files = { "t.csv": samples, "t.suite.yaml": "scorer: number\ntitle: Tickets\n" };
    await withSuite(
      files,
      (suite) => {
        expect(suite).toMatchObject({
          id: "t",
          title: "Tickets",
          capability: "x",
          scorers: [{ id: "number" }],
        });
      },
      { path: "t.csv", options: { capability: "x", scorer: "exact" } },
    );
  });
});
