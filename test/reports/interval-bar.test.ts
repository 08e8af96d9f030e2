import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisFor, axisLabels, intervalBar } from "#harness/reports/interval-bar.ts";

describe("a bar: it", () => {
  const axis = { low: -0.2, high: 0.2, columns: 21 };

  test("marks zero, the value and the ends of its interval", () => {
    expect(intervalBar({ value: 0.1, low: 0.04, high: 0.16 }, axis)).toBe("          │ ├──●──┤");
    expect(intervalBar({ value: -0.1, low: -0.2, high: 0 }, axis)).toBe("├────●────┤");
  });

  test("is a point without an interval", () => {
    expect(intervalBar({ value: 0.2 }, axis)).toBe("          │         ●");
  });

  test("never leaves its columns", () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.integer({ min: 12, max: 40 }), (first, second, third, columns) => {
        const [low = 0, value = 0, high = 0] = [first, second, third].sort((left, right) => left - right);
        const span = { value, low, high };
        const own = axisFor([span], columns);
        expect(own.low).toBeLessThanOrEqual(Math.min(0, low) + 1e-9);
        expect(own.high).toBeGreaterThanOrEqual(Math.max(0, high) - 1e-9);
        expect(intervalBar(span, own).length).toBeLessThanOrEqual(columns);
        expect(axisLabels(own).length).toBeLessThanOrEqual(columns);
        expect(intervalBar(span, own)).toContain("●");
      }),
    );
  });

  test("has an axis with whole steps and zero on it", () => {
    const labelled = axisFor([{ value: 0.31, low: 0.22, high: 0.4 }, { value: -0.03 }], 30);
    expect(axisLabels(labelled)).toBe("−10   0                     40");
  });
});
