import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { listRunLogs, openRecord, readHead } from "#harness/store/catalogue.ts";
import { recordPath } from "#harness/store/record-file.ts";
import { head, runEnd, temporaryFolder, threeTrials, writeLog } from "./run-fixture.ts";

it("lists finished and partial logs by path and passes over what is no log", () => {
  using folder = temporaryFolder();
  const finished = writeLog(folder.path, [...threeTrials, runEnd()]);
  const partial = writeLog(folder.path, threeTrials, head(3, { model: "lab/large" }));
  openRecord(finished);
  for (const name of ["notes.txt", "data.jsonl", "run.lock", ".hidden.jsonl"])
    writeFileSync(join(folder.path, "sums", name), '{"input":"1"}\n');
  expect([...listRunLogs(folder.path)]).toEqual([
    { path: partial, partial: true },
    { path: finished, partial: false },
  ]);
});

it("knows a log that somebody renamed by how it begins", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  const renamed = join(folder.path, "best run.jsonl");
  copyFileSync(path, renamed);
  expect([...listRunLogs(folder.path)].map((log) => log.path)).toEqual([renamed, path]);
});

it("reads published results only when their folder is named", () => {
  using folder = temporaryFolder();
  const path = writeLog(join(folder.path, "published"), [...threeTrials, runEnd()]);
  expect([...listRunLogs(folder.path)]).toEqual([]);
  expect([...listRunLogs(join(folder.path, "published"))]).toEqual([{ path, partial: false }]);
});

it("lists each real folder once, however links run", () => {
  using folder = temporaryFolder();
  using elsewhere = temporaryFolder();
  writeLog(folder.path, [...threeTrials, runEnd()]);
  writeLog(elsewhere.path, [...threeTrials, runEnd()]);
  symlinkSync(folder.path, join(folder.path, "sums", "up"));
  symlinkSync(elsewhere.path, join(folder.path, "older"));
  symlinkSync(elsewhere.path, join(folder.path, "older again"));
  symlinkSync(join(folder.path, "gone"), join(folder.path, "dangling.jsonl"));
  const found = [...listRunLogs(folder.path)].map(({ path }) => relative(folder.path, path).split("/")[0]);
  expect(found).toEqual(["older", "sums"]);
});

it("holds no logs when there is no such folder", () => {
  expect([...listRunLogs("/nowhere/results")]).toEqual([]);
});

it("writes the record of a finished log beside it, and none of a partial one", () => {
  using folder = temporaryFolder();
  const finished = writeLog(folder.path, [...threeTrials, runEnd()]);
  const partial = writeLog(folder.path, threeTrials, head(3, { model: "lab/large" }));
  expect(openRecord(finished)).toMatchObject({ endedAt: "2026-01-02T04:00:00.000Z" });
  expect(openRecord(partial)).not.toHaveProperty("endedAt");
  expect([finished, partial].map((path) => existsSync(recordPath(path)))).toEqual([true, false]);
  expect(openRecord(finished)).toEqual(openRecord(finished));
});

it("names the line of a finished log that was edited although its record was there", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  openRecord(path);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace('"value":0', '"value":1'));
  utimesSync(path, new Date(), new Date());
  expect(() => openRecord(path)).toThrow(`${path}:5: the check does not fit`);
});

it("names the log whose events do not go together", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, { kind: "aggregate", mean: 0.5 }, runEnd()]);
  expect(() => openRecord(path)).toThrow(`${path}: run`);
});

it("does without the record file where it cannot be written", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  mkdirSync(recordPath(path));
  expect(openRecord(path)).toEqual(openRecord(path));
  chmodSync(recordPath(path), 0o700);
});

it("reads the head without reading the log", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.slice(0, text.indexOf("\n") + 1).concat("broken\n"));
  expect(readHead(path)).toEqual(head(3));
});

it("says that a log without a whole first line tells nothing", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  writeFileSync(path, "");
  expect([...listRunLogs(folder.path)]).toHaveLength(1);
  expect(() => readHead(path)).toThrow(`run log "${path}" holds no complete line; remove it`);
});
