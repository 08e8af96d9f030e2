import { describe, expect, test } from "vitest";
import {
  coefficient,
  count,
  counted,
  level,
  minute,
  plain,
  points,
  signedPoints,
} from "#harness/reports/figures.ts";

describe("figures for people: they", () => {
  test.each([
    [0.927, "92.7"],
    [1, "100.0"],
    [-0.0312, "−3.1"],
    [-0.0001, "0.0"],
    [0, "0.0"],
  ])("write the share %d as %s points", (share, text) => {
    expect(points(share)).toBe(text);
  });

  test.each([
    [0.114, "+11.4"],
    [-0.004, "−0.4"],
    [0.0004, "0.0"],
    [-0.0004, "0.0"],
  ])("write the gap %d as %s", (gap, text) => {
    expect(signedPoints(gap)).toBe(text);
  });

  test.each([
    [0.9471, ".947"],
    [-0.22, "−.220"],
    [1, "1.000"],
  ])("write the correlation %d as %s", (value, text) => {
    expect(coefficient(value)).toBe(text);
  });

  test("group thousands, count nouns, and write levels, times and ranking scores", () => {
    expect([count(999), count(14_042), count(1_234_567)]).toEqual(["999", "14,042", "1,234,567"]);
    expect([counted(1, "model"), counted(0, "model"), counted(2, "run")]).toEqual([
      "1 model",
      "0 models",
      "2 runs",
    ]);
    expect([level(0.95), level(0.999)]).toEqual(["95 %", "99.9 %"]);
    expect(minute("2026-01-02T03:04:05.678Z")).toBe("2026-01-02 03:04 UTC");
    expect([plain(1210), plain(12.345)]).toEqual(["1210", "12.35"]);
  });
});
