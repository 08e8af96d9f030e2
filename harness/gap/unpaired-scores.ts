import { importCaveats } from "./comparability.ts";
import { compareKeys } from "./compare-text.ts";
import type { UnpairedScore } from "./findings.ts";
import type { MeasuredRun } from "./measured-run.ts";
import type { KeptRun } from "./pool-runs.ts";

/** Scores of runs that nothing is compared with, and why: a gap needs a benchmark and a counterpart. */
export function unpairedScores(
  unpaired: readonly KeptRun[],
  measured: ReadonlyMap<KeptRun, MeasuredRun>,
): readonly UnpairedScore[] {
  const kept = [...measured.keys()];
  return unpaired
    .flatMap((run) => {
      const findings = measured.get(run)?.findings;
      if (findings === undefined) return [];
      const { model, suite, label } = run.record.head;
      const subject = { model, capability: suite.capability, ...(label === undefined ? {} : { label }) };
      const setting = suite.setting.kind;
      const caveats = importCaveats(setting, run.record.head);
      const said = caveats.length === 0 ? {} : { caveats };
      return [{ ...subject, setting, findings, reason: reasonOf(run, kept), ...said }];
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
  if (capabilities.length === 0) return `no ${missing} run of this model was read`;
  return `no ${missing} run of this model in ${head.suite.capability} was read, only in ${capabilities.join(", ")}`;
}

function keysOf({ capability, setting, findings, label, model }: UnpairedScore) {
  return [capability, setting, findings.suite, label, model];
}
