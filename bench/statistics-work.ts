import { findGaps } from "#harness/gap/find-gaps.ts";
import { bootstrapEstimate } from "#harness/stats/bootstrap.ts";
import { bootstrapMeanEstimate } from "#harness/stats/bootstrap-mean.ts";
import { stepDownMaxT } from "#harness/stats/max-t.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { signFlipTest } from "#harness/stats/sign-flip-test.ts";
import { naiveBca, naiveMaxT, naiveSignFlip } from "./statistics-naive.ts";
import { makeRecords } from "./statistics-records.ts";

/** What is measured: seeded data, our own ways through it and plain array code. */

export const replicates = 10_000;
export const resamples = 2000;

const draw = mulberry32(7);
const binary = (n: number, p: number) => Float64Array.from({ length: n }, () => (draw() < p ? 1 : 0));
export const left = binary(1319, 0.93);
export const right = binary(1417, 0.81);
/** As many graded scores. */
const [gradedLeft, gradedRight] = [left, right].map((scores) =>
  scores.map((score) => (score + draw()) / 2),
) as [Float64Array, Float64Array];
/** Of two models on one suite: a fifth of the samples differ. */
export const differences = Float64Array.from({ length: 1319 }, () => {
  const u = draw();
  return u < 0.11 ? 1 : u < 0.2 ? -1 : 0;
});
/** Fifty models on 2,000 samples: what each sample adds to the error of a model's gap. */
export const contributions = Array.from({ length: 50 }, () => {
  const scores = binary(2000, 0.6 + 0.3 * draw());
  const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
  return scores.map((value) => (value - mean) / scores.length);
});
const estimates = Float64Array.from(contributions, () => 0.05 * draw());

const onePair = makeRecords({ models: 50, suites: 2, samples: 2000 });
const manyPairs = makeRecords({ models: 100, suites: 10, samples: 1000 });

export interface Contender {
  readonly work: string;
  readonly name: string;
  /** Milliseconds of processor time: on a busy machine wall time says more of the others. */
  readonly time: () => number | Promise<number>;
}

const mean = (column: Float64Array, rows: Uint32Array) => {
  let sum = 0;
  for (let place = 0; place < rows.length; place += 1) sum += column[rows[place] ?? -1] ?? Number.NaN;
  return sum / rows.length;
};
const bca = {
  level: 0.95,
  covers: "samples like these",
  weights: "sample",
  replicates,
  type: "bca",
  get random() {
    return mulberry32(1);
  },
} as const;

export const ours: readonly Contender[] = [
  {
    work: "bca",
    name: "right or wrong",
    time: timed(() => bootstrapMeanEstimate({ ...bca, left: { values: left }, right: { values: right } })),
  },
  {
    work: "bca",
    name: "graded",
    time: timed(() =>
      bootstrapMeanEstimate({ ...bca, left: { values: gradedLeft }, right: { values: gradedRight } }),
    ),
  },
  {
    work: "bca",
    name: "any figure",
    time: timed(() =>
      bootstrapEstimate({
        ...bca,
        samples: [{ size: left.length }, { size: right.length }],
        statistic: ([one, two]) =>
          mean(left, one ?? new Uint32Array()) - mean(right, two ?? new Uint32Array()),
      }),
    ),
  },
  { work: "bca", name: "naive arrays", time: timed(() => naiveBca([...left], [...right], replicates)) },
  {
    work: "sign-flip",
    name: "ours",
    time: timed(() => signFlipTest({ differences, replicates, random: mulberry32(1) })),
  },
  { work: "sign-flip", name: "naive arrays", time: timed(() => naiveSignFlip([...differences], replicates)) },
  {
    work: "max-t",
    name: "ours",
    time: timed(() =>
      stepDownMaxT({ estimates, contributions, replicates: resamples, random: mulberry32(1) }),
    ),
  },
  {
    work: "max-t",
    name: "naive arrays",
    time: timed(() =>
      naiveMaxT(
        [...estimates],
        contributions.map((row) => [...row]),
        resamples,
      ),
    ),
  },
  { work: "report", name: "1 pair", time: timed(() => reportOver(onePair)) },
  { work: "reports", name: "25 pairs", time: timed(() => reportOver(manyPairs)) },
];

function reportOver(records: typeof onePair): number {
  return findGaps(records, { level: 0.95, seed: 1, partial: false, pool: false }).gaps.length;
}

export const titles: Readonly<Record<string, string>> = {
  bca: `BCa of a gap, ${left.length} and ${right.length} right-or-wrong samples, ${replicates} replicates`,
  "sign-flip": `sign-flip test, ${differences.length} differences, ${replicates} replicates`,
  report:
    "the whole report from records in memory, 50 models × 2 suites × 2,000 samples, max-T over 2,000 resamples",
  reports: "the same, 100 models × 10 suites × 1,000 samples",
  "max-t": `step-down max-T, ${contributions.length} models × ${contributions[0]?.length} samples, ${resamples} shared resamples`,
};

function timed(run: () => unknown): () => number {
  return () => {
    const startedAt = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(startedAt);
    return (user + system) / 1000;
  };
}
