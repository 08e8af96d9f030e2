import { describe, expect, test } from "vitest";
import { mismatchesOf, obstaclesOf } from "#harness/gap/comparability.ts";
import { designOf } from "#harness/gap/pair-suites.ts";
import { aggregateRecord, counterpartCard, type RunChange, sampleRecord, suiteCard } from "./build-record.ts";

const rows = [
  { id: "a", scores: [1] },
  { id: "b", scores: [0] },
];

function mismatches(benchmark: RunChange, counterpart: RunChange): readonly string[] {
  const [left, right] = [
    sampleRecord(rows, benchmark),
    sampleRecord(rows, { suite: counterpartCard(), ...counterpart }),
  ];
  return mismatchesOf({
    benchmark: { record: left, runIds: [left.head.runId] },
    counterpart: { record: right, runIds: [right.head.runId] },
  });
}

describe("the comparability guard: it", () => {
  test("says nothing of two runs that differ in their suite only", () => {
    expect(mismatches({}, {})).toEqual([]);
  });

  test.each([
    {
      benchmark: { fingerprint: { settings: { temperature: 0 } } },
      counterpart: { fingerprint: { settings: { temperature: 0.7 } } },
      says: "settings.temperature: 0 and 0.7",
    },
    {
      benchmark: { fingerprint: { settings: { maxOutputTokens: 512 } } },
      counterpart: {},
      says: "settings.maxOutputTokens: 512 and not set",
    },
    {
      benchmark: { fingerprint: { parameters: { shots: 5 } } },
      counterpart: { fingerprint: { parameters: { shots: 0 } } },
      says: "shots: 5 and 0",
    },
    {
      benchmark: { fingerprint: { parameters: { shots: 5 } } },
      counterpart: {},
      says: "shots: 5 and not set",
    },
    { benchmark: { plan: { epochs: 4 } }, counterpart: {}, says: "epochs: 4 and 1" },
    { benchmark: { plan: { limit: 100 } }, counterpart: {}, says: "limit: 100 and not set" },
    {
      benchmark: { plan: { limit: 100 }, head: { seed: 1 } },
      counterpart: { plan: { limit: 100 }, head: { seed: 2 } },
      says: "seed of the limit: 1 and 2",
    },
    {
      benchmark: { plan: { shard: { index: 2, of: 5 } } },
      counterpart: {},
      says: `the benchmark is shard 2 of 5 alone; "runs merge" joins the shards`,
    },
    {
      benchmark: { fingerprint: { harness: "0.1.0" } },
      counterpart: { fingerprint: { harness: "0.2.0" } },
      says: "harness: 0.1.0 and 0.2.0",
    },
    {
      benchmark: { fingerprint: { adapter: "openai" } },
      counterpart: { fingerprint: { adapter: "replay" } },
      says: "adapter: openai and replay",
    },
    {
      benchmark: { respondedBy: ["m-2026-01"] },
      counterpart: { respondedBy: ["m-2026-02"] },
      says: "snapshot: m-2026-01 and m-2026-02",
    },
    {
      benchmark: { respondedBy: ["m-2026-01", "m-2026-02"] },
      counterpart: { respondedBy: ["m-2026-01", "m-2026-02"] },
      says: "snapshot: m-2026-01 + m-2026-02 and m-2026-01 + m-2026-02",
    },
    { benchmark: { respondedBy: ["m"] }, counterpart: {}, says: "snapshot: m and not reported" },
  ])("lists $says", ({ benchmark, counterpart, says }) => {
    expect(mismatches(benchmark, counterpart)).toEqual([says]);
  });

  test("says what a stopped run has not run", () => {
    expect(mismatches({ notRun: 2, plan: { epochs: 1 } }, {})).toEqual([
      "benchmark: 2 of 4 trials not run",
      "missing for our reasons: 50.0 % and 0.0 %",
    ]);
  });

  test("does not compare a parameter that is one suite's own", () => {
    expect(mismatches({ fingerprint: { parameters: { split: "test" } } }, {})).toEqual([]);
    const splits = [
      { fingerprint: { parameters: { split: "test" } } },
      { fingerprint: { parameters: { split: "dev" } } },
    ];
    expect(mismatches(splits[0] ?? {}, splits[1] ?? {})).toEqual(["split: test and dev"]);
  });

  test("does not mind the order of keys in options", () => {
    const options = [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ];
    const [left, right] = options.map((providerOptions) => ({
      fingerprint: { settings: { providerOptions } },
    }));
    expect(mismatches(left ?? {}, right ?? {})).toEqual([]);
  });

  test("names a published mean beside measured samples", () => {
    const [left, right] = [sampleRecord(rows), aggregateRecord(0.5, { suite: counterpartCard() })];
    const found = mismatchesOf({
      benchmark: { record: left, runIds: ["left"] },
      counterpart: { record: right, runIds: ["right"] },
    });
    expect(found).toEqual(["origin: measured and imported (score-table)", "backing: samples and aggregate"]);
  });
});

describe("the design of a comparison: it", () => {
  test.each([
    { benchmark: {}, counterpart: {}, shared: true, design: "paired-form" },
    { benchmark: { recipe: "r" }, counterpart: { recipe: "r" }, shared: false, design: "fresh-twin" },
    { benchmark: { recipe: "r" }, counterpart: { recipe: "s" }, shared: false, design: "same-scorer" },
    {
      benchmark: { scorers: ["number"] as const },
      counterpart: { scorers: ["number(absolute=0.005)"] as const },
      shared: false,
      design: "same-scorer",
    },
    {
      benchmark: { scorers: ["number"] as const },
      counterpart: { scorers: ["exact", "number"] as const },
      shared: false,
      design: "unmatched",
    },
  ])("is $design for $benchmark and $counterpart", ({ benchmark, counterpart, shared, design }) => {
    expect(designOf(suiteCard(benchmark), counterpartCard(counterpart), shared)).toBe(design);
  });
});

describe("what makes two scores no measurement of one thing: it", () => {
  const obstacles = (benchmark: RunChange, counterpart: RunChange) => {
    const [left, right] = [
      sampleRecord(rows, benchmark),
      sampleRecord(rows, { suite: counterpartCard(), ...counterpart }),
    ];
    return obstaclesOf({
      benchmark: { record: left, runIds: [left.head.runId] },
      counterpart: { record: right, runIds: [right.head.runId] },
    });
  };

  test("is another way to set up or ask the model, or too many samples missing on one side", () => {
    const asked = { fingerprint: { parameters: { agent: "one" } } };
    expect(obstacles(asked, { fingerprint: { parameters: { agent: "two" } } })).toEqual([
      "agent: one and two",
    ]);
    expect(obstacles({ fingerprint: { settings: { temperature: 1 } } }, {})).toEqual([
      "settings.temperature: 1 and not set",
    ]);
    expect(obstacles({}, { notRun: 1 })).toEqual(["missing for our reasons: 0.0 % and 33.3 %"]);
  });

  test("is not what leaves the measurement alone: another version of the harness, more epochs", () => {
    expect(obstacles({ plan: { epochs: 4 } }, { fingerprint: { harness: "0.2.0" } })).toEqual([]);
  });
});
