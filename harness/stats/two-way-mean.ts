import { clusterRobustMean } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, type Interval, undetermined } from "./estimate.ts";
import { estimateFromSummary, type ValueKind } from "./one-sample.ts";

/** Templates below which a claim is made for these templates only. */
export const fewestTemplates = 10;

/**
 * Mean of scores in [0, 1] (or differences in [-1, 1]) of generated samples, where both the problem and the
 * template a sample was made from recur: variance of clustering by problem plus by template minus by both
 * (Cameron, Gelbach and Miller 2011, https://doi.org/10.1198/jbes.2010.07136), each in its CR2 form, on the
 * smaller of the two degrees of freedom, and never below the larger of the two one-way variances. With fewer
 * than ten templates their spread cannot be told: then problems alone are clustered and the interval covers
 * "these templates, problems like these". Rules for few clusters as in `meanEstimate`.
 */
export function twoWayMeanEstimate(options: {
  readonly values: Float64Array;
  readonly problems: Int32Array;
  readonly templates: Int32Array;
  readonly level: number;
  readonly kind: ValueKind;
  readonly weights?: Interval["weights"];
}): Estimate {
  const { values, problems, templates, level, kind, weights = "sample" } = options;
  if (values.length === 0) return undetermined("no samples", 0);
  const byProblem = clusterRobustMean({ values, clusters: problems });
  const byTemplate = clusterRobustMean({ values, clusters: templates });
  const shared = { values, clusters: problems, level, weights, kind };
  if (byTemplate.clusters < fewestTemplates) {
    const covers: Covers = "these templates, problems like these";
    return estimateFromSummary({ ...shared, summary: byProblem, name: "CR2 by problem", covers });
  }
  const byBoth = clusterRobustMean({ values, clusters: crossed(problems, templates) });
  const larger = Math.max(byProblem.variance, byTemplate.variance);
  const summary = {
    ...byProblem,
    independent: false,
    clusters: Math.min(byProblem.clusters, byTemplate.clusters),
    effectiveClusters: Math.min(byProblem.effectiveClusters, byTemplate.effectiveClusters),
    degrees: Math.min(byProblem.degrees, byTemplate.degrees),
    variance: Math.max(larger, byProblem.variance + byTemplate.variance - byBoth.variance),
  };
  return estimateFromSummary({ ...shared, summary, name: "two-way CR2", covers: "samples like these" });
}

/** One code per pair of codes that occurs. */
function crossed(left: Int32Array, right: Int32Array): Int32Array {
  const codeOf = new Map<string, number>();
  return left.map((code, row) => {
    const key = `${code} ${right[row]}`;
    const known = codeOf.get(key) ?? codeOf.size;
    codeOf.set(key, known);
    return known;
  });
}
