import { type BootstrapType, replicatesEstimate } from "./bootstrap.ts";
import { clusterSums, internClusters } from "./clusters.ts";
import { binomialMass } from "./distributions/binomial.ts";
import { type Covers, type Estimate, type Interval, undetermined } from "./estimate.ts";
import { isBinary } from "./mean-estimate.ts";
import { fillIndexes, type RandomSource } from "./random.ts";

/** Per-sample scores, and one cluster code per sample where samples share clusters. */
export interface BootstrapSide {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
}

/**
 * Bootstrap interval of the mean of one sample, or of the mean of the left less that of an independent right sample:
 * `bootstrapEstimate` for the figures asked for most, faster. Whole clusters are drawn. Graded or clustered scores take
 * the very draws that `bootstrapEstimate` takes from the same seed; sums of clusters are added in another order, so
 * that a replicate may tie with the value in one and miss it by rounding in the other, which BCa counts. Of right or
 * wrong samples without clusters the number right among n drawn is binomial (n, share right): one random number gives
 * a replicate, from other draws but the same distribution. Misleads as `bootstrapEstimate` does. `n` is the size of
 * the smaller sample.
 */
export function bootstrapMeanEstimate(options: {
  readonly left: BootstrapSide;
  readonly right?: BootstrapSide;
  readonly replicates: number;
  readonly random: RandomSource;
  readonly type: BootstrapType;
  readonly level: number;
  readonly covers: Covers;
  readonly weights: Interval["weights"];
}): Estimate {
  const { left, right, replicates, random } = options;
  const sides = right === undefined ? [left] : [left, right];
  const n = Math.min(...sides.map(({ values }) => values.length));
  if (n === 0) return undetermined("no samples", 0);
  const [one, two] = sides.map((side) => resampledMean(side, random));
  if (one === undefined) throw new RangeError("a bootstrap needs a sample");
  const drawn = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate += 1)
    drawn[replicate] = two === undefined ? one.draw() : one.draw() - two.draw();
  return replicatesEstimate({
    ...options,
    n,
    value: two === undefined ? one.mean : one.mean - two.mean,
    drawn,
    degenerate: 0,
    jackknife: () =>
      two === undefined
        ? [one.withoutEach()]
        : [
            one.withoutEach().map((mean) => mean - two.mean),
            two.withoutEach().map((mean) => one.mean - mean),
          ],
  });
}

interface ResampledMean {
  readonly mean: number;
  readonly draw: () => number;
  /** The mean without each outer unit in turn. */
  readonly withoutEach: () => Float64Array;
}

function resampledMean({ values, clusters }: BootstrapSide, random: RandomSource): ResampledMean {
  const n = values.length;
  let total = 0;
  for (const value of values) total += value;
  if (clusters !== undefined) {
    const { row, count } = internClusters(clusters);
    const { sum, size } = clusterSums({ values, center: 0, row, count });
    return {
      mean: total / n,
      draw: drawClusters(sum, size, random),
      withoutEach: () => sum.map((one, cluster) => (total - one) / (n - (size[cluster] ?? 0))),
    };
  }
  return {
    mean: total / n,
    draw: isBinary(values) ? drawBinomial(total, n, random) : drawSamples(values, random),
    withoutEach: () => values.map((value) => (total - value) / (n - 1)),
  };
}

function drawSamples(values: Float64Array, random: RandomSource): () => number {
  const rows = new Uint32Array(values.length);
  return () => {
    fillIndexes(random, rows, rows.length);
    return meanOfRows(values, rows);
  };
}

function meanOfRows(values: Float64Array, rows: Uint32Array): number {
  let sum = 0;
  for (let place = 0; place < rows.length; place += 1) sum += values[rows[place] ?? 0] ?? 0;
  return sum / rows.length;
}

function drawClusters(sums: Float64Array, sizes: Float64Array, random: RandomSource): () => number {
  const rows = new Uint32Array(sums.length);
  return () => {
    fillIndexes(random, rows, rows.length);
    let [sum, size] = [0, 0];
    for (let place = 0; place < rows.length; place += 1) {
      const cluster = rows[place] ?? 0;
      sum += sums[cluster] ?? 0;
      size += sizes[cluster] ?? 0;
    }
    return sum / size;
  };
}

/** The smallest count whose cumulative probability is above a uniform number, found from a table of starts. */
function drawBinomial(successes: number, n: number, random: RandomSource): () => number {
  const cumulative = new Float64Array(n + 1);
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    sum += binomialMass({ k, n, chance: successes / n });
    cumulative[k] = sum;
  }
  const starts = new Uint32Array(1024);
  for (let start = 0, k = 0; start < starts.length; start += 1) {
    while (k < n && (cumulative[k] ?? 1) <= start / starts.length) k += 1;
    starts[start] = k;
  }
  return () => {
    const u = random();
    let k = starts[Math.floor(u * starts.length)] ?? 0;
    while (k < n && (cumulative[k] ?? 1) <= u) k += 1;
    return k / n;
  };
}
