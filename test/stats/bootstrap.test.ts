import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bcaLimits } from "#harness/stats/bca-limits.ts";
import {
  bootstrapEstimate,
  bootstrapReplicates,
  jackknife,
  type Statistic,
} from "#harness/stats/bootstrap.ts";
import { countPairs, tauB } from "#harness/stats/kendall-correlation.ts";
import { pearsonCoefficient } from "#harness/stats/pearson-correlation.ts";
import { quantileOfSorted } from "#harness/stats/quantile.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { createResampler, type ResampledSample, unitsOf } from "#harness/stats/resample.ts";
import {
  boundsOf,
  expectAllClose,
  expectClose,
  type GoldenCase,
  hasSharedGoldens,
  intervalOf,
  pointOf,
  sharedCases,
  sharedColumn,
  sharedTable,
  toList,
  toNumber,
  toNumbers,
} from "./goldens.ts";

const settings = { covers: "samples like these", weights: "sample" } as const;

function pick(values: Float64Array, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
}

function meanOf(values: Float64Array): Statistic {
  return ([rows = new Uint32Array()]) =>
    pick(values, rows).reduce((sum, value) => sum + value, 0) / rows.length;
}

function ofPairs(golden: GoldenCase, coefficient: (x: Float64Array, y: Float64Array) => number): Statistic {
  const table = toList(golden.input["rows"]).map(toNumbers);
  const x = Float64Array.from(table, ([one = Number.NaN]) => one);
  const y = Float64Array.from(table, ([, two = Number.NaN]) => two);
  return ([rows = new Uint32Array()]) => coefficient(pick(x, rows), pick(y, rows));
}

/**
 * Sums in numpy's order (eight lanes): one replicate of the worked case ties with the value but for rounding.
 */
function laneSum(values: Float64Array): number {
  const whole = values.length - (values.length % 8);
  const lanes = values.slice(0, 8);
  for (let row = 8; row < whole; row += 1) lanes[row % 8] = (lanes[row % 8] ?? 0) + (values[row] ?? 0);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = lanes;
  return values.subarray(whole).reduce((sum, value) => sum + value, a + b + (c + d) + (e + f + (g + h)));
}

function plugInVariance(values: Float64Array): Statistic {
  return ([rows = new Uint32Array()]) => {
    const drawn = pick(values, rows);
    const mean = laneSum(drawn) / drawn.length;
    return laneSum(drawn.map((value) => (value - mean) ** 2)) / drawn.length;
  };
}

function expectCase(
  golden: GoldenCase,
  samples: readonly ResampledSample[],
  statistic: Statistic,
  level: number,
): void {
  const { input, expected } = golden;
  const replicates = toNumber(input["B"]);
  const random = () => mulberry32(toNumber(input["seed"]));
  const { value, drawn, degenerate } = bootstrapReplicates({
    samples,
    statistic,
    replicates,
    random: random(),
  });
  expect(degenerate).toBe(0);
  expectClose(value, expected["theta"]);
  expectAllClose(drawn.subarray(0, 5), expected["first5"]);
  expectClose(drawn.at(-1), expected["last"]);
  const limits = bcaLimits({
    value,
    sorted: drawn.toSorted(),
    left: jackknife({ samples, statistic }),
    level,
  });
  expectClose(limits?.bias, expected["z0"]);
  expectClose(limits?.acceleration, expected["a"]);
  expectClose(limits?.lowProbability, expected["alpha1"]);
  expectClose(limits?.highProbability, expected["alpha2"]);
  const shared = { samples, statistic, replicates, level, ...settings };
  const bca = bootstrapEstimate({ ...shared, random: random(), type: "bca" });
  expectAllClose(boundsOf(bca), expected["ci"]);
  const percentile = bootstrapEstimate({ ...shared, random: random(), type: "percentile" });
  expectAllClose(boundsOf(percentile), expected["percentile"]);
}

function goldenNamed(name: string): GoldenCase {
  const found = sharedCases("bootstrap", "bootstrap").find((golden) => golden.name.startsWith(name));
  if (found === undefined) throw new Error(`no golden case ${name}`);
  return found;
}

