import type { SuiteCard } from "../core/run.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { SettingFindings } from "./findings.ts";
import { createInterner } from "./interner.ts";
import { createPanel, type Panel, panelKeyOf } from "./panel.ts";
import type { KeptRun } from "./pool-runs.ts";
import { scoreOf, settingFindings } from "./setting-findings.ts";

/** One setting of a gap: its suite, what was found of the run alone, and the samples behind it. */
export interface MeasuredRun {
  readonly suite: SuiteCard;
  readonly findings: SettingFindings;
  readonly panel: Panel;
  /** Score per row of the panel; absent for an aggregate. */
  readonly mean?: Float64Array;
  /** The score with an interval of another level than the report's. */
  readonly scoreAt: (level: number) => Estimate;
}

/** What is found of each run alone, once, though it stands in as many pairs as its capability has. */
export function measureRuns(kept: readonly KeptRun[], level: number): ReadonlyMap<KeptRun, MeasuredRun> {
  const intern = createInterner();
  const groups = Map.groupBy(kept, (run) => panelKeyOf(run.record));
  const measured = [...groups.values()].flatMap((runs) => {
    const panel = createPanel(runs, intern);
    return runs.map((run) => [run, measureRun(run, panel, level)] as const);
  });
  return new Map(measured);
}

function measureRun(run: KeptRun, panel: Panel, level: number): MeasuredRun {
  const { suite, runId } = run.record.head;
  const mean = panel.columns.get(runId)?.mean;
  return {
    suite,
    findings: settingFindings(run, panel, level),
    panel,
    scoreAt: (other) => scoreOf(run, panel, other),
    ...(mean === undefined ? {} : { mean }),
  };
}
