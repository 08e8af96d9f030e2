import type { DryRun, DryRunRow } from "../actions/dry-run.ts";
import { dollars } from "../reports/figures.ts";
import { formatCount, formatTable, toJson } from "./format.ts";

/** The plan as a table, or as JSON for a program. */
export function formatDryRun(plan: DryRun, format: string): string {
  if (format === "json") return toJson(plan);
  const heading = [
    "model",
    "suite",
    "samples",
    "epochs",
    "trials",
    "tokens in",
    "tokens out",
    "cost",
    "from",
  ];
  const rows = plan.runs.map((row) => [
    row.model,
    row.suite,
    formatCount(row.samples),
    formatCount(row.epochs),
    formatCount(row.trials),
    ...tokenCells(row),
  ]);
  const total = `${formatCount(plan.trials)} trials in all; nothing was called. ${costNote(plan)}${judgeNote(plan)}\n`;
  return `${formatTable([heading, ...rows], new Set([2, 3, 4, 5, 6, 7]))}\n${total}`;
}

function tokenCells({ tokens, costUsd }: DryRunRow): readonly string[] {
  const cost =
    costUsd === undefined ? "unpriced" : `${costUsd.isLowerBound ? "≥ " : ""}${dollars(costUsd.value)}`;
  switch (tokens.basis) {
    case "earlier run":
      return [formatCount(tokens.input), formatCount(tokens.output), cost, `run ${tokens.runId}`];
    case "text length":
      return [formatCount(tokens.input), "unknown", cost, "text length / 4"];
  }
}

function costNote({ runs }: DryRun): string {
  const sources = [
    ...new Set(runs.flatMap(({ costUsd }) => (costUsd === undefined ? [] : [costUsd.source]))),
  ];
  const bound = runs.some(({ costUsd }) => costUsd?.isLowerBound) ? " ≥ is the input alone." : "";
  return sources.length === 0
    ? "No price is known; the config can give one."
    : `Prices: ${sources.join(", ")}.${bound}`;
}

function judgeNote({ runs }: DryRun): string {
  const judges = [...new Set(runs.flatMap((row) => row.judges ?? []))].sort();
  return judges.length === 0 ? "" : ` Outputs are judged by ${judges.join(" and ")}; that comes on top.`;
}
