import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import type { Findings } from "#harness/gap/findings.ts";
import type { Report } from "#harness/reports/report.ts";
import { counterpartCard, sampleRecord, suiteCard } from "../gap/build-record.ts";
import { controlPanel, pairedRuns, publishedTable } from "../gap/scenarios.ts";

/** A report under test. */
export interface ReportCase {
  readonly report: Report;
  /** Written for people: it must keep to the words that figures can bear. */
  readonly isProse: boolean;
  /** For a report that is slow to render: scenarios that show what is special to it; all by default. */
  readonly only?: readonly string[];
}

/** What no report may say, whatever the figures: see "Sentences the tool must not print" of its statistics. */
export const forbiddenSentences: readonly RegExp[] = [
  /flatter/i,
  /scale explains/i,
  /contaminat/i,
  /\bno gap\b/i,
  /ranks? them alike/i,
  /\bp\s*[=<]\s*0?\.\d/i,
  /\bproves?\b/i,
  /significant/i,
];

/** Names that act on a terminal, a page, a spreadsheet or a line unless they are made safe. */
export const hostileNames: readonly string[] = [
  "evil/\u001b[2J\u001b[31mred\u0007",
  "evil/\u009b31mc1",
  "evil/\u202egnp.exe\u2066",
  "evil/a\nb\r\nc\td",
  "evil/zero\u200bwidth\ufeff",
  "evil/=cmd|'/c calc'!A1",
  "=1+1/evil",
  "evil/<script>alert(1)</script>|a`b`",
  "evil/[link](https://example.org) @user www.example.org #1",
  `evil/${"x".repeat(200)}`,
  `evil/${"x".repeat(199)}y`,
  "模型/大語言模型測試版本二零二六",
  "emoji/👩‍👩‍👧‍👦 🇩🇪",
  `evil/z${"\u0336\u0321".repeat(30)}`,
  "evil/lone\ud800surrogate",
];

const scenarios: Readonly<Record<string, readonly RunRecord[]>> = {
  "nothing at all": [],
  "the control panel": controlPanel(),
  "44 published models": publishedTable(),
  "two pairs of suites": [...controlPanel(), ...publishedTable(12)],
  "one model": pairedRuns("acme/one", 0.9, 0.7),
  "one model whose gap cannot be told from zero": pairedRuns("acme/one", 0.7, 0.7),
  "a model without a counterpart": pairedRuns("acme/one", 0.9, 0.7).slice(0, 1),
  "controls and models together": [...controlPanel(), ...pairedRuns("acme/one", 0.9, 0.7)],
  "real work": inTheField(),
  "hostile names": hostileNames.flatMap((model, index) => pairedRuns(model, 0.9 - index / 40, 0.6)),
  "partial and older runs": leftOutRuns(),
};

const options = { width: 80, decorate: false };

