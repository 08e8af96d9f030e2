import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "#harness/actions/run.ts";
import type { RunOptions } from "#harness/actions/run-options.ts";
import { systemClock } from "#harness/runner/clock.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const fixed = { models: ["control/chance"], suites: ["order-arithmetic-exam"], limit: 8 } as const;

const runAt = async (now: string, folder: string, options: Partial<RunOptions> = {}): Promise<string> => {
  const clock = { ...systemClock, now: () => now };
  const { paths } = await run({
    ...fixed,
    resultsFolder: folder,
    dataFolder: folder,
    folder,
    environment: {},
    clock,
    ...options,
  });
  return paths[0] ?? "";
};

/** As a kill leaves a log: so many of its lines. */
function cutToLines(path: string, lines: number): string {
  const text = readFileSync(path, "utf8").split("\n").slice(0, lines).join("\n");
  const partial = path.replace(/\.jsonl$/, ".partial.jsonl");
  writeFileSync(path, lines === 0 ? "" : `${text}\n`);
  renameSync(path, partial);
  return partial;
}

describe("resuming: it …", () => {
  test("goes on with the newest log", async () => {
    using folder = temporaryFolder();
    cutToLines(await runAt("2026-01-01T00:00:00.000Z", folder.path), 5);
    const newer = cutToLines(await runAt("2026-01-02T00:00:00.000Z", folder.path), 5);
    const resumed = await runAt("2026-01-03T00:00:00.000Z", folder.path, { resume: true });
    expect(resumed).toBe(newer.replace(".partial", ""));
  });

  test("takes a log from the future for an older one: the clock has been put back since", async () => {
    using folder = temporaryFolder();
    cutToLines(await runAt("2031-01-01T00:00:00.000Z", folder.path), 5);
    const newer = cutToLines(await runAt("2026-01-02T00:00:00.000Z", folder.path), 5);
    const resumed = await runAt("2026-01-03T00:00:00.000Z", folder.path, { resume: true });
    expect(resumed).toBe(newer.replace(".partial", ""));
  });

  test("goes on with the only log, wherever the clock went", async () => {
    using folder = temporaryFolder();
    const only = cutToLines(await runAt("2026-01-02T00:00:00.000Z", folder.path), 5);
    const resumed = await runAt("2025-01-01T00:00:00.000Z", folder.path, { resume: true });
    expect(resumed).toBe(only.replace(".partial", ""));
  });

  test("passes over a log that was killed before its first line", async () => {
    using folder = temporaryFolder();
    const older = cutToLines(await runAt("2026-01-01T00:00:00.000Z", folder.path), 5);
    cutToLines(await runAt("2026-01-02T00:00:00.000Z", folder.path), 0);
    const resumed = await runAt("2026-01-03T00:00:00.000Z", folder.path, { resume: true });
    expect(dirname(resumed)).toBe(dirname(older));
    expect(resumed).toBe(older.replace(".partial", ""));
  });
});
