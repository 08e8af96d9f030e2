import { keysOf } from "../core/packed-columns.ts";
import type { KeyColumn, RunRecord, SampleColumns } from "../core/run.ts";
import { hasRepeats } from "../stats/clusters.ts";
import { type Estimate, undetermined } from "../stats/estimate.ts";
import { meanEstimate } from "../stats/mean-estimate.ts";
import { weightedMeanEstimate } from "../stats/weighted-mean.ts";
import type { SuitePair } from "./across-findings.ts";
import { compareText } from "./compare-text.ts";
import { createInterner } from "./interner.ts";
import type { PairedRuns } from "./pair-suites.ts";
import { coversOf } from "./sample-side.ts";
import { weightingOf } from "./sample-weights.ts";

/** Scores of one pair of suites, taken apart by how samples are dressed or by the stratum they declare. */
export interface Breakdown extends SuitePair {
  readonly by: "form" | "stratum";
  /** Sorted, the benchmark's first; a group that both settings have stands twice. */
  readonly groups: readonly BreakdownGroup[];
  /** Sorted by model; a score for each group, in the order of the groups. */
  readonly rows: readonly { readonly model: string; readonly scores: readonly Estimate[] }[];
}

export interface BreakdownGroup {
  readonly setting: "benchmark" | "counterpart";
  readonly name: string;
}

/** More groups than this are no breakdown but a list of samples. */
const mostGroups = 24;
const settings = ["benchmark", "counterpart"] as const;

type SampleRecord = Extract<RunRecord, { backing: "samples" }>;

/**
 * How each model scores by form and by stratum, where suites declare them; nothing where they declare one alone. Intervals take
 * samples of one cluster or problem together, as the score of the whole suite does.
 */
export function breakdownsOf({ pair, runs }: PairedRuns, level: number): readonly Breakdown[] {
  const sampled = runs.flatMap(({ benchmark, counterpart }) => {
    const [left, right] = [benchmark.record, counterpart.record];
    if (left.backing !== "samples" || right.backing !== "samples") return [];
    return [{ model: left.head.model, benchmark: left, counterpart: right }];
  });
  return (["form", "stratum"] as const).flatMap((by) => {
    const groups = settings.flatMap((setting) => {
      const names = new Set(sampled.flatMap((each) => definedIn(each[setting].samples[by])));
      return [...names].sort(compareNumbered).map((name) => ({ setting, name }));
    });
    const isTold = settings.some((setting) => groups.filter((group) => group.setting === setting).length > 1);
    if (!isTold || groups.length > mostGroups) return [];
    const rows = sampled.map((each) => {
      const rowsOf = {
        benchmark: scoredRows(each.benchmark, by),
        counterpart: scoredRows(each.counterpart, by),
      };
      return {
        model: each.model,
        scores: groups.map(({ setting, name }) =>
          scoreOver(each[setting], rowsOf[setting].get(name) ?? [], level),
        ),
      };
    });
    return [{ ...pair, by, groups, rows }];
  });
}

function definedIn(keys: KeyColumn = []): readonly string[] {
  return [...new Set(keys)].flatMap((key) => key ?? []);
}

/** `difficulty-2` before `difficulty-10`, whatever the locale. */
function compareNumbered(left: string, right: string): number {
  const parts = [left, right].map((text) => text.replace(/\d+/g, (digits) => digits.padStart(12, "0")));
  return compareText(parts[0] ?? "", parts[1] ?? "") || compareText(left, right);
}

/** Rows with a score, by group. */
function scoredRows(
  { samples }: SampleRecord,
  by: "form" | "stratum",
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [row, mean] of samples.mean.entries()) {
    const name = samples[by]?.[row];
    if (name === undefined || Number.isNaN(mean)) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

function scoreOver({ samples }: SampleRecord, rows: readonly number[], level: number): Estimate {
  if (rows.length === 0) return undetermined("no sample of it has a score", 0);
  const values = Float64Array.from(rows, (row) => samples.mean[row] ?? Number.NaN);
  const covers = coversOf({ hasTemplates: keysOf(samples, "template") !== undefined });
  const data = { values, ...clustersOf(samples, rows), level, covers } as const;
  const weighting = weightingOf(samples.weight);
  if (weighting.kind !== "traffic") return meanEstimate(data);
  const sampleWeights = Float64Array.from(rows, (row) => weighting.weights[row] ?? Number.NaN);
  if (sampleWeights.every((weight) => weight === 0)) return undetermined("it stands for no traffic", 0);
  return weightedMeanEstimate({ ...data, sampleWeights, weights: "traffic" });
}

/** What is not independent of each other, as a panel takes it; nothing where every sample stands alone. */
function clustersOf(samples: SampleColumns, rows: readonly number[]): { readonly clusters?: Int32Array } {
  const intern = createInterner();
  const clusters = Int32Array.from(rows, (row) => {
    const [cluster, problem] = [samples.cluster?.[row], samples.problemId?.[row]];
    if (cluster !== undefined) return intern(`cluster ${cluster}`);
    return problem === undefined ? intern.fresh() : intern(`problem ${problem}`);
  });
  return hasRepeats(clusters) ? { clusters } : {};
}
