import type { AskedTotal } from "../core/asked.ts";
import type { Coverage, Plan, RunRecord, SavedTotal, UsageTotal } from "../core/run.ts";
import { canonicalJson } from "./canonical-json.ts";
import { compareText } from "./compare-text.ts";
import type { LeftOut } from "./findings.ts";
import { poolColumns } from "./pool-columns.ts";
import { otherSnapshots } from "./snapshots.ts";

/** A run a report reads, or several read as one. */
export interface KeptRun {
  readonly record: RunRecord;
  /** Sorted; more than one where runs were pooled. */
  readonly runIds: readonly string[];
}

type SampleRecord = Extract<RunRecord, { backing: "samples" }>;

/**
 * Joins the newest run with the older ones of its fingerprint as further epochs of the same samples; the others
 * are left out with what differs.
 */
export function poolRuns(newestFirst: readonly [RunRecord, ...RunRecord[]]): {
  readonly kept: KeptRun;
  readonly leftOut: readonly LeftOut[];
} {
  const [newest, ...older] = newestFirst;
  const leftOut: LeftOut[] = [];
  const pooled: SampleRecord[] = [];
  for (const record of older) {
    const reason = obstacle(newest, record);
    if (reason !== undefined) leftOut.push({ runId: record.head.runId, reason });
    else if (record.backing === "samples") pooled.push(record);
  }
  if (newest.backing === "aggregate" || pooled.length === 0)
    return { kept: { record: newest, runIds: [newest.head.runId] }, leftOut };
  const members: readonly [SampleRecord, ...SampleRecord[]] = [newest, ...pooled];
  const runIds = members.map((record) => record.head.runId).sort(compareText);
  return { kept: { record: join(members), runIds }, leftOut };
}

function obstacle(newest: RunRecord, record: RunRecord): string | undefined {
  if (newest.backing === "aggregate" || record.backing === "aggregate")
    return `older than ${newest.head.runId}; published aggregates cannot be pooled`;
  const copied = [newest, record].find(({ saved }) => saved !== undefined);
  if (copied !== undefined)
    return `not pooled with ${newest.head.runId}: answers of ${copied.head.runId} are copies from the cache, no further epoch`;
  if (newest.head.suite.digest !== record.head.suite.digest)
    return `not pooled with ${newest.head.runId}: the suite's digest differs`;
  const there = new Map(Object.entries(newest.head.fingerprint));
  const here = new Map(Object.entries(record.head.fingerprint));
  const keys = [...new Set([...there.keys(), ...here.keys()])].sort(compareText);
  const differing = keys.filter((key) => canonicalJson([there.get(key)]) !== canonicalJson([here.get(key)]));
  if (differing.length === 0) return snapshotObstacle(newest, record);
  return `not pooled with ${newest.head.runId}: ${differing.join(", ")} of the fingerprint differ`;
}

/** Another snapshot is another model under the name: its answers are no further epoch of this one's. */
function snapshotObstacle(newest: RunRecord, record: RunRecord): string | undefined {
  const other = otherSnapshots(newest, record);
  return other === undefined ? undefined : `not pooled with ${newest.head.runId}: ${other[0]} answered`;
}

/** The head and the settings are the newest's; counts add up; quantiles of latency cannot be joined and go. */
function join(members: readonly [SampleRecord, ...SampleRecord[]]): SampleRecord {
  const [newest] = members;
  const { latencyMs: _, ...rest } = newest;
  return {
    ...rest,
    head: {
      ...newest.head,
      plan: joinPlans(
        members.map((record) => record.head.plan),
        newest.head.plan,
      ),
    },
    coverage: joinCoverage(members.map((record) => record.coverage)),
    usage: joinUsage(members.map((record) => record.usage)),
    ...joinSaved(members.flatMap((record) => record.saved ?? [])),
    respondedBy: union(members.map((record) => record.respondedBy)),
    warnings: union(members.map((record) => record.warnings)),
    ...joinAsked(members.flatMap((record) => record.asked ?? [])),
    samples: poolColumns(members.map((record) => record.samples)),
  };
}

/** All shards of a plan are one pass; whole plans are one pass each. */
function joinPlans(plans: readonly Plan[], newest: Plan): Plan {
  const { shard, ...rest } = newest;
  const trials = sumOf(plans, (plan) => plan.trials);
  if (shard === undefined) return { ...rest, trials, epochs: sumOf(plans, (plan) => plan.epochs) };
  const byShard = new Map(plans.map((plan) => [plan.shard?.index, plan.samples]));
  const samples = sumOf([...byShard.values()], (count) => count);
  return { ...rest, trials, samples, ...(byShard.size === shard.of ? {} : { shard }) };
}

function joinCoverage(parts: readonly Coverage[]): Coverage {
  return {
    planned: sumOf(parts, (part) => part.planned),
    scored: sumOf(parts, (part) => part.scored),
    refused: sumOf(parts, (part) => part.refused),
    truncated: sumOf(parts, (part) => part.truncated),
    unparsed: sumOf(parts, (part) => part.unparsed),
    unscored: sumOf(parts, (part) => part.unscored),
    failed: sumOf(parts, (part) => part.failed),
    notRun: sumOf(parts, (part) => part.notRun),
  };
}

function joinUsage(parts: readonly UsageTotal[]): UsageTotal {
  return {
    reported: sumOf(parts, (part) => part.reported),
    inputTokens: sumOf(parts, (part) => part.inputTokens),
    outputTokens: sumOf(parts, (part) => part.outputTokens),
    cachedInputTokens: sumOf(parts, (part) => part.cachedInputTokens),
    reasoningTokens: sumOf(parts, (part) => part.reasoningTokens),
  };
}

function joinSaved(parts: readonly SavedTotal[]): Pick<SampleRecord, "saved"> {
  if (parts.length === 0) return {};
  return { saved: { ...joinUsage(parts), answers: sumOf(parts, (part) => part.answers) } };
}

function joinAsked(totals: readonly AskedTotal[]): Pick<SampleRecord, "asked"> {
  if (totals.length === 0) return {};
  const asked = [...Map.groupBy(totals, ({ model }) => model)].map(([model, parts]) => ({
    model,
    answered: sumOf(parts, (part) => part.answered),
    failed: sumOf(parts, (part) => part.failed),
    usage: joinUsage(parts.map((part) => part.usage)),
    respondedBy: union(parts.map((part) => part.respondedBy)),
  }));
  return { asked: asked.sort((left, right) => compareText(left.model, right.model)) };
}

function sumOf<Part>(parts: readonly Part[], count: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + count(part), 0);
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort(compareText);
}
