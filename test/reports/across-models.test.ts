import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { renderMarkdown } from "#harness/reports/render-markdown.ts";
import { renderTable } from "#harness/reports/render-table.ts";
import { findingsOf } from "../conformance/report.ts";
import { aggregateRecord, counterpartCard, suiteCard } from "../gap/build-record.ts";
import { type DrawnModel, drawRecords } from "../gap/drawn-models.ts";
import { controlPanel, pairedRuns } from "../gap/scenarios.ts";

/** As one line, so that a sentence is found wherever it was broken. */
function sentencesOf(records: readonly RunRecord[], render: typeof renderTable = renderTable): string {
  return render(findingsOf(records), { width: 80, decorate: false }).replace(/\s+/g, " ");
}

/** Sixteen models of sixteen families, published; the gaps by how far work lies from exam. */
function published(workOf: (exam: number, index: number) => number): readonly RunRecord[] {
  return [..."abcdefghijklmnop"].flatMap((name, index) => {
    const exam = 0.4 + 0.03 * index;
    const model = `lab/${name}`;
    return [
      aggregateRecord(exam, { model, n: 2000, suite: suiteCard({ chance: 0.25 }) }),
      aggregateRecord(workOf(exam, index), { model, n: 2000, suite: counterpartCard({ chance: 0.25 }) }),
    ];
  });
}

const along = published((exam, index) => exam - 0.08 + (index % 2 === 0 ? 0.01 : -0.01));

describe("what reports say across models: they", () => {
  test("say that the benchmark orders models largely as the counterpart only from the true correlation's lower bound", () => {
    expect(sentencesOf(along)).toMatch(
      /over the range of scores seen, largely \(true correlation [.\d]+ \[\.9\d\d, [.\d]+\], n = 16 models\)/,
    );
    const loose = published((exam, index) => exam - 0.08 + ((index * 7) % 16) / 50 - 0.15);
    expect(sentencesOf(loose)).toContain("a verdict needs a lower bound of .800");
  });

  test("say what a lead on the benchmark is worth, beside the ceiling", () => {
    expect(sentencesOf(along)).toMatch(
      /A lead of more than 5 points on the benchmark keeps its order on the counterpart 100 % of the time \[\d+, 100\], a lead of/,
    );
    expect(sentencesOf(along)).toMatch(/more than 5 points 105 100 % \[\d+, 100\] \d+ %/);
    expect(sentencesOf(along)).toContain("Ceiling: what a repeat of the counterpart would keep (simulated");
  });

  test("name the models beyond the others, adjusted for all tests, and none where nothing stands out", () => {
    const odd = published((exam, index) => (index === 7 ? exam - 0.25 : exam - 0.08));
    expect(sentencesOf(odd)).toMatch(
      /Beyond what the others lose at the same benchmark score: a larger gap for 1 \(lab\/h\); cannot tell for 15 \(adjusted for 16 tests\)/,
    );
    expect(sentencesOf(published((exam) => exam - 0.08))).toContain("no model stands out");
  });

  test("give the headline with and without a run that looks failed", () => {
    const failed = published((exam, index) => (index === 3 ? 0.255 : exam - 0.08));
    const text = sentencesOf(failed);
    expect(text).toMatch(/1 run looks failed \(lab\/d\); without, the average gap is \+8\.0/);
    expect(text).toContain("Pearson r, failed left out 15");
    expect(text).toContain("lab/d looks failed: work: not distinguishable from chance");
  });

  test("say why there is no excess gap, once", () => {
    const text = sentencesOf(along.slice(0, 10));
    expect(text.match(/a line needs 8 others of 4 other families, got 4 of 4/g)).toHaveLength(1);
  });

  test("say what the run could not have seen", () => {
    expect(sentencesOf(pairedRuns("acme/one", 0.9, 0.7))).toMatch(
      /a model's raw gap under [\d.]+ points shows with less than 80 % power at 5 % \(1 model, design effect [\d.]+\)/,
    );
  });

  test("call a study exploratory that could only have shown a large gap", () => {
    const ofSize = (n: number) => [
      aggregateRecord(0.7, { model: "acme/one", n, suite: suiteCard() }),
      aggregateRecord(0.6, { model: "acme/one", n, suite: counterpartCard() }),
    ];
    expect(sentencesOf(ofSize(40))).toContain("Exploratory: only a large gap could show here.");
    expect(sentencesOf(ofSize(2000))).not.toContain("Exploratory");
  });

  test("list which models were taken for kin", () => {
    const records = ["gpt-4", "gpt-5", "claude-4"].flatMap((name) => pairedRuns(`acme/${name}`, 0.9, 0.7));
    expect(sentencesOf(records)).toContain("gpt (2), 1 of one model each.");
  });

  test("say what they say in Markdown too", () => {
    const text = sentencesOf(along, renderMarkdown);
    expect(text).toContain("largely (true correlation");
    expect(text).toContain("Which model to choose");
  });
});

describe("a choice in a report: it", () => {
  test("names every model that may be best, and no regret that its interval does not show", () => {
    const equal = [..."abcdef"].map(
      (name): DrawnModel => ({ model: `lab/${name}`, benchmark: 0.5, counterpart: 0.5 }),
    );
    const text = sentencesOf(drawRecords(equal, { samples: 150, seed: 4 }));
    expect(text).toMatch(/[3-6] models cannot be told from the best on the counterpart: lab\/a/);
    expect(text).toMatch(/by the benchmark (may cost nothing|costs nothing that shows): /);
    expect(text).toContain("true scores normal around one mean");
  });

  test("gives the regret where the benchmark's winner is not the best", () => {
    const turned = published((exam, index) => (index === 15 ? exam - 0.3 : exam - 0.08));
    expect(sentencesOf(turned)).toMatch(
      /Choosing lab\/p by the benchmark costs 1\d\.\d counterpart points \[1\d\.\d, 2\d\.\d\] against the best model/,
    );
  });

  test("is not asked of the control panel", () => {
    expect(sentencesOf(controlPanel())).not.toContain("Which model to choose");
  });
});
