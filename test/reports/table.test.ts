import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { displayWidth } from "#harness/reports/display-width.ts";
import { renderTable } from "#harness/reports/render-table.ts";
import { findingsOf, hostileNames } from "../conformance/report.ts";
import { aggregateRecord, counterpartCard, sampleRecord, suiteCard } from "../gap/build-record.ts";
import { controlPanel, pairedRuns, publishedTable } from "../gap/scenarios.ts";

function textOf(records: readonly RunRecord[], { width = 80, decorate = false } = {}): string {
  return renderTable(findingsOf(records), { width, decorate });
}

/** As one line, so that a sentence is found wherever it was broken. */
function sentencesOf(records: readonly RunRecord[]): string {
  return textOf(records).replace(/\s+/g, " ");
}

const silent = sampleRecord([{ id: "x", scores: [undefined] }], { model: "acme/silent" });

describe("the terminal report: it", () => {
  const panels: readonly (readonly [string, readonly RunRecord[]])[] = [
    ["the control panel", controlPanel()],
    ["44 published models", publishedTable()],
    ["hostile names", hostileNames.flatMap((model, index) => pairedRuns(model, 0.9 - index / 40, 0.6))],
    ["nothing at all", []],
    ["one score", pairedRuns("acme/one", 0.9, 0.7).slice(0, 1)],
  ];

  test.each(panels.flatMap(([name, records]) => [80, 120].map((width) => [width, name, records] as const)))(
    "fits %d columns for %s",
    (width, _, records) => {
      for (const decorate of [true, false])
        for (const line of stripVTControlCharacters(textOf(records, { width, decorate })).split("\n"))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
    },
  );

  test("aligns figures behind wide, combining and emoji names", () => {
    const models = ["模型/大語言", "a/e\u0301clair", "emoji/👩‍👩‍👧‍👦", "plain/name"];
    const lines = textOf(models.flatMap((model) => pairedRuns(model, 0.9, 0.7))).split("\n");
    const starts = models.map((model) => {
      const line = lines.find((each) => each.startsWith(`  ${model}`)) ?? "";
      return displayWidth(line.slice(0, line.indexOf("150")));
    });
    expect(new Set(starts).size).toBe(1);
  });

  test("draws bars and weights only when decorated", () => {
    expect(textOf(controlPanel())).not.toMatch(/[●├┤\u001b]/);
    expect(textOf(controlPanel(), { decorate: true })).toMatch(/●/);
    expect(stripVTControlCharacters(textOf(controlPanel(), { decorate: true }))).not.toContain("\u001b");
  });

  test("drops the bars rather than the figures where there is no room", () => {
    expect(textOf(pairedRuns("acme/one", 0.9, 0.7), { width: 44, decorate: true })).not.toContain("●");
  });

  test("lists shortened names in full, once", () => {
    const model = `acme/${"x".repeat(100)}`;
    const text = textOf(pairedRuns(model, 0.9, 0.7));
    expect(text.match(/Names in full/g)).toHaveLength(1);
    expect(text.slice(text.indexOf("Names in full")).replace(/\s+/g, "")).toContain(`is${model}`);
  });

  test("says which way one model's gap goes when its interval lies on one side of zero", () => {
    expect(sentencesOf(pairedRuns("acme/one", 0.9, 0.5))).toMatch(
      /acme\/one scores [\d.]+ points lower on the counterpart than on the benchmark; the gap is \+[\d.]+ \[[\d., ]+\] \(n = 150; CR2 over shared clusters/,
    );
    expect(sentencesOf(pairedRuns("acme/one", 0.4, 0.7))).toMatch(
      /acme\/one scores [\d.]+ points higher on the counterpart/,
    );
  });

  test("cannot tell which way it goes when the interval holds zero", () => {
    expect(sentencesOf(pairedRuns("acme/one", 0.7, 0.7))).toContain(
      "Cannot tell whether acme/one scores lower or higher on the counterpart",
    );
  });

  test("counts the models that score lower, and those whose interval says so", () => {
    const records = [
      ...pairedRuns("acme/lower", 0.9, 0.5),
      ...pairedRuns("acme/same", 0.7, 0.7),
      ...pairedRuns("acme/higher", 0.4, 0.7),
    ];
    const text = sentencesOf(records);
    expect(text).toMatch(/[12] of 3 models scores? lower on the counterpart/);
    expect(text).toContain("Model by model: lower for 1, higher for 1, cannot tell for 1");
  });

  test("lists models in the order of their benchmark scores, those without one last", () => {
    const records = [
      ...pairedRuns("acme/low", 0.5, 0.7),
      silent,
      sampleRecord([{ id: "w", scores: [1] }], { model: "acme/silent", suite: counterpartCard() }),
      ...pairedRuns("acme/high", 0.9, 0.7),
    ].map((record) => ({
      ...record,
      head: { ...record.head, suite: { ...record.head.suite, id: record.head.suite.setting.kind } },
    }));
    const text = textOf(records);
    const places = ["acme/high  ", "acme/low  ", "acme/silent  "].map((name) => text.indexOf(`  ${name}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  test("does not hold models against what is known of controls", () => {
    expect(textOf([...controlPanel(), ...pairedRuns("acme/one", 0.9, 0.7)])).not.toContain(
      "Known beforehand",
    );
    expect(textOf(controlPanel())).toContain("Known beforehand");
  });

  test("gives the number of samples behind the scores, as a range where it differs", () => {
    expect(sentencesOf(pairedRuns("acme/one", 0.9, 0.7))).toContain(
      "benchmark n = 150, counterpart n = 450.",
    );
    const sizes = [80, 120].flatMap((n) => [
      aggregateRecord(0.5, { model: `acme/${n}`, n }),
      aggregateRecord(0.4, { model: `acme/${n}`, suite: counterpartCard() }),
    ]);
    expect(sentencesOf(sizes)).toContain("benchmark n = 80 to 120, counterpart n not published.");
  });

  test("says which suites are published", () => {
    expect(sentencesOf(publishedTable(3))).toContain(
      "mmlu: published, so a model may have met the samples before",
    );
    expect(sentencesOf(controlPanel())).not.toContain("published, so");
  });

  test("counts models and gives the mean gap with what it covers", () => {
    expect(sentencesOf(publishedTable())).toMatch(
      /44 of 44 models score lower on the counterpart; the average gap is \+1[01]\.\d points \[[\d., ]+\] \(n = 44 models; t\(43\); covers models like these, these samples\)\./,
    );
  });

  test("does not average the control panel, and holds it against what is known", () => {
    const text = sentencesOf(controlPanel());
    expect(text).toContain("5 controls measured");
    expect(text).not.toContain("average gap");
    expect(text).not.toContain("Agreement");
    expect(text).toContain("control/oracle is always right, so its gap is zero");
    expect(text).toMatch(/control\/oracle 150 0\.0 \[−2\.5, 2\.5\]/);
  });

  test("says why a model has no figures, in its row", () => {
    const records = [
      silent,
      sampleRecord([{ id: "w", scores: [1] }], { model: "acme/silent", suite: counterpartCard() }),
    ];
    expect(sentencesOf(records)).toContain("acme/silent — exam has no score: 1 of 1 planned trials failed");
  });

  test("refuses a verdict on agreement for few models, and for many of one family", () => {
    expect(sentencesOf(publishedTable(6))).toContain("too few models for a verdict (6)");
    expect(sentencesOf(publishedTable(44))).toContain(
      "too few families for a verdict (44 models of one family)",
    );
  });

  test("gives a correlation with n, interval and range", () => {
    const text = sentencesOf(publishedTable());
    expect(text).toMatch(/Pearson r 44 \.9\d\d \[\.9\d\d, \.9\d\d\]/);
    expect(text).toMatch(
      /Range of scores: benchmark 3\d\.\d to 8\d\.\d, counterpart 2\d\.\d to 7\d\.\d points/,
    );
  });

  test("writes ranking scores as they are, not as points", () => {
    const records = [1210, 1100, 1300, 1250].flatMap((elo, index) => [
      aggregateRecord(0.5, { model: `acme/${index}`, n: 100 }),
      aggregateRecord(elo, { model: `acme/${index}`, suite: counterpartCard({ scale: "rank" }) }),
    ]);
    expect(textOf(records)).toMatch(/1300 \(rank\)/);
    expect(textOf(records)).not.toMatch(/130,?000/);
  });

  test("lists where trials went, each run once, and the answered-only score of a run with misses", () => {
    const rows = [
      ...Array.from({ length: 8 }, (_, index) => ({ id: `a${index}`, scores: [index % 4 === 0 ? 0 : 1] })),
      { id: "m", scores: ["miss" as const] },
      { id: "f", scores: [undefined] },
    ];
    const suites = [counterpartCard(), counterpartCard({ id: "work-2" })];
    const records = [
      sampleRecord(rows, { suite: suiteCard() }),
      ...suites.map((suite) => sampleRecord(rows, { suite })),
    ];
    const text = sentencesOf(records);
    expect(text.match(/acme\/one on exam: 8 of 10 planned trials scored/g)).toHaveLength(1);
    expect(text).toMatch(/the model's doing, counted 0: 1 unreadable; answered only 75\.0 \[[\d., ]+\]/);
    expect(text).toContain(
      "ours, missing: 1 failed; had they been answered, the mean over trials is 60.0 to 70.0",
    );
  });

  test("groups what was left out by reason", () => {
    const older = [1, 2, 3].map((day) =>
      sampleRecord([{ id: "a", scores: [1] }], {
        runId: `old ${day}`,
        startedAt: `2025-01-0${day}T00:00:00.000Z`,
      }),
    );
    const newest = sampleRecord([{ id: "a", scores: [1] }], { runId: "newest" });
    expect(sentencesOf([...older, newest])).toContain(
      "3 runs: older than another run of the same model and suite",
    );
  });

  test("says what to do when there is nothing to report", () => {
    expect(textOf([])).toContain("npx reality-gap quickstart");
  });

  test("names what is not alike, with the models it is true of", () => {
    const warm = { fingerprint: { settings: { temperature: 1 } } };
    const [benchmark, counterpart] = pairedRuns("acme/one", 0.9, 0.7);
    if (benchmark === undefined || counterpart === undefined) throw new Error("a pair expected");
    const head = {
      ...counterpart.head,
      fingerprint: { ...counterpart.head.fingerprint, ...warm.fingerprint },
    };
    expect(sentencesOf([benchmark, { ...counterpart, head }])).toContain(
      "Not alike: settings.temperature: not set and 1 (acme/one).",
    );
  });
});
