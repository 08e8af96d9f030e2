import { compareKeys } from "./compare-text.ts";
import type { UnpairedScore } from "./findings.ts";
import { type Panel, panelKeyOf } from "./panel.ts";
import type { KeptRun } from "./pool-runs.ts";
import { settingFindings } from "./setting-findings.ts";

/** Scores of runs that nothing is compared with, and why: a gap needs a benchmark and a counterpart. */
export function unpairedScores(
  unpaired: readonly KeptRun[],
  {
    kept,
    panels,
    level,
  }: {
    readonly kept: readonly KeptRun[];
    readonly panels: ReadonlyMap<string, Panel>;
    readonly level: number;
  },
): readonly UnpairedScore[] {
  return unpaired
    .flatMap((run) => {
      const panel = panels.get(panelKeyOf(run.record));
      if (panel === undefined) return [];
      const { head } = run.record;
      return [
        {
          model: head.model,
          capability: head.suite.capability,
          ...(head.label === undefined ? {} : { label: head.label }),
          setting: head.suite.setting.kind,
          findings: settingFindings(run, panel, level),
          reason: reasonOf(run, kept),
        },
      ];
    })
    .sort((left, right) => compareKeys(keysOf(left), keysOf(right)));
}

function reasonOf(run: KeptRun, kept: readonly KeptRun[]): string {
  const { head } = run.record;
  const missing = head.suite.setting.kind === "benchmark" ? "counterpart" : "benchmark";
  const others = kept
    .map(({ record }) => record.head)
    .filter((other) => other.model === head.model && other.suite.setting.kind === missing);
  const sameCapability = others.filter((other) => other.suite.capability === head.suite.capability);
  if (sameCapability.some((other) => other.label === head.label)) return "left out by the pairs asked for";
  if (sameCapability.length > 0)
    return `its ${missing} runs have another label; runs are compared under one label`;
  const capabilities = [...new Set(others.map((other) => other.suite.capability))].sort();
  if (capabilities.length === 0) return `this model has no ${missing} run`;
  return `this model has no ${missing} run of ${head.suite.capability}, only of ${capabilities.join(", ")}`;
}

function keysOf({ capability, setting, findings, label, model }: UnpairedScore) {
  return [capability, setting, findings.suite, label, model];
}
