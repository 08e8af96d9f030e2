import { hash } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { HarnessError } from "#harness/core/error.ts";
import { sealLine } from "#harness/store/log-line.ts";
import { inspectRunLog, readRunLog } from "#harness/store/read-log.ts";
import { verifyRunLog } from "#harness/store/verify-log.ts";
import {
  answered,
  head,
  right,
  runEnd,
  sample,
  temporaryFolder,
  threeTrials,
  writeLog,
} from "./run-fixture.ts";

it("names the line of any byte that was changed", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  const bytes = readFileSync(path);
  let line = 1;
  for (const [index, byte] of bytes.subarray(0, -1).entries()) {
    writeFileSync(path, bytes.with(index, byte ^ 1));
    // A line break turned into another byte joins two lines into one that is wrong.
    expect(failureOf(path), `byte ${index}`).toContain(`:${line}: the check does not fit`);
    if (byte === 0x0a) line += 1;
  }
});

it("refuses bytes that are no text, whatever their check says", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, []);
  const body = Buffer.from('{"kind":"sample","sample":"\xff"}', "latin1");
  const first = readFileSync(path, "utf8").slice(-11, -3);
  const check = hash("sha256", Buffer.concat([Buffer.from(first), body])).slice(0, 8);
  appendFileSync(path, Buffer.concat([body.subarray(0, -1), Buffer.from(`,"check":"${check}"}\n`)]));
  expect(failureOf(path)).toContain(":2: the check does not fit");
});

it("names the line after a lost one", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${lines.toSpliced(2, 1).join("\n")}\n`);
  expect(failureOf(path)).toContain(":3: the check does not fit");
});

it("names the first of two lines that changed places", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  const [first, second, third, ...rest] = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${[first, third, second, ...rest].join("\n")}\n`);
  expect(failureOf(path)).toContain(":2: the check does not fit");
});

it("names a line from another run", () => {
  using folder = temporaryFolder();
  using other = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  const otherPath = writeLog(other.path, threeTrials, head(3, { label: "again" }));
  const [start] = readFileSync(path, "utf8").split("\n");
  const [, ...rest] = readFileSync(otherPath, "utf8").split("\n");
  writeFileSync(path, [start, ...rest].join("\n"));
  expect(failureOf(path)).toContain(":2: the check does not fit");
});

it("says that a finished log lost its end", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${lines.slice(0, -1).join("\n")}\n`);
  expect(failureOf(path)).toContain(':8: the log ends without "run-end"');
});

it("leaves out the incomplete last line of a partial log and says so", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  expect([...readRunLog(path)]).toHaveLength(threeTrials.length);
  expect(inspectRunLog(path)).toMatchObject({ events: threeTrials.length, truncated: true });
});

it("reads lines longer than a chunk, and many to a chunk", () => {
  using folder = temporaryFolder();
  const long = "ä".repeat(3 * 1024 * 1024);
  const events = [sample("a"), sample("long", { stratum: long }), ...threeTrials.slice(2)];
  const path = writeLog(folder.path, events);
  expect([...readRunLog(path)].slice(1)).toEqual(events);
  expect([...readRunLog(path, { chunkBytes: 7 })].slice(1)).toEqual(events);
});

it("refuses a line without an end before it fills the memory", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, []);
  writeFileSync(path, Buffer.alloc(65 * 1024 * 1024, "x"));
  expect(failureOf(path)).toMatch(/:1: the line is longer than \d+ bytes/);
});

it.each([
  ["a forgotten field", { ...head(3), seed: undefined }, "run-start.head.seed"],
  ["a field nobody knows", { ...head(3), mood: "good" }, "mood"],
  [
    "a score out of range",
    { ...head(3), suite: { ...head(3).suite, chance: 2 } },
    "run-start.head.suite.chance",
  ],
  ["a model without provider", { ...head(3), model: "gpt" }, "run-start.head.model"],
  ["a newer schema", { ...head(3), schema: 2 }, "schema 2 and this version reads up to 1; update"],
])("says where an event does not fit: %s", (_what, badHead, message) => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, []);
  writeFileSync(path, `${sealUnchecked({ kind: "run-start", head: badHead })}\n`);
  expect(failureOf(path)).toContain(`${path}:1: `);
  expect(failureOf(path)).toContain(message);
});

it("leaves no file open when reading stops at an event, or at a line that does not fit", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, answered("nobody", right), runEnd()]);
  const open = readdirSync("/dev/fd").length;
  for (const _event of readRunLog(path)) break;
  verifyRunLog(path);
  writeFileSync(path, `${sealUnchecked({ kind: "run-start" })}\n`);
  expect(failureOf(path)).toContain(`${path}:1: `);
  expect(readdirSync("/dev/fd")).toHaveLength(open);
});

it("says which file is missing", () => {
  expect(failureOf("/nowhere/run.jsonl")).toContain('cannot read "/nowhere/run.jsonl"');
});

function sealUnchecked(event: unknown): string {
  return sealLine("", event as Parameters<typeof sealLine>[1]).line;
}

function failureOf(path: string): string {
  try {
    for (const _event of readRunLog(path));
    return "no failure";
  } catch (error) {
    expect(error).toBeInstanceOf(HarnessError);
    return error instanceof Error ? error.message : "";
  }
}
