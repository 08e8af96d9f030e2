import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import { counterpartCard, type SampleRow, sampleRecord } from "./build-record.ts";

/** Problems `from` up to `to`, all of one score. */
function problems(from: number, to: number, score: number, form = "exam"): readonly SampleRow[] {
  return Array.from({ length: to - from }, (_, index) => {
    const problemId = String(from + index);
    return { id: `${form} ${problemId}`, problemId, form, scores: [score] };
  });
}

const options = { level: 0.95, seed: 1, partial: false, pool: false };

function rowOf(exam: readonly SampleRow[], work: readonly SampleRow[]): GapRow {
  const [row] = findGaps(
    [sampleRecord(exam), sampleRecord(work, { suite: counterpartCard() })],
    options,
  ).gaps;
  if (row === undefined) throw new Error("a row expected");
  return row;
}

/** 50 and 50 problems, three of them the same: only the three do alike. */
const exam = [...problems(0, 3, 1), ...problems(3, 50, 1)];
const work = [...problems(0, 3, 1, "email"), ...problems(50, 97, 0, "email")];

describe("a pair of suites with some problems in common: it", () => {
  test("is no paired form, and says how many problems are shared", () => {
    const { design, mismatches } = rowOf(exam, work);
    expect(design).toBe("same-scorer");
    expect(mismatches).toEqual(["3 of 97 problems are shared; the form gap is over these alone"]);
  });

  test("has its form gap over the shared problems, and its raw gap over all", () => {
    const { difference, form } = rowOf(exam, work);
    expect(difference).toMatchObject({
      value: 0.94,
      n: 50,
      interval: { method: /CR2 over shared clusters/ },
    });
    expect(form).toMatchObject({ value: 0, n: 3 });
  });

  test("is no paired form where one side has samples of no problem", () => {
    const others = Array.from({ length: 5 }, (_, index) => ({ id: `other ${index}`, scores: [1] }));
    const { design, mismatches } = rowOf(exam, [...problems(0, 50, 1, "email"), ...others]);
    expect(design).toBe("same-scorer");
    expect(mismatches).toEqual([
      "50 of 50 problems are shared, other samples have no problem id; the form gap is over these alone",
    ]);
  });

  test("is a paired form for the model that was asked the same problems on both sides", () => {
    const suite = counterpartCard();
    const limited = { model: "acme/limited" };
    const records = [
      sampleRecord(problems(0, 40, 1)),
      sampleRecord(problems(0, 40, 1, "email"), { suite }),
      sampleRecord(problems(0, 20, 1), limited),
      sampleRecord(problems(0, 20, 1, "email"), { ...limited, suite }),
      sampleRecord(problems(0, 20, 1), { model: "acme/other" }),
      sampleRecord(problems(10, 30, 1, "email"), { model: "acme/other", suite }),
    ];
    const { gaps } = findGaps(records, options);
    expect(gaps.map(({ model, design }) => [model, design])).toEqual([
      ["acme/limited", "paired-form"],
      ["acme/one", "paired-form"],
      ["acme/other", "same-scorer"],
    ]);
  });
});
