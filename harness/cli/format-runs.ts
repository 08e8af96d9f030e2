import { relative } from "node:path";
import type { AnswerDress } from "../actions/answer-dress.ts";
import type { RunDiff } from "../actions/diff-runs.ts";
import { type ListedRun, meanScore } from "../actions/list-runs.ts";
import type { RunRecord } from "../core/run.ts";
import { duration } from "../reports/figures.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount, formatTable, toJson } from "./format.ts";

/** How run logs are shown: as tables for people, as JSON for programs. */
interface Style {
  readonly format: "table" | "json";
  readonly results: string;
}

export function formatRunList(runs: readonly ListedRun[], { format, results }: Style): string {
  if (format === "json") return toJson(runs.map((run) => toSummary(run, results)));
  if (runs.length === 0) return `no run logs in ${results}; "reality-gap quickstart" makes some\n`;
  const heading = ["run", "model", "suite", "state", "scored", "score"];
  const rows = runs.map(({ record }) => [
    record.head.runId,
    visibleText(record.head.model),
    visibleText(record.head.suite.id),
    stateOf(record),
    record.backing === "samples"
      ? `${formatCount(judged(record))}/${formatCount(record.coverage.planned)}`
      : "published",
    formatScore(record),
  ]);
  return formatTable([heading, ...rows], new Set([4, 5]));
}

export function formatRun(
  run: ListedRun,
  { format, results }: Style,
  dress: AnswerDress | undefined,
): string {
  const { record, path } = run;
  if (format === "json")
    return toJson({ ...toSummary(run, results), ...(dress === undefined ? {} : { answers: dress }) });
  const { head } = record;
  const facts: readonly (readonly [string, string])[] = [
    ["run", head.runId],
    ["log", path],
    ["model", visibleText(head.model)],
    ["suite", `${visibleText(head.suite.id)} (${head.suite.setting.kind}, ${head.suite.capability})`],
    ["state", stateOf(record)],
    ["started", head.startedAt],
    ["ended", record.endedAt ?? "not yet"],
    ["origin", originOf(record)],
    ["settings", JSON.stringify(head.fingerprint.settings)],
    ["scorers", head.suite.scorers.join(", ")],
    ["score", formatScore(record)],
    ...(record.backing === "samples" ? sampleFacts(record) : []),
    ...(dress === undefined ? [] : [["answers", dressWords(dress)] as const]),
  ];
  return formatTable(facts);
}

function dressWords({ bare, fenced, inProse, offSchema }: AnswerDress): string {
  const off = offSchema === 0 ? "" : `; ${formatCount(offSchema)} off schema`;
  return `${formatCount(bare)} bare JSON, ${formatCount(fenced)} fenced, ${formatCount(inProse)} in prose${off}`;
}

export function formatDiff(diff: RunDiff, { format }: Pick<Style, "format">): string {
  if (format === "json") return toJson(diff);
  const { samples, left, right } = diff;
  const lines = [
    `left   ${left.runId}  ${visibleText(left.model)}`,
    `right  ${right.runId}  ${visibleText(right.model)}`,
    diff.conditions.length === 0
      ? "made under the same conditions"
      : `differ in ${diff.conditions.join("; ")}`,
    `${formatCount(samples.both)} samples scored in both: ${formatCount(samples.same)} the same, left higher on ${formatCount(samples.leftHigher)}, right higher on ${formatCount(samples.rightHigher)}`,
    `scored only left: ${formatCount(samples.onlyLeft)}, only right: ${formatCount(samples.onlyRight)}`,
    "",
  ];
  const rows = diff.changed.map((pair) => [
    visibleText(pair.sampleId),
    pair.left.toFixed(2),
    pair.right.toFixed(2),
  ]);
  return `${lines.join("\n")}\n${rows.length === 0 ? "" : formatTable([["sample", "left", "right"], ...rows], new Set([1, 2]))}`;
}

/** A run as JSON has it. */
export function toSummary({ path, record }: ListedRun, results: string): object {
  const { head } = record;
  const score = meanScore(record);
  return {
    path: relative(results, path),
    head,
    state: stateOf(record),
    ...(record.endedAt === undefined ? {} : { endedAt: record.endedAt }),
    ...(score === undefined ? {} : { score }),
    ...(record.backing === "samples"
      ? {
          coverage: record.coverage,
          usage: record.usage,
          latencyMs: record.latencyMs,
          respondedBy: record.respondedBy,
          warnings: record.warnings,
        }
      : { n: record.n }),
  };
}

function sampleFacts(
  record: Extract<RunRecord, { backing: "samples" }>,
): readonly (readonly [string, string])[] {
  const { coverage, usage, latencyMs } = record;
  const { planned, ...parts } = coverage;
  const shares = Object.entries(parts).filter(([, count]) => count > 0);
  return [
    [
      "trials",
      `${formatCount(planned)} planned: ${shares.map(([name, count]) => `${formatCount(count)} ${wordFor(name)}`).join(", ")}`,
    ],
    [
      "tokens",
      usage.reported === 0
        ? "not reported"
        : `${formatCount(usage.inputTokens)} in, ${formatCount(usage.outputTokens)} out (reported by ${formatCount(usage.reported)} trials)`,
    ],
    [
      "latency",
      latencyMs === undefined
        ? "nothing answered"
        : `${duration(latencyMs.p50)} median, ${duration(latencyMs.p95)} at the 95th percentile`,
    ],
    ...(record.respondedBy.length === 0
      ? []
      : [["answered by", record.respondedBy.map(visibleText).join(", ")] as const]),
    ...record.warnings.map((warning) => ["warning", visibleText(warning)] as const),
  ];
}

function wordFor(count: string): string {
  return count === "notRun" ? "not run" : count;
}

function judged({ coverage }: Extract<RunRecord, { backing: "samples" }>): number {
  return coverage.scored + coverage.refused + coverage.truncated + coverage.unparsed;
}

function stateOf(record: RunRecord): string {
  return record.endedAt === undefined ? "partial" : "finished";
}

function originOf({ head: { origin } }: RunRecord): string {
  switch (origin.kind) {
    case "measured":
      return "measured here";
    case "rescored":
      return `rescored from ${origin.from}`;
    case "imported":
      return `imported from ${origin.source} (${origin.format})`;
  }
}

function formatScore(record: RunRecord): string {
  const score = meanScore(record);
  if (score === undefined) return "no score";
  return record.head.suite.scale === "rank" ? String(score) : (100 * score).toFixed(1);
}
