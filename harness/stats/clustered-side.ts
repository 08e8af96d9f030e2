/** One side of a difference over clusters that both sides share. */
export interface ClusteredSide {
  /** Of samples; effective where they are weighted. */
  readonly n: number;
  readonly mean: number;
  readonly size: Float64Array;
  /** Residual sums. */
  readonly sum: Float64Array;
  /** One cluster holds every sample. */
  readonly whole: boolean;
  /** A cluster holds several samples. */
  readonly isClustered: boolean;
}

/** `row` gives each sample's cluster, counted from 0 up to `count` over both sides. */
export function clusteredSide(
  { values, sampleWeights }: { readonly values: Float64Array; readonly sampleWeights?: Float64Array },
  row: Int32Array,
  count: number,
): ClusteredSide {
  const weights = sampleWeights === undefined ? values.map(() => 1) : kishWeights(sampleWeights);
  const [size, sum] = [new Float64Array(count), new Float64Array(count)];
  let [n, total] = [0, 0];
  for (const [index, value] of values.entries()) {
    const weight = weights[index] ?? 0;
    n += weight;
    total += weight * value;
  }
  const mean = total / n;
  for (const [index, cluster] of row.entries()) {
    const weight = weights[index] ?? 0;
    size[cluster] = (size[cluster] ?? 0) + weight;
    sum[cluster] = (sum[cluster] ?? 0) + weight * ((values[index] ?? Number.NaN) - mean);
  }
  const held = size.filter((each) => each > 0).length;
  return { n, mean, size, sum, whole: held === 1, isClustered: held < values.length };
}

/** Scaled so that they add up to what as many samples of equal weight would tell, (Σ w)² / Σ w². */
function kishWeights(weights: Float64Array): Float64Array {
  const [sum, squares] = [
    weights.reduce((total, weight) => total + weight, 0),
    weights.reduce((total, weight) => total + weight * weight, 0),
  ];
  return weights.map((weight) => (weight * sum) / squares);
}

/** How many clusters of equal size would weigh alike. */
export function effectiveClusters({ n, size }: ClusteredSide): number {
  return 1 / size.reduce((sum, each) => sum + (each / n) ** 2, 0);
}
