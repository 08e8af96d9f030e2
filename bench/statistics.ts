/**
 * What resampling costs: BCa of a gap between two suites, the sign-flip test, step-down max-T and the whole report that
 * holds it, beside plain array code and, where `--python` has scipy, beside that. Rounds are interleaved; ratios are round by round.
 *
 *   node bench/statistics.ts --rounds 7 --python python3
 */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { bootstrapEstimate } from "#harness/stats/bootstrap.ts";
import { bootstrapMeanEstimate } from "#harness/stats/bootstrap-mean.ts";
import { stepDownMaxT } from "#harness/stats/max-t.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { signFlipTest } from "#harness/stats/sign-flip-test.ts";
import { naiveBca, naiveMaxT, naiveSignFlip } from "./statistics-naive.ts";
import { makeRecords } from "./statistics-records.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, python: { type: "string", default: "python3" } },
});
const rounds = Number(values.rounds);
const replicates = 10_000;
const resamples = 2000;

const draw = mulberry32(7);
const binary = (n: number, p: number) => Float64Array.from({ length: n }, () => (draw() < p ? 1 : 0));
const left = binary(1319, 0.93);
const right = binary(1417, 0.81);
/** As many graded scores. */
const [gradedLeft, gradedRight] = [left, right].map((scores) =>
  scores.map((score) => (score + draw()) / 2),
) as [Float64Array, Float64Array];
/** Of two models on one suite: a fifth of the samples differ. */
const differences = Float64Array.from({ length: 1319 }, () => {
  const u = draw();
  return u < 0.11 ? 1 : u < 0.2 ? -1 : 0;
});
/** Fifty models on 2,000 samples: what each sample adds to the error of a model's gap. */
const contributions = Array.from({ length: 50 }, () => {
  const scores = binary(2000, 0.6 + 0.3 * draw());
  const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
  return scores.map((value) => (value - mean) / scores.length);
});
const estimates = Float64Array.from(contributions, () => 0.05 * draw());

const onePair = makeRecords({ models: 50, suites: 2, samples: 2000 });
const manyPairs = makeRecords({ models: 100, suites: 10, samples: 1000 });

interface Contender {
  readonly work: string;
  readonly name: string;
  /** Milliseconds of processor time: on a busy machine wall time says more of the others. */
  readonly time: () => number | Promise<number>;
}

const mean = (column: Float64Array, rows: Uint32Array) => {
  let sum = 0;
  for (let place = 0; place < rows.length; place += 1) sum += column[rows[place] ?? 0] ?? 0;
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

const ours: readonly Contender[] = [
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

const titles: Readonly<Record<string, string>> = {
  bca: `BCa of a gap, ${left.length} and ${right.length} right-or-wrong samples, ${replicates} replicates`,
  "sign-flip": `sign-flip test, ${differences.length} differences, ${replicates} replicates`,
  report:
    "the whole report from records in memory, 50 models × 2 suites × 2,000 samples, max-T over 2,000 resamples",
  reports: "the same, 100 models × 10 suites × 1,000 samples",
  "max-t": `step-down max-T, ${contributions.length} models × ${contributions[0]?.length} samples, ${resamples} shared resamples`,
};

const python = await startPython(values.python);
const contenders = python === undefined ? ours : [...ours, ...python.contenders];
console.log(
  `${rounds} interleaved rounds, Node ${process.versions.node}, ${python === undefined ? `no scipy with ${values.python}: compared with plain arrays only` : python.version}`,
);
print(await measure());
python?.end();

function timed(run: () => unknown): () => number {
  return () => {
    const startedAt = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(startedAt);
    return (user + system) / 1000;
  };
}

/** The first round is kept apart: a command line pays for it. */
async function measure(): Promise<ReadonlyMap<Contender, readonly number[]>> {
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed())
      times.get(contender)?.push(await contender.time());
  return times;
}

function print(times: ReadonlyMap<Contender, readonly number[]>): void {
  for (const [work, title] of Object.entries(titles)) {
    const group = contenders.filter((contender) => contender.work === work);
    const own = group[0] === undefined ? [] : (times.get(group[0]) ?? []);
    console.log(`\n${title}`);
    printRow("", ["first ms", "median", "fastest", `× ${group[0]?.name}`]);
    for (const contender of group) {
      const [first = Number.NaN, ...warm] = times.get(contender) ?? [];
      const ratios = warm.map((elapsedMs, round) => elapsedMs / (own[round + 1] ?? Number.NaN));
      printRow(contender.name, [
        first.toFixed(0),
        median(warm).toFixed(1),
        Math.min(...warm).toFixed(1),
        median(ratios).toFixed(2),
      ]);
    }
  }
}

interface Python {
  readonly version: string;
  readonly contenders: readonly Contender[];
  end(): void;
}

/** One process for all rounds, so that its imports are not counted; undefined where there is no scipy. */
async function startPython(command: string): Promise<Python | undefined> {
  const script = fileURLToPath(new URL("statistics.py", import.meta.url));
  const child = spawn(command, [script], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.on("error", () => {});
  const started = await once(child, "spawn").then(
    () => true,
    () => false,
  );
  if (!started) return undefined;
  const data = {
    left: [...left],
    right: [...right],
    differences: [...differences],
    contributions: contributions.map((row) => [...row]),
    replicates,
    resamples,
  };
  child.stdin.write(`${JSON.stringify(data)}\n`);
  const versions = await lines.next();
  if (versions.done === true) return undefined;
  const { scipy, numpy } = JSON.parse(versions.value);
  const ask = async (work: string) => {
    child.stdin.write(`${work}\n`);
    return Number((await lines.next()).value);
  };
  return {
    version: `scipy ${scipy}, numpy ${numpy}`,
    contenders: [
      { work: "bca", name: "scipy", time: () => ask("bca") },
      { work: "bca", name: "scipy, by 250", time: () => ask("bca-batches") },
      { work: "sign-flip", name: "scipy, by 100", time: () => ask("sign-flip") },
      { work: "max-t", name: "numpy", time: () => ask("max-t") },
    ],
    end: () => stop(child),
  };
}

function stop(child: ChildProcessByStdio<Writable, Readable, null>): void {
  child.stdin.end();
}

function printRow(name: string, figures: readonly string[]): void {
  console.log(`${name.padEnd(20)}${figures.map((figure) => figure.padStart(14)).join("")}`);
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
