import type { DryRun, DryRunRow } from "../actions/dry-run.ts";
import { formatCount, formatTable, toJson } from "./format.ts";

/** The plan as a table, or as JSON for a program. */
export function formatDryRun(plan: DryRun, format: string): string {
  if (format === "json") return toJson(plan);
  const heading = ["model", "suite", "samples", "epochs", "trials", "tokens in", "tokens out", "from"];
  const rows = plan.runs.map((row) => [
    row.model,
    row.suite,
    formatCount(row.samples),
    formatCount(row.epochs),
    formatCount(row.trials),
    ...tokenCells(row.tokens),
  ]);
  const total = `${formatCount(plan.trials)} trials in all; nothing was called. No price is known, so no cost is given.\n`;
  return `${formatTable([heading, ...rows], new Set([2, 3, 4, 5, 6]))}\n${total}`;
}

function tokenCells(tokens: DryRunRow["tokens"]): readonly string[] {
  switch (tokens.basis) {
    case "earlier run":
      return [formatCount(tokens.input), formatCount(tokens.output), `run ${tokens.runId}`];
    case "text length":
      return [formatCount(tokens.input), "unknown", "text length / 4"];
  }
}
