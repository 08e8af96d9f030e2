import type { RunHead, RunRecord } from "../../core/run.ts";
import { hasRepeats } from "../../stats/clusters.ts";
import { type Estimate, undetermined } from "../../stats/estimate.ts";
import { pairedDifference } from "../../stats/paired-difference.ts";
import { canonicalJson } from "../canonical-json.ts";
import { compareText } from "../compare-text.ts";
import { createInterner } from "../interner.ts";
import type { KeptRun } from "../pool-runs.ts";
import { weightingOf } from "../sample-weights.ts";
import { otherSnapshots } from "../snapshots.ts";
import { type GateCheck, gateCheck, missingCheck } from "./gate-check.ts";
import { labelled } from "./labelled.ts";

/**
 * No worse than before: baseline minus now on each counterpart, over the samples that both runs have, must be at most the margin.
 * Runs that were not made alike are no comparison, and leave the gate open.
 */
export function againstBaseline(
  now: readonly KeptRun[],
  before: readonly KeptRun[],
  { margin, level }: { readonly margin: number; readonly level: number },
): readonly GateCheck[] {
  const [judged, known] = [counterpartsOf(now), counterpartsOf(before)];
  if (judged.size + known.size === 0) {
    const about = { threshold: "margin", subject: "no model", of: "baseline − now", limit: margin } as const;
    return [missingCheck(about, "neither the baseline nor the results have a finished counterpart run")];
  }
  const keys = [...new Set([...judged.keys(), ...known.keys()])].sort(compareText);
  return keys.flatMap((key) => checkOf(judged.get(key), known.get(key), { margin, level }));
}

function checkOf(
  now: RunRecord | undefined,
  before: RunRecord | undefined,
  { margin, level }: { readonly margin: number; readonly level: number },
): readonly GateCheck[] {
  const head = (now ?? before)?.head;
  if (head === undefined) return [];
  const { model, suite, label } = head;
  const of = `baseline − now on ${suite.id}${labelled(label)}`;
  const about = { threshold: "margin", subject: model, of, limit: margin } as const;
  if (before === undefined)
    return [missingCheck(about, `the baseline has no run of ${model} on ${suite.id}`)];
  if (now === undefined)
    return [
      missingCheck(about, `the baseline has ${model} on ${suite.id}, of which there is no finished run now`),
    ];
  const differs = servedOtherwise(before, now);
  return [
    gateCheck(
      { ...about, estimate: difference(before, now, level), ...(differs.length === 0 ? {} : { differs }) },
      { side: "at most" },
    ),
  ];
}

function counterpartsOf(runs: readonly KeptRun[]): ReadonlyMap<string, RunRecord> {
  return new Map(
    runs.flatMap(({ record }) =>
      record.head.suite.setting.kind === "counterpart" ? [[keyOf(record.head), record] as const] : [],
    ),
  );
}

/**
 * What a gate is there to notice, and so no obstacle: another snapshot behind the same name, another version of this tool. The
 * verdict is on what the name gives now; the reader learns why it may have moved.
 */
function servedOtherwise(before: RunRecord, now: RunRecord): readonly string[] {
  const versions = [before, now].map(({ head }) => head.fingerprint.harness);
  return [
    ...(otherSnapshots(before, now) ?? []),
    ...(versions[0] === versions[1] ? [] : [`harness: ${versions.join(" and ")}`]),
  ];
}

function keyOf({ model, suite, label }: RunHead): string {
  return JSON.stringify([model, suite.id, label]);
}

function difference(before: RunRecord, now: RunRecord, level: number): Estimate {
  const unlike = unlikeIn(before, now);
  if (unlike.length > 0) return undetermined(`not comparable with the baseline: ${unlike.join(", ")} differ`);
  if (before.backing === "aggregate" || now.backing === "aggregate")
    return undetermined("a baseline needs samples on both sides, not published scores");
  // The score is weighted by traffic; a difference of plain means would be held against the limit in its place.
  if ([before, now].some(({ samples }) => weightingOf(samples.weight).kind === "traffic"))
    return undetermined(
      "the samples carry traffic weights, which the paired difference does not use; hold the weighted score with --min-score",
    );
  const earlier = new Map(before.samples.id.map((id, row) => [id, before.samples.mean[row] ?? Number.NaN]));
  const pairs = now.samples.id.flatMap((id, row) => {
    const value = (earlier.get(id) ?? Number.NaN) - (now.samples.mean[row] ?? Number.NaN);
    const unit = now.samples.cluster?.[row] ?? now.samples.problemId?.[row];
    return Number.isNaN(value) ? [] : [{ value, unit: unit === undefined ? `id ${id}` : `unit ${unit}` }];
  });
  if (pairs.length === 0) return undetermined("no sample was scored in both runs", 0);
  const intern = createInterner();
  const clusters = Int32Array.from(pairs, ({ unit }) => intern(unit));
  return pairedDifference({
    differences: Float64Array.from(pairs, ({ value }) => value),
    ...(hasRepeats(clusters) ? { clusters } : {}),
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
