import { describe, expect, it } from "vitest";
import { cronbachAlpha, disattenuate, splitHalfReliability } from "#harness/stats/reliability.ts";
import {
  expectClose,
  hasSharedGoldens,
  pointOf,
  sharedCases,
  sharedTable,
  toList,
  toNumber,
} from "./goldens.ts";

/** Rows are models: every numeric column after the keys, without those excluded and rows not complete. */
function scoreTable(options: { file: unknown; keys: number; excluded: readonly unknown[] }) {
  const { file, keys, excluded } = options;
  const { header, rows } = sharedTable(file);
  const columns = header
    .map((name, column) => [name, column] as const)
    .filter(([name, column]) => column >= keys && !excluded.includes(name));
  const complete = rows.filter((row) =>
    columns.every(([, column]) => row[column] !== undefined && row[column] !== ""),
  );
  return columns.map(([, column]) => Float64Array.from(complete, (row) => Number(row[column])));
}

describe("cronbachAlpha", () => {
  it("is the textbook value", () => {
    // R: psych::alpha(rbind(c(1,1,1), c(1,1,0), c(1,0,0), c(0,0,0)))$total$raw_alpha = .75
    const table = [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ].map((row) => Float64Array.from(row));
    expectClose(pointOf(cronbachAlpha(table)), 0.75);
  });

  it("is undetermined for two models, one sample, or equal totals", () => {
    expect(cronbachAlpha([Float64Array.of(1, 0), Float64Array.of(0, 1)])).toMatchObject({
      kind: "undetermined",
      n: 2,
    });
    expect(cronbachAlpha([1, 0, 1].map((value) => Float64Array.of(value)))).toMatchObject({
      kind: "undetermined",
    });
    expect(
      cronbachAlpha(
        [
          [1, 0],
          [0, 1],
          [1, 0],
        ].map((row) => Float64Array.from(row)),
      ),
    ).toMatchObject({
      reason: "reliability requires models that differ, all have the same total",
    });
  });

  it.skipIf(!hasSharedGoldens)(
    "is .992 for SWE-bench Verified and .982 for LiveCodeBench (needs ../shared)",
    () => {
      const cases = sharedCases("reliability_irt", "reliability").filter(
        ({ input }) => input["file"] !== undefined,
      );
      expect(cases).toHaveLength(3);
      for (const { input, expected } of cases) {
        const keys = String(input["file"]).startsWith("livecodebench") ? 4 : 2;
        const excluded = input["excluded"] === undefined ? [] : toList(input["excluded"]);
        const table = scoreTable({ file: input["file"], keys, excluded });
        if (input["complete_items"] !== undefined)
          expect(table[0]).toHaveLength(toNumber(input["complete_items"]));
        expectClose(pointOf(cronbachAlpha(table)), expected["kr20"] ?? expected["alpha"]);
        expectClose(pointOf(splitHalfReliability(table)), expected["spearman_brown"]);
      }
    },
  );
});

describe("splitHalfReliability", () => {
  it("is 1 where both halves order the models alike on a line", () => {
    const table = [0, 1, 2, 3].map((skill) => Float64Array.of(skill, skill, skill, skill));
    expectClose(pointOf(splitHalfReliability(table)), 1);
  });

  it("is undetermined where the halves disagree or do not vary", () => {
    expect(
      splitHalfReliability(
        [
          [1, 0],
          [0, 1],
          [0.5, 0.5],
        ].map((row) => Float64Array.from(row)),
      ),
    ).toMatchObject({
      reason: "the halves do not agree at all, r = -1.00",
    });
    expect(
      splitHalfReliability(
        [
          [1, 1],
          [1, 0],
          [1, 0],
        ].map((row) => Float64Array.from(row)),
      ),
    ).toMatchObject({
      kind: "undetermined",
    });
  });
});

describe("disattenuate", () => {
  it("is Spearman's arithmetic", () => {
    expectClose(
      pointOf(disattenuate({ r: 0.5, ofX: 0.8, ofY: 0.7, samples: "separate" })),
      0.6681531047810609,
    );
  });

  it.skipIf(!hasSharedGoldens)("gives the worked case (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("correlations", "disattenuate")) {
      const [r, ofX, ofY] = [input["rxy"], input["rxx"], input["ryy"]].map(Number);
      const found = disattenuate({ r: r ?? 0, ofX: ofX ?? 0, ofY: ofY ?? 0, samples: "separate" });
      expectClose(pointOf(found), Object.values(expected)[0]);
    }
  });

  it("is undetermined for a reliability that is none", () => {
    expect(disattenuate({ r: 0.5, ofX: 0, ofY: 0.7, samples: "separate" })).toMatchObject({
      reason: "a reliability lies above 0 and up to 1, got 0",
    });
  });

  it("is refused for paired forms", () => {
    expect(disattenuate({ r: 0.5, ofX: 0.8, ofY: 0.7, samples: "paired forms" })).toMatchObject({
      kind: "undetermined",
      reason: expect.stringContaining("paired forms share those of their problems"),
    });
  });

  it("may exceed 1, which says that a reliability is too low", () => {
    expect(pointOf(disattenuate({ r: 0.9, ofX: 0.6, ofY: 0.9, samples: "separate" }))).toBeGreaterThan(1);
  });
});
