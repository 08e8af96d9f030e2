import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import type { RunFilter } from "../gap/filter-runs.ts";

/**
 * A name that no run has is a typing error, not an empty report.
 *
 * @throws HarnessError `usage` that lists the names there are.
 */
export function checkFilters(
  records: readonly RunRecord[],
  filters: RunFilter & { readonly controls?: readonly string[] },
): void {
  const heads = records.map(({ head }) => head);
  const models = heads.map(({ model }) => model);
  requireKnown("model", filters.models, models);
  requireKnown("control model", filters.controls, models);
  requireKnown(
    "suite",
    filters.suites,
    heads.map(({ suite }) => suite.id),
  );
  requireKnown(
    "capability",
    filters.capabilities,
    heads.map(({ suite }) => suite.capability),
  );
  requireKnown(
    "label",
    filters.labels,
    heads.flatMap(({ label }) => (label === undefined ? [] : [label])),
  );
}

function requireKnown(noun: string, wanted: readonly string[] | undefined, known: readonly string[]): void {
  const names = new Set(known);
  const unknown = wanted?.find((name) => !names.has(name));
  if (unknown === undefined) return;
  const listed = names.size === 0 ? "none" : [...names].sort().join(", ");
  throw new HarnessError("usage", `no run of ${noun} "${unknown}"; known: ${listed}`);
}
