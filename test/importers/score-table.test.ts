import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { RunEvent } from "#harness/core/event.ts";
import type { RunHead } from "#harness/core/run.ts";
import { scoreTable } from "#harness/importers/score-table.ts";
import { describeImporterContract } from "../conformance/importer.ts";
import { type FixtureFolder, fixtureFolder, messagesOf } from "./fixture-folder.ts";

const map = `
model: model
family: maker
date: 2024-12-20
columns:
  exam: { suite: exam, setting: benchmark, capability: knowledge, n: 200, scale: 100, chance: 0.25 }
  work: { suite: work, setting: real-world, evidence: labelled-work, capability: knowledge }
`;
const table = `model,maker,exam,work
GPT-4o,OpenAI,88.0,0.734
meta/llama-3,,,0.5
`;

describeImporterContract("score-table", async () => {
  const folder = await fixtureFolder();
  const mapPath = await folder.write("map.yaml", map);
  const source = async (name: string, text: string) => ({
    paths: [await folder.write(name, text)] as const,
    mapPath,
  });
  const mapped = async (name: string, text: string) => ({
    paths: [await folder.write("scores.csv", table)] as const,
    mapPath: await folder.write(name, text),
  });
  return {
    importer: scoreTable,
    source: await source("scores.csv", table),
    changed: await source("changed.csv", table.replace("88.0", "88.1")),
    broken: [
      {
        title: "a score that is no number",
        source: await source("word.csv", table.replace("0.734", "good")),
        message:
          /word\.csv:2:4: column "work": "good" is no number; write one with a point, or leave the cell empty/,
      },
      {
        title: "a decimal comma",
        source: await source("comma.csv", "model;maker;exam;work\nm;;88,0;\n"),
        message: /comma\.csv:2:3: column "exam": "88,0" is no number/,
      },
      {
        title: "a percentage without a scale",
        source: await source("percent.csv", table.replace("0.734", "73.4")),
        message: /percent\.csv:2:4: column "work": 73\.4 is not between 0 and 1; give the map "scale: 100"/,
      },
      {
        title: "a model that is there twice",
        source: await source("twice.csv", `${table}unknown/GPT-4o,,1,\n`),
        message:
          /twice\.csv:4:1: .*model "unknown\/GPT-4o" is there twice, first in .*twice\.csv:2; rename one or remove one/,
      },
      {
        title: "a model without a name",
        source: await source("nameless.csv", `${table},,1,\n`),
        message: /nameless\.csv:4:1: column "model": the model has no name/,
      },
      {
        title: "a missing column",
        source: await source("narrow.csv", "model,maker,exam\nm,,1\n"),
        message:
          /narrow\.csv:1:1: has no column "work", which .*map\.yaml names; it has "model", "maker", "exam"/,
      },
      {
        title: "no rows",
        source: await source("empty.csv", "model,maker,exam,work\n"),
        message: /empty\.csv:1:1: has a header and no rows/,
      },
      {
        title: "a malformed table",
        source: await source("open.csv", `${table}"m,,1,\n`),
        message: /open\.csv:4:/,
      },
      {
        title: "a map with an unknown key",
        source: await mapped("key.yaml", map.replace("chance", "luck")),
        message: /key\.yaml:6:\d+: columns\.exam: /,
      },
      {
        title: "a counterpart without evidence",
        source: await mapped("evidence.yaml", map.replace("evidence: labelled-work, ", "")),
        message: /evidence\.yaml:7:\d+: columns\.work\.evidence: a counterpart needs its evidence: field, /,
      },
      {
        title: "a benchmark with evidence",
        source: await mapped("bench.yaml", map.replace("real-world", "benchmark")),
        message: /bench\.yaml:7:\d+: columns\.work\.evidence: a benchmark has no evidence/,
      },
      {
        title: "two columns of one suite",
        source: await mapped("suites.yaml", map.replace("suite: work", "suite: exam")),
        message: /suites\.yaml:7:\d+: columns\.work\.suite: column "exam" has the suite "exam" already/,
      },
      {
        title: "a map that is no YAML",
        source: await mapped("broken.yaml", `${map}  : [`),
        message: /broken\.yaml:8:\d+: is no YAML/,
      },
      {
        title: "a day that is none",
        source: await mapped("day.yaml", map.replace("2024-12-20", "2024-13-20")),
        message: /day\.yaml:4:7: date: there is no such day/,
      },
    ],
    writeLarge: async () => ({ paths: [await folder.write("large.csv", rows(20_000))], mapPath }),
    module: "#harness/importers/score-table.ts",
    exportName: "scoreTable",
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
});

function* rows(count: number): Iterable<string> {
  yield "model,maker,exam,work,notes\n";
  const notes = "n".repeat(400);
  for (let index = 0; index < count; index += 1) yield `lab/model-${index},lab,50,0.5,${notes}\n`;
}

it("gives one run for each score, and none for an empty cell", async () => {
  await using folder = await fixtureFolder();
  const events = await importTable(folder, table, map);
  expect(headsOf(events).map(({ model, suite }) => [model, suite.id])).toEqual([
    ["unknown/GPT-4o", "exam"],
    ["unknown/GPT-4o", "work"],
    ["meta/llama-3", "work"],
  ]);
  expect(events.filter(({ kind }) => kind === "aggregate")).toEqual([
    { kind: "aggregate", mean: 0.88, n: 200 },
    { kind: "aggregate", mean: 0.734 },
    { kind: "aggregate", mean: 0.5 },
  ]);
});

it("keeps what the map says of suite, date and family", async () => {
  await using folder = await fixtureFolder();
  const [first, second, third] = headsOf(await importTable(folder, table, map));
  expect(first).toMatchObject({
    runId: expect.stringMatching(/^2024-12-20T00-00-00\.000Z-[0-9a-f]{12}$/),
    startedAt: "2024-12-20T00:00:00.000Z",
    suite: { setting: { kind: "benchmark" }, capability: "knowledge", exposure: "public", chance: 0.25 },
    fingerprint: { adapter: "score-table", parameters: { family: "OpenAI" } },
    origin: { kind: "imported", format: "score-table", source: "scores.csv" },
  });
  expect(second?.suite.setting).toEqual({ kind: "counterpart", evidence: "labelled-work" });
  expect(second?.suite).not.toHaveProperty("chance");
  expect(third?.fingerprint.parameters).toEqual({});
});

it("knows nothing of the scorers of two suites that would make them alike", async () => {
  await using folder = await fixtureFolder();
  const [exam, work] = headsOf(await importTable(folder, table, map));
  expect(exam?.suite.scorers).not.toEqual(work?.suite.scorers);
  const told = map.replaceAll("capability: knowledge", "capability: knowledge, scorer: choice");
  const scorers = headsOf(await importTable(folder, table, told)).map(({ suite }) => suite.scorers);
  expect(scorers).toEqual([["choice"], ["choice"], ["choice"]]);
});

it.each([
  ["a proportion of 1", "", "0.75", 0.75],
  ["points out of 100", "scale: 100", "70.4", 0.704],
  ["an error rate", "higherIsBetter: false", "0.3", 0.7],
  ["an error rate in percent", "scale: 100, higherIsBetter: false", "26.6", 0.734],
  ["a rating", "scale: rank-only", "1287.5", 1287.5],
  ["minutes, where fewer are better", "scale: rank-only, higherIsBetter: false", "12", -12],
])("turns %s so that higher is better", async (_what, field, cell, mean) => {
  await using folder = await fixtureFolder();
  const column = `suite: s, setting: benchmark, capability: c${field === "" ? "" : `, ${field}`}`;
  const events = await importTable(
    folder,
    `model,score\nm,${cell}\n`,
    `model: model\ncolumns: { score: { ${column} } }`,
  );
  expect(events[1]).toEqual({ kind: "aggregate", mean });
  const isRank = field.includes("rank-only");
  expect(headsOf(events)[0]?.suite.scale).toBe(isRank ? "rank" : undefined);
});

it("ends at the import, so that a corrected table is newer than the one before", async () => {
  await using folder = await fixtureFolder();
  const [, , end] = await importTable(folder, table, map);
  expect(end).toMatchObject({ kind: "run-end", endedAt: "2026-01-02T03:04:05.678Z" });
});

it("starts at the import when the map has no date", async () => {
  await using folder = await fixtureFolder();
  const [head] = headsOf(await importTable(folder, table, map.replace("date: 2024-12-20", "")));
  expect(head?.startedAt).toBe("2026-01-02T03:04:05.678Z");
});

it("gives each of many runs an id of its own", async () => {
  await using folder = await fixtureFolder();
  const models = Array.from({ length: 2000 }, (_, index) => `m${index},x,1,1\n`);
  const ids = headsOf(await importTable(folder, `model,maker,exam,work\n${models.join("")}`, map)).map(
    ({ runId }) => runId,
  );
  expect(ids).toHaveLength(4000);
  expect(new Set(ids).size).toBe(4000);
});

it("reads several tables with one map, and names a model in two of them", async () => {
  await using folder = await fixtureFolder();
  const mapPath = await folder.write("map.yaml", map);
  const one = await folder.write("one.csv", table);
  const two = await folder.write("two.csv", table.replaceAll(/^(GPT|meta)/gm, "other-$1"));
  expect(await messagesOf(scoreTable, [one, two], mapPath)).toHaveLength(18);
  await expect(messagesOf(scoreTable, [one, one], mapPath)).rejects.toThrow("is there twice, first in");
});

it("needs a map", async () => {
  await using folder = await fixtureFolder();
  const path = await folder.write("scores.csv", table);
  await expect(messagesOf(scoreTable, [path])).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining("score-table needs --map"),
  });
});

