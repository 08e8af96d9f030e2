import { describe, expect, test } from "vitest";
import type { SampleColumns } from "#harness/core/run.ts";
import { type FormGap, formGaps } from "#harness/gap/form-gaps.ts";
import { renderTable } from "#harness/reports/render-table.ts";
import { findingsOf } from "../conformance/report.ts";
import { type SampleRow, sampleRecord } from "./build-record.ts";
import { controlPanel, pairedRuns } from "./scenarios.ts";

function columns(rows: readonly SampleRow[]): SampleColumns {
  const record = sampleRecord(rows);
  if (record.backing === "aggregate") throw new Error("samples expected");
  return record.samples;
}

function gapsOf(exam: readonly SampleRow[], work: readonly SampleRow[]): readonly FormGap[] {
  return formGaps(columns(exam), columns(work), 0.95);
}

function sample(problemId: string, form: string, score: number | undefined, template?: string): SampleRow {
  const id = `${problemId} ${form} ${template ?? ""}`;
  return { id, problemId, form, ...(template === undefined ? {} : { template }), scores: [score] };
}

const problems = ["p", "q", "r", "s"];

describe("gaps form by form: it", () => {
  test("takes each form against the exam question, over the problems that have both", () => {
    const exam = problems.map((problem) => sample(problem, "exam", 1));
    const work = [
      ...problems.map((problem) => sample(problem, "email", 0)),
      ...["p", "q", "s"].map((problem) => sample(problem, "ticket", problem === "p" ? 1 : 0)),
      sample("r", "ticket", undefined),
    ];
    expect(gapsOf(exam, work)).toMatchObject([
      { form: "email", role: "working", gap: { value: 1, n: 4 } },
      { form: "ticket", role: "working", gap: { value: 2 / 3, n: 3 } },
    ]);
  });

  test("averages a problem's samples of one form before it is compared", () => {
    const exam = problems.map((problem) => sample(problem, "exam", 1));
    const work = problems.flatMap((problem, index) =>
      ["a", "b"].map((template) => sample(problem, "email", index < 2 && template === "a" ? 0 : 1, template)),
    );
    // Differences ½, ½, 0, 0. R: t.test(c(.5, .5, 0, 0)): mean .25, -.2093 to .7093
    const [email] = gapsOf(exam, work);
    expect(email).toMatchObject({ gap: { value: 0.25, n: 4 }, templates: { exam: 0, form: 2 } });
    expect(email?.gap).toMatchObject({
      interval: { low: expect.closeTo(-0.2093, 4), high: expect.closeTo(0.7093, 4) },
    });
  });

  test("holds a second wording of the exam question beside the forms, as the null", () => {
    const exam = problems.flatMap((problem, index) => [
      sample(problem, "exam", 1, "exam-1"),
      sample(problem, "exam", index === 0 ? 0 : 1, "exam-2"),
    ]);
    const work = problems.map((problem) => sample(problem, "email", 0));
    expect(gapsOf(exam, work)).toMatchObject([
      { form: "email", role: "working", gap: { value: 1 } },
      { form: "exam", role: "null", gap: { value: 0.25, n: 4 } },
    ]);
  });

  test("does not change with the order of samples", () => {
    const exam = problems.map((problem, index) => sample(problem, "exam", index % 2));
    const work = problems.map((problem) => sample(problem, "email", 0));
    expect(gapsOf([...exam].reverse(), [...work].reverse())).toEqual(gapsOf(exam, work));
  });

  test.each([
    { title: "problems are not named", work: [{ id: "a", form: "email", scores: [1] }] },
    { title: "the counterpart has the exam's form alone", work: [sample("p", "exam", 1)] },
    { title: "no problem is shared", work: [sample("z", "email", 1)] },
  ])("says nothing where $title", ({ work }) => {
    expect(gapsOf([sample("p", "exam", 1)], work)).toEqual([]);
  });

  test("is reported as a row for each model and form, in words for a few models, and not for controls", () => {
    const text = (records: Parameters<typeof findingsOf>[0]) =>
      renderTable(findingsOf(records), { width: 80, decorate: false });
    const models = text(pairedRuns("acme/one", 0.9, 0.4)).replace(/\s+/g, " ");
    expect(models).toMatch(/To acme\/one, email costs [\d.]+ \[[\d., ]+\]; receipt costs/);
    expect(models).toMatch(/acme\/one email 150 \+[\d.]+ \[[\d., ]+\]/);
    expect(models).toContain("No problem was asked in a second exam wording");
    expect(text(controlPanel()).replace(/\s+/g, " ")).not.toContain("To control/");
  });
});