describe.skipIf(!hasSharedGoldens)("the bootstrap of worked cases (needs ../shared)", () => {
  it("has the law school correlation of Efron and Tibshirani", () => {
    const golden = goldenNamed("law school");
    expectCase(golden, [{ size: 15 }], ofPairs(golden, pearsonCoefficient), 0.95);
  });

  it("has the spatial test variance of Efron and Tibshirani", () => {
    const golden = goldenNamed("E&T spatial");
    const values = toNumbers(golden.input["rows"]);
    expectCase(golden, [{ size: values.length }], plugInVariance(values), 0.95);
  });

  it("resamples models for Pearson and for Kendall with ties", () => {
    const pearson = goldenNamed("models bootstrap of Pearson");
    expectCase(pearson, [{ size: 19 }], ofPairs(pearson, pearsonCoefficient), 0.95);
    const kendall = goldenNamed("models bootstrap of Kendall");
    const statistic = ofPairs(kendall, (x, y) => tauB(countPairs(x, y)));
    expectCase(kendall, [{ size: 19 }], statistic, 0.95);
  });

  it("resamples two suites one after another", () => {
    const golden = goldenNamed("GPT-5 gap");
    const [left, right] = toList(golden.input["files"]).map((one) => {
      const [file, column] = toList(one);
      return sharedColumn(file, column).values;
    });
    if (left === undefined || right === undefined) throw new Error("a side is missing");
    const [ofLeft, ofRight] = [meanOf(left), meanOf(right)];
    const gap: Statistic = ([one = new Uint32Array(), two = new Uint32Array()]) =>
      ofLeft([one]) - ofRight([two]);
    expectCase(golden, [{ size: left.length }, { size: right.length }], gap, 0.95);
  });

  it("draws samples that all models share once per replicate", () => {
    const [golden] = sharedCases("bootstrap", "itemBootstrap");
    const left = completeCases("swebench/derived/bash_only_resolved.csv", verifiedRuns);
    const right = completeCases("swebench-pro/derived/public_resolved.csv", proRuns);
    const statistic: Statistic = ([one = new Uint32Array(), two = new Uint32Array()]) =>
      left.reduce((sum, column, model) => {
        const other = right[model] ?? new Float64Array();
        return sum + (meanOf(column)([one]) - meanOf(other)([two])) / left.length;
      }, 0);
    const samples = [{ size: left[0]?.length ?? 0 }, { size: right[0]?.length ?? 0 }];
    const random = mulberry32(toNumber(golden?.input["seed"]));
    const { drawn } = bootstrapReplicates({
      samples,
      statistic,
      replicates: toNumber(golden?.input["B"]),
      random,
    });
    const sorted = drawn.toSorted();
    const bounds = [quantileOfSorted(sorted, 0.025), quantileOfSorted(sorted, 0.975)];
    expectAllClose(bounds, golden?.expected["gap_percentile"]);
    const mean = drawn.reduce((sum, value) => sum + value / drawn.length, 0);
    const squares = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expectClose(Math.sqrt(squares / (drawn.length - 1)), golden?.expected["gap_se"]);
  });
});

/** The six models measured on both suites, in one order. */
const verifiedRuns = [
  "20250929_mini-v1.13.3_sonnet-4-5-20250929",
  "20250726_mini-v1.0.0_claude-sonnet-4-20250514",
  "20250807_mini-v1.7.0_gpt-5",
  "20250726_mini-v1.0.0_gemini-2.5-pro",
  "20250807_mini-v1.7.0_kimi-k2-instruct",
  "20250807_mini-v1.7.0_gpt-oss-120b",
];
const proRuns = [
  "claude-45sonnet-10132025",
  "claude-4sonnet-10132025",
  "gpt-5-250-turns-10132025",
  "gemini-2-5-pro-preview-paper",
  "kimi-k2-instruct-10132025",
  "gptoss-paper",
];

