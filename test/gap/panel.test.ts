import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { createInterner } from "#harness/gap/interner.ts";
import { createPanel } from "#harness/gap/panel.ts";
import { sharedUnits, shareProblems, shareUnits } from "#harness/gap/shared-units.ts";
import { type SampleRow, sampleRecord, suiteCard } from "./build-record.ts";

function panelOf(records: readonly RunRecord[], intern = createInterner()) {
  return createPanel(
    records.map((record) => ({ record, runIds: [record.head.runId] })),
    intern,
  );
}

function panelOfRows(rows: readonly SampleRow[], intern = createInterner()) {
  return panelOf([sampleRecord(rows)], intern);
}

/** Equal codes as equal letters, whatever the codes are. */
function pattern(...parts: readonly Int32Array[]): readonly string[] {
  const codes = [...new Set(parts.flatMap((part) => [...part]))];
  return parts.map((part) => [...part].map((code) => "ABCDEFGH"[codes.indexOf(code)]).join(""));
}

describe("a panel: it", () => {
  test("has the samples of all runs as rows, sorted by id, and a run as a column", () => {
    const one = sampleRecord(
      [
        { id: "b", scores: [1] },
        { id: "a", scores: [0] },
      ],
      { runId: "one" },
    );
    const two = sampleRecord([{ id: "c", scores: [0.5, 1] }], { runId: "two" });
    const { ids, columns } = panelOf([one, two]);
    expect(ids).toEqual(["a", "b", "c"]);
    expect(columns.get("one")?.mean).toEqual(Float64Array.of(0, 1, Number.NaN));
    expect(columns.get("two")?.mean).toEqual(Float64Array.of(Number.NaN, Number.NaN, 0.75));
    expect(columns.get("two")?.epochs).toEqual(Uint32Array.of(0, 0, 2));
  });

  test("takes a sample's cluster, else its problem, else the sample itself as what is not independent", () => {
    const { cluster } = panelOfRows([
      { id: "1", scores: [1], cluster: "document", problemId: "p" },
      { id: "2", scores: [1], cluster: "document" },
      { id: "3", scores: [1], problemId: "p" },
      { id: "4", scores: [1], problemId: "p" },
      { id: "5", scores: [1] },
    ]);
    expect(pattern(cluster)).toEqual(["AABBC"]);
  });

  test("does not take a cluster, a problem and a sample of one name for the same", () => {
    const { cluster } = panelOfRows([
      { id: "x", scores: [1] },
      { id: "y", scores: [1], cluster: "x" },
      { id: "z", scores: [1], problemId: "x" },
    ]);
    expect(pattern(cluster)).toEqual(["ABC"]);
  });

  test("has the keys and weights of runs that met some of its samples in those samples' rows", () => {
    const rows = {
      a: { id: "a", scores: [1], cluster: "x", problemId: "p", form: "f", weight: 1 },
      b: { id: "b", scores: [1], problemId: "q", form: "f", weight: 2 },
      c: { id: "c", scores: [1], cluster: "x", problemId: "q", form: "g", weight: 3 },
      d: { id: "d", scores: [1], problemId: "q", form: "g", weight: 4 },
    } satisfies Record<string, SampleRow>;
    const one = sampleRecord([rows.b, rows.d], { runId: "one" });
    const two = sampleRecord([rows.a, rows.c], { runId: "two" });
    const { cluster, problem, cells, weighting } = panelOf([one, two]);
    expect(pattern(cluster)).toEqual(["ABAB"]);
    expect(pattern(problem)).toEqual(["ABBB"]);
    expect(pattern(cells.cellOfRow)).toEqual(["ABCC"]);
    expect(weighting).toEqual({ kind: "traffic", weights: Float64Array.of(1, 2, 3, 4) });
  });

  test("takes the columns of runs that met the same samples as they are", () => {
    const records = ["one", "two"].map((runId) =>
      sampleRecord(
        [
          { id: "a", scores: [0] },
          { id: "b", scores: [1] },
        ],
        { runId },
      ),
    );
    const { columns } = panelOf(records);
    for (const record of records)
      expect(columns.get(record.head.runId)).toBe(record.backing === "samples" && record.samples);
  });

  test("keeps a sample without a score as a row without a value", () => {
    const { columns } = panelOf([sampleRecord([{ id: "a", scores: [undefined] }], { runId: "one" })]);
    expect(columns.get("one")?.mean).toEqual(Float64Array.of(Number.NaN));
  });
});

describe("units shared by two suites: they", () => {
  const exam: readonly SampleRow[] = [
    { id: "1", scores: [1], problemId: "p" },
    { id: "2", scores: [1], problemId: "q" },
  ];
  const work: readonly SampleRow[] = [
    { id: "a", scores: [1], problemId: "p" },
    { id: "b", scores: [1], problemId: "p" },
    { id: "c", scores: [1], problemId: "q" },
    { id: "d", scores: [1], problemId: "r" },
  ];

  test("are the problems", () => {
    const intern = createInterner();
    const { left, right } = sharedUnits(panelOfRows(exam, intern), panelOfRows(work, intern));
    expect(pattern(left, right)).toEqual(["AB", "AABC"]);
  });

  test("grow where a cluster of one suite ties problems together", () => {
    const intern = createInterner();
    const tied = exam.map((row) => ({ ...row, cluster: "one document" }));
    const { left, right } = sharedUnits(panelOfRows(tied, intern), panelOfRows(work, intern));
    expect(pattern(left, right)).toEqual(["AA", "AAAB"]);
  });

  test("join clusters of one name in both suites", () => {
    const intern = createInterner();
    const left = panelOfRows([{ id: "1", scores: [1], problemId: "p", cluster: "x" }], intern);
    const right = panelOfRows(
      [
        { id: "a", scores: [1], problemId: "p" },
        { id: "b", scores: [1], problemId: "q", cluster: "x" },
      ],
      intern,
    );
    const units = sharedUnits(left, right);
    expect(pattern(units.left, units.right)).toEqual(["A", "AA"]);
  });

  test("are clusters too where no problem is shared, and never ids", () => {
    const intern = createInterner();
    const panelOfSuite = (id: string, rows: readonly SampleRow[]) =>
      panelOf([sampleRecord(rows, { suite: suiteCard({ id }) })], intern);
    const left = panelOfSuite("exam", [
      { id: "1", scores: [1], cluster: "x" },
      { id: "2", scores: [1] },
    ]);
    const right = panelOfSuite("work", [
      { id: "1", scores: [1], cluster: "x" },
      { id: "2", scores: [1] },
    ]);
    const ids = panelOfSuite("other", [
      { id: "1", scores: [1] },
      { id: "2", scores: [1] },
    ]);
    const units = sharedUnits(left, right);
    expect(pattern(units.left, units.right)).toEqual(["AB", "AC"]);
    expect(shareUnits(left, right)).toBe(true);
    expect(shareUnits(left, ids)).toBe(false);
  });

  test("exist only where a problem is posed in both suites", () => {
    const intern = createInterner();
    const other = work.map((row) => ({ ...row, problemId: `other ${row.problemId}` }));
    const none = work.map(({ id, scores }) => ({ id, scores }));
    expect(shareProblems(panelOfRows(exam, intern), panelOfRows(work, intern))).toBe(true);
    expect(shareProblems(panelOfRows(exam, intern), panelOfRows(other, intern))).toBe(false);
    expect(shareProblems(panelOfRows(none, intern), panelOfRows(none, intern))).toBe(false);
  });
});
