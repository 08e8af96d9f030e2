import { utimesSync } from "node:fs";
import { expect, it } from "vitest";
import { openRecord } from "#harness/store/catalogue.ts";
import { openRecords } from "#harness/store/open-records.ts";
import { answered, head, right, runEnd, sample, temporaryFolder, writeLog, wrong } from "./run-fixture.ts";

function writeTwo(folder: string): readonly [string, string] {
  const trials = (first: typeof right, second: typeof right) => [
    sample("a", { cluster: "document 1", weight: 2 }),
    answered("a", first),
    sample("b", { cluster: "document 2" }),
    answered("b", second),
    runEnd({ planned: 2, scored: 2 }),
  ];
  return [
    writeLog(folder, trials(right, wrong), head(2)),
    writeLog(folder, trials(wrong, right), head(2, { runId: "2026-01-02T03-04-05.678Z-0b2f" })),
  ];
}

it("gives what each log folds to, whether its record is fresh, stale or absent", async () => {
  using folder = temporaryFolder();
  const paths = writeTwo(folder.path);
  const folded = paths.map((path) => openRecord(path));
  utimesSync(paths[0], new Date(), new Date(2030, 1, 1));
  expect(await openRecords(paths)).toEqual({ records: folded, damaged: [] });
  expect(await openRecords(paths)).toEqual({ records: folded, damaged: [] });
});

it("keeps a column once that records have in common, and columns apart that differ", async () => {
  using folder = temporaryFolder();
  const paths = writeTwo(folder.path);
  await openRecords(paths);
  const { records } = await openRecords(paths);
  const [left, right] = records;
  if (left?.backing !== "samples" || right?.backing !== "samples") throw new Error("no samples");
  expect(left.samples.id).toBe(right.samples.id);
  expect(left.samples.cluster).toBe(right.samples.cluster);
  expect(left.samples.weight).toBe(right.samples.weight);
  expect([...left.samples.mean]).toEqual([1, 0]);
  expect([...right.samples.mean]).toEqual([0, 1]);
});
