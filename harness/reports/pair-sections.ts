import type { Agreement, Decision, GapComparison, MeanGap, SuitePair } from "../gap/across-findings.ts";
import type { Breakdown } from "../gap/breakdowns.ts";
import { compareText } from "../gap/compare-text.ts";
import type { Findings, GapRow } from "../gap/findings.ts";
import { isControl } from "../gap/is-control.ts";
import type { LabelAudit } from "../gap/label-audit.ts";
import type { Estimate } from "../stats/estimate.ts";

/** All that was found on one pair of suites. */
export interface PairSection {
  readonly pair: SuitePair;
  /** By benchmark score, the highest first: the order a leaderboard would give. */
  readonly rows: readonly [GapRow, ...GapRow[]];
  readonly mean?: MeanGap;
  readonly agreement?: Agreement;
  readonly decision?: Decision;
  /** Gaps of two models beside each other. */
  readonly comparisons: readonly GapComparison[];
  /** Of the targets of its suites. */
  readonly audits: readonly LabelAudit[];
  /** Declared by the user, in score units. */
  readonly margin?: number;
  /** By form and by stratum, where the suites declare them. */
  readonly breakdowns: readonly Breakdown[];
  /** Nothing but control models: the instrument is measured, not a model. */
  readonly isControlPanel: boolean;
}

/** Findings by pair of suites, in the order of the findings. */
export function pairSections(findings: Findings): readonly PairSection[] {
  const groups = new Map<string, [GapRow, ...GapRow[]]>();
  for (const row of findings.gaps) {
    const key = keyOf(pairOf(row));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].map(([key, rows]) => {
    const mean = findings.means.find((each) => keyOf(each) === key);
    const agreement = findings.agreements.find((each) => keyOf(each) === key);
    const decision = findings.decisions.find((each) => keyOf(each) === key);
    return {
      pair: pairOf(rows[0]),
      rows: rows.sort(byBenchmark),
      ...(mean === undefined ? {} : { mean }),
      ...(agreement === undefined ? {} : { agreement }),
      ...(decision === undefined ? {} : { decision }),
      ...(findings.margin === undefined ? {} : { margin: findings.margin }),
      audits: (findings.audits ?? []).filter(({ suite }) =>
        [rows[0].benchmark.suite, rows[0].counterpart.suite].includes(suite),
      ),
      comparisons: findings.comparisons.filter((each) => keyOf(each) === key),
      breakdowns: findings.breakdowns.filter((each) => keyOf(each) === key),
      isControlPanel: rows.every((row) => isControl(row.model)),
    };
  });
}

/** The rows a statement about models is about: without the control panel, unless there is nothing else. */
export function modelRows({ rows, isControlPanel }: PairSection): readonly GapRow[] {
  return isControlPanel ? rows : rows.filter((row) => !isControl(row.model));
}

function pairOf({ capability, label, benchmark, counterpart }: GapRow): SuitePair {
  return {
    capability,
    ...(label === undefined ? {} : { label }),
    benchmark: benchmark.suite,
    counterpart: counterpart.suite,
  };
}

function keyOf({ capability, label, benchmark, counterpart }: SuitePair): string {
  return JSON.stringify([capability, label, benchmark, counterpart]);
}

function byBenchmark(left: GapRow, right: GapRow): number {
  return (
    rankOf(right.benchmark.score) - rankOf(left.benchmark.score) ||
    rankOf(right.counterpart.score) - rankOf(left.counterpart.score) ||
    compareText(left.model, right.model)
  );
}

/** Only for sorting: what has no value comes after everything that has one. */
function rankOf(score: Estimate): number {
  return score.kind === "estimate" ? score.value : -Number.MAX_VALUE;
}
