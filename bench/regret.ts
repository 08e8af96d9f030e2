/**
 * What choosing the benchmark's winner costs, on simulated panels whose true scores are known: ten models, 300 samples
 * a setting, equal or spread by so much on the probit scale. The regret of the report beside the plug-in (the best
 * counterpart score minus the winner's) and a parametric bootstrap of it, and the truth.
 *
 *   node bench/regret.ts --panels 200
 */
import { parseArgs } from "node:util";
import { decide } from "#harness/gap/decision.ts";
import type { ScoredModel } from "#harness/gap/scored-models.ts";
import { scorePanel } from "#harness/gap/scored-models.ts";
import { toChanceLogit } from "#harness/stats/core-model/chance-logit.ts";
import { fitCoreModel } from "#harness/stats/core-model/fit-core-model.ts";
import { normalCumulative } from "#harness/stats/distributions/normal.ts";
import { createNormals } from "#harness/stats/normal-draws.ts";
import { mulberry32, type RandomSource } from "#harness/stats/random.ts";

const { values } = parseArgs({ options: { panels: { type: "string", default: "200" } } });
const panels = Number(values.panels);
const [models, samples, resamples] = [10, 300, 200];

console.log(`${panels} panels of ${models} models, ${samples} samples a setting; points out of 100\n`);
console.log(
  "spread  truth  report  plug-in  bootstrap  interval covers  best kept  P(best) of the best, frequency",
);
for (const spread of [0, 0.02, 0.1, 0.3]) console.log(line(spread));

function line(spread: number): string {
  const sums = { truth: 0, report: 0, plugIn: 0, bootstrap: 0, covered: 0, kept: 0, claimed: 0, hits: 0 };
  for (let seed = 1; seed <= panels; seed += 1) {
    const random = mulberry32(seed);
    const normal = createNormals(random);
    const truths = Array.from({ length: models }, () => normalCumulative(spread * normal()));
    const observed = truths.map((truth) => [share(truth, random), share(truth, random)] as const);
    const panel = observed.map(([exam, work], place) => modelOf(place, exam, work));
    const decision = decide({
      pair: { capability: "any", benchmark: "exam", counterpart: "work" },
      models: panel,
      rows: [],
      core: fitCoreModel(scorePanel(panel)),
      level: 0.95,
      seed,
    });
    if (decision?.regret.kind !== "estimate" || !("interval" in decision.regret)) continue;
    const winner = panel.findIndex(({ model }) => model === decision.benchmarkWinner);
    const truth = Math.max(...truths) - (truths[winner] ?? Number.NaN);
    const best = truths.indexOf(Math.max(...truths));
    const { low, high } = decision.regret.interval;
    const [favourite] = decision.probabilityBest;
    sums.truth += truth;
    sums.report += decision.regret.value;
    sums.plugIn += regretOf(observed);
    sums.bootstrap += bootstrapOf(observed, random);
    sums.covered += low <= truth + 1e-12 && truth <= high ? 1 : 0;
    sums.kept += decision.indistinguishable.includes(`lab/m${best}`) ? 1 : 0;
    sums.claimed += favourite?.probability ?? Number.NaN;
    sums.hits += favourite?.model === `lab/m${best}` ? 1 : 0;
  }
  const points = (sum: number) => ((100 * sum) / panels).toFixed(2).padStart(7);
  const percent = (sum: number) => `${((100 * sum) / panels).toFixed(1)} %`;
  return [
    String(spread).padEnd(6),
    points(sums.truth),
    points(sums.report),
    points(sums.plugIn),
    points(sums.bootstrap),
    percent(sums.covered).padStart(14),
    percent(sums.kept).padStart(12),
    `${percent(sums.claimed)}, ${percent(sums.hits)}`.padStart(20),
  ].join(" ");
}

function share(truth: number, random: RandomSource): number {
  let right = 0;
  for (let sample = 0; sample < samples; sample += 1) if (random() < truth) right += 1;
  return right / samples;
}

function modelOf(place: number, exam: number, work: number): ScoredModel {
  const scored = (score: number) => {
    const variance = (score * (1 - score)) / samples;
    const error = { mean: score, n: samples, variance, naiveVariance: variance };
    return {
      error: { ...error, effectiveUnits: samples, degrees: Number.POSITIVE_INFINITY },
      chance: 0,
      logit: toChanceLogit({ score, chance: 0, n: samples }),
    };
  };
  return {
    model: `lab/m${place}`,
    family: String(place),
    benchmark: scored(exam),
    counterpart: scored(work),
    isReference: true,
  };
}

function regretOf(observed: readonly (readonly [number, number])[]): number {
  const winner = observed.reduce((best, each) => (each[0] > best[0] ? each : best));
  return Math.max(...observed.map(([, work]) => work)) - winner[1];
}

function bootstrapOf(observed: readonly (readonly [number, number])[], random: RandomSource): number {
  let sum = 0;
  for (let draw = 0; draw < resamples; draw += 1)
    sum += regretOf(observed.map(([exam, work]) => [share(exam, random), share(work, random)] as const));
  return sum / resamples;
}
