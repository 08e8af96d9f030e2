import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps, type GapOptions } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import { missingTrials } from "#harness/gap/missing-trials.ts";
import {
  aggregateRecord,
  counterpartCard,
  type RunChange,
  type SampleRow,
  sampleRecord,
  suiteCard,
} from "./build-record.ts";
import { controlPanel, pairedRuns, publishedTable } from "./scenarios.ts";

const options: GapOptions = { level: 0.95, seed: 1, partial: false, pool: false };

function rowsOf(correct: number, all: number, prefix = "s"): readonly SampleRow[] {
  return Array.from({ length: all }, (_, index) => ({
    id: `${prefix}${String(index).padStart(4, "0")}`,
    scores: [index < correct ? 1 : 0],
  }));
}

/** One model with 90 of 100 on the benchmark and 120 of 200 on the counterpart. */
function simplePair(change: RunChange = {}, other: RunChange = change): readonly RunRecord[] {
  return [
    sampleRecord(rowsOf(90, 100), change),
    sampleRecord(rowsOf(120, 200, "w"), { ...other, suite: other.suite ?? counterpartCard() }),
  ];
}

function onlyRow(records: readonly RunRecord[], change: Partial<GapOptions> = {}): GapRow {
  const { gaps } = findGaps(records, { ...options, ...change });
  const [row] = gaps;
  if (row === undefined || gaps.length !== 1) throw new Error(`one row expected, got ${gaps.length}`);
  return row;
}

