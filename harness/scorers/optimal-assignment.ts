/**
 * The greatest total of a one-to-one assignment between rows and columns, where no value is negative: the Hungarian
 * method with potentials (Kuhn 1955; Jonker and Volgenant 1987), in rows² × columns steps for the shorter side as rows.
 */
export function bestAssignmentTotal(values: readonly (readonly number[])[]): number {
  const columns = values[0]?.length ?? 0;
  if (columns === 0) return 0;
  if (values.length > columns) return bestAssignmentTotal(transposed(values, columns));
  const [rowPotential, columnPotential] = [
    new Float64Array(values.length + 1),
    new Float64Array(columns + 1),
  ];
  // Column 0 is where a path starts; rows and columns count from 1, and 0 is "nobody".
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= values.length; row += 1) {
    rowOf[0] = row;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(columns + 1);
    const isVisited = new Uint8Array(columns + 1);
    let column = 0;
    do {
      isVisited[column] = 1;
      const current = at(rowOf, column);
      let [step, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= columns; other += 1) {
        if (isVisited[other] === 1) continue;
        const value = values[current - 1]?.[other - 1] ?? 0;
        const reduced = -value - at(rowPotential, current) - at(columnPotential, other);
        if (reduced < at(least, other)) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if (at(least, other) < step) [step, next] = [at(least, other), other];
      }
      for (let other = 0; other <= columns; other += 1) {
        if (isVisited[other] === 1) {
          rowPotential[at(rowOf, other)] = at(rowPotential, at(rowOf, other)) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else least[other] = at(least, other) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = at(cameFrom, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  let total = 0;
  for (let column = 1; column <= columns; column += 1)
    total += values[at(rowOf, column) - 1]?.[column - 1] ?? 0;
  return total;
}

function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

function transposed(values: readonly (readonly number[])[], columns: number): readonly (readonly number[])[] {
  return Array.from({ length: columns }, (_, column) => values.map((row) => row[column] ?? 0));
}
