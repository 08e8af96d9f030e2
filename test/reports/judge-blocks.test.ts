import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { csv } from "#harness/reports/csv.ts";
import { json } from "#harness/reports/json.ts";
import { renderMarkdown } from "#harness/reports/render-markdown.ts";
import { renderTable } from "#harness/reports/render-table.ts";
import { forbiddenSentences } from "../conformance/report.ts";
import { type JudgedRun, judgedRecord } from "../gap/judged-runs.ts";

const run: JudgedRun = {
  seed: 3,
  samples: 80,
  labelled: 30,
  worth: (random) => (random() < 0.7 ? 1 : 0),
  judge: (worth, random) => ({ grade: worth === 1 || random() < 0.5 ? 1 : 0 }),
};

const options = { width: 80, decorate: false };

const findingsOf = (...records: readonly RunRecord[]) =>
  findGaps(records, { partial: false, pool: false, level: 0.95, seed: 1 });

/** In one line, as words are read. */
const textOf = (...records: readonly RunRecord[]) =>
  renderTable(findingsOf(...records), options).replace(/\s+/g, " ");

/** The same run as if of a counterpart. */
function asWork(record: RunRecord): RunRecord {
  const { head } = record;
  const setting = { kind: "counterpart", evidence: "generated" } as const;
  return { ...record, head: { ...head, runId: "work", suite: { ...head.suite, id: "work", setting } } };
}

describe("a report on judged scores: it …", () => {
  test("says whose verdicts they are, and puts people's beside them with the corrected score", async () => {
    const text = textOf(await judgedRecord(run));
    expect(text).toContain("Scores on numbers are verdicts of court/judge-2026-01-01, not of people.");
    expect(text).toMatch(
      /model labelled judged corrected acme\/one 30 [\d.]+ \[[\d., ]+\] [\d.]+ \[[\d., ]+\]/,
    );
    expect(text).toMatch(/same verdict kappa judge − people acme\/one [\d.]+ \[.*\] \.\d+ \[.*\] \+\d/);
    expect(text).toContain("80 questions answered, unpriced (no price known for court/judge-2026-01-01");
    expect(text).toContain("prediction-powered");
  });

  test("gives the concordance where there are grades", async () => {
    const text = textOf(
      await judgedRecord({
        ...run,
        highest: 4,
        worth: (random) => Math.floor(random() * 5) / 4,
        judge: (worth) => ({ grade: Math.min(4, worth * 4 + 1) }),
      }),
    );
    expect(text).toMatch(/model concordance judge − people acme\/one \.\d+ \[/);
    expect(text).not.toContain("kappa judge");
  });

  test("says that a judge nobody checked is not known to be right", async () => {
    const text = textOf(await judgedRecord({ ...run, labelled: 0 }));
    expect(text).toContain("so how far to believe the judge is not known");
    expect(text).not.toContain("corrected");
  });

  test("says which of several runs nobody checked", async () => {
    const checked = await judgedRecord(run);
    const unchecked = await judgedRecord({ ...run, labelled: 0, model: "acme/two" });
    expect(textOf(checked, unchecked)).toContain("In 1 of 2 runs no output was scored by a person too");
  });

  test("counts outputs without a verdict, and warns of a judge of the model's own family", async () => {
    const silent = { ...run, judge: (worth: number) => (worth === 0 ? "" : { grade: 1 }) };
    const text = textOf(await judgedRecord({ ...silent, model: "acme/judge-7" }));
    expect(text).toMatch(/no verdict on \d+ of the 30 outputs that people scored/);
    expect(text).toContain("a model of its own family: models favour their own");
  });

  test("stands under a pair of suites too, once for each suite", async () => {
    const record = await judgedRecord(run);
    const text = textOf(record, asWork(record));
    expect(text).toContain("Scores on numbers are verdicts");
    expect(text).toContain("Scores on work are verdicts");
  });

  test("keeps to what figures can bear, in every width and format", async () => {
    const record = await judgedRecord(run);
    for (const render of [renderTable, renderMarkdown])
      for (const width of [80, 120]) {
        const text = render(findingsOf(record, asWork(record)), { width, decorate: true });
        for (const sentence of forbiddenSentences) expect(text.replace(/\s+/g, " ")).not.toMatch(sentence);
        expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\[object |\bInfinity\b/);
      }
  });

  test("gives JSON and CSV the figures under one path", async () => {
    const record = await judgedRecord(run);
    const findings = findingsOf(record, asWork(record));
    const { gaps } = JSON.parse(await json.render(findings, options));
    expect(gaps[0].benchmark.judge.calibration).toMatchObject({ kind: "calibrated", labelled: 30 });
    const [header = "", row = ""] = (await csv.render(findings, options)).split("\r\n");
    const index = header.split(",").indexOf("benchmark.judge.calibration.labelled");
    expect(index).toBeGreaterThan(0);
    expect(header).toContain("counterpart.judge.calibration.corrected.interval.low");
    expect(row).toContain(",calibrated,");
  });
});
