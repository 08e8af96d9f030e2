import type { RandomSource } from "./random.ts";

export type HoldoutAnswer =
  | { readonly kind: "answered"; readonly value: number; readonly from: "train" | "holdout" }
  | { readonly kind: "refused"; readonly reason: string };

/** Noise by query, and by redraw of the threshold; the first threshold is redraw 0. */
export interface ThresholdNoise {
  threshold(redraw: number): number;
  comparison(query: number): number;
  answer(query: number): number;
}

/**
 * Thresholdout: answers queries from the training estimate while it agrees with the holdout, and else spends
 * budget on the holdout's own answer with noise (Dwork et al. 2015, figure 2,
 * https://doi.org/10.1126/science.aaa9375). `train` and `holdout` hold both estimates of each query, in the
 * order asked. Library only: in simulation (200 peeks at 300 samples without true improvement) the best
 * answer still overstates by 7 to 9 points; only a fresh seed or an untouched slice is unbiased.
 */
export function thresholdout(options: {
  readonly train: Float64Array;
  readonly holdout: Float64Array;
  readonly threshold: number;
  readonly budget: number;
  readonly noise: ThresholdNoise;
}): { readonly answers: readonly HoldoutAnswer[]; readonly budgetLeft: number } {
  const { train, holdout, threshold, budget, noise } = options;
  let spent = 0;
  let current = threshold + noise.threshold(0);
  const answers: HoldoutAnswer[] = [];
  for (const [query, estimate] of train.entries()) {
    const checked = holdout[query] ?? Number.NaN;
    if (spent >= budget)
      answers.push({ kind: "refused", reason: `the budget of ${budget} holdout answers is spent` });
    else if (Math.abs(estimate - checked) > current + noise.comparison(query)) {
      spent += 1;
      current = threshold + noise.threshold(spent);
      answers.push({ kind: "answered", value: checked + noise.answer(query), from: "holdout" });
    } else answers.push({ kind: "answered", value: estimate, from: "train" });
  }
  return { answers, budgetLeft: budget - spent };
}

/**
 * Laplace noise with the scales of the paper: 2σ for the threshold, 4σ for the comparison, σ for the answer.
 */
export function laplaceNoise(options: {
  readonly scale: number;
  readonly random: RandomSource;
}): ThresholdNoise {
  const { scale, random } = options;
  const laplace = (width: number) => {
    const u = random() - 0.5;
    return -width * Math.sign(u) * Math.log1p(-2 * Math.min(0.5 - 2 ** -34, Math.abs(u)));
  };
  return {
    threshold: () => laplace(2 * scale),
    comparison: () => laplace(4 * scale),
    answer: () => laplace(scale),
  };
}
