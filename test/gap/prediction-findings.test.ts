import { describe, expect, test } from "vitest";
import type { GapRow } from "#harness/gap/findings.ts";
import { scorePredictions } from "#harness/gap/prediction-findings.ts";

const side = (suite: string) => ({ suite, runIds: [`run-${suite}`] });
// Only what is read of a row.
const row = {
  model: "lab/m",
  benchmark: side("exam"),
  counterpart: side("work"),
  difference: {
    kind: "estimate",
    value: 0.2,
    interval: { low: 0.1, high: 0.3, level: 0.95, method: "m", covers: "c", weights: "sample" },
  },
} as unknown as GapRow;

const prediction = {
  at: "2026-05-02T00:00:00.000Z",
  model: "lab/m",
  benchmark: { id: "exam", digest: "d", scorer: "exact" },
  counterpart: { id: "work", digest: "d", scorer: "exact" },
  gap: 0.2,
  interval: { low: 0.1, high: 0.25, level: 0.9 },
  hash: "h",
  isAfterLook: false,
};

const score = (given: Partial<typeof prediction>, startedAt: string, earlier: readonly string[] = []) =>
  scorePredictions([{ ...prediction, ...given }], { gaps: [row] }, () => ({
    startedAt,
    digest: "d",
    earlier,
  }))[0]?.outcome;

describe("a prediction: it …", () => {
  test("counts when it was made before the run began and before anybody looked", () => {
    expect(score({}, "2026-05-03T00:00:00.000Z")).toEqual({
      kind: "scored",
      isInside: true,
      score: expect.closeTo(0.15, 12),
    });
  });

  test("does not count when the run had begun, or somebody had looked", () => {
    expect(score({}, "2026-05-01T00:00:00.000Z")).toMatchObject({
      late: "it was made after the run had begun",
    });
    expect(score({ isAfterLook: true }, "2026-05-03T00:00:00.000Z")).toMatchObject({
      late: "it was made after a look",
    });
  });

  test("does not count when the samples were run before since it was made, and not when before that", () => {
    const [before, since] = ["2026-05-01T00:00:00.000Z", "2026-05-03T00:00:00.000Z"];
    expect(score({}, "2026-05-04T00:00:00.000Z", [before, since])).toMatchObject({
      late: "this is a repeat: an earlier run since then decides",
    });
    expect(score({}, "2026-05-04T00:00:00.000Z", [before])).not.toHaveProperty("late");
  });

  test("stays open without a gap of its model and pair", () => {
    expect(score({ model: "lab/other" }, "2026-05-03T00:00:00.000Z")).toMatchObject({ kind: "open" });
  });
});
