import type { SuiteCard } from "../core/run.ts";
import { scorerKindOf } from "../core/scorer.ts";
import type { SuitePair } from "./across-findings.ts";
import { compareKeys } from "./compare-text.ts";
import type { Design } from "./findings.ts";
import type { KeptRun } from "./pool-runs.ts";

/** The two runs of one model that a gap is computed from. */
export interface RunPair {
  readonly benchmark: KeptRun;
  readonly counterpart: KeptRun;
}

/** One pair of suites with the models that ran both. */
export interface PairedRuns {
  readonly pair: SuitePair;
  /** Sorted by model. */
  readonly runs: readonly RunPair[];
}

/** Narrows the default, which is every benchmark × every counterpart of one capability. */
export type WantedPair = Pick<SuitePair, "benchmark" | "counterpart">;

/** Joins runs of one model, capability and label across the two settings. */
export function pairSuites(
  kept: readonly KeptRun[],
  wanted?: readonly WantedPair[],
): { readonly pairs: readonly PairedRuns[]; readonly unpaired: readonly KeptRun[] } {
  const groups = new Map<string, { readonly pair: SuitePair; readonly runs: RunPair[] }>();
  const partnered = new Set<KeptRun>();
  for (const counterparts of groupBy(kept, subjectOf).values()) {
    for (const { benchmark, counterpart } of pairsAmong(counterparts, wanted)) {
      const pair = pairOf(benchmark.record.head.suite, counterpart.record.head.suite, benchmark);
      const key = JSON.stringify(keysOf(pair));
      const group = groups.get(key) ?? { pair, runs: [] };
      groups.set(key, group);
      group.runs.push({ benchmark, counterpart });
      partnered.add(benchmark).add(counterpart);
    }
  }
  const pairs = [...groups.values()]
    .sort((left, right) => compareKeys(keysOf(left.pair), keysOf(right.pair)))
    .map(({ pair, runs }) => ({ pair, runs: runs.sort(byModel) }));
  return { pairs, unpaired: kept.filter((run) => !partnered.has(run)) };
}

/** How the two suites are comparable, the strongest reason first. Some shared problems among others are no reason. */
export function designOf(benchmark: SuiteCard, counterpart: SuiteCard, isSameProblems: boolean): Design {
  if (isSameProblems) return "paired-form";
  if (benchmark.recipe !== undefined && benchmark.recipe === counterpart.recipe) return "fresh-twin";
  const [kind, other] = [scorerKindOf(benchmark.scorers[0]), scorerKindOf(counterpart.scorers[0])];
  return kind === other ? "same-scorer" : "unmatched";
}

function* pairsAmong(runs: readonly KeptRun[], wanted: readonly WantedPair[] | undefined): Iterable<RunPair> {
  for (const benchmark of runs) {
    if (benchmark.record.head.suite.setting.kind !== "benchmark") continue;
    for (const counterpart of runs) {
      if (counterpart.record.head.suite.setting.kind !== "counterpart") continue;
      const isWanted = (pair: WantedPair) =>
        pair.benchmark === benchmark.record.head.suite.id &&
        pair.counterpart === counterpart.record.head.suite.id;
      if (wanted === undefined || wanted.some(isWanted)) yield { benchmark, counterpart };
    }
  }
}

function subjectOf({ record: { head } }: KeptRun): string {
  return JSON.stringify([head.model, head.suite.capability, head.label]);
}

function pairOf(benchmark: SuiteCard, counterpart: SuiteCard, run: KeptRun): SuitePair {
  const { label } = run.record.head;
  return {
    capability: benchmark.capability,
    ...(label === undefined ? {} : { label }),
    benchmark: benchmark.id,
    counterpart: counterpart.id,
  };
}

function keysOf(pair: SuitePair): readonly (string | undefined)[] {
  return [pair.capability, pair.benchmark, pair.counterpart, pair.label];
}

function byModel(left: RunPair, right: RunPair): number {
  return compareKeys([left.benchmark.record.head.model], [right.benchmark.record.head.model]);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
