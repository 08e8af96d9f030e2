import { createNormals } from "../normal-draws.ts";
import type { RandomSource } from "../random.ts";
import { choleskyOfCovariance } from "./cholesky.ts";
import type { CovarianceBlock } from "./covariance-blocks.ts";
import { type CoreModel, fitSpread } from "./fit-core-model.ts";
import { totalCovariance } from "./restricted-likelihood.ts";
import { likelihoodRatio, toPoint } from "./true-correlation.ts";
import { componentsOf } from "./true-spread.ts";

const replicates = 100;

/**
 * What the likelihood ratio at the true correlation is on average in panels drawn from the fit, over what chi-square says (1):
 * never below 1. Panels whose fit fails are left out; with few models a handful may.
 */
export function bootstrapScale(options: {
  readonly model: CoreModel;
  readonly random: RandomSource;
}): number {
  const { model, random } = options;
  const { withFamilies, likelihood } = model;
  const components = componentsOf(model.spread);
  const roots = model.blocks.map((block) =>
    choleskyOfCovariance(totalCovariance(block, components), block.scores.length),
  );
  const normal = createNormals(random);
  const start = toPoint(model.spread);
  let [sum, count] = [0, 0];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const blocks = model.blocks.map((block, index) =>
      drawn(block, roots[index] ?? new Float64Array(), model.means, normal),
    );
    const top = fitSpread({ blocks, withFamilies, likelihood, start, inverse: model.inverse });
    if (top === undefined) continue;
    const { ratio } = likelihoodRatio(
      { blocks, withFamilies, likelihood, logLikelihood: top.height, inverse: top.inverse },
      top.point,
      start[2],
    );
    if (!Number.isFinite(ratio)) continue;
    sum += ratio;
    count += 1;
  }
  return count === 0 ? 1 : Math.max(1, sum / count);
}

function drawn(
  block: CovarianceBlock,
  root: Float64Array,
  means: readonly [number, number],
  random: () => number,
): CovarianceBlock {
  const size = block.scores.length;
  const normal = Float64Array.from({ length: size }, random);
  const scores = Float64Array.from({ length: size }, (_, row) => {
    let sum = means[row < size / 2 ? 0 : 1];
    for (let place = 0; place <= row; place += 1)
      sum += (root[row * size + place] ?? 0) * (normal[place] ?? 0);
    return sum;
  });
  return { ...block, scores };
}
