import { relative } from "node:path";
import type { MergedRun } from "../actions/merge-runs.ts";
import { counted } from "../reports/figures.ts";
import { visibleText } from "../reports/visible-text.ts";
import type { RemovedLog } from "../store/remove-log.ts";
import type { VerifiedLog } from "../store/verify-log.ts";
import { formatCount, toJson } from "./format.ts";
import { toSummary } from "./format-runs.ts";

interface Style {
  readonly format: "table" | "json";
  readonly results: string;
}

/** Each log with something to say, then the sum. */
export function formatVerified(logs: readonly VerifiedLog[], { format, results }: Style): string {
  const wrong = logs.filter(({ problems }) => problems.length > 0).length;
  if (format === "json") {
    const shown = logs.map((log) => ({ ...log, path: relative(results, log.path) }));
    return toJson({ checked: logs.length, wrong, logs: shown });
  }
  if (logs.length === 0) return `no run logs in ${results}\n`;
  const lines = logs.flatMap(({ path, problems, notes, record }) => [
    ...problems.map(
      ({ line, message }) => `wrong: ${path}${line === undefined ? "" : `:${line}`}: ${visibleText(message)}`,
    ),
    ...notes.map((note) => `note: ${path}: ${note}`),
    ...(record === "stale" || record === "damaged"
      ? [`note: ${path}: the record beside it is ${record}, and is made again when it is read`]
      : []),
  ]);
  const read = logs.reduce((sum, log) => sum + log.lines, 0);
  const sum = `${counted(logs.length, "log")}, ${counted(read, "good line")}: ${wrong === 0 ? "nothing wrong" : `${formatCount(wrong)} wrong`}`;
  return [...lines, sum].map((line) => `${line}\n`).join("");
}

export function formatRemoved(removed: readonly RemovedLog[], { format, results }: Style): string {
  const bytes = removed.reduce((sum, log) => sum + log.bytes, 0);
  if (format === "json")
    return toJson({
      removed: removed.map(({ path, ...log }) => ({ path: relative(results, path), ...log })),
      bytes,
    });
  const lines = removed.map(({ path }) => `removed ${path}\n`);
  return `${lines.join("")}${counted(removed.length, "run")} removed, ${formatBytes(bytes)} freed\n`;
}

export function formatMerged({ path, record, sources }: MergedRun, { format, results }: Style): string {
  if (format === "json")
    return toJson({ ...toSummary({ path, record }, results), sources: sources.map(({ runId }) => runId) });
  const left = record.backing === "samples" ? record.coverage.notRun : 0;
  const state =
    record.endedAt === undefined
      ? `partial, ${counted(left, "trial")} not run; "run --resume" goes on with it`
      : "finished";
  return [
    `merged ${counted(sources.length, "run")} of ${visibleText(record.head.model)} on ${visibleText(record.head.suite.id)} into ${record.head.runId}: ${state}`,
    `log ${path}`,
    'the sources stay; "runs remove" frees them',
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function formatBytes(bytes: number): string {
  if (bytes < 1000) return counted(bytes, "byte");
  const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(1)} ${["", "kB", "MB", "GB"][power]}`;
}
