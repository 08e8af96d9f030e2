import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTrialTable, noTrial, type TrialTable } from "#harness/store/trial-table.ts";

interface Asked {
  readonly row: number;
  readonly epoch: number;
}

/** Each trial has a score of its own, by which it is known again. */
function tableOf(asked: readonly Asked[]): TrialTable {
  const table = createTrialTable();
  for (const [index, { row, epoch }] of asked.entries()) {
    const scores = { number: { kind: "scored", value: index + 1 } } as const;
    table.set(
      row,
      { kind: "answered", sampleId: `${row}`, epoch, scores, output: { kind: "kept" } },
      "number",
    );
  }
  return table;
}

function scoresOf(table: TrialTable, row: number): readonly number[] {
  const scores: number[] = [];
  for (let trial = table.first(row); trial !== noTrial; trial = table.after(trial))
    scores.push(table.scoreOf(trial));
  return scores;
}

describe("a table of trials: it", () => {
  test("keeps rows in order when an earlier epoch of one before them comes late", () => {
    const late = { row: 1, epoch: 1 };
    const table = tableOf([
      { row: 0, epoch: 1 },
      { row: 1, epoch: 2 },
      { row: 2, epoch: 1 },
      { row: 3, epoch: 1 },
      late,
    ]);
    expect([0, 1, 2, 3, 4].map((row) => scoresOf(table, row))).toEqual([[1], [5, 2], [3], [4], []]);
  });

  test("has the last trial of each row and epoch, by epoch, in whatever order they came", () => {
    const trial = fc.record({ row: fc.nat(5), epoch: fc.integer({ min: 1, max: 3 }) });
    const inOrder = fc.nat(6).map((rows) => Array.from({ length: rows }, (_, row) => ({ row, epoch: 2 })));
    fc.assert(
      fc.property(inOrder, fc.array(trial, { maxLength: 12 }), (first, others) => {
        const asked = [...first, ...others];
        const table = tableOf(asked);
        for (let row = 0; row < 7; row += 1) {
          const expected = [1, 2, 3].flatMap((epoch) => {
            const last = asked.findLastIndex((each) => each.row === row && each.epoch === epoch);
            return last === -1 ? [] : [last + 1];
          });
          expect(scoresOf(table, row)).toEqual(expected);
        }
        expect(table.count).toBe(new Set(asked.map(({ row, epoch }) => `${row} ${epoch}`)).size);
      }),
    );
  });
});
