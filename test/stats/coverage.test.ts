import { describe, expect, it } from "vitest";
import type { Estimate } from "#harness/stats/estimate.ts";
import { mcNemarTest } from "#harness/stats/mcnemar-test.ts";
import { meanEstimate } from "#harness/stats/mean-estimate.ts";
import { pairedDifference } from "#harness/stats/paired-difference.ts";
import { sharedDifference } from "#harness/stats/shared-difference.ts";
import { signFlipTest } from "#harness/stats/sign-flip-test.ts";
import { unpairedDifference } from "#harness/stats/unpaired-difference.ts";
import { intervalOf } from "./goldens.ts";
import { createSimulation, type Simulation, unequalSizes } from "./simulation.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;
const equal = (count: number, size: number) => Array.from({ length: count }, () => size);
const studies = 400;
const oneSidedStudies = 600;

/** Share of studies whose interval holds the truth, the true mean drawn within three points of the cell's. */
function coverageOf(
  seed: number,
  study: (simulation: Simulation) => { truth: number; estimate: Estimate },
): number {
  const simulation = createSimulation(seed);
  let [held, given] = [0, 0];
  for (let index = 0; index < studies; index += 1) {
    const { truth, estimate } = study(simulation);
    if (estimate.kind !== "estimate" || !("interval" in estimate)) continue;
    given += 1;
    if (estimate.interval.low <= truth && truth <= estimate.interval.high) held += 1;
  }
  expect(given).toBe(studies);
  return held / given;
}

const around = ({ random }: Simulation, mean: number) => Math.min(0.999, mean - 0.03 + 0.06 * random());

/** Means p, cluster sizes and intraclass correlations; three standard errors of 400 studies below 93 % fail. */
const cells = [0.5, 0.9, 0.97].flatMap((p) =>
  [
    ["30 alone", equal(30, 1), 0],
    ["15 clusters of 10", equal(15, 10), 0.7],
    ["15 clusters of 60", equal(15, 60), 0.3],
    ["100 clusters of 5", equal(100, 5), 0.3],
    ["SWE-bench's clusters", unequalSizes, 0.1],
    ["SWE-bench's clusters", unequalSizes, 0.7],
  ].map(([name, sizes, correlation]) => [p, name, correlation, sizes] as [number, string, number, number[]]),
);
const leastCoverage = 0.93 - 3 * Math.sqrt((0.93 * 0.07) / studies);

describe("the coverage of a 95 % interval", () => {
  it.each(cells)("holds for the mean: p %d, %s, correlation %d", (p, _, correlation, sizes) => {
    const coverage = coverageOf(17, (simulation) => {
      const truth = around(simulation, p);
      return {
        truth,
        estimate: meanEstimate({ ...simulation.suite({ mean: truth, sizes, correlation }), ...settings }),
      };
    });
    expect(coverage).toBeGreaterThan(leastCoverage);
  });

  it.each(cells)(
    "holds for the unpaired difference: p %d against .6, %s, correlation %d",
    (p, _, correlation, sizes) => {
      const coverage = coverageOf(23, (simulation) => {
        const [one, two] = [around(simulation, p), around(simulation, 0.6)];
        const left = simulation.suite({ mean: one, sizes, correlation });
        const right = simulation.suite({ mean: two, sizes: equal(20, 6), correlation });
        return { truth: one - two, estimate: unpairedDifference({ left, right, ...settings }) };
      });
      expect(coverage).toBeGreaterThan(leastCoverage);
    },
  );

  it.each(cells)("holds for the paired difference: p %d, %s, correlation %d", (p, _, correlation, sizes) => {
    const coverage = coverageOf(29, (simulation) => {
      const [one, two] = [around(simulation, p), around(simulation, p)];
      const left = simulation.suite({ mean: one, sizes, correlation });
      const right = simulation.suite({ mean: two, sizes, correlation });
      const differences = left.values.map((value, row) => value - (right.values[row] ?? 0));
      return {
        truth: one - two,
        estimate: pairedDifference({ differences, clusters: left.clusters, ...settings }),
      };
    });
    expect(coverage).toBeGreaterThan(leastCoverage);
  });

  it.each(cells.filter(([p]) => p === 0.97))(
    "holds for the difference over shared clusters: p %d, %s, correlation %d",
    (p, _, correlation, sizes) => {
      const coverage = coverageOf(37, (simulation) => {
        const [one, two] = [around(simulation, p), around(simulation, p)];
        const left = simulation.suite({ mean: one, sizes, correlation });
        const right = simulation.suite({ mean: two, sizes, correlation });
        return { truth: one - two, estimate: sharedDifference({ left, right, ...settings }) };
      });
      expect(coverage).toBeGreaterThan(leastCoverage);
    },
  );
});

