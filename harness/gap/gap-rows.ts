import { undetermined } from "../stats/estimate.ts";
import type { CommonSamples } from "./common-samples.ts";
import { mismatchesOf, obstaclesOf } from "./comparability.ts";
import type { CounterpartFindings, GapRow, SettingFindings } from "./findings.ts";
import { formGap } from "./form-gap.ts";
import { type FormGap, formGaps } from "./form-gaps.ts";
import { isControl } from "./is-control.ts";
import type { MeasuredRun } from "./measured-run.ts";
import { gapBounds } from "./missing-trials.ts";
import { designOf, type PairedRuns, type RunPair } from "./pair-suites.ts";
import type { Panel } from "./panel.ts";
import type { KeptRun } from "./pool-runs.ts";
import { overlapMismatch, type ProblemOverlap, problemOverlap } from "./problem-overlap.ts";
import { rawGap } from "./raw-gap.ts";
import { weightMismatches } from "./sample-weights.ts";
import { failuresOf, type RowSides } from "./scored-models.ts";
import { type SharedUnits, sharedUnits, shareUnits } from "./shared-units.ts";

export interface RowContext {
  readonly measured: ReadonlyMap<KeptRun, MeasuredRun>;
  readonly common: CommonSamples;
  readonly level: number;
}

/** A row before what takes the other rows, with both runs behind it. */
export interface RowBasis {
  readonly row: Omit<GapRow, "excess" | "retained" | "tests" | "minimumDetectable">;
  readonly sides: RowSides;
}

/** One row per model that ran both suites. */
export function gapRows({ pair, runs }: PairedRuns, context: RowContext): readonly RowBasis[] {
  const unitsOf = createUnitMemo();
  const overlapOf = createOverlapMemo();
  return runs.map((runPair) => {
    const benchmark = sideOf(runPair.benchmark, context);
    const counterpart = sideOf(runPair.counterpart, context);
    const units = unitsOf(benchmark.panel, counterpart.panel);
    const overlap = overlapOf(runPair, [benchmark.panel, counterpart.panel]);
    const form = formOf(benchmark, counterpart, {
      level: context.level,
      units,
      hasShared: overlap !== undefined,
    });
    const forms = form.kind === "estimate" ? formsOf(runPair, context.level) : [];
    const bounds = gapBounds(benchmark.findings, counterpart.findings);
    const sides = { benchmark, counterpart, units };
    const { model } = runPair.benchmark.record.head;
    // What a control scores is known beforehand: one that guesses has not failed.
    const looksFailed = isControl(model) ? undefined : failuresOf(sides);
    const obstacles = obstaclesOf(runPair);
    const row = {
      model,
      capability: pair.capability,
      ...(pair.label === undefined ? {} : { label: pair.label }),
      benchmark: benchmark.findings,
      counterpart: withEvidence(counterpart.findings, runPair),
      design: designOf(benchmark.suite, counterpart.suite, overlap?.isSame === true),
      difference: rawGap(benchmark, counterpart, { level: context.level, units }),
      ...(bounds === undefined ? {} : { differenceBounds: bounds }),
      form,
      ...(forms.length === 0 ? {} : { forms }),
      ...(looksFailed === undefined ? {} : { looksFailed }),
      ...(obstacles.length === 0 ? {} : { notComparable: obstacles }),
      mismatches: [
        ...mismatchesOf(runPair),
        ...overlapMismatch(overlap),
        ...weightMismatches({
          benchmark: { record: runPair.benchmark.record, weighting: benchmark.panel.weighting },
          counterpart: { record: runPair.counterpart.record, weighting: counterpart.panel.weighting },
          hasFormGap: form.kind === "estimate",
          hasJudge: [benchmark, counterpart].some(({ findings }) => "judge" in findings),
        }),
        ...context.common.mismatches(runPair),
      ],
    };
    return { row, sides };
  });
}

function sideOf(run: KeptRun, { measured }: RowContext): MeasuredRun {
  const side = measured.get(run);
  if (side === undefined) throw new RangeError(`run ${run.record.head.runId} was not measured`);
  return side;
}

function withEvidence(findings: SettingFindings, { counterpart }: RunPair): CounterpartFindings {
  const { setting } = counterpart.record.head.suite;
  if (setting.kind === "benchmark") throw new RangeError(`${findings.suite} is no counterpart`);
  return { ...findings, evidence: setting.evidence };
}

function formOf(
  benchmark: MeasuredRun,
  counterpart: MeasuredRun,
  {
    level,
    units,
    hasShared,
  }: { readonly level: number; readonly units: SharedUnits | undefined; readonly hasShared: boolean },
) {
  if (!hasShared || units === undefined || benchmark.mean === undefined || counterpart.mean === undefined)
    return undetermined("the suites share no problems");
  if (benchmark.suite.metric !== counterpart.suite.metric)
    return undetermined(`metrics differ: ${benchmark.suite.metric} and ${counterpart.suite.metric}`);
  return formGap(
    { panel: benchmark.panel, mean: benchmark.mean, units: units.left },
    { panel: counterpart.panel, mean: counterpart.mean, units: units.right },
    level,
  );
}

function formsOf({ benchmark, counterpart }: RunPair, level: number): readonly FormGap[] {
  if (benchmark.record.backing !== "samples" || counterpart.record.backing !== "samples") return [];
  return formGaps(benchmark.record.samples, counterpart.record.samples, level);
}

/** Runs of all samples of their panels pose the same problems: looked at once. */
function createOverlapMemo(): (pair: RunPair, panels: readonly [Panel, Panel]) => ProblemOverlap | undefined {
  const known = new Map<Panel, Map<Panel, ProblemOverlap | undefined>>();
  return ({ benchmark, counterpart }, [left, right]) => {
    const find = () => problemOverlap(benchmark.record, counterpart.record);
    if (!isWhole(benchmark, left) || !isWhole(counterpart, right)) return find();
    const ofLeft = known.get(left) ?? new Map<Panel, ProblemOverlap | undefined>();
    known.set(left, ofLeft);
    if (!ofLeft.has(right)) ofLeft.set(right, find());
    return ofLeft.get(right);
  };
}

function isWhole({ record }: KeptRun, panel: Panel): boolean {
  return record.backing === "samples" && record.samples.epochs.length === panel.rows;
}

/** Most models share two panels: what these share is found once. */
function createUnitMemo(): (benchmark: Panel, counterpart: Panel) => SharedUnits | undefined {
  const known = new Map<Panel, Map<Panel, SharedUnits | undefined>>();
  return (benchmark, counterpart) => {
    const ofBenchmark = known.get(benchmark) ?? new Map<Panel, SharedUnits | undefined>();
    known.set(benchmark, ofBenchmark);
    if (!ofBenchmark.has(counterpart)) {
      const units = shareUnits(benchmark, counterpart) ? sharedUnits(benchmark, counterpart) : undefined;
      ofBenchmark.set(counterpart, units);
    }
    return ofBenchmark.get(counterpart);
  };
}
