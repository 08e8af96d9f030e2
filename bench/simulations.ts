/**
 * What intervals and tests keep of what they promise, on made-up studies whose truth is known: coverage of 95 % intervals over
 * a grid of means, sizes, clusters and correlations, and how often tests at 5 % reject a null that holds. The figures
 * depend on seed and number of studies alone, not on the machine.
 *
 *   node bench/simulations.ts --studies 1000 --seed 17
 */
import { parseArgs } from "node:util";
import type { Estimate } from "#harness/stats/estimate.ts";
import { gapOfGaps } from "#harness/stats/gap-of-gaps.ts";
import { meanEstimate } from "#harness/stats/mean-estimate.ts";
import { pairedDifference } from "#harness/stats/paired-difference.ts";
import { sharedDifference } from "#harness/stats/shared-difference.ts";
import { unpairedDifference } from "#harness/stats/unpaired-difference.ts";
import { errorRateStudies } from "../test/stats/error-rate-studies.ts";
import { createSimulation, type Simulation, unequalSizes } from "../test/stats/simulation.ts";

const { values } = parseArgs({
  options: { studies: { type: "string", default: "1000" }, seed: { type: "string", default: "17" } },
});
const [studies, seed] = [Number(values.studies), Number(values.seed)];

const equal = (count: number, size: number) => Array.from({ length: count }, () => size);
const means = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97];
const correlations = [0, 0.1, 0.3, 0.7];
const alone = [30, 100, 300, 1000, 2000].map((n) => [`${n} alone`, equal(n, 1), [0]] as const);
const clustered = [
  ["15 clusters of 10", equal(15, 10)],
  ["15 clusters of 60", equal(15, 60)],
  ["30 clusters of 10", equal(30, 10)],
  ["100 clusters of 5", equal(100, 5)],
  ["100 clusters of 20", equal(100, 20)],
  ["SWE-bench's 12", unequalSizes],
].map(([name, sizes]) => [name, sizes, correlations] as [string, number[], number[]]);

const settings = { level: 0.95, covers: "samples like these" } as const;

type Study = { readonly truth: number; readonly estimate: Estimate };
interface Design {
  readonly mean: number;
  readonly sizes: readonly number[];
  readonly correlation: number;
}

/** The true mean lies within three points of the cell's. */
const around = ({ random }: Simulation, mean: number) => Math.min(0.999, mean - 0.03 + 0.06 * random());

const figures: Readonly<Record<string, (simulation: Simulation, design: Design) => Study>> = {
  mean: (simulation, { mean, ...design }) => {
    const truth = around(simulation, mean);
    return {
      truth,
      estimate: meanEstimate({ ...simulation.suite({ mean: truth, ...design }), ...settings }),
    };
  },
  unpaired: (simulation, { mean, ...design }) => {
    const [one, two] = [around(simulation, mean), around(simulation, 0.6)];
    const left = simulation.suite({ mean: one, ...design });
    const right = simulation.suite({ mean: two, ...design });
    return { truth: one - two, estimate: unpairedDifference({ left, right, ...settings }) };
  },
  paired: (simulation, design) => {
    const { truth, differences, clusters } = pairOf(simulation, design);
    return { truth, estimate: pairedDifference({ differences, clusters, ...settings }) };
  },
  shared: (simulation, { mean, ...design }) => {
    const [one, two] = [around(simulation, mean), around(simulation, mean)];
    const left = simulation.suite({ mean: one, ...design });
    const right = simulation.suite({ mean: two, ...design });
    return { truth: one - two, estimate: sharedDifference({ left, right, ...settings }) };
  },
  "gap of gaps": (simulation, design) => {
    const [left, right] = [pairOf(simulation, design), pairOf(simulation, { ...design, mean: 0.6 })];
    const sides = {
      left: { values: left.differences, clusters: left.clusters },
      right: { values: right.differences, clusters: right.clusters },
    };
    const estimate = gapOfGaps({ ...sides, areShared: false, ...settings });
    return { truth: left.truth - right.truth, estimate };
  },
};

console.log(
  `${studies} studies a cell, seed ${seed}; lowest and mean coverage over p ${means.join(" ")}, in per cent;`,
);
console.log("in brackets how many intervals were undetermined, which count as neither\n");
const names = Object.keys(figures);
console.log(`| samples | correlation | ${names.join(" | ")} |\n|---|---|${names.map(() => "---|").join("")}`);
for (const [name, sizes, degrees] of [...alone, ...clustered])
  for (const correlation of degrees)
    console.log(
      `| ${name} | ${correlation} | ${names.map((each) => cell(each, sizes, correlation)).join(" | ")} |`,
    );

console.log("\n| test at 5 % | rejects, in per cent |\n|---|---|");
for (const { name, rejects } of errorRateStudies) {
  const simulation = createSimulation(seed);
  let rejected = 0;
  for (let study = 0; study < 2 * studies; study += 1) if (rejects(simulation)) rejected += 1;
  console.log(`| ${name} | ${((50 * rejected) / studies).toFixed(1)} |`);
}

function cell(figure: string, sizes: readonly number[], correlation: number): string {
  const found = means.map((mean) => coverageOf(figure, { mean, sizes, correlation }));
  const known = found.flatMap(({ coverage }) => coverage ?? []);
  const missing = found.reduce((sum, { undetermined }) => sum + undetermined, 0);
  if (known.length === 0) return "undetermined";
  const average = known.reduce((sum, one) => sum + one, 0) / known.length;
  const figuresText = [Math.min(...known), average].map((one) => (100 * one).toFixed(1)).join(" · ");
  return missing === 0 ? figuresText : `${figuresText} (${missing})`;
}

function coverageOf(figure: string, design: Design) {
  const simulation = createSimulation(seed);
  let [held, given] = [0, 0];
  for (let study = 0; study < studies; study += 1) {
    const drawn = figures[figure]?.(simulation, design);
    if (drawn?.estimate.kind !== "estimate" || !("interval" in drawn.estimate)) continue;
    given += 1;
    const { low, high } = drawn.estimate.interval;
    if (low <= drawn.truth && drawn.truth <= high) held += 1;
  }
  return { coverage: given === 0 ? undefined : held / given, undetermined: studies - given };
}

/** Two models on the same clusters, one with the lower rate. */
function pairOf(simulation: Simulation, { mean, ...design }: Design) {
  const [one, two] = [around(simulation, mean), around(simulation, mean)];
  const left = simulation.suite({ mean: one, ...design });
  const right = simulation.suite({ mean: two, ...design });
  const differences = left.values.map((value, row) => value - (right.values[row] ?? Number.NaN));
  return { truth: one - two, differences, clusters: left.clusters };
}
