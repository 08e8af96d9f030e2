import { describe, expect, test } from "vitest";
import { dateTime } from "#harness/scorers/date-time.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({
  kind: "date-time",
  scorer: dateTime(),
  targets: [
    ["2019-01-04"],
    ["2019-01-04 08:30:00", "08:30"],
    ["2016-01-12/2016-01-22"],
    ["2016-11-08/.."],
    ["../07:00:00"],
    ["5400 s"],
    ["none"],
  ],
  asOutput: (target) => `#### ${target}`,
});

describe("date-time", () => {
  test.each([
    ["2019-01-04", "2019-01-04"],
    ["01/04/2019", "2019-01-04"],
    ["1/4/2019", "2019-01-04"],
    ["The answer is **01/04/2019**.", "2019-01-04"],
    ["So it is Friday.\n#### 2019-01-04", "2019-01-04"],
    ["It is 2019-01-05, no:\n2019-01-04", "2019-01-04"],
    ["\\boxed{01/04/2019}", "2019-01-04"],
    ["Answer: Friday, 2019-01-04", "2019-01-04"],
    ["2024-02-29", "2024-02-29"],
    ["08:00", "08:00:00"],
    ["8 am", "08:00:00"],
    ["12 a.m.", "00:00:00"],
    ["12:15 PM", "12:15:00"],
    ["2016-11-07T16:12", "2016-11-07 16:12:00"],
    ["2016-11-07 4:12 pm", "2016-11-07 16:12:00"],
    ["2016-11-07, 16:12:00", "2016-11-07 16:12:00"],
    ["#### 2016-01-12/2016-01-22", "2016-01-12/2016-01-22"],
    ["2016-01-12,2016-01-22", "2016-01-12/2016-01-22"],
    ["start 2016-01-12, end 2016-01-22", "2016-01-12/2016-01-22"],
    ["01/12/2016 to 01/22/2016", "2016-01-12/2016-01-22"],
    ["2016-11-07 16:00/2016-11-07 20:00", "2016-11-07 16:00:00/2016-11-07 20:00:00"],
    ["16:00/20:00", "16:00:00/20:00:00"],
    ["#### 2016-11-08/..", "2016-11-08/.."],
    ["2016-11-08/", "2016-11-08/.."],
    ["../2016-11-08", "../2016-11-08"],
    ["10800", "10800 s"],
    ["10,800 seconds", "10800 s"],
    ["123.450 s", "123.45 s"],
    ["PT3H", "10800 s"],
    ["P1DT0.5H", "88200 s"],
    ["none", "none"],
    ["#### Not resolved.", "none"],
  ])("takes %j for %j", async (output, target) => {
    expect(await judge(dateTime(), [target], output)).toMatchObject({ kind: "scored", value: 1 });
  });

  test.each([
    ["2019-01-05", "2019-01-04"],
    ["04/01/2019", "2019-01-04"],
    ["2019-01-04 00:00:00", "2019-01-04"],
    ["2019-01-04", "2019-01-04/.."],
    ["2019-01-04/..", "2019-01-04"],
    ["2019-01-04/..", "../2019-01-04"],
    ["2016-01-22/2016-01-12", "2016-01-12/2016-01-22"],
    ["20:00", "08:00"],
    ["180", "10800 s"],
    ["none", "2019-01-04"],
    ["2019-01-04", "none"],
  ])("does not take %j for %j", async (output, target) => {
    expect(await judge(dateTime(), [target], output)).toMatchObject({ kind: "scored", value: 0 });
  });

  test.each([
    "I cannot say.",
    "2019-02-30",
    "13/13/2019",
    "25:00",
    "2019-01-04, 2019-01-05, 2019-01-06",
    "one of 3 days before 2019-01-04",
    "P",
  ])("finds nothing to judge in %j", async (output) => {
    expect(await judge(dateTime(), ["2019-01-04"], output)).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test("takes a marked answer only from an output that was cut short", async () => {
    expect(await judge(dateTime(), ["2019-01-04"], "2019-01-04", "length")).toMatchObject({ kind: "missed" });
    expect(await judge(dateTime(), ["2019-01-04"], "#### 2019-01-04\nas", "length")).toMatchObject({
      value: 1,
    });
  });

  test("cannot judge by a target that is no date", async () => {
    expect(await judge(dateTime(), ["soon"], "2019-01-04")).toEqual({
      kind: "unscored",
      reason: 'the target "soon" is no date or time',
    });
  });
});
