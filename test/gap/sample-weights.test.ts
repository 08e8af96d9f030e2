import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import { counterpartCard, type SampleRow, sampleRecord } from "./build-record.ts";

const options = { level: 0.95, seed: 1, partial: false, pool: false };

function rowOf(exam: readonly SampleRow[], work: readonly SampleRow[]): GapRow {
  const records = [sampleRecord(exam), sampleRecord(work, { suite: counterpartCard() })];
  const [row] = findGaps(records, options).gaps;
  if (row === undefined) throw new Error("a row expected");
  return row;
}

/** 60 samples, the 10 wrong ones of some weight, the others of weight 1. */
function samples(suite: string, heavy: number | undefined): readonly SampleRow[] {
  return Array.from({ length: 60 }, (_, index) => {
    const weight = heavy === undefined ? undefined : index < 10 ? heavy : 1;
    const row = { id: `${suite} ${index}`, scores: [index < 10 ? 0 : 1] };
    return weight === undefined ? row : { ...row, weight };
  });
}

/** The same as problems in an exam form and a working form. */
function asProblems(rows: readonly SampleRow[]): readonly SampleRow[] {
  return rows.map((row, index) => ({ ...row, problemId: `p${index}` }));
}

describe("weights of samples: they", () => {
  test("are what a score counts samples by", () => {
    const { counterpart } = rowOf(samples("exam", undefined), samples("work", 100));
    // 50 of a weight of 1050; the ten heavy ones are all that is seen of most of the traffic.
    expect(counterpart.score).toMatchObject({
      value: expect.closeTo(50 / 1050, 12),
      n: 60,
      interval: { weights: "traffic" },
    });
    expect(counterpart).toMatchObject({ answeredOnly: { value: expect.closeTo(50 / 1050, 12) } });
  });

  test("are what the raw gap and all that comes of it count samples by", () => {
    const { difference, retained } = rowOf(samples("exam", undefined), samples("work", 100));
    const gap = 50 / 60 - 50 / 1050;
    expect(difference).toMatchObject({ value: expect.closeTo(gap, 12), interval: { weights: "traffic" } });
    expect(retained).toMatchObject({ value: expect.closeTo(60 / 1050, 12) });
  });

  test("are what the raw gap of shared problems counts samples by, and not the form gap, which is said", () => {
    const { difference, form, mismatches } = rowOf(
      asProblems(samples("exam", 100)),
      asProblems(samples("work", 1).map((row, index) => ({ ...row, weight: index < 10 ? 1 : 100 }))),
    );
    expect(difference).toMatchObject({
      value: expect.closeTo(50 / 1050 - 5000 / 5010, 12),
      interval: { weights: "traffic", method: expect.stringMatching(/^CR2 over shared clusters/) },
    });
    expect(form).toMatchObject({ value: 0, interval: { weights: "problem" } });
    expect(mismatches).toEqual(["weights: not used by the form gap"]);
  });

  test("weigh the trials missing for our reasons", () => {
    const failed = samples("work", 100).map((row, index) =>
      index === 0 ? { ...row, scores: [undefined] } : row,
    );
    const { counterpart } = rowOf(samples("exam", undefined), failed);
    expect(counterpart).toMatchObject({
      bounds: { worst: expect.closeTo(50 / 1050, 12), best: expect.closeTo(150 / 1050, 12) },
    });
  });

  test("that one suite has and the other has not are no like comparison", () => {
    const { mismatches } = rowOf(samples("exam", undefined), samples("work", 100));
    expect(mismatches).toEqual(["weights: all samples alike and as declared"]);
  });

  test("that some samples do not have are not used, and that is said", () => {
    const some = samples("work", 100).map(({ weight, ...row }, index) =>
      index < 15 || weight === undefined ? row : { ...row, weight },
    );
    const { counterpart, mismatches } = rowOf(samples("exam", undefined), some);
    expect(counterpart.score).toMatchObject({
      value: expect.closeTo(50 / 60, 12),
      interval: { weights: "sample" },
    });
    expect(mismatches).toEqual(["weights: not used for work, where 45 of 60 samples have one"]);
  });

  test("that are all the same change nothing", () => {
    const [plain, same] = [undefined, 3].map((weight) =>
      rowOf(
        samples("exam", undefined),
        samples("work", undefined).map((row) => (weight === undefined ? row : { ...row, weight })),
      ),
    );
    expect(same).toEqual(plain);
  });

  test("of samples that were never reached are not known, and their bounds count trials alike", () => {
    const reached = samples("work", 100);
    const records = [
      sampleRecord(samples("exam", 100)),
      sampleRecord(reached, { suite: counterpartCard(), notRun: 1 }),
    ];
    const [row] = findGaps(records, { ...options, partial: true }).gaps;
    expect(row?.mismatches).toContain("weights: not used by the bounds of work");
    expect(row?.counterpart).toMatchObject({ bounds: { worst: expect.closeTo(50 / 61, 12) } });
  });
});
