import { expect, it } from "vitest";
import type { RunMessage } from "#harness/core/event.ts";
import type { RunRecord } from "#harness/core/run.ts";
import { sampleMatrix } from "#harness/importers/sample-matrix.ts";
import { createFold } from "#harness/store/fold.ts";
import { describeImporterContract } from "../conformance/importer.ts";
import { type FixtureFolder, fixtureFolder, messagesOf } from "./fixture-folder.ts";

const map = `
id: item
cluster: repository
date: created
suite: fixes
setting: real-world
evidence: field
capability: code
chance: 0
`;
const matrix = `item,repository,created,lab/large,small
b-2,blue,2024-02-01,1,0
a-1,amber,2024-01-01,1,
b-1,blue,,0.5,0
`;

describeImporterContract("sample-matrix", async () => {
  const folder = await fixtureFolder();
  const mapPath = await folder.write("map.yaml", map);
  const source = async (name: string, text: string) => ({
    paths: [await folder.write(name, text)] as const,
    mapPath,
  });
  const mapped = async (name: string, text: string) => ({
    paths: [await folder.write("matrix.csv", matrix)] as const,
    mapPath: await folder.write(name, text),
  });
  return {
    importer: sampleMatrix,
    source: await source("matrix.csv", matrix),
    changed: await source("changed.csv", matrix.replace("0.5", "0.6")),
    broken: [
      {
        title: "a score above 1",
        source: await source("large.csv", matrix.replace("0.5", "50")),
        message:
          /large\.csv:4:4: column "lab\/large": 50 is not between 0 and 1; .*list the models in the map/,
      },
      {
        title: "a column that is no model",
        source: await source("notes.csv", "item,repository,created,notes\na,r,,seen\n"),
        message: /notes\.csv:2:4: column "notes": "seen" is no number; .*list the models in the map/,
      },
      {
        title: "a sample that is there twice",
        source: await source("twice.csv", `${matrix}b-2,blue,,1,1\n`),
        message:
          /twice\.csv:5:1: column "item": sample "b-2" is there twice, first on line 2; rename one or remove one/,
      },
      {
        title: "a sample without an id",
        source: await source("nameless.csv", `${matrix} ,blue,,1,1\n`),
        message: /nameless\.csv:5:1: column "item": the sample has no id/,
      },
      {
        title: "a short row",
        source: await source("short.csv", `${matrix}b-3,blue\n`),
        message: /short\.csv:5:3: the row has 2 fields, the header 5/,
      },
      {
        title: "two columns of one model",
        source: await source("models.csv", "item,repository,created,m,unknown/m\na,r,,1,1\n"),
        message: /models\.csv:1:5: "unknown\/m" and "m" are both unknown\/m/,
      },
      {
        title: "no model",
        source: await source("none.csv", "item,repository,created\na,r,\n"),
        message: /none\.csv:1:1: has no column left for a model/,
      },
      {
        title: "no rows",
        source: await source("empty.csv", "item,repository,created,m\n"),
        message: /empty\.csv:1:1: has a header and no rows/,
      },
      {
        title: "a column that is not there",
        source: await mapped("column.yaml", map.replace("repository", "repo")),
        message: /matrix\.csv:1:1: has no column "repo", which .*column\.yaml names/,
      },
      {
        title: "two columns under one model's name",
        source: await mapped("named.yaml", `${map}models: { small: a/m, lab/large: a/m }\n`),
        message: /matrix\.csv:1:4: "lab\/large" and "small" are both a\/m/,
      },
      {
        title: "a condition that no row meets",
        source: await mapped("where.yaml", `${map}where: { repository: green }\n`),
        message: /matrix\.csv:1:1: no row is as "where" of .*where\.yaml says/,
      },
      {
        title: "a score above the full one",
        source: await mapped("scale.yaml", `${map}scale: 0.75\n`),
        message: /matrix\.csv:2:4: column "lab\/large": 1 is not between 0 and 0\.75/,
      },
      {
        title: "a column to ignore that is not there",
        source: await mapped("ignore.yaml", `${map}ignore: [notes]\n`),
        message: /matrix\.csv:1:1: has no column "notes", which .*ignore\.yaml names/,
      },
      {
        title: "a map without a suite",
        source: await mapped("suite.yaml", map.replace("suite: fixes\n", "")),
        message: /suite\.yaml:\d+:\d+: suite: /,
      },
    ],
    writeLarge: async () => ({ paths: [await folder.write("huge.csv", rows(8000))], mapPath }),
    module: "#harness/importers/sample-matrix.ts",
    exportName: "sampleMatrix",
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
});

function* rows(count: number): Iterable<string> {
  yield `item,repository,created,${Array.from({ length: 66 }, (_, index) => `model-${index}`).join(",")}\n`;
  const cells = "1,".repeat(65);
  for (let index = 0; index < count; index += 1) yield `item-${index},repository-${index % 500},,${cells}0\n`;
}

it("gives a run for each model, and leaves what has no cell not run", async () => {
  await using folder = await fixtureFolder();
  const [large, small] = recordsOf(await importMatrix(folder, matrix, map));
  expect(large).toMatchObject({
    head: { model: "lab/large", plan: { samples: 3, epochs: 1, trials: 3 } },
    coverage: { planned: 3, scored: 3, notRun: 0 },
    samples: {
      id: ["a-1", "b-1", "b-2"],
      cluster: ["amber", "blue", "blue"],
      mean: Float64Array.of(1, 0.5, 1),
    },
  });
  expect(small).toMatchObject({
    head: { model: "unknown/small" },
    coverage: { planned: 3, scored: 2, notRun: 1 },
    samples: { id: ["b-1", "b-2"], mean: Float64Array.of(0, 0) },
  });
});

it("pretends no text, time or call that the matrix does not hold", async () => {
  await using folder = await fixtureFolder();
  const events = (await importMatrix(folder, matrix, map)).map(({ event }) => event);
  const absent = { kind: "absent", reason: "the matrix holds scores alone" };
  expect(events.find(({ kind }) => kind === "sample")).toEqual({
    kind: "sample",
    sample: { id: "b-2", input: absent, target: absent, cluster: "blue", metadata: { date: "2024-02-01" } },
  });
  expect(events.find(({ kind }) => kind === "trial-end")).toEqual({
    kind: "trial-end",
    trial: {
      sampleId: "b-2",
      epoch: 1,
      kind: "answered",
      output: absent,
      scores: { "published-fixes": { kind: "scored", value: 1 } },
    },
  });
});

it("takes only the models that the map lists", async () => {
  await using folder = await fixtureFolder();
  const listed = `${map}models: [small]\n`;
  const noted = matrix.replace("lab/large", "notes").replaceAll(/,(1|0\.5),/g, ",seen,");
  const records = recordsOf(await importMatrix(folder, noted, listed));
  expect(records.map(({ head }) => head.model)).toEqual(["unknown/small"]);
});

it("gives models the names that the map has for their columns", async () => {
  await using folder = await fixtureFolder();
  const renamed = `${map}models: { small: acme/tiny, lab/large: lab/large-2 }\n`;
  const records = recordsOf(await importMatrix(folder, matrix, renamed));
  expect(records.map(({ head, coverage }) => [head.model, coverage.scored])).toEqual([
    ["acme/tiny", 2],
    ["lab/large-2", 3],
  ]);
});

it("takes only rows as the map wants them, their scores out of its full score, and no ignored column", async () => {
  await using folder = await fixtureFolder();
  const wide = `item,repository,created,site,notes,small
a,r,,one,seen,50
b,r,,two,x,100
c,r,,one,,0
`;
  const [first, ...others] = recordsOf(
    await importMatrix(folder, wide, `${map}where: { site: one }\nscale: 100\nignore: [notes]\n`),
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    head: { model: "unknown/small", plan: { samples: 2 } },
    samples: { id: ["a", "c"], mean: Float64Array.of(0.5, 0) },
  });
});