/** Problems, working forms, and how often a problem that is right in the exam is lost in all working forms. */
const losses = [50, 150, 300].flatMap((problems) =>
  [1, 3].flatMap((forms) => [0.01, 0.02, 0.05, 0.1].map((rate) => [problems, forms, rate] as const)),
);

/** Exam always right; each problem lost with one probability, so that all discordant problems are on one side. */
function oneSidedStudy(random: () => number, problems: number, forms: number, rate: number) {
  const lost = Array.from({ length: problems }, () => (random() < rate ? 1 : 0));
  const differences = Float64Array.from(lost);
  const left = { values: new Float64Array(problems).fill(1), clusters: Int32Array.from(lost.keys()) };
  const right = {
    values: Float64Array.from(lost.flatMap((each) => Array.from({ length: forms }, () => 1 - each))),
    clusters: Int32Array.from(lost.flatMap((_, problem) => Array.from({ length: forms }, () => problem))),
  };
  return { differences, left, right };
}

describe("the coverage of a 95 % interval where only the working forms lose problems", () => {
  it.each(losses)("holds for %d problems in %d working forms at a loss of %d", (problems, forms, rate) => {
    const { random } = createSimulation(31);
    const held = { paired: 0, shared: 0 };
    for (let index = 0; index < oneSidedStudies; index += 1) {
      const { differences, left, right } = oneSidedStudy(random, problems, forms, rate);
      const holds = (estimate: Estimate) => {
        const { low, high } = intervalOf(estimate);
        return Number(low <= rate && rate <= high);
      };
      held.paired += holds(pairedDifference({ differences, ...settings }));
      held.shared += holds(sharedDifference({ left, right, ...settings }));
    }
    expect(held.paired / oneSidedStudies).toBeGreaterThan(0.925);
    expect(held.shared / oneSidedStudies).toBeGreaterThan(0.925);
  });

  it.each(losses.filter(([, , rate]) => rate === 0.02))(
    "is not bought with certainty by the first lost problem: %d problems in %d forms",
    (problems, forms) => {
      const width = (count: number, estimator: "paired" | "shared") => {
        let left = count;
        const study = oneSidedStudy(() => (left-- > 0 ? 0 : 1), problems, forms, 0.5);
        const estimate =
          estimator === "paired"
            ? pairedDifference({ differences: study.differences, ...settings })
            : sharedDifference({ left: study.left, right: study.right, ...settings });
        return intervalOf(estimate).high - intervalOf(estimate).low;
      };
      for (const estimator of ["paired", "shared"] as const) {
        for (const lost of [1, 2, 3, 5, 8, 13])
          expect(width(lost, estimator), `${estimator}, ${lost} lost`).toBeGreaterThan(width(0, estimator));
      }
    },
  );
});

describe("the error rate of a test at 5 %", () => {
  const rejections = (seed: number, study: (simulation: Simulation) => number) => {
    const simulation = createSimulation(seed);
    let rejected = 0;
    for (let index = 0; index < 2000; index += 1) if (study(simulation) <= 0.05) rejected += 1;
    return rejected / 2000;
  };
  const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / 2000);

  it("is kept by McNemar's exact test, and nearly by mid-p", () => {
    const pairs = ({ random }: Simulation) => {
      let leftOnly = 0;
      for (let pair = 0; pair < 40; pair += 1) if (random() < 0.5) leftOnly += 1;
      return mcNemarTest({ leftOnly, rightOnly: 40 - leftOnly });
    };
    expect(rejections(3, (simulation) => pairs(simulation).exact)).toBeLessThan(0.05);
    expect(rejections(3, (simulation) => pairs(simulation).midP)).toBeLessThan(most);
  });

  it("is kept by the sign-flip test over clusters", () => {
    const p = (simulation: Simulation) => {
      const sizes = equal(10, 4);
      const left = simulation.suite({ mean: 0.6, sizes, correlation: 0.4 });
      const right = simulation.suite({ mean: 0.6, sizes, correlation: 0.4 });
      const differences = left.values.map((value, row) => value - (right.values[row] ?? 0));
      return signFlipTest({ differences, clusters: left.clusters, replicates: 99, random: simulation.random })
        .p;
    };
    expect(rejections(5, p)).toBeLessThan(most);
  });
});
