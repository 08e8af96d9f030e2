import { expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { markdown } from "#harness/reports/markdown.ts";
import { counterpartCard, sampleRecord } from "../gap/build-record.ts";

/** 50 and 50 problems, three of them the same, on which the model does alike. */
async function reportOf(firstOfWork: number): Promise<string> {
  const problems = (numbers: readonly number[], form: string) =>
    numbers.map((number) => ({
      id: `${form} ${number}`,
      problemId: `p${number}`,
      form,
      scores: [number < 50 ? 1 : 0],
    }));
  const exam = Array.from({ length: 50 }, (_, index) => index);
  const work = Array.from({ length: 50 }, (_, index) => (index < 3 ? index : firstOfWork + index));
  const records = [
    sampleRecord(problems(exam, "exam")),
    sampleRecord(problems(work, "email"), { suite: counterpartCard() }),
  ];
  const findings = findGaps(records, { level: 0.95, seed: 1, partial: false, pool: false });
  return await markdown.render(findings, { width: 100, decorate: false });
}

test("a report of suites with some problems in common says how many, and that difficulty is part of the gap", async () => {
  const report = await reportOf(100);
  expect(report).toContain("3 of 97 problems are shared; the form gap is over these alone");
  expect(report).toContain("holds the difference in difficulty between exam and work");
  expect(report).toContain("Form gap");
  expect(report).not.toMatch(/same problems|difficulty is no part/);
});

test("a report of suites with all problems in common says that difficulty is no part of the gap", async () => {
  expect(await reportOf(0)).toContain("their difficulty is no part of the gap");
});
