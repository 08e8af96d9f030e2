import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import { aggregateRecord, counterpartCard, sampleRecord, suiteCard } from "./build-record.ts";
import { controlPanel, pairedRuns, publishedTable } from "./scenarios.ts";
import { options, rowsOf, simplePair } from "./simple-pair.ts";

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
