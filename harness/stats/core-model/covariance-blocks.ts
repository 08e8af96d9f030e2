import { panelSize, type ScorePanel } from "./score-panel.ts";

/** Scores that vary together, and with no score of another block. */
export interface CovarianceBlock {
  /** Models of the block; its rows are their benchmark scores, then their counterpart scores. */
  readonly models: Int32Array;
  readonly families: Int32Array;
  /** Sampling covariance of the block's rows. */
  readonly covariance: Float64Array;
  readonly scores: Float64Array;
}

/**
 * Splits a panel into blocks of models tied by samples or by family: published aggregates fall into small blocks, which makes
 * the likelihood cheap.
 */
export function covarianceBlocks(panel: ScorePanel): readonly CovarianceBlock[] {
  const models = panelSize(panel);
  const parent = Int32Array.from({ length: models }, (_, model) => model);
  const rootOf = (model: number): number => {
    let root = model;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    parent[model] = root;
    return root;
  };
  const rows = 2 * models;
  for (let left = 0; left < models; left += 1) {
    for (let right = 0; right < left; right += 1) {
      const isTied =
        panel.families[left] === panel.families[right] ||
        [left, left + models].some((row) =>
          [right, right + models].some((column) => panel.covariance[row * rows + column] !== 0),
        );
      if (isTied) parent[rootOf(left)] = rootOf(right);
    }
  }
  const groups = Map.groupBy(parent.keys(), rootOf);
  return [...groups.values()].map((members) => blockOf(panel, Int32Array.from(members)));
}

function blockOf(panel: ScorePanel, models: Int32Array): CovarianceBlock {
  const all = panel.benchmark.length;
  const rows = Int32Array.from([...models, ...models.map((model) => model + all)]);
  const covariance = new Float64Array(rows.length * rows.length);
  for (const [at, row] of rows.entries())
    for (const [beside, column] of rows.entries())
      covariance[at * rows.length + beside] = panel.covariance[row * 2 * all + column] ?? 0;
  const scores = Float64Array.from(
    rows,
    (row) => (row < all ? panel.benchmark[row] : panel.counterpart[row - all]) ?? 0,
  );
  return { models, families: models.map((model) => panel.families[model] ?? 0), covariance, scores };
}
