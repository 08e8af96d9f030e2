import { isoDay, toDay } from "../calendar.ts";
import { createSeeded, type Seeded } from "../seeded.ts";
import { capital } from "../text.ts";
import type { SqlProblem } from "./problem.ts";
import { type Schema, schemaOf } from "./schemas.ts";

export interface FactRow {
  readonly key: number;
  readonly link: number;
  /** As it was typed: perhaps with other case, and blanks around it. */
  readonly type: string;
  readonly day: string;
  readonly measures: readonly number[];
  readonly isVoid: boolean;
}

export interface OtherRow {
  readonly key: number;
  readonly name: string;
  readonly group: string;
}

export interface Rows {
  readonly facts: readonly FactRow[];
  readonly others: readonly OtherRow[];
}

const factCount = 36;
const firstDay = toDay({ year: 2023, month: 1, day: 2 });
/** Written once: many rows are drawn for every problem that is kept. */
const days = Array.from({ length: 1091 }, (_, index) => isoDay(firstDay + index));

/** The rows behind a problem: the same for the same seed of rows. */
export function rowsFor(problem: Pick<SqlProblem, "schema" | "mess" | "rowsSeed">): Rows {
  const schema = schemaOf(problem);
  const random = createSeeded(`rows/${problem.rowsSeed}`);
  const others = schema.other.names.map((name, index) => ({
    key: 101 + index,
    name,
    group: random.pick(schema.other.group.values),
  }));
  const facts = Array.from({ length: factCount }, (_, index) =>
    drawFact(random, { schema, others, index, problem }),
  );
  return { facts, others };
}

/** What a hand makes of a word. */
const slips: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => ` ${word}`,
  (word) => `${word} `,
  capital,
];

function drawFact(
  random: Seeded,
  {
    schema: { fact },
    others,
    index,
    problem: { mess },
  }: {
    readonly schema: Schema;
    readonly others: readonly OtherRow[];
    readonly index: number;
    readonly problem: Pick<SqlProblem, "mess">;
  },
): FactRow {
  const type = random.pick(fact.type.values);
  const slip = random.pick(slips);
  const isVoid = random.chance(0.2);
  return {
    key: 5001 + index,
    link: random.pick(others).key,
    type: mess.isTyped ? slip(type) : type,
    day: drawDay(random),
    measures: fact.measures.map(({ range: [from, to] }) => random.integer({ from, to })),
    isVoid: mess.isVoided && isVoid,
  };
}

export function drawDay(random: Seeded): string {
  return random.pick(days);
}

/** The statements that make the database. */
export function setupOf(problem: SqlProblem): string {
  const { fact, other } = schemaOf(problem);
  const { facts, others } = rowsFor(problem);
  return [
    ...tablesOf(schemaOf(problem)).map(
      ({ name, columns }) =>
        `CREATE TABLE ${name} (${columns.map((one) => `${one.name} ${one.type}`).join(", ")});`,
    ),
    `INSERT INTO ${other.table} VALUES ${others.map(({ key, name, group }) => `(${key}, ${literal(name)}, ${literal(group)})`).join(", ")};`,
    `INSERT INTO ${fact.table} VALUES ${facts
      .map(
        ({ key, link, type, day, measures, isVoid }) =>
          `(${[key, link, literal(type), literal(day), ...measures, isVoid ? 1 : 0].join(", ")})`,
      )
      .join(", ")};`,
  ].join("\n");
}

export interface Table {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: "INTEGER" | "TEXT";
    readonly means: string;
  }[];
}

export function tablesOf({ fact, other }: Schema): readonly Table[] {
  return [
    {
      name: other.table,
      columns: [
        { name: other.key, type: "INTEGER", means: `number of the ${other.one}` },
        { name: other.name, type: "TEXT", means: `name of the ${other.one}` },
        { name: other.group.column, type: "TEXT", means: other.group.label },
      ],
    },
    {
      name: fact.table,
      columns: [
        { name: fact.key, type: "INTEGER", means: "running number" },
        { name: fact.link, type: "INTEGER", means: `number of the ${other.one}` },
        { name: fact.type.column, type: "TEXT", means: fact.type.label },
        { name: fact.day, type: "TEXT", means: "day as YYYY-MM-DD" },
        ...fact.measures.map(({ column, label }) => ({
          name: column,
          type: "INTEGER" as const,
          means: label,
        })),
        { name: fact.flag.column, type: "INTEGER", means: "0/1 flag" },
      ],
    },
  ];
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
