import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

describe("history: it …", async () => {
  const folder = temporaryFolder();
  afterAll(() => folder[Symbol.dispose]());
  const run = (...argv: readonly string[]) =>
    commandLine(
      [...["run", "--model", "control/narrow", "--limit", "8", "--results", "r"], ...argv].concat(
        ["order-arithmetic-exam", "order-arithmetic-work"].flatMap((suite) => ["--suite", suite]),
      ),
      { folder: folder.path },
    );
  const history = (...argv: readonly string[]) =>
    commandLine(["history", "--results", "r", ...argv], { folder: folder.path });
  await run();
  await run();
  await run("--temperature", "1");

  test("gives each pair of runs a point, and a break where the settings changed", async () => {
    const { code, stdout, stderr } = await history("--format", "json");
    expect([code, stderr]).toEqual([0, ""]);
    const { trends, snapshots, leftOut } = JSON.parse(stdout);
    expect(trends).toMatchObject([
      {
        model: "control/narrow",
        capability: "order-arithmetic",
        benchmark: "order-arithmetic-exam",
        counterpart: "order-arithmetic-work",
        isControl: true,
        points: [{}, {}, { breakBefore: ["settings"], linked: { kind: "not linked" } }],
        changePoints: [],
      },
    ]);
    expect([snapshots, leftOut]).toEqual([[], []]);
    const gap = await commandLine(["gap", "--results", "r", "--format", "json"], { folder: folder.path });
    expect(JSON.parse(gap.stdout).trends).toEqual(trends);
    expect(JSON.parse(gap.stdout).notComputed).toEqual([]);
  });

  test("says the same when it is asked again, in every format", async () => {
    for (const format of ["table", "markdown", "json", "csv", "html"]) {
      const [once, again] = [await history("--format", format), await history("--format", format)];
      expect(once.stdout.length).toBeGreaterThan(100);
      expect(again).toEqual(once);
    }
  });

  test("writes a file where one is named, and tells of a damaged log", async () => {
    const { code, stdout, stderr } = await history("--format", "markdown", "--output", "h.md");
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("h.md");
    expect(readFileSync(join(folder.path, "h.md"), "utf8")).toMatch(/^# Gaps over time\n/);
    writeFileSync(join(folder.path, "r", "2026-01-01T00-00-00.000Z-abcd.jsonl"), "{\n");
    const damaged = await history();
    expect(damaged.code).toBe(1);
    expect(damaged.stderr).toContain("it is left out");
    expect(damaged.stdout).toContain("its log is damaged");
  });

  test.each([
    [["--results", "r", "--model", "acme/none"], 2, 'no run of model "acme/none"; known: control/narrow'],
    [
      ["--results", "r", "--control", "acme/none"],
      2,
      'no run of control model "acme/none"; known: control/narrow',
    ],
    [["--results", "r", "--format", "pdf"], 2, "pdf"],
    [["--results", "nowhere"], 1, "no run logs in"],
  ])("refuses %j", async (argv, code, says) => {
    const result = await commandLine(["history", ...argv], { folder: folder.path });
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(says);
  });
});
