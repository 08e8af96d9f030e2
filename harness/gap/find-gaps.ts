import type { RunRecord } from "../core/run.ts";
import { breakdownsOf } from "./breakdowns.ts";
import { compareText } from "./compare-text.ts";
import { type FamilyPatterns, familiesOf } from "./families.ts";
import { type Findings, findingsSchema } from "./findings.ts";
import { measureRuns } from "./measured-run.ts";
import { pairFindings } from "./pair-findings.ts";
import { pairSuites, type WantedPair } from "./pair-suites.ts";
import type { KeptRun } from "./pool-runs.ts";
import { endOf } from "./rescored-runs.ts";
import { type SelectOptions, selectRuns } from "./select-runs.ts";
import { suspectSamples } from "./suspect-samples.ts";
import { findTrends } from "./trend/find-trends.ts";
import { unpairedScores } from "./unpaired-scores.ts";

export interface GapOptions extends SelectOptions {
  /** Confidence of the intervals. */
  readonly level: number;
  /** Of resampling, where a method resamples. */
  readonly seed: number;
  /** In score units, declared beforehand: gaps are tested for being smaller, and a cheaper model may be so much worse. */
  readonly margin?: number;
  /** Default: every benchmark × every counterpart of one capability. */
  readonly pairs?: readonly WantedPair[];
  /** Default: models go by the name before its first digit. */
  readonly families?: FamilyPatterns;
  /** Models declared not to move over time, beside the control panel. */
  readonly controls?: readonly string[];
}

/** Lists of the contract that no code fills yet. */
const notComputed: readonly string[] = [];

/** Run records to findings: select, pair, estimate. The order of the records changes nothing. */
export function findGaps(records: readonly RunRecord[], options: GapOptions): Findings {
  const { kept, leftOut } = selectRuns(records, options);
  const { pairs, unpaired } = pairSuites(kept, options.pairs);
  const { level } = options;
  const measured = measureRuns(kept, level);
  const sections = pairs.map((paired) => pairFindings(paired, { ...options, kept, measured }));
  return {
    schema: findingsSchema,
    ...asOf(kept),
    seed: options.seed,
    level,
    ...(options.margin === undefined ? {} : { margin: options.margin }),
    gaps: sections.flatMap(({ rows }) => rows),
    means: sections.map(({ mean }) => mean),
    comparisons: sections.flatMap(({ comparisons }) => comparisons),
    agreements: sections.map((section) => section.agreement),
    decisions: sections.flatMap(({ decision }) => decision ?? []),
    breakdowns: pairs.flatMap((paired) => breakdownsOf(paired, level)),
    trends: findTrends(records, { ...options, fewestPoints: 2 }).trends,
    families: familiesOf(
      kept.map(({ record }) => record.head.model),
      options.families,
    ),
    suspects: suspectSamples(kept, measured),
    unpaired: unpairedScores(unpaired, measured),
    leftOut,
    notComputed,
  };
}

function asOf(kept: readonly KeptRun[]): { readonly asOf?: string } {
  const newest = kept
    .map(({ record }) => endOf(record))
    .sort(compareText)
    .at(-1);
  return newest === undefined ? {} : { asOf: newest };
}
