import { describe, expect, test } from "vitest";
import { dollars, duration } from "#harness/reports/figures.ts";
import { renderTable } from "#harness/reports/render-table.ts";
import { findingsOf } from "../conformance/report.ts";
import { counterpartCard, sampleRecord, suiteCard } from "../gap/build-record.ts";

const rows = [
  { id: "a", scores: [1] },
  { id: "b", scores: [0] },
];
const price = { input: 2, output: 8, source: "config" };

function reportOf(model: string, head: object): string {
  const suites = [suiteCard(), counterpartCard()];
  const records = suites.map((suite) =>
    sampleRecord(rows, { model, suite, runId: `${model} ${suite.id}`, head }),
  );
  return renderTable(findingsOf(records), { width: 80, decorate: false });
}

describe("money and time: it …", () => {
  test.each([
    [0, "$0.00"],
    [12.345, "$12.35"],
    [0.1, "$0.10"],
    [0.00412, "$0.0041"],
    [0.0000123, "$0.000012"],
  ])("writes %d dollars as %s", (value, text) => {
    expect(dollars(value)).toBe(text);
  });

  test.each([
    [0.19, "0.2 ms"],
    [42.4, "42 ms"],
    [812.3, "812 ms"],
    [2212, "2.21 s"],
    [104_400, "104 s"],
  ])("writes %d milliseconds as %s", (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  test("shows cost and latency beside each other, and says why there is no cost", () => {
    expect(reportOf("lab/unpriced", {})).toMatch(/lab\/unpriced +unpriced 12 ms \(40 ms\)/);
    expect(reportOf("lab/unpriced", {})).toContain("No price known for lab/unpriced");
    expect(reportOf("lab/silent", { price })).toContain("No trial reported its tokens");
  });

  test("asks no money of the control panel", () => {
    expect(reportOf("control/oracle", {})).not.toContain("Cost and latency");
  });
});
