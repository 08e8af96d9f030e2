import type { RunRecord } from "../core/run.ts";
import type { EvidenceGrade } from "../core/suite.ts";
import type { MeanGap, SuitePair } from "./across-findings.ts";
import { commonSamples } from "./common-samples.ts";
import { gapRows } from "./gap-rows.ts";
import { meanGap } from "./mean-gap.ts";
import { measureRuns } from "./measured-run.ts";
import { pairSuites } from "./pair-suites.ts";
import { selectRuns } from "./select-runs.ts";

/** What one sentence on a pair of suites needs. */
export interface GapGlance {
  readonly pair: SuitePair;
  readonly evidence: EvidenceGrade;
  /** Those whose gap has a size. */
  readonly models: number;
  /** Those that score lower on the counterpart. */
  readonly lower: number;
  readonly mean: MeanGap;
}

/**
 * Published scores at a glance: of each pair with a distance in points what `findGaps` says of its mean, without what it
 * finds across models, which takes ten times as long.
 */
export function glanceGaps(
  records: readonly RunRecord[],
  { level }: { readonly level: number },
): readonly GapGlance[] {
  const published = records.filter(
    ({ backing, head }) => backing === "aggregate" && head.suite.scale !== "rank",
  );
  const { kept } = selectRuns(published, { partial: false, pool: false });
  const measured = measureRuns(kept, level);
  return pairSuites(kept).pairs.flatMap((paired) => {
    const basis = gapRows(paired, { measured, common: commonSamples(paired.runs), level });
    const rows = basis.flatMap(({ row }) => (row.difference.kind === "estimate" ? [row] : []));
    const [first] = rows;
    if (first === undefined) return [];
    const isLower = ({ difference }: (typeof rows)[number]) =>
      difference.kind === "estimate" && difference.value > 0;
    return {
      pair: paired.pair,
      evidence: first.counterpart.evidence,
      models: rows.length,
      lower: rows.filter(isLower).length,
      mean: meanGap(paired, rows, { level, scored: new Map() }),
    };
  });
}