/** The laws every report keeps; what is special to one has tests of its own. */
export function testReport({ report, isProse, only = Object.keys(scenarios) }: ReportCase): void {
  describe(`report ${report.id} keeps the laws of reports: it`, () => {
    test("has an id and a description of one line", async () => {
      expect(report.id).toMatch(/^[a-z][a-z-]*$/);
      expect(report.description).toMatch(/^\S.*\S$/);
    });

    describe.each(Object.entries(scenarios).filter(([name]) => only.includes(name)))(
      "for %s",
      (_, records) => {
        const findings = findingsOf(records);

        test("ends in a line break", async () => {
          expect(await report.render(findings, options)).toMatch(/\S\r?\n$/);
        });

        test("gives the same text for the same findings, and changes none of them", async () => {
          const frozen = deepFreeze(structuredClone(findings));
          expect(await report.render(frozen, options)).toBe(await report.render(findings, options));
        });

        test("shows no hole where a value should be", async () => {
          expect(await report.render(findings, options)).not.toMatch(
            /\bNaN\b|\bundefined\b|\[object |\bInfinity\b|\bnull\b/,
          );
        });

        test("holds no character that acts instead of being read", async () => {
          expect(await report.render(findings, options)).not.toMatch(
            /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
          );
          expect((await report.render(findings, options)).isWellFormed()).toBe(true);
        });

        test("names every model", async () => {
          const text = await report.render(findings, { width: 400, decorate: false });
          for (const { model } of findings.gaps) if (/^[\w./-]+$/.test(model)) expect(text).toContain(model);
        });

        if (isProse) testProse(report, findings);
      },
    );
  });
}

/** Laws of reports for people: the words keep to what the figures can bear. */
function testProse(report: Report, findings: Findings): void {
  test.each([80, 120])("says nothing that figures cannot bear (%d columns)", async (width) => {
    for (const decorate of [true, false]) {
      const text = (await report.render(findings, { width, decorate })).replace(/\s+/g, " ");
      for (const sentence of forbiddenSentences) expect(text).not.toMatch(sentence);
    }
  });

  test("says no correlation without its n and the range of scores", async () => {
    const text = (await report.render(findings, { width: 4000, decorate: false })).replace(/\|/g, " ");
    const rows = [...text.matchAll(/^\s*(?:Pearson r|Spearman rho|Kendall tau-b|true correlation)\b.*$/gm)];
    const figures = rows.filter(([row]) => /[\s−](?:\.\d{3}|1\.000)\b/.test(row));
    for (const [row] of figures) expect(row).toMatch(/\s\d+\s+−?(?:\.\d{3}|1\.000)/);
    if (figures.length > 0) expect(text).toContain("Range of scores: benchmark");
  });

  test("says no p of the raw gap between unlike suites, and none that is not adjusted", async () => {
    const text = (await report.render(findings, { width: 4000, decorate: false }))
      .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, " ")
      .replace(/<\/?[a-z][^>]*>/g, " ")
      .replace(/\s+/g, " ");
    if (/\bp\b/.test(text)) expect(text).toMatch(/adjusted p/);
    expect(text).not.toMatch(/p of (?:a |the )?raw gap/);
    for (const { tests, design } of findings.gaps)
      for (const { hypothesis } of tests)
        expect(["excess gap = 0", ...(design === "paired-form" ? ["form gap = 0"] : [])]).toContain(
          hypothesis,
        );
  });

  test("says real world of real work only", async () => {
    const isReal = findings.gaps.some(({ counterpart }) =>
      /^(field|labelled-work)$/.test(counterpart.evidence),
    );
    expect(/real.world/i.test(await report.render(findings, options))).toBe(isReal);
  });

  test("gives every reason it has", async () => {
    const text = await report.render(findings, { width: 4000, decorate: false });
    for (const { difference } of findings.gaps)
      if (difference.kind === "undetermined") expect(text).toContain(difference.reason);
  });

  test("says what the control panel is for, where there is one", async () => {
    const hasControls = findings.gaps.some(({ model }) => model.startsWith("control/"));
    expect(/test the plumbing/.test(await report.render(findings, { width: 400, decorate: false }))).toBe(
      hasControls,
    );
  });
}

export function findingsOf(records: readonly RunRecord[]): Findings {
  return findGaps(records, { level: 0.95, seed: 1, partial: false, pool: false });
}

function inTheField(): readonly RunRecord[] {
  return pairedRuns("acme/one", 0.9, 0.7).map((record) => {
    if (record.head.suite.setting.kind === "benchmark") return record;
    const suite = { ...record.head.suite, setting: { kind: "counterpart", evidence: "field" } as const };
    return { ...record, head: { ...record.head, suite } };
  });
}

function leftOutRuns(): readonly RunRecord[] {
  const rows = [{ id: "a", scores: [1] }];
  return [
    ...pairedRuns("acme/one", 0.9, 0.7),
    sampleRecord(rows, { runId: "stopped", notRun: 8, suite: suiteCard({ id: "other" }) }),
    sampleRecord(rows, {
      runId: "older",
      suite: suiteCard({ id: "order-arithmetic-exam" }),
      startedAt: "2025-01-01T00:00:00.000Z",
    }),
    sampleRecord(rows, { runId: "alone", suite: counterpartCard({ id: "tickets", capability: "tickets" }) }),
  ];
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
