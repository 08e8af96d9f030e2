/**
 * Eigenvalues of a symmetric matrix by Jacobi's rotations (Golub and Van Loan, Matrix Computations, section
 * 8.5; https://en.wikipedia.org/wiki/Jacobi_eigenvalue_algorithm), in no order, to about 1e-15 of the
 * largest. For matrices of up to a few hundred rows.
 */
export function symmetricEigenvalues(matrix: readonly Float64Array[]): Float64Array {
  const n = matrix.length;
  const a = matrix.map((row) => row.slice());
  const at = (row: number, column: number) => a[row]?.[column] ?? 0;
  for (let sweep = 0; sweep < 100; sweep += 1) {
    let [off, diagonal] = [0, 0];
    for (let row = 0; row < n; row += 1) {
      diagonal += at(row, row) ** 2;
      for (let column = 0; column < row; column += 1) off += at(row, column) ** 2;
    }
    if (off <= 1e-32 * diagonal) break;
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) rotate(a, p, q);
    }
  }
  return Float64Array.from({ length: n }, (_, row) => at(row, row));
}

/** Turns rows and columns p and q so that their common entry vanishes. */
function rotate(a: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [a[p], a[q]];
  if (rowP === undefined || rowQ === undefined) return;
  const entry = rowP[q] ?? 0;
  if (entry === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * entry);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(1, theta));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (const row of a) {
    const [left, right] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * left - sine * right;
    row[q] = sine * left + cosine * right;
  }
  for (let column = 0; column < a.length; column += 1) {
    const [upper, lower] = [rowP[column] ?? 0, rowQ[column] ?? 0];
    rowP[column] = cosine * upper - sine * lower;
    rowQ[column] = sine * upper + cosine * lower;
  }
}