const published = fileURLToPath(
  new URL("../../../shared/data/published/mmlu-cf/mmlu_vs_mmlucf.csv", import.meta.url),
);

it.skipIf(!existsSync(published))(
  "reads 44 models on MMLU and MMLU-CF, 11.4 points apart (needs ../shared)",
  async () => {
    await using folder = await fixtureFolder();
    const mapPath = await folder.write(
      "map.yaml",
      `model: model
columns:
  mmlu_5shot: { suite: mmlu, setting: benchmark, capability: knowledge, n: 14042, scale: 100, chance: 0.25 }
  mmlucf_5shot_test: { suite: mmlu-cf, setting: real-world, evidence: fresh-or-perturbed, capability: knowledge, n: 10000, scale: 100, chance: 0.25 }
`,
    );
    const events = (await messagesOf(scoreTable, [published], mapPath)).map(({ event }) => event);
    const means = events.flatMap((event) => (event.kind === "aggregate" ? [event.mean] : []));
    expect(new Set(headsOf(events).map(({ model }) => model)).size).toBe(44);
    const sumOf = (remainder: number) =>
      means.filter((_, index) => index % 2 === remainder).reduce((a, b) => a + b, 0);
    expect((sumOf(0) - sumOf(1)) / 44).toBeCloseTo(0.1143, 4);
  },
);

async function importTable(folder: FixtureFolder, csv: string, yaml: string): Promise<readonly RunEvent[]> {
  const mapPath = await folder.write("map.yaml", yaml);
  const messages = await messagesOf(scoreTable, [await folder.write("scores.csv", csv)], mapPath);
  return messages.map(({ event }) => event);
}

function headsOf(events: readonly RunEvent[]): RunHead[] {
  return events.flatMap((event) => (event.kind === "run-start" ? [event.head] : []));
}
