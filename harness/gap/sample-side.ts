import type { Covers } from "../stats/estimate.ts";
import type { Panel } from "./panel.ts";

/** The rows of a panel that have a value, as estimators take them. */
export interface SampleSide {
  readonly values: Float64Array;
  /** Absent where every sample stands alone. */
  readonly clusters?: Int32Array;
  readonly covers: Covers;
}

/** Drops the rows without a value; their number is in the coverage. */
export function sampleSide(panel: Panel, values: Float64Array, units: Int32Array): SampleSide {
  const rows = rowsWithValue(values);
  const clusters = Int32Array.from(rows, (row) => units[row] ?? -1);
  const isClustered = new Set(clusters).size < clusters.length;
  return {
    values: Float64Array.from(rows, (row) => values[row] ?? Number.NaN),
    ...(isClustered ? { clusters } : {}),
    covers: coversOf(panel),
  };
}

/**
 * Where templates are declared, intervals take problems as drawn and templates as given: the claim is for these
 * wordings only, until templates are resampled too.
 */
export function coversOf(...panels: readonly Panel[]): Covers {
  const hasTemplates = panels.some((panel) => panel.template.some((code) => code !== -1));
  return hasTemplates ? "these templates, problems like these" : "samples like these";
}

function rowsWithValue(values: Float64Array): Int32Array {
  const rows: number[] = [];
  for (const [row, value] of values.entries()) if (!Number.isNaN(value)) rows.push(row);
  return Int32Array.from(rows);
}