/** Columns of the rows every one of them has a number in. */
function completeCases(file: string, columns: readonly string[]): readonly Float64Array[] {
  const { header, rows } = sharedTable(file);
  const places = columns.map((column) => header.indexOf(column));
  const complete = rows.filter((row) => places.every((place) => (row[place] ?? "") !== ""));
  return places.map((place) => Float64Array.from(complete, (row) => Number(row[place])));
}

describe("bootstrapEstimate", () => {
  const values = Float64Array.of(0, 1, 1, 0, 0.5, 1, 0, 1, 1, 0.25, 1, 0);
  const base = { level: 0.95, replicates: 400, ...settings };

  it("gives the same interval for the same seed, and names its method", () => {
    const run = (type: "percentile" | "basic" | "bca") =>
      bootstrapEstimate({
        ...base,
        samples: [{ size: 12 }],
        statistic: meanOf(values),
        random: mulberry32(3),
        type,
      });
    expect(run("bca")).toEqual(run("bca"));
    expect(intervalOf(run("bca")).method).toBe("BCa bootstrap, 400 replicates");
    const [[low, high], [basicLow, basicHigh]] = [boundsOf(run("percentile")), boundsOf(run("basic"))];
    const value = pointOf(run("basic"));
    expectAllClose([basicLow, basicHigh], [2 * value - high, 2 * value - low]);
  });

  it("counts degenerate replicates and gives no interval above one in twenty", () => {
    const isRare: Statistic = ([rows = new Uint32Array()]) =>
      rows.includes(0) ? rows.length + (rows[0] ?? 0) : Number.NaN;
    const estimate = bootstrapEstimate({
      ...base,
      samples: [{ size: 12 }],
      statistic: isRare,
      random: mulberry32(3),
      type: "percentile",
    });
    expect(estimate).toMatchObject({
      noInterval: expect.stringMatching(/^1\d\d of 400 bootstrap replicates are degenerate$/),
    });
  });

  it("names the few degenerate replicates it left out", () => {
    let calls = 0;
    const once: Statistic = (rows) => {
      calls += 1;
      return calls === 5 ? Number.NaN : meanOf(values)(rows);
    };
    const sample = { samples: [{ size: 12 }], statistic: once, random: mulberry32(3) };
    const estimate = bootstrapEstimate({ ...base, ...sample, type: "percentile" });
    expect(intervalOf(estimate).method).toBe("percentile bootstrap, 400 replicates, 1 degenerate left out");
  });

  it("has no interval when nothing varies", () => {
    const sample = { samples: [{ size: 5 }], statistic: () => 0.5, random: mulberry32(1) };
    expect(bootstrapEstimate({ ...base, ...sample, type: "bca" })).toMatchObject({
      noInterval: "all bootstrap replicates are equal",
    });
  });

  it("is undetermined without samples", () => {
    const sample = { samples: [{ size: 0 }], statistic: () => 0.5, random: mulberry32(1) };
    expect(bootstrapEstimate({ ...base, ...sample, type: "bca" })).toMatchObject({ kind: "undetermined" });
  });
});

describe("createResampler", () => {
  it("draws whole clusters, never part of one", () => {
    const codes = fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(codes, fc.nat(1000), (list, seed) => {
        const clusters = Int32Array.from(list);
        const units = unitsOf({ size: list.length, clusters });
        const draw = createResampler({ units: [units], random: mulberry32(seed) });
        for (let replicate = 0; replicate < 5; replicate += 1) {
          const [rows = new Uint32Array()] = draw();
          const drawn = new Map<number, number>();
          for (const row of rows) drawn.set(row, (drawn.get(row) ?? 0) + 1);
          for (const [row, times] of drawn) {
            const mates = list.keys().filter((other) => list[other] === list[row]);
            expect([...mates].every((mate) => drawn.get(mate) === times)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("quantileOfSorted", () => {
  it("is type 7", () => {
    // numpy: quantile([1, 2, 4, 8], [0, .1, .5, .9, 1])
    const at = (p: number) => quantileOfSorted(Float64Array.of(1, 2, 4, 8), p);
    expectAllClose([at(0), at(0.1), at(0.5), at(0.9), at(1)], [1, 1.3, 3, 6.8, 8]);
  });
});
