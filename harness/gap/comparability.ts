import type { RunHead, RunRecord } from "../core/run.ts";
import { canonicalJson } from "./canonical-json.ts";
import { compareText } from "./compare-text.ts";
import { judgesOf } from "./judge-findings.ts";
import { isUnevenlyMissing, missingShare } from "./missing-trials.ts";
import type { RunPair } from "./pair-suites.ts";
import { otherSnapshots, snapshotsOf } from "./snapshots.ts";

/**
 * The comparability guard: what differs between the two runs of a gap besides the suite, as
 * `what: <benchmark> and <counterpart>`. It lists; the reader judges.
 */
export function mismatchesOf({ benchmark, counterpart }: RunPair): readonly string[] {
  const [left, right] = [benchmark.record, counterpart.record];
  return [
    ...differing("settings", { ...left.head.fingerprint.settings }, { ...right.head.fingerprint.settings }),
    ...differingParameters(left.head, right.head),
    ...differing("", planFacts(left.head), planFacts(right.head)),
    ...limitSeedMismatch(left.head, right.head),
    ...differing("", sourceFacts(left.head), sourceFacts(right.head)),
    ...differing("", judgeFacts(left), judgeFacts(right)),
    ...snapshotMismatch(left, right),
    ...(left.backing === right.backing ? [] : [`backing: ${left.backing} and ${right.backing}`]),
    ...shardOnly("benchmark", left.head),
    ...shardOnly("counterpart", right.head),
    ...incomplete("benchmark", left),
    ...incomplete("counterpart", right),
    ...unevenlyMissing(left, right),
    ...importCaveats("benchmark", left.head),
    ...importCaveats("counterpart", right.head),
  ];
}

/**
 * Of these, what makes the two scores of a row no measurement of one thing: the model was set up, asked or judged in
 * another way, or too many more samples are missing on one side. Whatever gap there is holds that as well.
 */
export function obstaclesOf({ benchmark, counterpart }: RunPair): readonly string[] {
  const [left, right] = [benchmark.record, counterpart.record];
  return [
    ...differing("settings", { ...left.head.fingerprint.settings }, { ...right.head.fingerprint.settings }),
    ...differingParameters(left.head, right.head),
    ...differing("", judgeFacts(left), judgeFacts(right)),
    ...unevenlyMissing(left, right),
  ];
}

type Facts = Readonly<Record<string, unknown>>;

function differing(scope: string, left: Facts, right: Facts): readonly string[] {
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort(compareText);
  return keys
    .filter((key) => canonicalJson([left[key]]) !== canonicalJson([right[key]]))
    .map((key) => `${scope === "" ? "" : `${scope}.`}${key}: ${shown(left[key])} and ${shown(right[key])}`);
}

/** A parameter only one suite knows is that suite's own (a split, a form); shots are known to all. */
function differingParameters(left: RunHead, right: RunHead): readonly string[] {
  const [ours, theirs] = [left.fingerprint.parameters, right.fingerprint.parameters];
  const isCommon = (key: string) => key === "shots" || (key in ours && key in theirs);
  const common = (parameters: Facts) =>
    Object.fromEntries(Object.entries(parameters).filter(([key]) => isCommon(key)));
  return differing("", common(ours), common(theirs));
}

function planFacts({ plan }: RunHead): Facts {
  return {
    epochs: plan.epochs,
    ...(plan.limit === undefined ? {} : { limit: plan.limit }),
  };
}

/** A part of the work is no run of the whole, even where both sides are the same part. */
function shardOnly(setting: string, { plan: { shard } }: RunHead): readonly string[] {
  if (shard === undefined) return [];
  return [`the ${setting} is shard ${shard.index} of ${shard.of} alone; "runs merge" joins the shards`];
}

/** The seed decides which problems a limit keeps. */
function limitSeedMismatch(left: RunHead, right: RunHead): readonly string[] {
  if (left.plan.limit === undefined || right.plan.limit === undefined) return [];
  return differing("", { "seed of the limit": left.seed }, { "seed of the limit": right.seed });
}

function sourceFacts({ fingerprint, origin }: RunHead): Facts {
  return {
    adapter: fingerprint.adapter,
    ...(fingerprint.baseUrl === undefined ? {} : { "base URL": fingerprint.baseUrl }),
    harness: fingerprint.harness,
    origin: origin.kind === "imported" ? `imported (${origin.format})` : "measured",
  };
}

/** Verdicts of two judges are two instruments. */
function judgeFacts(record: RunRecord): Facts {
  const judges = judgesOf(record);
  return judges.length === 0 ? {} : { judge: judges.join(" + ") };
}

function snapshotMismatch(left: RunRecord, right: RunRecord): readonly string[] {
  if (left.backing === "aggregate" || right.backing === "aggregate") return [];
  const [ours, theirs] = [left.respondedBy, right.respondedBy];
  if (ours.length === 0 && theirs.length === 0) return [];
  const isOne = otherSnapshots(left, right) === undefined && ours.length === 1;
  return isOne ? [] : [`snapshot: ${snapshotsOf(left)} and ${snapshotsOf(right)}`];
}

function incomplete(setting: string, record: RunRecord): readonly string[] {
  const unfinished = record.endedAt === undefined ? [`${setting}: unfinished run`] : [];
  if (record.backing === "aggregate" || record.coverage.notRun === 0) return unfinished;
  return [`${setting}: ${record.coverage.notRun} of ${record.coverage.planned} trials not run`];
}

function unevenlyMissing(left: RunRecord, right: RunRecord): readonly string[] {
  if (left.backing === "aggregate" || right.backing === "aggregate") return [];
  if (!isUnevenlyMissing(left.coverage, right.coverage)) return [];
  const [ours, theirs] = [missingShare(left.coverage), missingShare(right.coverage)];
  return [`missing for our reasons: ${(ours * 100).toFixed(1)} % and ${(theirs * 100).toFixed(1)} %`];
}

/** What the tool that gave the scores cannot say is part of what its figures mean. */
export function importCaveats(setting: string, { origin }: RunHead): readonly string[] {
  if (origin.kind !== "imported") return [];
  return (origin.caveats ?? []).map((caveat) => `${setting}, from ${origin.format}: ${caveat}`);
}

function shown(value: unknown): string {
  if (value === undefined) return "not set";
  return typeof value === "string" ? value : canonicalJson(value);
}
