import { gaussHermite } from "./gauss-hermite.ts";

/** One pattern of answers over the items, right (1) or wrong (0), and how many models gave it. */
export interface AnswerPattern {
  readonly answers: Uint8Array;
  readonly count: number;
}

export interface TwoParameterFit {
  readonly kind: "fit";
  readonly discrimination: Float64Array;
  readonly difficulty: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
}

export interface NoTwoParameterFit {
  readonly kind: "undetermined";
  readonly reason: string;
}

/** Below this many models item parameters are poorly determined. */
const fewestModels = 50;

/**
 * Two-parameter logistic item response model, P(right) = 1 / (1 + exp(-a (θ - b))) with θ standard normal, by
 * marginal maximum likelihood: EM over Gauss-Hermite nodes with a Newton step per item (Bock and Aitkin 1981,
 * https://doi.org/10.1007/BF02293801). Library only. Undetermined below 50 models, and for an item all models
 * get right or wrong. Assumes one ability behind all items and that models differ by it alone. Difficulties
 * of items with a discrimination near 0 mean nothing.
 */
export function fitTwoParameter(options: {
  readonly patterns: readonly AnswerPattern[];
  readonly nodes?: number;
  readonly iterations?: number;
}): TwoParameterFit | NoTwoParameterFit {
  const { patterns, nodes = 61, iterations = 5000 } = options;
  const models = patterns.reduce((sum, { count }) => sum + count, 0);
  const items = patterns[0]?.answers.length ?? 0;
  if (models < fewestModels)
    return {
      kind: "undetermined",
      reason: `item parameters require at least ${fewestModels} models, got ${models}`,
    };
  const shares = Float64Array.from({ length: items }, (_, item) => shareRight(patterns, item) / models);
  const flat = shares.findIndex((share) => share === 0 || share === 1);
  if (flat !== -1)
    return { kind: "undetermined", reason: `item ${flat + 1} is answered alike by all models` };
  const grid = gaussHermite(nodes);
  let lines: readonly ItemLine[] = Array.from(shares, (share) => ({
    slope: 1,
    intercept: Math.log(share / (1 - share)),
  }));
  let step = 0;
  for (; step < iterations; step += 1) {
    const expected = expectation(patterns, lines, grid);
    const next = lines.map((line, item) => maximised(line, expected.right[item], expected.seen, grid.points));
    const change = Math.max(
      ...next.map((line, item) =>
        Math.max(
          Math.abs(line.slope - (lines[item]?.slope ?? 0)),
          Math.abs(line.intercept - (lines[item]?.intercept ?? 0)),
        ),
      ),
    );
    lines = next;
    if (change < 1e-9) break;
  }
  return {
    kind: "fit",
    discrimination: Float64Array.from(lines, ({ slope }) => slope),
    difficulty: Float64Array.from(lines, ({ slope, intercept }) => -intercept / slope),
    logLikelihood: expectation(patterns, lines, grid).logLikelihood,
    iterations: step,
  };
}

/** log odds of a right answer = slope θ + intercept. */
interface ItemLine {
  readonly slope: number;
  readonly intercept: number;
}

interface Grid {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

function shareRight(patterns: readonly AnswerPattern[], item: number): number {
  return patterns.reduce((sum, { answers, count }) => sum + count * (answers[item] ?? 0), 0);
}

/** Expected models at each node, and those of them that get each item right. */
function expectation(
  patterns: readonly AnswerPattern[],
  lines: readonly ItemLine[],
  { points, weights }: Grid,
) {
  const logRight = lines.map(({ slope, intercept }) =>
    points.map((point) => -Math.log1p(Math.exp(-slope * point - intercept))),
  );
  const logWrong = lines.map(({ slope, intercept }) =>
    points.map((point) => -Math.log1p(Math.exp(slope * point + intercept))),
  );
  const seen = new Float64Array(points.length);
  const right = lines.map(() => new Float64Array(points.length));
  let logLikelihood = 0;
  for (const { answers, count } of patterns) {
    const posterior = weights.map((weight, node) => {
      let log = 0;
      for (let item = 0; item < lines.length; item += 1) {
        log += ((answers[item] === 1 ? logRight : logWrong)[item] ?? seen)[node] ?? 0;
      }
      return weight * Math.exp(log);
    });
    const total = posterior.reduce((sum, value) => sum + value, 0);
    logLikelihood += count * Math.log(total);
    for (const [node, value] of posterior.entries()) {
      const share = (count * value) / total;
      seen[node] = (seen[node] ?? 0) + share;
      for (const [item, column] of right.entries()) {
        if (answers[item] === 1) column[node] = (column[node] ?? 0) + share;
      }
    }
  }
  return { seen, right, logLikelihood };
}

/** Logistic regression of the expected right answers on the nodes: Newton, a few steps. */
function maximised(
  start: ItemLine,
  right: Float64Array | undefined,
  seen: Float64Array,
  points: Float64Array,
): ItemLine {
  let { slope, intercept } = start;
  for (let step = 0; step < 3; step += 1) {
    let [gradientSlope, gradientIntercept, ss, si, ii] = [0, 0, 0, 0, 0];
    for (const [node, point] of points.entries()) {
      const chance = 1 / (1 + Math.exp(-slope * point - intercept));
      const count = seen[node] ?? 0;
      const rest = (right?.[node] ?? 0) - count * chance;
      const information = count * chance * (1 - chance);
      gradientSlope += rest * point;
      gradientIntercept += rest;
      ss += information * point * point;
      si += information * point;
      ii += information;
    }
    const determinant = ss * ii - si * si;
    if (!(determinant > 1e-12)) break;
    slope += clamped((gradientSlope * ii - gradientIntercept * si) / determinant);
    intercept += clamped((gradientIntercept * ss - gradientSlope * si) / determinant);
  }
  return { slope, intercept };
}

function clamped(step: number): number {
  return Math.max(-1, Math.min(1, step));
}
