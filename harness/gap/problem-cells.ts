/** How a suite's samples fall into problems and their forms: the same for every run of it. */
export interface ProblemCells {
  /** Row to cell, a cell being one problem in one form; -1 for a sample without a problem. */
  readonly cellOfRow: Int32Array;
  /** Cell to its problem, counted from 0 within the suite. */
  readonly problemOfCell: Int32Array;
  /** A problem's number within the suite, by its code. */
  readonly numberOfCode: ReadonlyMap<number, number>;
  /** One row of each problem. */
  readonly rowOfProblem: Int32Array;
}

export function createProblemCells(problem: Int32Array, form: Int32Array): ProblemCells {
  // without a problem there is no cell, and no column to make for it
  if (problem.every((code) => code === -1))
    return {
      cellOfRow: problem,
      problemOfCell: new Int32Array(),
      numberOfCode: new Map(),
      rowOfProblem: new Int32Array(),
    };
  const numberOfCode = new Map<number, number>();
  const cells = new Map<number, number>();
  // a form's code is -1 or more
  const forms = form.reduce((most, code) => Math.max(most, code), -1) + 2;
  const problemOfCell: number[] = [];
  const rowOfProblem: number[] = [];
  const cellOfRow = problem.map((code, row) => {
    if (code === -1) return -1;
    const number = numberOfCode.get(code) ?? numberOfCode.size;
    if (number === numberOfCode.size) rowOfProblem.push(row);
    numberOfCode.set(code, number);
    const key = number * forms + 1 + (form[row] ?? -1);
    const cell = cells.get(key) ?? cells.size;
    if (cell === cells.size) problemOfCell.push(number);
    cells.set(key, cell);
    return cell;
  });
  return {
    cellOfRow,
    problemOfCell: Int32Array.from(problemOfCell),
    numberOfCode,
    rowOfProblem: Int32Array.from(rowOfProblem),
  };
}

/** Mean over a problem's forms of the mean over the form's samples, by problem; NaN where nothing has a score. */
export function meansByProblem(cells: ProblemCells, values: Float64Array): Float64Array {
  const { cellOfRow, problemOfCell, rowOfProblem } = cells;
  const ofCells = groupMeans(cellOfRow, values, problemOfCell.length);
  return groupMeans(problemOfCell, ofCells, rowOfProblem.length);
}

/** Means of the values that are there, by group; NaN for a group without any. */
function groupMeans(groups: Int32Array, values: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  const sizes = new Float64Array(count);
  for (const [index, group] of groups.entries()) {
    const value = values[index] ?? Number.NaN;
    if (group === -1 || Number.isNaN(value)) continue;
    sums[group] = (sums[group] ?? 0) + value;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sums.map((sum, group) => sum / (sizes[group] ?? 0));
}
