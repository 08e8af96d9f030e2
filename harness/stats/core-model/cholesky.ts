/**
 * Lower triangle L of a positive definite matrix A = L Lᵀ, row by row; undefined where A is not positive definite (Golub and
 * Van Loan, Matrix Computations, section 4.2; https://en.wikipedia.org/wiki/Cholesky_decomposition). Only the lower triangle
 * of A is read.
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const rowAt = row * size;
    for (let column = 0; column <= row; column += 1) {
      const columnAt = column * size;
      const rest = (matrix[rowAt + column] ?? 0) - dotOfRows(lower, rowAt, columnAt, column);
      if (column < row) lower[rowAt + column] = rest / (lower[columnAt + column] ?? 1);
      else if (rest > 0) lower[rowAt + row] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return lower;
}

/**
 * Lower triangle of a covariance matrix that may be singular (models with the very same answers): a pivot that vanishes to
 * rounding gets a column of zeros.
 */
export function choleskyOfCovariance(matrix: Float64Array, size: number): Float64Array {
  let largest = 0;
  for (let row = 0; row < size; row += 1) largest = Math.max(largest, matrix[row * size + row] ?? 0);
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const rowAt = row * size;
    for (let column = 0; column <= row; column += 1) {
      const columnAt = column * size;
      const rest = (matrix[rowAt + column] ?? 0) - dotOfRows(lower, rowAt, columnAt, column);
      const pivot = lower[columnAt + column] ?? 0;
      if (column < row) lower[rowAt + column] = pivot === 0 ? 0 : rest / pivot;
      else lower[rowAt + row] = rest > 1e-12 * largest ? Math.sqrt(rest) : 0;
    }
  }
  return lower;
}

/** L⁻¹ transposed, row by row: row i holds column i of L⁻¹, so that (A⁻¹)ᵢₖ is the product of rows i and k. */
export function inverseTransposed(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const rowAt = row * size;
    const pivot = lower[rowAt + row] ?? 1;
    for (let column = 0; column < row; column += 1) {
      const factor = lower[rowAt + column] ?? 0;
      if (factor === 0) continue;
      const columnAt = column * size;
      for (let place = 0; place <= column; place += 1)
        inverse[rowAt + place] = (inverse[rowAt + place] ?? 0) - factor * (inverse[columnAt + place] ?? 0);
    }
    for (let place = 0; place < row; place += 1)
      inverse[rowAt + place] = (inverse[rowAt + place] ?? 0) / pivot;
    inverse[rowAt + row] = 1 / pivot;
  }
  return transposed(inverse, size);
}

/** Product of the first `length` entries of two rows. */
export function dotOfRows(matrix: Float64Array, left: number, right: number, length: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const whole = length - (length % 4);
  for (let place = 0; place < whole; place += 4) {
    first += (matrix[left + place] ?? 0) * (matrix[right + place] ?? 0);
    second += (matrix[left + place + 1] ?? 0) * (matrix[right + place + 1] ?? 0);
    third += (matrix[left + place + 2] ?? 0) * (matrix[right + place + 2] ?? 0);
    fourth += (matrix[left + place + 3] ?? 0) * (matrix[right + place + 3] ?? 0);
  }
  for (let place = whole; place < length; place += 1)
    first += (matrix[left + place] ?? 0) * (matrix[right + place] ?? 0);
  return first + second + (third + fourth);
}

function transposed(matrix: Float64Array, size: number): Float64Array {
  const turned = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      turned[column * size + row] = matrix[row * size + column] ?? 0;
  return turned;
}
