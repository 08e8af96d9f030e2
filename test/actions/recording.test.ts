import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { continueRecording, startRecording } from "#harness/actions/recording.ts";
import { run } from "#harness/actions/run.ts";
import type { RunOptions } from "#harness/actions/run-options.ts";
import { createFold } from "#harness/store/fold.ts";
import { readRunLog } from "#harness/store/read-log.ts";
import { inspectRecordFile } from "#harness/store/record-file.ts";
import { verifyRunLog } from "#harness/store/verify-log.ts";
import { answered, head, right, sample, threeTrials, writeLog } from "../store/run-fixture.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const runIn = (folder: string, options: Pick<RunOptions, "models" | "suites"> & Partial<RunOptions>) =>
  run({ resultsFolder: join(folder, "results"), dataFolder: folder, folder, environment: {}, ...options });

const bundled = {
  models: ["control/chance"],
  suites: ["order-arithmetic-exam"],
  limit: 15,
  epochs: 2,
} as const;

function foldOf(path: string) {
  const fold = createFold();
  for (const event of readRunLog(path)) fold.add(event);
  return fold.record();
}

const userModel = (usage: string) => `
export const model = {
  id: "mine/plain",
  generate: async () => ({ text: "#### 1", finish: { reason: "stop", raw: undefined }, usage: ${usage} }),
};
`;

describe("recording: it …", () => {
  test("gives the record that the log folds to, and leaves it beside the log", async () => {
    using folder = temporaryFolder();
    const { records, paths } = await runIn(folder.path, bundled);
    const [path = ""] = paths;
    expect(records).toEqual([foldOf(path)]);
    expect(inspectRecordFile(path)).toEqual({ kind: "fresh", record: records[0] });
  });

  test("gives a resumed run the same record", async () => {
    using folder = temporaryFolder();
    const { paths, records } = await runIn(folder.path, bundled);
    const [path = ""] = paths;
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, text.length / 2));
    renameSync(path, path.replace(/\.jsonl$/, ".partial.jsonl"));
    const resumed = await runIn(folder.path, { ...bundled, resume: true });
    expect(resumed.records).toEqual([foldOf(path)]);
    expect(inspectRecordFile(path).kind).toBe("fresh");
    const [before, after] = [records[0], resumed.records[0]];
    if (before?.backing !== "samples" || after?.backing !== "samples") throw new Error("no samples");
    expect(after.samples).toEqual(before.samples);
  });

  test("writes what a user's model gives with fields that are there but undefined", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "model.ts"), userModel("undefined"));
    const { paths, records } = await runIn(folder.path, { ...bundled, models: ["./model.ts"] });
    expect(verifyRunLog(paths[0] ?? "")).toMatchObject({ problems: [], record: "fresh" });
    expect(records[0]).toMatchObject({ coverage: { notRun: 0 }, usage: { reported: 0 } });
  });

  test("stops at the first event that nobody could read back, and keeps the log readable", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "model.ts"), userModel("{ inputTokens: NaN, outputTokens: 1 }"));
    await expect(runIn(folder.path, { ...bundled, models: ["./model.ts"] })).rejects.toThrow("inputTokens");
    const { paths } = await runIn(folder.path, bundled);
    expect(verifyRunLog(paths[0] ?? "").problems).toEqual([]);
  });

  test("keeps what was written at once with an event that nobody could read back, up to that", () => {
    using folder = temporaryFolder();
    const recording = startRecording({ resultsFolder: folder.path, head: head(3) });
    const unreadable = answered("b", right, { latencyMs: Number.NaN });
    const events = [sample("a"), answered("a", right), sample("b"), unreadable, sample("c")];
    expect(() => recording.append(...events)).toThrow("latencyMs");
    recording.close();
    const kept = [...readRunLog(recording.path)].slice(1);
    expect(kept).toEqual([sample("a"), answered("a", right), sample("b")]);
    expect(recording.record()).toMatchObject({ coverage: { scored: 1, notRun: 2 } });
  });

  test("does not go on with a log that somebody wrote to since it was read", () => {
    using folder = temporaryFolder();
    const path = writeLog(folder.path, threeTrials);
    const fold = createFold();
    fold.add({ kind: "run-start", head: head(3) });
    fold.add(sample("a"));
    expect(() => continueRecording(path, { fold, lines: 2 })).toThrow("by another process just now");
    expect(continueRecording(path, { fold, lines: 7 }).path).toBe(path);
  });
});
