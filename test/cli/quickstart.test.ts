import { readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import type { Findings, GapRow } from "#harness/gap/findings.ts";
import type { Estimate } from "#harness/stats/estimate.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

/** What is known to be true of each control, whatever the suites are worth: they test the plumbing. */
describe("the control panel over the bundled suites: it …", async () => {
  const folder = temporaryFolder();
  afterAll(() => folder[Symbol.dispose]());
  const ran = await commandLine(["quickstart"], { folder: folder.path });
  const asked = await commandLine(["gap", "--results", "results/quickstart", "--format", "json"], {
    folder: folder.path,
  });
  const findings: Findings = JSON.parse(asked.stdout);
  const rowOf = (model: string, capability: string): GapRow => {
    const row = findings.gaps.find(
      (gap) => gap.model === `control/${model}` && gap.capability === capability,
    );
    if (row === undefined) throw new Error(`no row for ${model}`);
    return row;
  };

  test("ends well, with a gap table on stdout and where the logs are on stderr", () => {
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("control/narrow");
    expect(ran.stderr).toContain("results/quickstart");
  });

  describe.each(["order-arithmetic", "order-extraction", "order-scheduling"])("%s", (capability) => {
    test("gives oracle every point in both settings, and no gap an interval without width", () => {
      const { benchmark, counterpart, difference } = rowOf("oracle", capability);
      expect([benchmark.score, counterpart.score].map(numberIn)).toEqual([1, 1]);
      expect(numberIn(difference)).toBe(0);
      expect(widthOf(difference)).toBeGreaterThan(0);
    });

    test("finds no gap in robust, which solves the same problems in any dress", () => {
      const { benchmark, difference, form } = rowOf("robust", capability);
      expect(numberIn(benchmark.score)).toBeGreaterThan(0.7);
      expect(numberIn(benchmark.score)).toBeLessThan(0.9);
      expect(holdsZero(difference)).toBe(true);
      expect(holdsZero(form)).toBe(true);
      expect(widthOf(form)).toBeLessThan(0.06);
    });

    test("finds the gap narrow was built with: its whole ability, but for what guessing earns", () => {
      const { benchmark, counterpart, form } = rowOf("narrow", capability);
      expect(numberIn(benchmark.score)).toBe(numberIn(rowOf("robust", capability).benchmark.score));
      expect(numberIn(counterpart.score)).toBeLessThan(0.1);
      expect(boundsOf(form).low).toBeGreaterThan(0.6);
      expect(boundsOf(form).high).toBeLessThan(0.95);
    });

    test("finds memoriser right on the benchmark and guessing on the counterpart", () => {
      const { benchmark, counterpart, difference } = rowOf("memoriser", capability);
      expect(numberIn(benchmark.score)).toBe(1);
      expect(numberIn(counterpart.score)).toBeLessThan(0.1);
      expect(boundsOf(difference).low).toBeGreaterThan(0.9);
    });

    test("finds chance at chance in both settings, with a gap whose interval holds zero", () => {
      const { benchmark, counterpart, difference } = rowOf("chance", capability);
      expect(numberIn(benchmark.score)).toBeLessThan(0.1);
      expect(numberIn(counterpart.score)).toBeLessThan(0.1);
      expect(holdsZero(difference)).toBe(true);
    });
  });

  test("finishes silent without a score, every trial failed and none wrong", () => {
    const { benchmark, difference } = rowOf("silent", "order-arithmetic");
    expect(benchmark.score.kind).toBe("undetermined");
    expect(difference.kind).toBe("undetermined");
    expect(benchmark.backing === "samples" && benchmark.coverage).toMatchObject({
      planned: 300,
      failed: 300,
      scored: 0,
    });
  });

  test("leaves no partial log behind", () => {
    const names = readdirSync(folder.path, { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith(".jsonl"))).toHaveLength(36);
    expect(names.filter((name) => name.includes(".partial"))).toEqual([]);
  });
});

function numberIn(estimate: Estimate): number {
  if (estimate.kind === "undetermined") throw new Error(estimate.reason);
  return estimate.value;
}

function boundsOf(estimate: Estimate): { readonly low: number; readonly high: number } {
  if (estimate.kind === "undetermined" || !("interval" in estimate)) throw new Error("no interval");
  return estimate.interval;
}

function widthOf(estimate: Estimate): number {
  const { low, high } = boundsOf(estimate);
  return high - low;
}

function holdsZero(estimate: Estimate): boolean {
  const { low, high } = boundsOf(estimate);
  return low <= 0 && high >= 0;
}
