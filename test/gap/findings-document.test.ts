import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { onlyRow, options, simplePair } from "./simple-pair.ts";

describe("the findings document: it", () => {
  test("is dated by the end of the newest run read", () => {
    const records = [
      ...simplePair({ startedAt: "2026-01-01T00:00:00.000Z" }),
      ...simplePair({ model: "acme/two", startedAt: "2026-02-01T00:00:00.000Z" }),
    ];
    expect(findGaps(records, options).asOf).toBe("2026-02-01T00:01:00.000Z");
    expect(findGaps(records, { ...options, models: ["acme/one"] }).asOf).toBe("2026-01-01T00:01:00.000Z");
  });

  test("has no date and empty lists when there is no run", () => {
    const { notComputed, ...findings } = findGaps([], options);
    expect(findings).toEqual({
      schema: 1,
      seed: 1,
      level: 0.95,
      gaps: [],
      means: [],
      comparisons: [],
      suspects: [],
      agreements: [],
      decisions: [],
      breakdowns: [],
      trends: [],
      families: [],
      unpaired: [],
      leftOut: [],
    });
    expect(notComputed).toEqual([]);
  });

  test("has an excess gap for no lone model, and what it retained and could have seen for any", () => {
    const { excess, retained, minimumDetectable, tests } = onlyRow(simplePair());
    expect(excess).toMatchObject({
      kind: "undetermined",
      reason: expect.stringContaining("too few reference"),
    });
    expect(retained).toMatchObject({
      value: expect.closeTo(2 / 3, 12),
      interval: { covers: "samples like these" },
    });
    // Miller 2024, eq. 10: (1.960 + 0.842) sqrt(.09 / 99 + .24 / 199)
    expect(minimumDetectable).toMatchObject({ value: expect.closeTo(0.1288, 4) });
    expect(tests).toEqual([]);
  });

  test("uses the level asked for", () => {
    const width = (level: number) => {
      const { difference } = onlyRow(simplePair(), { level });
      if (difference.kind !== "estimate" || !("interval" in difference))
        throw new Error("an interval expected");
      return difference.interval.high - difference.interval.low;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.95));
  });
});
