import type { RunRecord } from "../core/run.ts";

/** What the declared weights of a suite's samples are used for. */
export type Weighting =
  /** No weights, or all the same. */
  | { readonly kind: "alike" }
  /** One for every row of the panel: how much traffic the sample stands for. */
  | { readonly kind: "traffic"; readonly weights: Float64Array }
  /** Some samples have none, and nobody can tell what they stand for: not used. */
  | { readonly kind: "incomplete"; readonly declared: number; readonly samples: number };

export function weightingOf(weights: Float64Array | undefined): Weighting {
  if (weights === undefined) return { kind: "alike" };
  const declared = weights.filter((weight) => Number.isFinite(weight) && weight >= 0);
  if (declared.length === 0) return { kind: "alike" };
  if (declared.length < weights.length)
    return { kind: "incomplete", declared: declared.length, samples: weights.length };
  return weights.every((weight) => weight === weights[0]) ? { kind: "alike" } : { kind: "traffic", weights };
}

/** One side of a pair, for the comparability guard. */
interface WeightedRun {
  readonly record: RunRecord;
  readonly weighting: Weighting;
}

/** How weights enter a row, or why they do not; empty where samples count alike. */
export function weightMismatches(options: {
  readonly benchmark: WeightedRun;
  readonly counterpart: WeightedRun;
  readonly hasFormGap: boolean;
  readonly hasJudge: boolean;
}): readonly string[] {
  const { benchmark, counterpart, hasFormGap, hasJudge } = options;
  const sides = [benchmark, counterpart];
  const weighted = sides.filter(({ weighting }) => weighting.kind === "traffic");
  if (weighted.length === 0) return sides.flatMap(incompleteness);
  const alike = [
    ...(hasFormGap ? ["the form gap"] : []),
    ...(hasJudge ? ["what people say of the judge"] : []),
    ...weighted.flatMap(({ record }) =>
      weightedBounds(record) === undefined ? [`the bounds of ${record.head.suite.id}`] : [],
    ),
  ];
  return [
    ...(weighted.length === 2 || sides.some(({ weighting }) => weighting.kind === "incomplete")
      ? []
      : [`weights: ${sides.map(({ weighting }) => wordOf(weighting)).join(" and ")}`]),
    ...sides.flatMap(incompleteness),
    ...(alike.length === 0 ? [] : [`weights: not used by ${alike.join(" and ")}`]),
  ];
}

function wordOf({ kind }: Weighting): string {
  return kind === "traffic" ? "as declared" : "all samples alike";
}

function incompleteness({ record, weighting }: WeightedRun): readonly string[] {
  if (weighting.kind !== "incomplete") return [];
  const { declared, samples } = weighting;
  return [`weights: not used for ${record.head.suite.id}, where ${declared} of ${samples} samples have one`];
}

/**
 * Bounds of a weighted score, trials missing for our reasons counted 0 and 1; undefined where planned samples
 * were not reached, whose weights nobody has read.
 */
export function weightedBounds(
  record: RunRecord,
): { readonly worst: number; readonly best: number } | undefined {
  if (record.backing === "aggregate") return undefined;
  const { weight, epochs, mean } = record.samples;
  if (weight === undefined) return undefined;
  const planned = record.coverage.planned / weight.length;
  if (!Number.isInteger(planned) || epochs.some((count) => count > planned)) return undefined;
  let [total, worst, best] = [0, 0, 0];
  for (const [row, each] of weight.entries()) {
    const count = epochs[row] ?? 0;
    const earned = count === 0 ? 0 : count * (mean[row] ?? Number.NaN);
    total += each;
    worst += (each * earned) / planned;
    best += (each * (earned + planned - count)) / planned;
  }
  return total > 0 ? { worst: Math.min(1, worst / total), best: Math.min(1, best / total) } : undefined;
}
