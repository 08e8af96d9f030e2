import type { RunHead, RunRecord } from "../../core/run.ts";
import { type Estimate, undetermined } from "../../stats/estimate.ts";
import { pairedDifference } from "../../stats/paired-difference.ts";
import { canonicalJson } from "../canonical-json.ts";
import { compareText } from "../compare-text.ts";
import { createInterner } from "../panel.ts";
import type { KeptRun } from "../pool-runs.ts";
import { type GateCheck, gateCheck } from "./gate-check.ts";

/**
 * No worse than before: baseline minus now on each counterpart, over the samples that both runs have, must be at most the margin.
 * Runs that were not made alike are no comparison, and leave the gate open.
 */
export function againstBaseline(
  now: readonly KeptRun[],
  before: readonly KeptRun[],
  { margin, level }: { readonly margin: number; readonly level: number },
): readonly GateCheck[] {
  return now
    .filter(({ record }) => record.head.suite.setting.kind === "counterpart")
    .map(({ record }) => {
      const { model, suite, label } = record.head;
      const known = before.find((each) => keyOf(each.record.head) === keyOf(record.head))?.record;
      const estimate =
        known === undefined
          ? undetermined(`the baseline has no run of ${model} on ${suite.id}`)
          : difference(known, record, level);
      const of = `baseline − now on ${suite.id}${label === undefined ? "" : ` (label ${label})`}`;
      return gateCheck(
        { threshold: "margin", subject: model, of, estimate, limit: margin },
        { side: "at most" },
      );
    });
}

function keyOf({ model, suite, label }: RunHead): string {
  return JSON.stringify([model, suite.id, label]);
}

function difference(before: RunRecord, now: RunRecord, level: number): Estimate {
  const unlike = unlikeIn(before, now);
  if (unlike.length > 0) return undetermined(`not comparable with the baseline: ${unlike.join(", ")} differ`);
  if (before.backing === "aggregate" || now.backing === "aggregate")
    return undetermined("a baseline needs samples on both sides, not published scores");
  const earlier = new Map(before.samples.id.map((id, row) => [id, before.samples.mean[row] ?? Number.NaN]));
  const pairs = now.samples.id.flatMap((id, row) => {
    const value = (earlier.get(id) ?? Number.NaN) - (now.samples.mean[row] ?? Number.NaN);
    const unit = now.samples.cluster[row] ?? now.samples.problemId[row];
    return Number.isNaN(value) ? [] : [{ value, unit: unit === undefined ? `id ${id}` : `unit ${unit}` }];
  });
  if (pairs.length === 0) return undetermined("no sample was scored in both runs", 0);
  const intern = createInterner();
  const clusters = Int32Array.from(pairs, ({ unit }) => intern(unit));
  return pairedDifference({
    differences: Float64Array.from(pairs, ({ value }) => value),
    ...(new Set(clusters).size < pairs.length ? { clusters } : {}),
    level,
    covers: "samples like these",
  });
}

/** What must be the same for a difference to be the model's: all of the fingerprint but the harness's own version. */
function unlikeIn(before: RunRecord, now: RunRecord): readonly string[] {
  const [left, right] = [before, now].map(({ head }) => {
    const { harness: _, ...rest } = head.fingerprint;
    return new Map<string, unknown>(Object.entries({ ...rest, suite: head.suite.digest }));
  });
  if (left === undefined || right === undefined) return [];
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort(compareText);
  return keys
    .filter((key) => canonicalJson([left.get(key)]) !== canonicalJson([right.get(key)]))
    .map((key) => (key === "suite" ? "suite digest" : key));
}
