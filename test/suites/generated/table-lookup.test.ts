import { expect, test } from "vitest";
import { generateProblems } from "#suites/real-world/generated/generate.ts";
import { askFor, voices } from "#suites/real-world/generated/table-lookup/ask.ts";
import type { Part, Query, TableProblem } from "#suites/real-world/generated/table-lookup/problem.ts";
import { solve } from "#suites/real-world/generated/table-lookup/solve.ts";
import { subjectOf, subjects } from "#suites/real-world/generated/table-lookup/subjects.ts";
import { tableLookup } from "#suites/real-world/generated/table-lookup/table-lookup.ts";
import { describeFamily } from "./conformance.ts";

describeFamily<TableProblem>({
  family: tableLookup,
  templates: 30,
  draws: 6000,
  variations: changedOnce,
  brought: (problem) => [...voices.map((voice) => askFor(problem, voice)), ...cellsOf(problem)],
});

/** Rows as words: with their headings, without, and turned by ninety degrees. */
function cellsOf(problem: TableProblem): readonly string[] {
  const { one, words, measures } = subjectOf(problem);
  const labels = [...words, ...measures].map(({ label }) => label);
  const cells = problem.rows.map((row) => [row.name, ...row.words, ...row.measures].map(String));
  return [
    ...cells.map((row) => row.join(" ")),
    ...cells.map(([, ...values]) => labels.map((label, at) => `${label} ${values[at]}`).join(" ")),
    ...cells.map(([, ...values]) => labels.map((label, at) => `${values[at]} ${label}`).join(" ")),
    [one, ...labels].join(" "),
  ];
}

/** Every cell of the first row and the last, every limit, every condition turned into its opposite, and what is done with the two figures. */
function changedOnce(problem: TableProblem): readonly TableProblem[] {
  const { rows, query } = problem;
  const ends = [...rows.entries()].filter(([at]) => at === 0 || at === rows.length - 1);
  return [
    ...ends.flatMap(([at, row]) =>
      row.measures.map((value, measure) => ({
        ...problem,
        rows: rows.with(at, { ...row, measures: row.measures.with(measure, value + 1) }),
      })),
    ),
    ...ends.flatMap(([at, row]) => [
      { ...problem, rows: rows.with(at, { ...row, words: ["elsewhere", row.words[1]] as const }) },
      { ...problem, rows: rows.with(at, { ...row, words: [row.words[0], "elsewhere"] as const }) },
    ]),
    ...changedPart(query.first).map((first) => ({ ...problem, query: { ...query, first } })),
    ...(query.second === undefined
      ? []
      : changedPart(query.second).map((second) => ({ ...problem, query: { ...query, second } }))),
    ...(query.combine === undefined
      ? []
      : [
          {
            ...problem,
            query: { ...query, combine: query.combine === "plus" ? "minus" : "plus" } satisfies Query,
          },
        ]),
  ];
}

function changedPart(part: Part): readonly Part[] {
  const opposite = { is: "is-not", "is-not": "is", above: "at-most", "at-most": "above" } as const;
  if (part.find === "value") return [{ ...part, measure: (part.measure + 1) % 3 }];
  return [
    { ...part, find: part.find === "largest" ? "smallest" : "largest" },
    ...part.where.flatMap((condition, at) => {
      if (condition.kind === "name") return [];
      const turned = { ...condition, kind: opposite[condition.kind] } as Part["where"][number];
      const moved =
        "threshold" in condition
          ? [{ ...part, where: part.where.with(at, { ...condition, threshold: condition.threshold + 1 }) }]
          : [];
      return [{ ...part, where: part.where.with(at, turned) }, ...moved];
    }),
  ];
}

const table: TableProblem = {
  subject: "depots",
  rows: [
    { name: "Tartu", words: ["north", "leased"], measures: [300, 12, 40] },
    { name: "Braga", words: ["south", "owned"], measures: [500, 20, 41] },
    { name: "Ghent", words: ["north", "owned"], measures: [700, 21, 42] },
  ],
  query: { first: { find: "total", measure: 0, where: [{ kind: "is", column: 0, word: "north" }] } },
};
const asked = (first: Part) => solve({ ...table, query: { first } });

test("the very number is at most itself and not above itself", () => {
  expect(asked({ find: "count", measure: 0, where: [{ kind: "above", measure: 1, threshold: 20 }] })).toBe(1);
  expect(asked({ find: "count", measure: 0, where: [{ kind: "at-most", measure: 1, threshold: 20 }] })).toBe(
    2,
  );
});

test("totals, extremes and single values are those of the rows that hold", () => {
  const where = table.query.first.where;
  expect(solve(table)).toBe(1000);
  expect(asked({ find: "largest", measure: 2, where })).toBe(42);
  expect(asked({ find: "smallest", measure: 0, where: [{ kind: "is-not", column: 0, word: "north" }] })).toBe(
    500,
  );
  expect(asked({ find: "value", measure: 1, where: [{ kind: "name", name: "Ghent" }] })).toBe(21);
});

test("the second figure is taken away from the first, or added to it", () => {
  const first = table.query.first;
  const second: Part = { find: "value", measure: 0, where: [{ kind: "name", name: "Braga" }] };
  expect(solve({ ...table, query: { first, second, combine: "minus" } })).toBe(500);
  expect(solve({ ...table, query: { first, second, combine: "plus" } })).toBe(1500);
});

test("every condition matters, and no answer is below one", () => {
  for (const { problem } of generateProblems(tableLookup, { seed: "sound", count: 500 })) {
    expect(solve(problem)).toBeGreaterThanOrEqual(1);
    const { first } = problem.query;
    if (first.find === "value") continue;
    for (const index of first.where.keys())
      expect(
        solve({
          ...problem,
          query: { ...problem.query, first: { ...first, where: first.where.toSpliced(index, 1) } },
        }),
      ).not.toBe(solve(problem));
  }
});

test.each([
  ["hotels", "guests", "beds"],
  ["courses", "pupils", "seats"],
])("%s never have more %s than %s", (subject, fewer, more) => {
  const ranges = new Map(subjectOf({ subject }).measures.map(({ label, range }) => [label, range]));
  expect(ranges.get(fewer)?.[1]).toBeLessThanOrEqual(ranges.get(more)?.[0] ?? Number.NaN);
});

test("no measure is one that cannot be summed up", () => {
  const labels = subjects.flatMap(({ measures }) => measures.map(({ label }) => label));
  expect(labels.filter((label) => ["knots", "metres"].includes(label))).toEqual([]);
});
