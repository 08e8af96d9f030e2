import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import { counterpartCard, type SampleRow, sampleRecord } from "./build-record.ts";
import { pairedRuns } from "./scenarios.ts";

function rowOf(exam: readonly SampleRow[], work: readonly SampleRow[]): GapRow {
  const records = [sampleRecord(exam), sampleRecord(work, { suite: counterpartCard() })];
  const [row] = findGaps(records, { level: 0.95, seed: 1, partial: false, pool: false }).gaps;
  if (row === undefined) throw new Error("a row expected");
  return row;
}

function sample(problemId: string, form: string, score: number | undefined, number = 1): SampleRow {
  return { id: `${problemId} ${form} ${number}`, problemId, form, scores: [score] };
}

describe("the form gap: it", () => {
  test("is the mean over problems of exam form minus the mean of the working forms", () => {
    const exam = [sample("p", "exam", 1), sample("q", "exam", 1), sample("r", "exam", 0)];
    const work = [
      sample("p", "email", 1),
      sample("p", "ticket", 0),
      sample("q", "email", 1),
      sample("q", "ticket", 1),
      sample("r", "email", 0),
      sample("r", "ticket", 0),
    ];
    // Differences 0.5, 0, 0. R: t.test(c(.5, 0, 0)): mean 0.1667, -0.5504 to 0.8838
    expect(rowOf(exam, work)).toMatchObject({
      design: "paired-form",
      form: {
        value: expect.closeTo(1 / 6, 12),
        n: 3,
        interval: { low: expect.closeTo(-0.5504, 4), high: expect.closeTo(0.8838, 4), weights: "problem" },
      },
    });
  });

  test("weighs forms alike, however many samples a form has", () => {
    const exam = ["p", "q", "r"].map((problem) => sample(problem, "exam", 1));
    const work = ["p", "q", "r"].flatMap((problem) => [
      sample(problem, "email", 0, 1),
      sample(problem, "email", 0, 2),
      sample(problem, "email", 0, 3),
      sample(problem, "ticket", 1),
    ]);
    const { form, difference } = rowOf(exam, work);
    expect(form).toMatchObject({ value: 0.5, n: 3 });
    expect(difference).toMatchObject({ value: 0.75 });
  });

  test("leaves out problems without a score on one side", () => {
    const exam = [
      sample("p", "exam", 1),
      sample("q", "exam", 1),
      sample("r", "exam", 1),
      sample("s", "exam", undefined),
    ];
    const work = [
      sample("p", "email", 0),
      sample("q", "email", 0),
      sample("r", "email", 0),
      sample("s", "email", 1),
    ];
    expect(rowOf(exam, work).form).toMatchObject({ value: 1, n: 3 });
  });

  test("is undetermined where the suites share no problem", () => {
    const { form, design } = rowOf([sample("p", "exam", 1)], [sample("q", "email", 1)]);
    expect(design).toBe("same-scorer");
    expect(form).toEqual({ kind: "undetermined", reason: "the suites share no problems" });
  });

  test("is undetermined where no shared problem has a score on both sides", () => {
    const { form } = rowOf([sample("p", "exam", 1)], [sample("p", "email", undefined)]);
    expect(form).toEqual({ kind: "undetermined", reason: "no problem has a score in both settings", n: 0 });
  });

  test("is undetermined between different metrics", () => {
    const exam = sampleRecord([sample("p", "exam", 1)]);
    const work = sampleRecord([sample("p", "email", 1)], { suite: counterpartCard({ metric: "f1" }) });
    const [row] = findGaps([exam, work], { level: 0.95, seed: 1, partial: false, pool: false }).gaps;
    expect(row?.form).toEqual({ kind: "undetermined", reason: "metrics differ: accuracy and f1" });
  });

  test("speaks for its templates only, where there are any", () => {
    const templates = (rows: readonly SampleRow[]) => rows.map((row) => ({ ...row, template: "t1" }));
    const exam = ["p", "q", "r", "s", "t"].map((problem, index) => sample(problem, "exam", index % 2));
    const work = ["p", "q", "r", "s", "t"].map((problem) => sample(problem, "email", 1));
    expect(rowOf(exam, work).form).toMatchObject({ interval: { covers: "samples like these" } });
    expect(rowOf(templates(exam), templates(work))).toMatchObject({
      form: { interval: { covers: "these templates, problems like these" } },
      difference: { interval: { covers: "these templates, problems like these" } },
      benchmark: { score: { interval: { covers: "these templates, problems like these" } } },
    });
  });

  test("equals the raw gap where every problem has every form", () => {
    const [row] = findGaps(pairedRuns("acme/one", 0.9, 0.5), {
      level: 0.95,
      seed: 1,
      partial: false,
      pool: false,
    }).gaps;
    expect(row?.form).toHaveProperty("value", expect.closeTo(pointOf(row?.difference), 12));
  });
});

function pointOf(estimate: GapRow["difference"] | undefined): number {
  return estimate?.kind === "estimate" ? estimate.value : Number.NaN;
}
