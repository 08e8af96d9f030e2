import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meanEstimate } from "#harness/stats/mean-estimate.ts";
import { predictionPoweredMean } from "#harness/stats/prediction-powered-mean.ts";
import { mulberry32, type RandomSource } from "#harness/stats/random.ts";
import { boundsOf, expectClose, intervalOf, pointOf } from "./goldens.ts";

const shared = { level: 0.95, covers: "samples like these" } as const;

const human = Float64Array.of(1, 0.7, 0.2, 0.6, 0, 0.8, 0.1, 0.75, 0.4, 0.9, 0.3, 0.55);
const judged = Float64Array.of(0.9, 0.8, 0.3, 0.65, 0.1, 0.95, 0.4, 0.7, 0.6, 0.85, 0.35, 0.5);
const alone = Float64Array.of(0.5, 0.6, 0.9, 0.2, 0.1, 0.85, 0.7, 0.4, 0.65, 0.3, 0.9, 0.15);

describe("predictionPoweredMean: it …", () => {
  // ppi-python 0.2.3: ppi_mean_pointestimate(Y, f, f_unlabeled, lam=0.5)
  // scipy 1.17.1: ttest_ind(0.5 * f_unlabeled, 0.5 * f - Y, equal_var=False).confidence_interval(0.95)
  test("agrees with the method's own package in the value, and with scipy's Welch in the interval", () => {
    const corrected = predictionPoweredMean({
      ...shared,
      labelled: { human, judged },
      unlabelled: { judged: alone },
    });
    expectClose(pointOf(corrected), 0.48958333333333337);
    const [low, high] = boundsOf(corrected);
    expectClose(low, 0.3383933736461334, 1e-10);
    expectClose(high, 0.6407732930205333, 1e-10);
    expect(intervalOf(corrected).method).toBe("prediction-powered, 12 of 24 labelled, t(19.9)");
    expect(corrected.n).toBe(24);
  });

  test("is the judge's mean over all plus the mean lack of the labelled", () => {
    fc.assert(
      fc.property(
        scores(3),
        scores(2),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (labels, others, bias) => {
          const f = labels.map((score) => Math.min(0.9, Math.max(0.1, score)));
          const y = f.map((score) => Math.min(1, Math.max(0, score + bias)));
          const corrected = predictionPoweredMean({
            ...shared,
            labelled: { human: y, judged: f },
            unlabelled: { judged: others },
          });
          if (corrected.kind === "undetermined") return;
          const expected =
            meanOf([...f, ...others]) + meanOf([...y].map((score, row) => score - (f[row] ?? 0)));
          expect(corrected.value).toBeCloseTo(Math.min(1, Math.max(0, expected)), 10);
        },
      ),
    );
  });

  test("has its value within its interval, and both within [0, 1]", () => {
    fc.assert(
      fc.property(scores(3), scores(2), fc.boolean(), (labels, others, isTwisted) => {
        const corrected = predictionPoweredMean({
          ...shared,
          labelled: { human: labels, judged: isTwisted ? labels.map((score) => 1 - score) : labels },
          unlabelled: { judged: others },
        });
        if (corrected.kind === "undetermined") return;
        const [low, high] = boundsOf(corrected);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(corrected.value).toBeGreaterThanOrEqual(low);
        expect(corrected.value).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("does not depend on the order of samples", () => {
    const turned = predictionPoweredMean({
      ...shared,
      labelled: { human: human.toReversed(), judged: judged.toReversed() },
      unlabelled: { judged: alone.toReversed() },
    });
    const straight = predictionPoweredMean({
      ...shared,
      labelled: { human, judged },
      unlabelled: { judged: alone },
    });
    expectClose(pointOf(turned), pointOf(straight));
    expectClose(boundsOf(turned)[0], boundsOf(straight)[0]);
  });

  test("is people's mean where they scored all, or all but one", () => {
    const all = meanEstimate({ ...shared, values: human });
    for (const rest of [Float64Array.of(), Float64Array.of(0.4)]) {
      const corrected = predictionPoweredMean({
        ...shared,
        labelled: { human, judged },
        unlabelled: { judged: rest },
      });
      expect(corrected).toEqual(all);
    }
  });

  test.each([0, 1, 2])("is undetermined for %d labelled samples", (n) => {
    const labelled = { human: human.slice(0, n), judged: judged.slice(0, n) };
    expect(predictionPoweredMean({ ...shared, labelled, unlabelled: { judged: alone } })).toMatchObject({
      kind: "undetermined",
      reason: `a correction needs at least three labelled samples, got ${n}`,
    });
  });

  test("does not take a judge that was right on a few samples for one that always is", () => {
    const ones = new Float64Array(20).fill(1);
    const corrected = predictionPoweredMean({
      ...shared,
      labelled: { human: ones, judged: ones },
      unlabelled: { judged: new Float64Array(480).fill(1) },
    });
    const [low, high] = boundsOf(corrected);
    expect(low).toBeLessThan(0.92);
    expect(high).toBe(1);
  });

  test("is wider over clusters that lie on both sides, and never narrower for them", () => {
    const repeated = (values: Float64Array) =>
      Float64Array.from([...values, ...values, ...values, ...values]);
    const rows = Int32Array.from({ length: 48 }, (_, row) => row % 12);
    const sides = {
      labelled: { human: repeated(human), judged: repeated(judged) },
      unlabelled: { judged: repeated(alone) },
    };
    const apart = predictionPoweredMean({ ...shared, ...sides });
    const together = predictionPoweredMean({
      ...shared,
      labelled: { ...sides.labelled, clusters: rows },
      unlabelled: { ...sides.unlabelled, clusters: rows },
    });
    expect(widthOf(boundsOf(together))).toBeGreaterThan(1.5 * widthOf(boundsOf(apart)));
    expect(intervalOf(together).method).toContain("CR2");
    const alike = predictionPoweredMean({
      ...shared,
      labelled: { human, judged, clusters: Int32Array.from(human, (_, row) => row) },
      unlabelled: { judged: alone, clusters: Int32Array.from(alone, (_, row) => row) },
    });
    const plain = predictionPoweredMean({
      ...shared,
      labelled: { human, judged },
      unlabelled: { judged: alone },
    });
    expect(widthOf(boundsOf(alike))).toBeGreaterThanOrEqual(widthOf(boundsOf(plain)) - 1e-12);
  });

  test("is undetermined where one cluster holds a side", () => {
    const clusters = new Int32Array(12);
    const corrected = predictionPoweredMean({
      ...shared,
      labelled: { human, judged, clusters },
      unlabelled: { judged: alone, clusters },
    });
    expect(corrected.kind).toBe("undetermined");
  });
});

interface Judge {
  readonly name: string;
  /** What it says of a sample whose truth is 0 or 1. */
  readonly says: (truth: number, random: RandomSource) => number;
  /** Whether the raw interval is expected to miss. */
  readonly isBiased: boolean;
}

const judges: readonly Judge[] = [
  { name: "as good as a person", says: (truth) => truth, isBiased: false },
  { name: "lenient", says: (truth, random) => (truth === 1 || random() < 0.4 ? 1 : 0), isBiased: true },
  { name: "strict", says: (truth, random) => (truth === 1 && random() < 0.7 ? 1 : 0), isBiased: true },
  { name: "noisy", says: (truth, random) => (random() < 0.3 ? 1 - truth : truth), isBiased: true },
  { name: "one that always says yes", says: () => 1, isBiased: true },
  { name: "drawing lots", says: (_, random) => (random() < 0.5 ? 1 : 0), isBiased: true },
  { name: "rarely wrong", says: (truth, random) => (random() < 0.04 ? 1 : truth), isBiased: false },
];

describe("the corrected mean covers the truth at about its level: it …", () => {
  const replicates = 2000;
  const truth = 0.7;

  test.each(judges.flatMap((judge) => [30, 100].map((n) => ({ ...judge, n }))))(
    "does for a judge that is $name, $n labelled of 500",
    ({ says, isBiased, n }) => {
      const random = mulberry32(20261122);
      let [corrected, raw] = [0, 0];
      for (let replicate = 0; replicate < replicates; replicate += 1) {
        const y = Float64Array.from({ length: 500 }, () => (random() < truth ? 1 : 0));
        const f = y.map((one) => says(one, random));
        const estimate = predictionPoweredMean({
          ...shared,
          labelled: { human: y.slice(0, n), judged: f.slice(0, n) },
          unlabelled: { judged: f.slice(n) },
        });
        corrected += covers(estimate, truth);
        raw += covers(meanEstimate({ ...shared, values: f }), truth);
      }
      expect(corrected / replicates).toBeGreaterThan(0.93);
      expect(corrected / replicates).toBeLessThanOrEqual(1);
      if (isBiased) expect(raw / replicates).toBeLessThan(0.1);
    },
  );
});

function covers(estimate: Parameters<typeof boundsOf>[0], truth: number): 0 | 1 {
  const [low, high] = boundsOf(estimate);
  return low <= truth && truth <= high ? 1 : 0;
}

function scores(least: number) {
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.array(score, { minLength: least, maxLength: 20 }).map((values) => Float64Array.from(values));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function widthOf([low, high]: readonly [number, number]): number {
  return high - low;
}
