import { expect, test } from "vitest";
import { createSqlEngine } from "#harness/sandbox/sql-engine.ts";
import { generateProblems, generateSamples } from "#suites/real-world/generated/generate.ts";
import { render } from "#suites/real-world/generated/render.ts";
import { createSeeded } from "#suites/real-world/generated/seeded.ts";
import { askFor, notesOn, pointsOf, voices } from "#suites/real-world/generated/text-to-sql/ask.ts";
import { rowsFor, setupOf, type Table, tablesOf } from "#suites/real-world/generated/text-to-sql/database.ts";
import { ddlOf } from "#suites/real-world/generated/text-to-sql/page.ts";
import type { Condition, SqlProblem } from "#suites/real-world/generated/text-to-sql/problem.ts";
import { schemaOf } from "#suites/real-world/generated/text-to-sql/schemas.ts";
import { queryOf, resultOf } from "#suites/real-world/generated/text-to-sql/solve.ts";
import { textToSql } from "#suites/real-world/generated/text-to-sql/text-to-sql.ts";
import { describeFamily } from "./conformance.ts";

type Column = Table["columns"][number];

describeFamily<SqlProblem>({
  family: textToSql,
  templates: 30,
  draws: 1500,
  variations: changedOnce,
  reply: (target) => `This should do:\n\`\`\`sql\n${target}\n\`\`\``,
  brought: (problem) => [
    ...voices.map((voice) => askFor(problem, voice)),
    ...notesOn(problem),
    ddlOf(problem),
    ...tablesAsTold(problem),
  ],
});

/** The columns in the ways in which templates list them, either table first. */
function tablesAsTold(problem: SqlProblem): readonly string[] {
  const tables = tablesOf(schemaOf(problem));
  const ways: readonly ((table: string, column: Column) => string)[] = [
    (_, { name }) => name,
    (_, { name, means }) => `${name} ${means}`,
    (_, { name, means }) => `${means} ${name}`,
    (_, { name, type, means }) => `${name} ${type} ${means}`,
    (_, { name, type, means }) => `${type} ${name} ${means}`,
    (table, { name, means }) => `${table} ${name} ${means}`,
    (table, { name, means }) => `${means} ${table} ${name}`,
    (table, { name, type, means }) => `${table} ${name} ${type} ${means}`,
  ];
  return ways.flatMap((way) => {
    const told = tables.map(
      ({ name, columns }) => `${name} ${columns.map((column) => way(name, column)).join(" ")}`,
    );
    return [told.join(" "), told.toReversed().join(" ")];
  });
}

/** What is found, every condition and its value, what is minded beside, and what the rows are put together by. */
function changedOnce(problem: SqlProblem): readonly SqlProblem[] {
  const { where, mess, per, want } = problem;
  return [
    { ...problem, want: { ...want, find: want.find === "total" ? "largest" : "total" } },
    { ...problem, mess: { ...mess, isVoided: !mess.isVoided } },
    { ...problem, mess: { ...mess, isTyped: !mess.isTyped } },
    ...(per === undefined
      ? []
      : [{ ...problem, per: per === "name" ? ("group" as const) : ("name" as const) }]),
    ...(per === undefined ? [] : [{ ...problem, fewest: (problem.fewest ?? 1) + 1 }]),
    ...where.map((condition, at) => ({
      ...problem,
      where: where.with(at, moved(condition)),
    })),
  ];
}

function moved(condition: Condition): Condition {
  if ("measure" in condition) return { ...condition, value: condition.value + 1 };
  return { ...condition, value: `${condition.value}x` };
}

test("the query gives the rows that were worked out without it", async () => {
  const engine = createSqlEngine();
  for (const { problem } of generateProblems(textToSql, { seed: "twice", count: 60 })) {
    const query = { setup: setupOf(problem), sql: queryOf(problem), rowLimit: 1000 };
    const outcome = await engine.run(query, { timeLimitMs: 5000, signal: AbortSignal.timeout(60_000) });
    const rows = outcome.kind === "rows" ? outcome.rows : outcome.reason;

    expect(
      typeof rows === "string"
        ? rows
        : rows.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    ).toEqual(resultOf(problem));
  }
});

