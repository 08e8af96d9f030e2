import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { openRecord } from "#harness/store/catalogue.ts";
import { recordPath } from "#harness/store/record-file.ts";
import { removeRunLogs } from "#harness/store/remove-log.ts";
import { startLogProcess } from "./child.ts";
import { head, runEnd, temporaryFolder, threeTrials, writeLog } from "./run-fixture.ts";

const finished = [...threeTrials, runEnd({ planned: 3, scored: 2, failed: 1 })];

describe("removeRunLogs: it …", () => {
  test("removes log, record, lock and the folders this leaves empty, and says what was freed", () => {
    using folder = temporaryFolder();
    const path = writeLog(folder.path, finished);
    openRecord(path);
    const bytes = statSync(path).size + statSync(recordPath(path)).size;
    expect(removeRunLogs([path, path], folder.path)).toEqual([{ path, bytes }]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test("leaves the other logs of a model where they are", () => {
    using folder = temporaryFolder();
    const path = writeLog(folder.path, finished);
    const other = writeLog(folder.path, finished, head(3, { runId: "2026-01-02T03-04-05.678Z-0a2f" }));
    removeRunLogs([path], folder.path);
    expect(readdirSync(dirname(other))).toHaveLength(1);
    expect(existsSync(other)).toBe(true);
  });

  test("removes none while another process writes one of them", async () => {
    using folder = temporaryFolder();
    const free = writeLog(folder.path, finished);
    const written = writeLog(folder.path, threeTrials, head(3, { runId: "2026-01-02T03-04-05.678Z-0a2f" }));
    await using _writer = await startLogProcess("reopen", written);
    expect(() => removeRunLogs([free, written], folder.path)).toThrow("being written by process");
    expect([free, written].map((path) => existsSync(path))).toEqual([true, true]);
  });
});
