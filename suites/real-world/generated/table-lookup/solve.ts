import type { Condition, Part, Query, Row, TableProblem } from "./problem.ts";

export function solve({ rows, query: { first, second, combine } }: TableProblem): number {
  const value = figureOf(first, rows);
  if (second === undefined) return value;
  return combine === "plus" ? value + figureOf(second, rows) : value - figureOf(second, rows);
}

export function rowsOf({ where }: Part, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => where.every((condition) => holds(condition, row)));
}

/** One for each condition that is checked and each figure that is worked out, one for putting two together. */
export function stepsOf({ first, second }: Query): number {
  const own = first.where.length + 1;
  return second === undefined ? own : own + second.where.length + 2;
}

function figureOf(part: Part, rows: readonly Row[]): number {
  const counted = rowsOf(part, rows);
  const values = counted.map(({ measures }) => {
    const value = measures[part.measure];
    if (value === undefined) throw new RangeError(`there is no measure ${part.measure}`);
    return value;
  });
  switch (part.find) {
    case "count":
      return counted.length;
    case "value":
    case "total":
      return values.reduce((sum, value) => sum + value, 0);
    case "largest":
      return Math.max(...values);
    case "smallest":
      return Math.min(...values);
  }
}

function holds(condition: Condition, { name, words, measures }: Row): boolean {
  switch (condition.kind) {
    case "name":
      return name === condition.name;
    case "is":
      return words[condition.column] === condition.word;
    case "is-not":
      return words[condition.column] !== condition.word;
    case "above":
      return (measures[condition.measure] ?? Number.NaN) > condition.threshold;
    case "at-most":
      return (measures[condition.measure] ?? Number.NaN) <= condition.threshold;
  }
}
