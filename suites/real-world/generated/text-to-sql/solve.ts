import { type FactRow, literal, type Rows, rowsFor } from "./database.ts";
import { type Condition, needsOther, type SqlProblem } from "./problem.ts";
import { type Schema, schemaOf } from "./schemas.ts";

/** A query that answers the question: the target. */
export function queryOf(problem: SqlProblem): string {
  const schema = schemaOf(problem);
  const { fact, other } = schema;
  const { per, fewest, mess, where } = problem;
  const label = per === "name" ? `o.${other.name}` : `o.${other.group.column}`;
  const conditions = [
    ...(mess.isVoided ? [`f.${fact.flag.column} = 0`] : []),
    ...where.map((condition) => toSql(condition, { schema, isTyped: mess.isTyped })),
  ];
  return [
    `SELECT ${per === undefined ? "" : `${label}, `}${wanted(problem, schema)}`,
    `FROM ${fact.table} f`,
    ...(needsOther(problem) ? [`JOIN ${other.table} o ON o.${other.key} = f.${fact.link}`] : []),
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`]),
    ...(per === undefined ? [] : [`GROUP BY ${label}`]),
    ...(fewest === undefined ? [] : [`HAVING COUNT(*) >= ${fewest}`]),
  ].join("\n");
}

/** The rows that the query gives, worked out without it: in order of the name they begin with. */
export function resultOf(
  problem: SqlProblem,
  rows: Rows = rowsFor(problem),
): readonly (readonly (string | number)[])[] {
  const counted = rows.facts.filter(
    (row) => !row.isVoid && problem.where.every((condition) => holds(condition, row, rows)),
  );
  const { per, fewest = 1 } = problem;
  if (per === undefined) return counted.length === 0 ? [] : [[figureOf(counted, problem)]];
  return [...Map.groupBy(counted, ({ link }) => otherOf(link, rows)[per])]
    .filter(([, members]) => members.length >= fewest)
    .map(([name, members]) => [name, figureOf(members, problem)] as const)
    .toSorted(([one], [another]) => (one < another ? -1 : 1));
}

function wanted({ want: { find, measure } }: SqlProblem, { fact }: Schema): string {
  const column = `f.${fact.measures[measure]?.column}`;
  switch (find) {
    case "count":
      return "COUNT(*)";
    case "total":
      return `SUM(${column})`;
    case "largest":
      return `MAX(${column})`;
  }
}

function toSql(
  condition: Condition,
  { schema: { fact, other }, isTyped }: { readonly schema: Schema; readonly isTyped: boolean },
): string {
  switch (condition.kind) {
    case "above":
      return `f.${fact.measures[condition.measure]?.column} > ${condition.value}`;
    case "at-most":
      return `f.${fact.measures[condition.measure]?.column} <= ${condition.value}`;
    case "type":
      return isTyped
        ? `LOWER(TRIM(f.${fact.type.column})) = ${literal(condition.value)}`
        : `f.${fact.type.column} = ${literal(condition.value)}`;
    case "since":
      return `f.${fact.day} >= ${literal(condition.value)}`;
    case "before":
      return `f.${fact.day} < ${literal(condition.value)}`;
    case "group":
      return `o.${other.group.column} = ${literal(condition.value)}`;
  }
}

function holds(condition: Condition, row: FactRow, rows: Rows): boolean {
  switch (condition.kind) {
    case "above":
      return (row.measures[condition.measure] ?? Number.NaN) > condition.value;
    case "at-most":
      return (row.measures[condition.measure] ?? Number.NaN) <= condition.value;
    case "type":
      return row.type.trim().toLowerCase() === condition.value;
    case "since":
      return row.day >= condition.value;
    case "before":
      return row.day < condition.value;
    case "group":
      return otherOf(row.link, rows).group === condition.value;
  }
}

function figureOf(rows: readonly FactRow[], { want: { find, measure } }: SqlProblem): number {
  const values = rows.map(({ measures }) => measures[measure] ?? Number.NaN);
  switch (find) {
    case "count":
      return rows.length;
    case "total":
      return values.reduce((sum, value) => sum + value, 0);
    case "largest":
      return Math.max(...values);
  }
}

function otherOf(key: number, { others }: Rows): Rows["others"][number] {
  const found = others.find((other) => other.key === key);
  if (found === undefined) throw new RangeError(`no row ${key} in the other table`);
  return found;
}
