import type { SuiteCard } from "../core/run.ts";
import { type Estimate, undetermined } from "../stats/estimate.ts";
import { sharedDifference } from "../stats/shared-difference.ts";
import { unpairedDifference } from "../stats/unpaired-difference.ts";
import { aggregateGap } from "./aggregate-gap.ts";
import type { SettingFindings } from "./findings.ts";
import type { MeasuredRun } from "./measured-run.ts";
import { gapBounds, isUnevenlyMissing, missingShare } from "./missing-trials.ts";
import type { Panel } from "./panel.ts";
import { coversOf, sampleSide, unitSide } from "./sample-side.ts";
import type { SharedUnits } from "./shared-units.ts";

/** Benchmark minus counterpart in score units. `units` are given where the suites share problems or clusters. */
export function rawGap(
  benchmark: MeasuredRun,
  counterpart: MeasuredRun,
  { level, units }: { readonly level: number; readonly units: SharedUnits | undefined },
): Estimate {
  return rawGapAt(benchmark, counterpart, units)(level);
}

/** The same for several levels: the samples are gathered once. */
export function rawGapAt(
  benchmark: MeasuredRun,
  counterpart: MeasuredRun,
  units: SharedUnits | undefined,
): (level: number) => Estimate {
  const obstacle = scaleObstacle(benchmark.suite, counterpart.suite) ?? scoreObstacle(benchmark, counterpart);
  if (obstacle !== undefined) return () => obstacle;
  if (benchmark.mean === undefined || counterpart.mean === undefined)
    return (level) => aggregateGap(benchmark.scoreAt(level), counterpart.scoreAt(level), level);
  const covers = coversOf(benchmark.panel, counterpart.panel);
  if (units === undefined) {
    const sides = {
      left: dataOf(benchmark.panel, benchmark.mean, benchmark.panel.cluster),
      right: dataOf(counterpart.panel, counterpart.mean, counterpart.panel.cluster),
    };
    return (level) => unpairedDifference({ ...sides, level, covers });
  }
  const sides = {
    left: unitSide(benchmark.panel, benchmark.mean, units.left),
    right: unitSide(counterpart.panel, counterpart.mean, units.right),
  };
  return (level) => sharedDifference({ ...sides, level, covers });
}

export function scaleObstacle(benchmark: SuiteCard, counterpart: SuiteCard): Estimate | undefined {
  const ranked = [benchmark, counterpart].find((suite) => suite.scale === "rank");
  if (ranked !== undefined)
    return undetermined(`scores of ${ranked.id} only rank models; they have no distance in points`);
  if (benchmark.metric !== counterpart.metric)
    return undetermined(`metrics differ: ${benchmark.metric} and ${counterpart.metric}; compare by rank`);
  const [left, right] = [chanceOf(benchmark), chanceOf(counterpart)];
  if (left === right) return undefined;
  return undetermined(`chance levels differ: ${left} and ${right}; compare chance-corrected or by rank`);
}

/** A suite where guessing earns nothing has no chance level, whether it says 0 or leaves it out. */
function chanceOf({ chance }: SuiteCard): string {
  return chance === undefined || chance === 0 ? "none" : String(chance);
}

function scoreObstacle(benchmark: MeasuredRun, counterpart: MeasuredRun): Estimate | undefined {
  for (const { suite, findings } of [benchmark, counterpart]) {
    if (findings.score.kind === "undetermined")
      return undetermined(`${suite.id} has no score: ${findings.score.reason}`);
  }
  return unevenObstacle(benchmark.findings, counterpart.findings);
}

function unevenObstacle(benchmark: SettingFindings, counterpart: SettingFindings): Estimate | undefined {
  if (benchmark.backing === "aggregate" || counterpart.backing === "aggregate") return undefined;
  if (!isUnevenlyMissing(benchmark.coverage, counterpart.coverage)) return undefined;
  const shares = [benchmark, counterpart].map(({ coverage }) => percent(missingShare(coverage)));
  const bounds = gapBounds(benchmark, counterpart);
  const range = bounds === undefined ? "" : ` from ${points(bounds.low)} to ${points(bounds.high)} points`;
  return undetermined(
    `trials missing for our reasons: ${shares.join(" and ")}; depending on them the gap is anything${range}`,
  );
}

function dataOf(panel: Panel, values: Float64Array, units: Int32Array) {
  const { covers: _, ...data } = sampleSide(panel, values, units);
  return data;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function points(share: number): string {
  return (share * 100).toFixed(1);
}
