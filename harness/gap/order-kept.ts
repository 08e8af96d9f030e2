import { fromChanceLogit } from "../stats/core-model/chance-logit.ts";
import { choleskyOfCovariance } from "../stats/core-model/cholesky.ts";
import type { CoreModel } from "../stats/core-model/fit-core-model.ts";
import { shrunkenScores } from "../stats/core-model/shrunken-scores.ts";
import { type Estimate, estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import { createNormals, drawErrors } from "../stats/normal-draws.ts";
import { mulberry32 } from "../stats/random.ts";
import { wilsonInterval } from "../stats/wilson-interval.ts";
import type { OrderKept } from "./across-findings.ts";
import { covarianceOf } from "./sampling-error.ts";
import type { ScoredModel } from "./scored-models.ts";

/** Leads on the benchmark, in score units: above the first, up to the second. */
const leads: readonly (readonly [from: number, to: number])[] = [
  [0, 0.01],
  [0.01, 0.02],
  [0.02, 0.03],
  [0.03, 0.05],
  [0.05, 1],
];

/** A model with the scores its pairs are ordered by. */
export interface RankedModel {
  readonly family: string;
  readonly lead: number;
  readonly order: number;
}

/**
 * Order-keeping curve: of the pairs of models a benchmark lead apart, how many keep their order on the counterpart, ties there counting half; pairs
 * without a lead are left out. `ceiling` is the same with a repeat of the counterpart in the benchmark's place: what its own
 * noise would keep.
 */
export function orderKept(
  models: readonly RankedModel[],
  options: { readonly level: number; readonly ceilings: readonly Estimate[] },
): readonly OrderKept[] {
  const pairs = pairsOf(models);
  return leads.map((lead, bin) => {
    const inBin = pairs.filter((pair) => pair.bin === bin);
    return {
      lead,
      pairs: inBin.length,
      kept: shareKept(inBin, options.level),
      ceiling: options.ceilings[bin] ?? undetermined("there is no repeat of the counterpart"),
    };
  });
}

/** The ceiling from runs of a repeat of the counterpart: its score leads, the counterpart's orders. */
export function measuredCeilings(models: readonly RankedModel[], level: number): readonly Estimate[] {
  const pairs = pairsOf(models);
  return leads.map((_, bin) =>
    shareKept(
      pairs.filter((pair) => pair.bin === bin),
      level,
    ),
  );
}

const repeats = 100;

/**
 * The ceiling where nobody repeated the counterpart: true scores drawn from the core model given what was seen, and from each two
 * counterparts of the same size, one to lead and one to order.
 */
export function simulatedCeilings(options: {
  readonly core: CoreModel;
  readonly models: readonly ScoredModel[];
  readonly seed: number;
}): readonly Estimate[] {
  const { core, models, seed } = options;
  const count = models.length;
  const normal = createNormals(mulberry32(seed));
  const { counterpart, counterpartCovariance } = shrunkenScores(core);
  const truth = choleskyOfCovariance(counterpartCovariance, count);
  const noise = choleskyOfCovariance(counterpartErrors(models), count);
  const kept = leads.map(() => 0);
  const pairs = leads.map(() => 0);
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const moved = drawErrors(truth, count, normal);
    const scores = counterpart.map((value, place) =>
      fromChanceLogit(value + (moved[place] ?? 0), models[place]?.counterpart.chance ?? 0),
    );
    const [first, second] = [drawErrors(noise, count, normal), drawErrors(noise, count, normal)];
    for (let one = 0; one < count; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const apart = (scores[one] ?? 0) - (scores[other] ?? 0);
        const lead = apart + (first[one] ?? 0) - (first[other] ?? 0);
        const order = apart + (second[one] ?? 0) - (second[other] ?? 0);
        const bin = binOf(Math.abs(lead));
        pairs[bin] = (pairs[bin] ?? 0) + 1;
        if (lead * order > 0) kept[bin] = (kept[bin] ?? 0) + 1;
      }
    }
  }
  const reason = `simulated: ${repeats} repeats of the counterpart drawn from the core model`;
  return leads.map((_, bin) => {
    const all = pairs[bin] ?? 0;
    return all < repeats / 10
      ? undetermined("hardly any simulated pair has such a lead")
      : pointEstimate((kept[bin] ?? 0) / all, reason, count);
  });
}