describe("a gap row: it", () => {
  test("is the benchmark's mean minus the counterpart's, n the smaller side", () => {
    const { difference, benchmark, counterpart } = onlyRow(simplePair());
    expect(benchmark.score).toMatchObject({ value: 0.9, n: 100 });
    expect(counterpart.score).toMatchObject({ value: 0.6, n: 200 });
    expect(difference).toMatchObject({ kind: "estimate", n: 100, interval: { level: 0.95 } });
    expect(difference).toHaveProperty("value", expect.closeTo(0.3, 12));
  });

  test("agrees with Welch's interval for independent samples", () => {
    // R: t.test(c(rep(1,90),rep(0,10)), c(rep(1,120),rep(0,80))): 0.2093 to 0.3907
    const { difference } = onlyRow(simplePair());
    expect(difference).toMatchObject({
      interval: { low: expect.closeTo(0.2093, 3), high: expect.closeTo(0.3907, 3) },
    });
  });

  test("averages epochs of a sample before samples", () => {
    const benchmark = sampleRecord([
      { id: "a", scores: [1, 1, 1, 1] },
      { id: "b", scores: [0] },
      { id: "c", scores: [1] },
      { id: "d", scores: [0] },
    ]);
    const row = onlyRow([benchmark, ...simplePair().slice(1)]);
    expect(row.benchmark.score).toMatchObject({ value: 0.5, n: 4 });
  });

  test("counts what the model missed as 0, and shows the answered alone beside it", () => {
    const rows: SampleRow[] = [...rowsOf(6, 8), { id: "x", scores: ["miss"] }, { id: "y", scores: ["miss"] }];
    const { benchmark } = onlyRow([sampleRecord(rows), ...simplePair().slice(1)]);
    expect(benchmark).toMatchObject({
      score: { value: 0.6, n: 10 },
      answeredOnly: { value: 0.75, n: 8 },
      coverage: { planned: 10, scored: 8, unparsed: 2 },
      bounds: { worst: 0.6, best: 0.6 },
    });
  });

  test("leaves out what is missing for our reasons, and bounds it", () => {
    const rows: SampleRow[] = [...rowsOf(99, 99), { id: "x", scores: [undefined] }];
    const { benchmark, difference } = onlyRow([sampleRecord(rows), ...simplePair().slice(1)]);
    expect(benchmark).toMatchObject({
      score: { value: 1, n: 99 },
      bounds: { worst: 0.99, best: 1 },
      coverage: { failed: 1 },
    });
    expect(difference.kind).toBe("estimate");
  });

  test("gives bounds instead of a gap when one setting misses over 2 points more of its trials", () => {
    const rows: SampleRow[] = [
      ...rowsOf(90, 97),
      ...rowsOf(0, 3, "f").map(({ id }) => ({ id, scores: [undefined] })),
    ];
    const row = onlyRow([sampleRecord(rows), ...simplePair().slice(1)]);
    expect(row.difference).toEqual({
      kind: "undetermined",
      reason:
        "trials missing for our reasons: 3.0 % and 0.0 %; depending on them the gap is anything from 30.0 to 33.0 points",
    });
    expect(row.differenceBounds?.low).toBeCloseTo(0.3, 12);
    expect(row.differenceBounds?.high).toBeCloseTo(0.33, 12);
    expect(row.mismatches).toContain("missing for our reasons: 3.0 % and 0.0 %");
  });

  test("bounds the gap by the worst of one setting against the best of the other", () => {
    const half = (prefix: string): SampleRow[] => [
      ...rowsOf(4, 5, prefix),
      ...rowsOf(0, 5, `${prefix} failed`).map(({ id }) => ({ id, scores: [undefined] })),
    ];
    const records = [sampleRecord(half("s")), sampleRecord(half("w"), { suite: counterpartCard() })];
    const { differenceBounds } = onlyRow(records);
    expect(differenceBounds?.low).toBeCloseTo(0.4 - 0.9, 12);
    expect(differenceBounds?.high).toBeCloseTo(0.9 - 0.4, 12);
  });

  test("stays a gap when 2 points of the trials or less are missing on one side only", () => {
    const rows: SampleRow[] = [
      ...rowsOf(90, 98),
      ...rowsOf(0, 2, "f").map(({ id }) => ({ id, scores: [undefined] })),
    ];
    expect(onlyRow([sampleRecord(rows), ...simplePair().slice(1)]).difference.kind).toBe("estimate");
  });

  test("is kept, undetermined, for a model without any score", () => {
    const silent = sampleRecord([{ id: "a", scores: [undefined] }]);
    const row = onlyRow([silent, ...simplePair().slice(1)]);
    expect(row.benchmark.score).toEqual({
      kind: "undetermined",
      reason: "1 of 1 planned trials failed",
      n: 0,
    });
    expect(row.difference).toEqual({
      kind: "undetermined",
      reason: "exam has no score: 1 of 1 planned trials failed",
    });
  });

  test.each([
    { change: { metric: "f1" } as const, reason: "metrics differ: accuracy and f1; compare by rank" },
    {
      change: { chance: 0.25 },
      reason: "chance levels differ: none and 0.25; compare chance-corrected or by rank",
    },
    {
      change: { scale: "rank" } as const,
      reason: "scores of work only rank models; they have no distance in points",
    },
  ])("is undetermined when the counterpart has $change", ({ change, reason }) => {
    const row = onlyRow(simplePair({}, { suite: counterpartCard(change) }));
    expect(row.difference).toEqual({ kind: "undetermined", reason });
  });

  test("takes a chance level of 0 for none", () => {
    const row = onlyRow(simplePair({}, { suite: counterpartCard({ chance: 0 }) }));
    expect(row.difference.kind).toBe("estimate");
  });

  test("widens with clusters that move together", () => {
    const clustered = (cluster: (index: number) => string) =>
      sampleRecord(rowsOf(60, 120).map((row, index) => ({ ...row, cluster: cluster(index) })));
    const [, counterpart] = simplePair();
    if (counterpart === undefined) throw new Error("a pair has two runs");
    const width = (record: RunRecord) => {
      const { difference } = onlyRow([record, counterpart]);
      if (difference.kind !== "estimate" || !("interval" in difference))
        throw new Error("an interval expected");
      return difference.interval.high - difference.interval.low;
    };
    const together = width(clustered((index) => `c${Math.floor(index / 6)}`));
    const alone = width(clustered((index) => `c${index}`));
    expect(together).toBeGreaterThan(1.4 * alone);
  });

  test("does not depend on the order in which answers came in", () => {
    const [benchmark, counterpart] = pairedRuns("acme/one", 0.9, 0.6);
    if (benchmark?.backing !== "samples" || counterpart === undefined) throw new Error("a pair expected");
    const reversed = { ...benchmark, samples: reverseColumns(benchmark.samples) };
    expect(findGaps([reversed, counterpart], options)).toEqual(findGaps([benchmark, counterpart], options));
  });
});

test("missing for our reasons are the trials that were not judged, failed or not run", () => {
  const missed = { refused: 1, truncated: 2, unparsed: 4 };
  const coverage = { planned: 127, scored: 64, ...missed, unscored: 8, failed: 16, notRun: 32 };
  expect(missingTrials(coverage)).toBe(56);
});