it("holds two matrices of the same samples to be of one suite", async () => {
  await using folder = await fixtureFolder();
  const [first] = recordsOf(await importMatrix(folder, matrix, map));
  const [second] = recordsOf(await importMatrix(folder, matrix.replaceAll(/,[01.]+$/gm, ",0.25"), map));
  const [third] = recordsOf(await importMatrix(folder, matrix.replace("a-1", "a-2"), map));
  expect(second?.head.suite.digest).toBe(first?.head.suite.digest);
  expect(third?.head.suite.digest).not.toBe(first?.head.suite.digest);
});

it("reads more models than it keeps open at once", async () => {
  await using folder = await fixtureFolder();
  const models = Array.from({ length: 150 }, (_, index) => `m${index}`);
  const wide = `item,repository,created,${models.join(",")}\na,r,,${models.map(() => "1").join(",")}\n`;
  const messages = await importMatrix(folder, wide, map);
  let open = 0;
  let mostOpen = 0;
  for (const { event } of messages) {
    const { kind } = event;
    open += kind === "run-start" ? 1 : kind === "run-end" ? -1 : 0;
    mostOpen = Math.max(mostOpen, open);
  }
  expect(mostOpen).toBe(64);
  expect(recordsOf(messages)).toHaveLength(150);
});

it("takes one file at a time, and a map", async () => {
  await using folder = await fixtureFolder();
  const path = await folder.write("matrix.csv", matrix);
  const mapPath = await folder.write("map.yaml", map);
  await expect(messagesOf(sampleMatrix, [path, path], mapPath)).rejects.toMatchObject({ code: "usage" });
  await expect(messagesOf(sampleMatrix, [path])).rejects.toMatchObject({ code: "usage" });
});

async function importMatrix(
  folder: FixtureFolder,
  csv: string,
  yaml: string,
): Promise<readonly RunMessage[]> {
  const mapPath = await folder.write("map.yaml", yaml);
  return messagesOf(sampleMatrix, [await folder.write("matrix.csv", csv)], mapPath);
}

function recordsOf(messages: readonly RunMessage[]): readonly Extract<RunRecord, { backing: "samples" }>[] {
  const folds = Map.groupBy(messages, ({ runId }) => runId);
  return [...folds.values()].flatMap((ofRun) => {
    const fold = createFold();
    for (const { event } of ofRun) fold.add(event);
    const record = fold.record();
    return record.backing === "samples" ? [record] : [];
  });
}
