import { describe, expect, test } from "vitest";
import { spreadOfForms, spreadOfScores, spreadsOfModels } from "#harness/actions/measure-spread.ts";
import { typicalSpread } from "#harness/actions/study-spread.ts";
import { createInterner } from "#harness/gap/interner.ts";
import {
  aggregateRecord,
  counterpartCard,
  type RunChange,
  type SampleRow,
  sampleRecord,
} from "../gap/build-record.ts";

const keep = (rows: readonly SampleRow[], change: RunChange = {}) => {
  const record = sampleRecord(rows, change);
  return { record, runIds: [record.head.runId] };
};

describe("spreadOfScores: it …", () => {
  test("finds the variance of one answer and what of it is the model's own, from epochs", () => {
    // One sample always right, one always wrong, two right every second time.
    const rows = [
      { id: "a", scores: [1, 1] },
      { id: "b", scores: [0, 0] },
      { id: "c", scores: [0, 1] },
      { id: "d", scores: [1, 0] },
    ];
    const spread = spreadOfScores(keep(rows), createInterner());
    // Means 1, 0, .5, .5: variance 1/6; within (0 + 0 + .5 + .5)/4 = 1/4, of which one epoch less adds a half.
    expect(spread).toMatchObject({
      once: { value: expect.closeTo(1 / 6 + 1 / 8, 12), source: "earlier runs" },
      repeat: { value: 0.25 },
      score: 0.5,
      units: 4,
    });
  });

  test("cannot tell what repeats add from one epoch, nor anything from scores that do not vary", () => {
    const once = spreadOfScores(
      keep([
        { id: "a", scores: [1] },
        { id: "b", scores: [0] },
      ]),
      createInterner(),
    );
    expect(once).not.toHaveProperty("repeat");
    const flat = keep([
      { id: "a", scores: [1] },
      { id: "b", scores: [1] },
    ]);
    expect(spreadOfScores(flat, createInterner())).toBeUndefined();
  });

  test("takes p (1 - p) of a published accuracy, and nothing of another metric", () => {
    const published = (change: RunChange) => ({
      record: aggregateRecord(0.8, { n: 50, ...change }),
      runIds: [],
    });
    expect(spreadOfScores(published({}), createInterner())).toMatchObject({
      once: { value: expect.closeTo(0.16, 12) },
      designEffect: { source: "assumed" },
      units: 50,
    });
    const graded = published({ suite: counterpartCard({ metric: "f1" }) });
    expect(spreadOfScores(graded, createInterner())).toBeUndefined();
  });
});

describe("spreadsOfModels: it …", () => {
  const row = (index: number, score: number): SampleRow => ({
    id: `t${index}`,
    scores: [score],
    cluster: `c${Math.floor(index / 2)}`,
  });

  test("takes each two models on the samples that both have, with the clusters' design effect", () => {
    const left = keep([row(0, 1), row(1, 1), row(2, 0), row(3, 0), row(4, 1), row(5, 1)], {
      model: "acme/one",
    });
    const right = keep([row(0, 0), row(1, 0), row(2, 1), row(3, 1), row(4, 1), row(5, 1)], {
      model: "acme/two",
    });
    const [spread, ...others] = spreadsOfModels([left, right], createInterner());
    expect(others).toEqual([]);
    // Differences 1 1 -1 -1 0 0: variance 4/5. Sums by cluster 2, -2, 0, each a third of the samples: CR2 8/(36 · 2/3) = 1/3
    // against 4/5/6.
    expect(spread).toMatchObject({
      once: { value: expect.closeTo(0.8, 12) },
      discordant: expect.closeTo(2 / 3, 12),
      designEffect: { value: expect.closeTo(2.5, 12), clusters: 3 },
      units: 6,
    });
  });

  test("does not compare runs of two versions of a suite", () => {
    const rows = [row(0, 1), row(1, 0), row(2, 1)];
    const other = keep(rows, { model: "acme/two", suite: counterpartCard({ digest: "another" }) });
    expect(spreadsOfModels([keep(rows, { suite: counterpartCard() }), other], createInterner())).toEqual([]);
  });
});

describe("spreadOfForms: it …", () => {
  const exam = (problem: number, score: number): SampleRow => ({
    id: `e${problem}`,
    problemId: `p${problem}`,
    form: "exam",
    scores: [score],
  });
  const work = (problem: number, form: string, score: number): SampleRow => ({
    id: `w${problem}-${form}`,
    problemId: `p${problem}`,
    form,
    scores: [score],
  });

  test("takes problems as units, each the exam form less the mean of its working forms", () => {
    const benchmark = keep([exam(1, 1), exam(2, 1), exam(3, 0)]);
    const counterpart = keep(
      [1, 2, 3].flatMap((problem) => [
        work(problem, "mail", problem === 1 ? 1 : 0),
        work(problem, "note", 0),
      ]),
      { suite: counterpartCard() },
    );
    // Differences .5, 1, 0.
    expect(spreadOfForms(benchmark, counterpart, createInterner())).toMatchObject({
      once: { value: expect.closeTo(0.25, 12) },
      trialsPerUnit: { benchmark: 1, counterpart: 2 },
      units: 3,
    });
  });

  test("leaves less to repeats where a problem has several samples", () => {
    const twice = (row: SampleRow): SampleRow => ({ ...row, scores: [0, 1] });
    const benchmark = keep([
      twice(exam(1, 1)),
      { ...exam(2, 1), scores: [1, 1] },
      { ...exam(3, 0), scores: [0, 0] },
    ]);
    const counterpart = keep(
      [1, 2, 3].flatMap((problem) => [twice(work(problem, "mail", 1)), twice(work(problem, "note", 1))]),
      { suite: counterpartCard() },
    );
    // Within: 1/6 on the exam, 1/2 on the work over two samples. Differences 0, .5, -.5: variance 1/4, and half of the within.
    expect(spreadOfForms(benchmark, counterpart, createInterner())).toMatchObject({
      once: { value: expect.closeTo(1 / 4 + 1 / 12 + 1 / 8, 12) },
      repeat: { value: expect.closeTo(1 / 6 + 1 / 4, 12) },
    });
  });

  test("is for suites that share problems", () => {
    const benchmark = keep([exam(1, 1), exam(2, 0)]);
    const counterpart = keep([work(8, "mail", 1), work(9, "mail", 0)], { suite: counterpartCard() });
    expect(spreadOfForms(benchmark, counterpart, createInterner())).toBeUndefined();
  });
});

describe("typicalSpread: it …", () => {
  test("is the mean of the variances, with the fewest units, and tells of repeats only where all do", () => {
    const source = "earlier runs" as const;
    const one = { once: { value: 0.1, source }, designEffect: { value: 1, source }, units: 30 };
    const two = { once: { value: 0.3, source }, designEffect: { value: 2, source, clusters: 9 }, units: 20 };
    expect(typicalSpread([one, { ...two, repeat: { value: 0.1, source } }])).toEqual({
      once: { value: 0.2, source },
      // (.1 · 1 + .3 · 2) / 2 over .2
      designEffect: { value: expect.closeTo(1.75, 12), source, clusters: 9 },
      units: 20,
    });
  });
});