test("a query that forgets a condition or what is void is wrong", async () => {
  const [scorer] = textToSql.judging.scorers;
  const [drawn] = [...generateProblems(textToSql, { seed: "void", count: 40 })].filter(
    ({ problem }) => problem.mess.isVoided && problem.want.find === "count" && problem.per === undefined,
  );
  if (drawn === undefined) throw new Error("no such problem drawn");
  const right = queryOf(drawn.problem);
  const flag = schemaOf(drawn.problem).fact.flag.column;
  const judged = (text: string) =>
    scorer.score({
      sample: { id: "s", input: "?", target: [right], metadata: { setup: setupOf(drawn.problem) } },
      output: { text, finish: { reason: "stop" } },
      signal: AbortSignal.timeout(60_000),
      ask: () => Promise.reject(new Error("asks nobody")),
    });

  expect(await judged(right)).toMatchObject({ value: 1 });
  expect(await judged(right.replace(`f.${flag} = 0`, "1 = 1"))).toMatchObject({ value: 0 });
});

test("rows are the same for the same seed, and messy only where the notes say so", () => {
  const [drawn] = [...generateProblems(textToSql, { seed: "rows", count: 1, difficulties: [1] })];
  if (drawn === undefined) throw new Error("nothing drawn");
  const { problem } = drawn;
  const types = schemaOf(problem).fact.type.values;

  expect(rowsFor(problem)).toEqual(rowsFor(problem));
  expect(rowsFor(problem).facts.every(({ type, isVoid }) => types.includes(type) && !isVoid)).toBe(true);
});

test.each(["names", "columns", "tables"])("no name that the query uses is mistyped, seed %s", (seed) => {
  const forms = textToSql.forms.map(({ id }) => id);
  const mistyped = [
    ...generateSamples(textToSql, { seed, count: 100, forms, toggles: { typos: true } }),
  ].flatMap((sample) => namesIn(String(sample.target[0])).filter((name) => !hasWord(sample.input, name)));

  expect(mistyped).toEqual([]);
});

test("every working form brings the question and what is minded letter by letter", () => {
  const working = textToSql.forms.slice(1);
  for (const { problem } of generateProblems(textToSql, { seed: "letters", count: 5 }))
    for (const { toggles, templates } of working)
      for (const template of templates) {
        const random = createSeeded(`letters/${template.id}`);
        const text = render({ family: textToSql, problem, template, toggles, random });
        const isAsked =
          voices.some((voice) => text.includes(askFor(problem, voice))) ||
          pointsOf(problem).every((point) => text.includes(point));
        const untold = notesOn(problem).filter((note) => !text.includes(note));

        expect([template.id, isAsked, untold]).toEqual([template.id, true, []]);
      }
});

test("is asked in points for the rows that count, not for all of them", () => {
  const [problem] = [...generateProblems(textToSql, { seed: "fewest", count: 60 })]
    .map((drawn) => drawn.problem)
    .filter(({ fewest }) => fewest !== undefined);
  if (problem === undefined) throw new Error("no such problem drawn");

  expect(askFor(problem, "points")).toContain(
    `at least ${problem.fewest} of these ${schemaOf(problem).fact.many} each`,
  );
});

/** Tables behind FROM and JOIN, columns behind the letter of their table. */
function namesIn(query: string): readonly string[] {
  const found = query.matchAll(/(?:FROM|JOIN) (\w+)|\b[a-z]\.(\w+)/g);
  return [...found].map(([, table, column]) => table ?? column ?? "");
}

function hasWord(text: unknown, word: string): boolean {
  return new RegExp(`(?<!\\w)${word}(?!\\w)`).test(String(text));
}
