import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignedExact } from "#harness/scorers/aligned-exact.ts";
import { alignedF1 } from "#harness/scorers/aligned-f1.ts";
import { bestAssignmentTotal } from "#harness/scorers/optimal-assignment.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

const targets = [['["14"]'], ['["Tom Brady", "Eli Manning"]', '["Brady"]'], ['["12 March 1905"]']] as const;
const asOutput = (target: string) => JSON.parse(target).join("\n");

testScorer({ kind: "aligned-f1", scorer: alignedF1(), targets, asOutput });
testScorer({ kind: "aligned-exact", scorer: alignedExact(), targets, asOutput });

async function valuesOf(output: string, target: string): Promise<readonly unknown[]> {
  const scores = await Promise.all(
    [alignedExact(), alignedF1()].map((each) => judge(each, [target], output)),
  );
  return scores.map((score) => (score.kind === "scored" ? Number(score.value.toFixed(4)) : score));
}

describe("aligned-exact and aligned-f1", () => {
  test.each([
    ["14", '["14"]', 1, 1],
    ["14.0", '["14"]', 1, 1],
    ["1,400", '["1400"]', 1, 1],
    ["$14", '["14"]', 1, 1],
    ["15", '["14"]', 0, 0],
    ["14 yards", '["14"]', 0, 0.6667],
    ["yards", '["14 yards"]', 0, 0],
    ["the Bears.", '["Bears"]', 1, 1],
    ["Chicago Bears", '["Bears"]', 0, 0.6667],
    ["Eli Manning\nTom Brady", '["Tom Brady", "Eli Manning"]', 1, 1],
    ["- Eli Manning\n- Tom Brady", '["Tom Brady", "Eli Manning"]', 1, 1],
    ['["Eli Manning", "Tom Brady"]', '["Tom Brady", "Eli Manning"]', 1, 1],
    ["Tom Brady", '["Tom Brady", "Eli Manning"]', 0, 0.5],
    ["Tom Brady Eli Manning", '["Tom Brady", "Eli Manning"]', 0, 0.3333],
    ["Tom Brady\nEli Manning\nJoe", '["Tom Brady", "Eli Manning"]', 0, 0.6667],
    ["all-pro", '["all pro"]', 1, 1],
  ])("scores %j against %j with %j and %j", async (output, target, exact, f1) => {
    expect(await valuesOf(output, target)).toEqual([exact, f1]);
  });

  test("finds the best pairing where taking the best first does not", async () => {
    expect(await valuesOf("p q r\np s t", '["p q", "q r"]')).toEqual([0, 0.6]);
  });

  test("calls an answer without a word unparsed", async () => {
    expect(await judge(alignedF1(), ['["14"]'], "...")).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test("cannot judge by a target that is no list of texts", async () => {
    for (const target of ["14", "[14]", "[]", '["the"]'])
      expect(await judge(alignedF1(), [target], "14")).toMatchObject({ kind: "unscored" });
  });
});

describe("bestAssignmentTotal", () => {
  test("is the greatest total over all assignments", () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
          {
            minLength: rows,
            maxLength: rows,
          },
        ),
      );
    fc.assert(
      fc.property(matrix, (values) => {
        expect(bestAssignmentTotal(values)).toBeCloseTo(greatestByTrying(values, new Set()), 9);
      }),
    );
  });

  test("is 0 without columns", () => {
    expect(bestAssignmentTotal([[]])).toBe(0);
    expect(bestAssignmentTotal([])).toBe(0);
  });
});

function greatestByTrying(values: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  const [row, ...rest] = values;
  if (row === undefined) return 0;
  const totals = row.flatMap((value, column) =>
    taken.has(column) ? [] : [value + greatestByTrying(rest, new Set([...taken, column]))],
  );
  return Math.max(greatestByTrying(rest, taken), ...totals);
}
