import { describe, expect, test } from "vitest";
import { findTrends, type TrendOptions } from "#harness/gap/trend/find-trends.ts";
import { alarmOf, changesOfLevel } from "#harness/gap/trend/level-changes.ts";
import { createNormals } from "#harness/stats/normal-draws.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { day, night, nights, noisyRows, sameRows } from "./series.ts";

const options: TrendOptions = { partial: false, pool: false, level: 0.95 };

function onlyTrend(records: Parameters<typeof findTrends>[0], change: Partial<TrendOptions> = {}) {
  const [trend] = findTrends(records, { ...options, ...change }).trends;
  if (trend === undefined) throw new Error("no trend");
  return trend;
}

function noiseOf(records: Parameters<typeof findTrends>[0]): number {
  const [segment] = onlyTrend(records).segments;
  if (segment?.noise.kind !== "estimate") throw new Error("no noise");
  return segment.noise.value;
}

describe("run noise: it", () => {
  test("is that of the same samples again, which is less than binomial", () => {
    // each sample is right with a chance of its own: the run's variance is Σ p(1 - p)/n², not mean(p)(1 - mean(p))/n
    const chances = (right: number) =>
      Array.from({ length: 40 }, (_, index) => Math.min(0.98, right * (0.6 + (0.8 * index) / 40)));
    const exact = Math.sqrt(
      [0.8, 0.5].flatMap(chances).reduce((sum, chance) => sum + (chance * (1 - chance)) / 40 ** 2, 0),
    );
    expect(noiseOf(nights(120, () => 0.5))).toBeGreaterThan(exact * 0.95);
    expect(noiseOf(nights(120, () => 0.5))).toBeLessThan(exact * 1.05);
  });

  test("comes from epochs where every run has several", () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({ id: `s${index}`, scores: [0, 1] }));
    // a sample's variance over its epochs is ½, of its mean ¼, of the run ¼/10, of the gap twice that
    expect(noiseOf([0, 1].flatMap((count) => night(count, { exam: rows, work: rows })))).toBeCloseTo(
      Math.sqrt(0.05),
      12,
    );
  });

  test("is not known where no run was repeated", () => {
    const [segment] = onlyTrend(nights(1, () => 0.5)).segments;
    expect(segment).toMatchObject({
      noise: { kind: "undetermined", reason: "no run was repeated" },
      levels: [],
    });
  });

  test("is not known from two runs, nor from published scores, and then there are no limits", () => {
    const [segment] = onlyTrend(nights(2, () => 0.5)).segments;
    expect(segment?.noise).toMatchObject({
      kind: "undetermined",
      reason: expect.stringContaining("three runs"),
    });
    expect(segment?.levels).toEqual([]);
  });
});

describe("changes of level: they", () => {
  test("are found where a level changed, with a shift whose interval holds the true one", () => {
    const { changePoints, alarms, segments, points } = onlyTrend(
      nights(16, (index) => (index < 8 ? 0.75 : 0.4)),
    );
    expect(changePoints.map(({ at }) => at.slice(0, 10))).toEqual([day(8).slice(0, 10)]);
    const [{ shift } = { shift: undefined }] = changePoints;
    if (shift?.kind !== "estimate" || !("interval" in shift)) throw new Error("no shift");
    const { low, high, covers } = shift.interval;
    expect(covers).toBe("run noise only");
    // the counterpart's mean chance went from .75 to .4 (less what the cap of .98 takes): the gap rose by about .34
    expect([low < 0.34, high > 0.34]).toEqual([true, true]);
    // limits are around each level, not around the mean of both
    expect(segments[0]?.levels.map(({ from }) => from.slice(0, 10))).toEqual(["2026-01-01", "2026-01-09"]);
    expect(points.some(({ isBeyondLimits }) => isBeyondLimits)).toBe(false);
    expect(alarms).toMatchObject([{ direction: "up" }]);
    // when a running check last left zero is no more than a guess at when
    expect([6, 7, 8].map((count) => day(count).slice(0, 10))).toContain(alarms[0]?.since.slice(0, 10));
  });

  test("are not found across a break: each stretch is looked at alone", () => {
    const random = mulberry32(3);
    const records = Array.from({ length: 12 }, (_, index) =>
      night(
        index,
        { exam: noisyRows(random, 0.8), work: noisyRows(random, index < 6 ? 0.75 : 0.4) },
        { respondedBy: [index < 6 ? "one-april" : "one-may"] },
      ),
    ).flat();
    const { changePoints, segments } = onlyTrend(records);
    expect(segments).toHaveLength(2);
    expect(changePoints).toEqual([]);
  });

  test("are rare in steady series: fewer than one in twenty of 300, and alarms one in 465 points", () => {
    const normal = createNormals(mulberry32(5));
    let [changes, alarms] = [0, 0];
    for (let series = 0; series < 300; series += 1) {
      const points = Array.from({ length: 14 }, (_, index) => ({
        at: day(index),
        value: normal(),
        variance: 1,
      }));
      changes += Math.min(1, changesOfLevel(points, 0.95).length);
      alarms += alarmOf(points) === undefined ? 0 : 1;
    }
    expect(changes).toBeLessThanOrEqual(15);
    // 300 × 13 points are 8 of 465; a fresh CUSUM needs some points to get there at all
    expect(alarms).toBeLessThanOrEqual(12);
  });

  test("weigh a point by its variance: one noisy night moves little", () => {
    const steady = [0, 0.001, -0.001, 0, 0.001, 0].map((value, index) => ({
      at: day(index),
      value,
      variance: 1e-6,
    }));
    const noisy = steady.map((point, index) =>
      index === 5 ? { ...point, value: 0.3, variance: 0.25 } : point,
    );
    expect(changesOfLevel(noisy, 0.95)).toEqual([]);
    expect(alarmOf(noisy)).toBeUndefined();
  });

  test("take no single odd night for a level, but mark it as beyond the limits", () => {
    const odd = onlyTrend(nights(15, (index) => (index === 14 ? 0.1 : 0.7)));
    expect(odd.changePoints).toEqual([]);
    expect(odd.points.map(({ isBeyondLimits }) => isBeyondLimits === true).indexOf(true)).toBe(14);
  });

  test("are every difference where repeats of the same samples do not differ", () => {
    const jump = [0.1, 0.1, 0.1, 0.5, 0.5].map((value, index) => ({ at: day(index), value, variance: 0 }));
    expect(changesOfLevel(jump, 0.95)).toMatchObject([
      { at: day(3), before: 0.1, after: 0.5, shift: { kind: "estimate", value: 0.4 } },
    ]);
    expect(changesOfLevel(jump.slice(0, 3), 0.95)).toEqual([]);
  });

  test("have limits of no width where there is no noise, and no point beyond them", () => {
    const { segments, points } = onlyTrend(
      [3, 3, 3, 3].flatMap((right, count) => night(count, { exam: sameRows(9), work: sameRows(right) })),
    );
    expect(segments[0]?.levels).toMatchObject([{ from: points[0]?.at, to: points[3]?.at }]);
    expect(points.some(({ isBeyondLimits }) => isBeyondLimits)).toBe(false);
  });

  test("mark a control, from the panel or declared", () => {
    const records = nights(3, () => 0.5);
    expect(onlyTrend(records).isControl).toBe(false);
    expect(onlyTrend(records, { controls: ["acme/one"] }).isControl).toBe(true);
    expect(onlyTrend(nights(3, () => 0.5, { model: "control/oracle" })).isControl).toBe(true);
  });
});
