import type { Estimate } from "#harness/stats/estimate.ts";
import { gapOfGaps } from "#harness/stats/gap-of-gaps.ts";
import { stepDownMaxT } from "#harness/stats/max-t.ts";
import { mcNemarTest } from "#harness/stats/mcnemar-test.ts";
import { pairedDifference } from "#harness/stats/paired-difference.ts";
import { permutationTest } from "#harness/stats/permutation-test.ts";
import { signFlipTest } from "#harness/stats/sign-flip-test.ts";
import { unpairedDifference } from "#harness/stats/unpaired-difference.ts";
import { intervalOf } from "./goldens.ts";
import type { Simulation } from "./simulation.ts";

/** One study of data for which the null holds: whether a test at 5 % rejects it, or, of a family, any of it. */
interface ErrorRateStudy {
  readonly name: string;
  readonly rejects: (simulation: Simulation) => boolean;
}

const alpha = 0.05;
const covers = "samples like these";
const equal = (count: number, size: number) => Array.from({ length: count }, () => size);
const family = 10;

export const errorRateStudies: readonly ErrorRateStudy[] = [
  {
    name: "McNemar, exact: 40 discordant pairs",
    rejects: (simulation) => mcNemar(simulation).exact <= alpha,
  },
  { name: "McNemar, mid-p: 40 discordant pairs", rejects: (simulation) => mcNemar(simulation).midP <= alpha },
  {
    name: "sign-flip: 10 clusters of 4, correlation .4",
    rejects: (simulation) => {
      const { differences, clusters } = pairs(simulation, {
        mean: 0.6,
        sizes: equal(10, 4),
        correlation: 0.4,
      });
      return signFlipTest({ differences, clusters, replicates: 99, random: simulation.random }).p <= alpha;
    },
  },
  {
    name: "permutation: 30 against 40 samples, p .7",
    rejects: (simulation) => {
      const [left, right] = [30, 40].map((n) => alone(simulation, n, 0.7));
      if (left === undefined || right === undefined) throw new RangeError("two sides");
      return permutationTest({ left, right, replicates: 99, random: simulation.random }).p <= alpha;
    },
  },
  {
    name: "max-T, any of 10: 30 shared samples, p .7",
    rejects: (simulation) => {
      const rows = sharedFamily(simulation, 30).map(({ differences }) => differences);
      const means = rows.map(meanOf);
      const results = stepDownMaxT({
        estimates: Float64Array.from(means),
        contributions: rows.map((row, place) =>
          row.map((value) => (value - (means[place] ?? 0)) / Math.sqrt(row.length * (row.length - 1))),
        ),
        replicates: 199,
        random: simulation.random,
        restudentize: true,
      });
      return results.some((result) => result.kind === "tested" && result.adjusted <= alpha);
    },
  },
  {
    name: "Holm over intervals, any of 10: 60 shared samples, p .7",
    // The smallest of ten p is found by Holm where its interval of level 1 - .05/10 leaves zero out.
    rejects: (simulation) =>
      sharedFamily(simulation, 60).some(({ differences }) =>
        isApart(pairedDifference({ differences, level: 1 - alpha / family, covers })),
      ),
  },
  {
    name: "equivalence, paired, true difference at the margin of 5 points: 300 samples",
    rejects: ({ random }) => {
      const differences = Float64Array.from({ length: 300 }, () => {
        const u = random();
        return u < 0.1 ? 1 : u < 0.15 ? -1 : 0;
      });
      return isWithin(pairedDifference({ differences, level: 1 - 2 * alpha, covers }), 0.05);
    },
  },
  {
    name: "equivalence, unpaired, true difference at the margin of 10 points: 500 and 500 samples",
    rejects: (simulation) => {
      const left = { values: alone(simulation, 500, 0.8) };
      const right = { values: alone(simulation, 500, 0.7) };
      return isWithin(unpairedDifference({ left, right, level: 1 - 2 * alpha, covers }), 0.1);
    },
  },
  {
    name: "gap of gaps: 200 samples p .9, 20 clusters of 5 p .6, correlation .3",
    rejects: (simulation) => {
      const left = pairs(simulation, { mean: 0.9, sizes: equal(200, 1), correlation: 0 });
      const right = pairs(simulation, { mean: 0.6, sizes: equal(20, 5), correlation: 0.3 });
      const sides = {
        left: { values: left.differences },
        right: { values: right.differences, clusters: right.clusters },
      };
      return isApart(gapOfGaps({ ...sides, areShared: false, level: 1 - alpha, covers }));
    },
  },
];

/** What `zeroByInterval` finds. */
function isApart(estimate: Estimate): boolean {
  const { low, high } = intervalOf(estimate);
  return low > 0 || high < 0;
}

/** What `equivalenceByInterval` finds. */
function isWithin(estimate: Estimate, margin: number): boolean {
  const { low, high } = intervalOf(estimate);
  return low > -margin && high < margin;
}

function mcNemar({ random }: Simulation) {
  let leftOnly = 0;
  for (let pair = 0; pair < 40; pair += 1) if (random() < 0.5) leftOnly += 1;
  return mcNemarTest({ leftOnly, rightOnly: 40 - leftOnly });
}

/** Two models of one strength on the same clusters. */
function pairs(simulation: Simulation, options: Parameters<Simulation["suite"]>[0]) {
  const [left, right] = [simulation.suite(options), simulation.suite(options)];
  return {
    differences: left.values.map((value, row) => value - (right.values[row] ?? 0)),
    clusters: left.clusters,
  };
}

function alone({ random }: Simulation, n: number, mean: number): Float64Array {
  return Float64Array.from({ length: n }, () => Number(random() < mean));
}

/** Models held against one and the same, so that their differences go together. */
function sharedFamily(simulation: Simulation, n: number) {
  const other = alone(simulation, n, 0.7);
  return Array.from({ length: family }, () => ({
    differences: alone(simulation, n, 0.7).map((value, row) => value - (other[row] ?? 0)),
  }));
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
