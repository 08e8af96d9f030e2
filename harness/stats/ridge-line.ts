import { cholesky } from "./core-model/cholesky.ts";

export interface RidgeLine {
  /** Predicted value of a row. */
  at(row: number): number;
}

/**
 * Ridge regression of y on some columns, fitted to some rows: columns are put on mean 0 and variance 1 over those rows,
 * the intercept is not penalised, and `penalty` counts in rows (Hoerl and Kennard 1970,
 * https://doi.org/10.1080/00401706.1970.10488634). With penalty 0 it is least squares; without columns the mean. A
 * column without variation says nothing.
 */
export function ridgeLine(options: {
  readonly columns: readonly Float64Array[];
  readonly y: Float64Array;
  readonly rows: readonly number[];
  readonly penalty: number;
}): RidgeLine {
  const { y, rows, penalty } = options;
  const center = meanAt(y, rows);
  const scaled = options.columns.map((column) => scaleOf(column, rows)).filter(({ spread }) => spread > 0);
  const size = scaled.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (const [one, left] of scaled.entries()) {
    for (const [other, across] of scaled.slice(0, one + 1).entries()) {
      const product = rows.reduce((sum, row) => sum + left.at(row) * across.at(row), 0);
      matrix[one * size + other] = product + (one === other ? penalty : 0);
    }
    right[one] = rows.reduce((sum, row) => sum + left.at(row) * ((y[row] ?? Number.NaN) - center), 0);
  }
  const weights = solve(matrix, right);
  return {
    at: (row) => scaled.reduce((sum, column, place) => sum + (weights[place] ?? 0) * column.at(row), center),
  };
}

function scaleOf(column: Float64Array, rows: readonly number[]) {
  const mean = meanAt(column, rows);
  const spread = Math.sqrt(
    rows.reduce((sum, row) => sum + ((column[row] ?? Number.NaN) - mean) ** 2, 0) / rows.length,
  );
  return { spread, at: (row: number) => ((column[row] ?? Number.NaN) - mean) / spread };
}

function meanAt(values: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (values[row] ?? Number.NaN), 0) / rows.length;
}

/** @throws RangeError where columns repeat each other and nothing is penalised. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = cholesky(matrix, size);
  if (lower === undefined) throw new RangeError("columns repeat each other; give a penalty");
  const solved = right.slice();
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1)
      solved[row] = (solved[row] ?? 0) - (lower[row * size + column] ?? 0) * (solved[column] ?? 0);
    solved[row] = (solved[row] ?? 0) / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let below = row + 1; below < size; below += 1)
      solved[row] = (solved[row] ?? 0) - (lower[below * size + row] ?? 0) * (solved[below] ?? 0);
    solved[row] = (solved[row] ?? 0) / (lower[row * size + row] ?? 1);
  }
  return solved;
}
