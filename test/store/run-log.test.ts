import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { HarnessError } from "#harness/core/error.ts";
import { longestLine } from "#harness/store/log-line.ts";
import { inspectRunLog, readRunLog } from "#harness/store/read-log.ts";
import { createRunLog, reopenRunLog } from "#harness/store/run-log.ts";
import {
  answered,
  head,
  right,
  runEnd,
  runId,
  sample,
  temporaryFolder,
  threeTrials,
  writeLog,
} from "./run-fixture.ts";

it("gives back the events it was given, under the run's final name", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, runEnd()]);
  expect(path).toBe(join(folder.path, "sums", "lab", "small", `${runId}.jsonl`));
  expect([...readRunLog(path)]).toEqual([{ kind: "run-start", head: head(3) }, ...threeTrials, runEnd()]);
  expect(readdirSync(dirname(path))).toEqual([`${runId}.jsonl`]);
});

it("is called partial until the run has ended", () => {
  using folder = temporaryFolder();
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  expect(log.path).toMatch(/0a1f\.partial\.jsonl$/);
  expect(existsSync(log.path)).toBe(true);
  log.append(runEnd());
  expect(log.path).toMatch(/0a1f\.jsonl$/);
  expect(existsSync(log.path)).toBe(true);
  log.close();
});

it("hands each event to the operating system before append returns", () => {
  using folder = temporaryFolder();
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  expect(inspectRunLog(log.path).events).toBe(1);
  log.append(sample("a"));
  expect(inspectRunLog(log.path).events).toBe(2);
  log.close();
});

it("takes all events of an append or none", () => {
  using folder = temporaryFolder();
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  const endless = sample("b", { template: "x".repeat(longestLine) });
  expect(() => log.append(sample("a"), endless)).toThrow(/is too long for/);
  expect(log.lines).toBe(1);
  log.append(sample("a"), answered("a", right), runEnd());
  expect(log.lines).toBe(4);
  expect([...readRunLog(log.path)].map(({ kind }) => kind)).toEqual([
    "run-start",
    "sample",
    "trial-end",
    "run-end",
  ]);
  log.close();
});

it("takes the stream's own run-start as written and refuses that of another run", () => {
  using folder = temporaryFolder();
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  log.append({ kind: "run-start", head: head(3) });
  expect(inspectRunLog(log.path).events).toBe(1);
  expect(() => log.append({ kind: "run-start", head: head(3, { runId: "other" }) })).toThrow("run other");
  log.close();
});

it("refuses what comes after the end", () => {
  using folder = temporaryFolder();
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  expect(() => log.append(runEnd(), sample("late"))).toThrow("ended");
  log.append(runEnd());
  expect(() => log.append(sample("late"))).toThrow("ended");
  log.close();
  expect(() => log.append(sample("late"))).toThrow("closed");
});

it.each([
  ["partial", []],
  ["finished", [runEnd()]],
] as const)("never overwrites a %s log", (_state, end) => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...threeTrials, ...end]);
  const before = readFileSync(path);
  expect(() => createRunLog({ resultsFolder: folder.path, head: head(3) })).toThrow(
    expect.objectContaining({ code: "disk", message: expect.stringContaining("exists already") }),
  );
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(dirname(path))).toHaveLength(1);
});

it("leaves no trace of a discarded run, and what others put there in place", () => {
  using folder = temporaryFolder();
  mkdirSync(join(folder.path, "sums"));
  writeFileSync(join(folder.path, "sums", "notes.txt"), "mine");
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  log.append(sample("a"));
  log.discard();
  expect(readdirSync(folder.path, { recursive: true })).toEqual(["sums", join("sums", "notes.txt")]);
});

it("takes back only what was appended since when a continued run is discarded", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  const before = readFileSync(path);
  const log = reopenRunLog(path);
  log.append(sample("d"));
  log.discard();
  expect(readFileSync(path)).toEqual(before);
});

it("keeps an ended run that is discarded", () => {
  using folder = temporaryFolder();
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  log.append(runEnd());
  log.discard();
  expect(inspectRunLog(log.path).events).toBe(2);
});

it("goes on where it stopped, in one chain", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials.slice(0, 3));
  const log = reopenRunLog(path);
  for (const event of [...threeTrials.slice(3), runEnd()]) log.append(event);
  log.close();
  expect([...readRunLog(log.path)]).toEqual([{ kind: "run-start", head: head(3) }, ...threeTrials, runEnd()]);
});

it("does not go on with a finished log", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [runEnd()]);
  expect(() => reopenRunLog(path)).toThrow(expect.objectContaining({ code: "data" }));
});

it("takes back a run-end that was written but not named", () => {
  using folder = temporaryFolder();
  const finished = writeLog(folder.path, [...threeTrials, runEnd()]);
  const partial = finished.replace(".jsonl", ".partial.jsonl");
  writeFileSync(partial, readFileSync(finished));
  const log = reopenRunLog(partial);
  expect(inspectRunLog(partial).events).toBe(1 + threeTrials.length);
  log.close();
});

it("loses at most the event being written, wherever a kill cuts the file", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, threeTrials);
  const bytes = readFileSync(path);
  const lineEnds = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([index]) => index + 1);
  const lastThreeLines = lineEnds.at(-4) ?? 0;
  for (let length = lastThreeLines; length <= bytes.length; length += 1) {
    writeFileSync(path, bytes.subarray(0, length));
    const whole = lineEnds.filter((end) => end <= length).length;
    const { events, truncated } = inspectRunLog(path);
    expect({ length, events, truncated }).toEqual({
      length,
      events: whole,
      truncated: !lineEnds.includes(length),
    });
    const log = reopenRunLog(path);
    log.append(sample("more"));
    log.append(answered("more", right));
    log.close();
    expect([...readRunLog(path)].slice(1)).toEqual([
      ...threeTrials.slice(0, whole - 1),
      sample("more"),
      answered("more", right),
    ]);
  }
});

it("says that a log cut within its first line cannot go on", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, []);
  writeFileSync(path, readFileSync(path).subarray(0, 100));
  expect(() => reopenRunLog(path)).toThrow(/no complete line; remove it/);
  expect(readdirSync(dirname(path))).toHaveLength(1);
});

it("names the path when a file stands where a folder must be", () => {
  using folder = temporaryFolder();
  const file = join(folder.path, "results");
  writeFileSync(file, "");
  expect(() => createRunLog({ resultsFolder: file, head: head(3) })).toThrow(
    expect.objectContaining({ code: "disk", message: expect.stringContaining(file) }),
  );
});

it("refuses an event no reader could hold, and stays whole", () => {
  using folder = temporaryFolder();
  const log = createRunLog({ resultsFolder: folder.path, head: head(3) });
  const long = "x".repeat(64 * 1024 * 1024);
  expect(() => log.append(sample("long", { stratum: long }))).toThrow(HarnessError);
  log.append(sample("short"));
  log.close();
  expect([...readRunLog(log.path)].at(-1)).toEqual(sample("short"));
});