describe("a published table: it", () => {
  const published = (mean: number, n: number | undefined, suite = suiteCard()) =>
    aggregateRecord(mean, { suite, ...(n === undefined ? {} : { n }) });

  test("has Newcombe's interval where both sizes are published", () => {
    // Newcombe 1998, method 10, example (a): 56/70 - 48/80, 0.0524 to 0.3339
    const row = onlyRow([published(56 / 70, 70), published(48 / 80, 80, counterpartCard())]);
    expect(row.difference).toMatchObject({
      n: 70,
      interval: {
        low: expect.closeTo(0.0524, 4),
        high: expect.closeTo(0.3339, 4),
        method: "Newcombe hybrid score, from published n, samples assumed independent",
      },
    });
    expect(row.difference).toHaveProperty("value", expect.closeTo(0.2, 12));
  });

  test("has a value and no interval where a size is not published", () => {
    const row = onlyRow([published(0.8, undefined), published(0.6, 80, counterpartCard())]);
    expect(row.difference).toEqual({
      kind: "estimate",
      value: expect.closeTo(0.2, 12),
      noInterval: "benchmark published without the number of samples",
    });
  });

  test("joins a published mean with measured samples from their own intervals, and says so", () => {
    const row = onlyRow([published(0.8, 100), ...simplePair().slice(1)]);
    expect(row.difference).toMatchObject({
      n: 100,
      interval: { method: "MOVER of Wilson, from published n, samples assumed independent and Wilson" },
    });
    expect(row.difference).toHaveProperty("value", expect.closeTo(0.2, 12));
    expect(row.design).toBe("same-scorer");
  });

  test("takes nothing but right and wrong for a proportion", () => {
    const { benchmark } = onlyRow([
      published(0.8, 70, suiteCard({ metric: "f1" })),
      published(0.6, 80, counterpartCard({ metric: "f1" })),
    ]);
    expect(benchmark.score).toEqual({
      kind: "estimate",
      value: 0.8,
      n: 70,
      noInterval: "published f1 without the samples' scores",
    });
  });

  test("has neither coverage, bounds nor an answered-only score", () => {
    const { benchmark } = onlyRow([published(0.8, 70), published(0.6, 80, counterpartCard())]);
    expect(Object.keys(benchmark)).toEqual(["suite", "exposure", "backing", "score", "costUsd", "runIds"]);
  });

  test("enters agreement and no gap when it only ranks", () => {
    const records = [1210, 1100, 1300, 1250].flatMap((elo, index) => [
      aggregateRecord(0.5 + index / 10, { model: `acme/${index}`, n: 100 }),
      aggregateRecord(elo, { model: `acme/${index}`, suite: counterpartCard({ scale: "rank" }) }),
    ]);
    const { gaps, means, agreements } = findGaps(records, options);
    expect(gaps.map(({ difference }) => difference.kind)).toEqual(Array(4).fill("undetermined"));
    expect(means[0]).toMatchObject({ modelCount: 0, difference: { kind: "undetermined" } });
    expect(agreements[0]?.models).toHaveLength(4);
    expect(agreements[0]?.coefficients.spearman).toMatchObject({ value: expect.closeTo(0.6, 12), n: 4 });
  });
});

