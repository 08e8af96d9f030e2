import { hasRepeats } from "../stats/clusters.ts";
import type { Covers } from "../stats/estimate.ts";
import type { Panel } from "./panel.ts";

/** The rows of a panel that have a value, as estimators take them. */
export interface SampleSide {
  readonly values: Float64Array;
  /** Absent where every sample stands alone. */
  readonly clusters?: Int32Array;
  /** Absent where samples count alike. */
  readonly sampleWeights?: Float64Array;
  readonly covers: Covers;
}

/** Drops the rows without a value; their number is in the coverage. Where there is none, nothing is copied. */
export function sampleSide(panel: Panel, values: Float64Array, units: Int32Array): SampleSide {
  const { clusters, ...side } = unitSide(panel, values, units);
  return { ...side, ...(hasRepeats(clusters) ? { clusters } : {}), covers: coversOf(panel) };
}

/** The same with a unit for every row, as estimators over two suites take them. */
export function unitSide(panel: Panel, values: Float64Array, units: Int32Array): UnitSide {
  const weights = panel.weighting.kind === "traffic" ? panel.weighting.weights : undefined;
  const isWhole = values.length === units.length && !values.some(Number.isNaN);
  if (weights === undefined && isWhole) return { values, clusters: units };
  const rows = countedRows(values, weights);
  return {
    values: pick(values, rows),
    clusters: pickCodes(units, rows),
    ...(weights === undefined ? {} : { sampleWeights: pick(weights, rows) }),
  };
}

export interface UnitSide {
  readonly values: Float64Array;
  readonly clusters: Int32Array;
  readonly sampleWeights?: Float64Array;
}

/** What stands for no traffic counts for nothing. */
function countedRows(values: Float64Array, weights: Float64Array | undefined): Int32Array {
  const rows = rowsWithValue(values);
  return weights === undefined ? rows : rows.filter((row) => weights[row] !== 0);
}

/**
 * Where templates are declared, intervals take problems as drawn and templates as given: the claim is for these
 * wordings only, until templates are resampled too.
 */
export function coversOf(...panels: readonly Pick<Panel, "hasTemplates">[]): Covers {
  const hasTemplates = panels.some((panel) => panel.hasTemplates);
  return hasTemplates ? "these templates, problems like these" : "samples like these";
}

/** Which rows have a value. */
export function rowsWithValue(values: Float64Array): Int32Array {
  const rows = new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (Number.isNaN(values[row])) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** The parts of a column at some rows. */
function pick(values: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) picked[index] = values[row] ?? Number.NaN;
  return picked;
}

/** The codes of some rows. */
export function pickCodes(codes: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (const [index, row] of rows.entries()) picked[index] = codes[row] ?? -1;
  return picked;
}