/** Sampling covariance of the counterpart scores, row by row, in score units. */
export function counterpartErrors(models: readonly ScoredModel[]): Float64Array {
  const count = models.length;
  const covariance = new Float64Array(count * count);
  for (const [row, one] of models.entries()) {
    covariance[row * count + row] = one.counterpart.error.variance;
    for (const [column, other] of models.slice(0, row).entries()) {
      const shared = covarianceOf(one.counterpart.error, other.counterpart.error);
      covariance[row * count + column] = shared;
      covariance[column * count + row] = shared;
    }
  }
  return covariance;
}

interface Pair {
  readonly bin: number;
  readonly families: readonly [string, string];
  readonly kept: 0 | 0.5 | 1;
}

function pairsOf(models: readonly RankedModel[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [place, one] of models.entries()) {
    for (const other of models.slice(0, place)) {
      const lead = one.lead - other.lead;
      const order = one.order - other.order;
      if (Math.abs(lead) < tiny) continue;
      const kept = Math.abs(order) < tiny ? 0.5 : lead * order > 0 ? 1 : 0;
      pairs.push({ bin: binOf(Math.abs(lead)), families: [one.family, other.family], kept });
    }
  }
  return pairs;
}

/** Below the last digit of any score: published tables are decimal, their differences are not. */
const tiny = 1e-9;
const upperEnds = leads.map(([, to]) => to + tiny);

function binOf(lead: number): number {
  for (let bin = 0; bin < upperEnds.length; bin += 1) if (lead <= (upperEnds[bin] ?? 1)) return bin;
  return leads.length - 1;
}

/**
 * Share of pairs with Wilson's interval on as many independent pairs as would have its variance: pairs share models, so the
 * variance is the dyadic one over families (Aronow, Samii and Assenova 2015, https://doi.org/10.1093/pan/mpv018); where all pairs agree,
 * half the families.
 */
function shareKept(pairs: readonly Pair[], level: number): Estimate {
  const count = pairs.length;
  if (count === 0) return undetermined("no pair of models has such a lead", 0);
  const value = pairs.reduce((sum, { kept }) => sum + kept, 0) / count;
  const touching = new Map<string, number>();
  let within = 0;
  for (const { families, kept } of pairs) {
    const apart = kept - value;
    for (const family of new Set(families)) touching.set(family, (touching.get(family) ?? 0) + apart);
  }
  const dyads = Map.groupBy(pairs, ({ families }) => [...families].sort().join("\n"));
  for (const members of dyads.values()) {
    const [first] = members;
    if (first === undefined || first.families[0] === first.families[1]) continue;
    within += members.reduce((sum, { kept }) => sum + kept - value, 0) ** 2;
  }
  const squares = [...touching.values()].reduce((sum, apart) => sum + apart * apart, 0);
  if (touching.size < 3)
    return pointEstimate(
      value,
      `all pairs are of ${touching.size === 1 ? "one family" : "two families"}`,
      count,
    );
  const variance = Math.max(squares - within, within, 0) / count ** 2;
  const most = Math.min(count, touching.size / 2);
  const independent = variance > 0 ? Math.min(count, (value * (1 - value)) / variance) : most;
  const n = value === 0 || value === 1 ? most : Math.max(1, independent);
  const bounds = wilsonInterval({ successes: value * n, n, level });
  const method = `Wilson on ${n.toFixed(1)} independent pairs, over ${touching.size} families`;
  return estimate(value, { ...bounds, level, method, covers: "models like these", weights: "model" }, count);
}