describe("findings over several models: it", () => {
  test("do not change with the order of the records", () => {
    const records = [...controlPanel(), ...publishedTable(12)];
    const expected = JSON.stringify(findGaps(records, options));
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(JSON.stringify(findGaps(shuffled, options))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  test("flip every sign when the settings are swapped", () => {
    const swapped = (record: RunRecord): RunRecord => {
      const { suite } = record.head;
      const setting =
        suite.setting.kind === "benchmark"
          ? ({ kind: "counterpart", evidence: "generated" } as const)
          : ({ kind: "benchmark" } as const);
      return { ...record, head: { ...record.head, suite: { ...suite, setting } } };
    };
    const records = [...controlPanel(), ...publishedTable(6)];
    const [there, back] = [findGaps(records, options), findGaps(records.map(swapped), options)];
    const figures = (gaps: readonly GapRow[], sign: 1 | -1) =>
      gaps.map(({ model, difference, form }) => [
        model,
        ...[difference, form].map((each) =>
          each.kind === "estimate" && "interval" in each
            ? [sign * each.value, sign * each.interval.low, sign * each.interval.high]
                .sort((left, right) => left - right)
                .map((figure) => Math.round(figure * 1e9) / 1e9 + 0)
            : each.kind,
        ),
      ]);
    expect(figures(back.gaps, -1)).toEqual(figures(there.gaps, 1));
    expect(
      there.gaps.some(({ difference }) => difference.kind === "estimate" && difference.value > 0.5),
    ).toBe(true);
  });

  test("are not changed by an unrelated capability", () => {
    const records = controlPanel();
    const unrelated = publishedTable(5);
    const both = findGaps([...records, ...unrelated], options);
    const alone = findGaps(records, options);
    const ofArithmetic = <Entry extends { readonly capability: string }>(entries: readonly Entry[]) =>
      entries.filter(({ capability }) => capability === "arithmetic");
    expect(ofArithmetic(both.gaps)).toEqual(alone.gaps);
    expect(ofArithmetic(both.means)).toEqual(alone.means);
    expect(ofArithmetic(both.agreements)).toEqual(alone.agreements);
  });

  test("average the determined gaps, each model counting once", () => {
    const records = [0.3, 0.2, 0.1].flatMap((gap, index) => [
      aggregateRecord(0.8, { model: `acme/${index}`, n: 100 }),
      aggregateRecord(0.8 - gap, { model: `acme/${index}`, n: 100, suite: counterpartCard() }),
    ]);
    const silent = [
      sampleRecord([{ id: "a", scores: [undefined] }], { model: "acme/silent" }),
      ...simplePair({ model: "acme/silent" }).slice(1),
    ];
    const [mean] = findGaps([...records, ...silent], options).means;
    // R: t.test(c(.3,.2,.1)): -0.0484 to 0.4484
    expect(mean).toMatchObject({
      modelCount: 3,
      difference: {
        value: expect.closeTo(0.2, 12),
        n: 3,
        interval: { low: expect.closeTo(-0.0484, 4), high: expect.closeTo(0.4484, 4) },
      },
    });
  });

  test("leave the control panel out of means and agreements as soon as there is a model", () => {
    const { gaps, means, agreements } = findGaps(
      [...controlPanel(), ...pairedRuns("acme/one", 0.9, 0.6)],
      options,
    );
    expect(gaps).toHaveLength(7);
    expect(means[0]?.modelCount).toBe(1);
    expect(agreements[0]?.models).toEqual(["acme/one"]);
  });

  test("give the range of the scores behind a correlation", () => {
    const [agreement] = findGaps(publishedTable(12), options).agreements;
    expect(agreement?.models).toHaveLength(12);
    expect(agreement?.range?.benchmark[0]).toBeLessThan(agreement?.range?.benchmark[1] ?? 0);
  });

  test("compare only models that ran the version of a suite most models ran, and say so", () => {
    const records = ["a", "b", "c", "d"].flatMap((name) => simplePair({ model: `acme/${name}` }));
    const old = simplePair(
      { model: "acme/old", suite: suiteCard({ digest: "older" }) },
      { model: "acme/old" },
    );
    const { gaps, means, agreements } = findGaps([...records, ...old], options);
    expect(means[0]?.modelCount).toBe(4);
    expect(agreements[0]?.models).not.toContain("acme/old");
    const mismatches = gaps.map(({ model, mismatches }) => [model, mismatches]);
    expect(Object.fromEntries(mismatches)).toMatchObject({
      "acme/a": [],
      "acme/old": ["benchmark: another version of exam than most models ran"],
    });
  });

  test("take every pair of a capability, or the pairs asked for", () => {
    const second = sampleRecord(rowsOf(3, 9), { suite: counterpartCard({ id: "work-2" }) });
    const records = [...simplePair(), second];
    expect(findGaps(records, options).gaps.map((row) => row.counterpart.suite)).toEqual(["work", "work-2"]);
    const narrowed = findGaps(records, { ...options, pairs: [{ benchmark: "exam", counterpart: "work-2" }] });
    expect(narrowed.gaps.map((row) => row.counterpart.suite)).toEqual(["work-2"]);
    expect(narrowed.unpaired).toMatchObject([
      { findings: { suite: "work" }, reason: "left out by the pairs asked for" },
    ]);
  });

  test("compare runs under one label only", () => {
    const [benchmark, counterpart] = simplePair();
    if (benchmark === undefined || counterpart === undefined) throw new Error("a pair expected");
    const labelled = { ...counterpart, head: { ...counterpart.head, label: "nightly" } };
    const { gaps, unpaired } = findGaps([benchmark, labelled], options);
    expect(gaps).toEqual([]);
    expect(unpaired.map(({ reason }) => reason)).toEqual([
      "its counterpart runs have another label; runs are compared under one label",
      "its benchmark runs have another label; runs are compared under one label",
    ]);
  });

  test("list a score that nothing is compared with, and why", () => {
    const other = sampleRecord(rowsOf(3, 9), {
      suite: counterpartCard({ id: "tickets", capability: "tickets" }),
    });
    const { unpaired } = findGaps([...simplePair().slice(0, 1), other], options);
    expect(unpaired).toMatchObject([
      {
        setting: "benchmark",
        reason: "no counterpart run of this model in arithmetic was read, only in tickets",
      },
      {
        setting: "counterpart",
        reason: "no benchmark run of this model in tickets was read, only in arithmetic",
      },
    ]);
  });
});

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

function reverseColumns(samples: Extract<RunRecord, { backing: "samples" }>["samples"]) {
  return {
    id: [...samples.id].reverse(),
    problemId: [...samples.problemId].reverse(),
    form: [...samples.form].reverse(),
    template: [...samples.template].reverse(),
    stratum: [...samples.stratum].reverse(),
    cluster: [...samples.cluster].reverse(),
    weight: samples.weight.toReversed(),
    epochs: samples.epochs.toReversed(),
    mean: samples.mean.toReversed(),
    variance: samples.variance.toReversed(),
    answeredEpochs: samples.answeredEpochs.toReversed(),
    answeredMean: samples.answeredMean.toReversed(),
  };
}
