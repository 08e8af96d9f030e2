import type { Seeded } from "../seeded.ts";
import type { Condition, Part, Query, Row, TableProblem } from "./problem.ts";
import { rowsOf, solve } from "./solve.ts";
import { type Subject, subjects } from "./subjects.ts";

interface Rung {
  readonly rows: number;
  /** Conditions of the first figure and, where there is one, of the second. */
  readonly shapes: readonly (readonly number[])[];
}

const rungs: Readonly<Record<number, Rung>> = {
  1: { rows: 5, shapes: [[1]] },
  2: { rows: 7, shapes: [[2]] },
  3: { rows: 9, shapes: [[3], [1, 1]] },
  4: {
    rows: 11,
    shapes: [
      [2, 1],
      [1, 2],
    ],
  },
  5: {
    rows: 13,
    shapes: [
      [2, 2],
      [3, 2],
      [2, 3],
    ],
  },
};

/** Draws until every condition matters: leaving out any of them would give another answer. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): TableProblem {
  const rung = rungs[difficulty];
  if (rung === undefined) throw new RangeError(`there is no difficulty ${difficulty}`);
  for (let attempt = 0; attempt < 10_000; attempt++) {
    const subject = random.pick(subjects);
    const rows = drawRows(random, subject, rung.rows);
    const query = drawQuery(random, { subject, rows, shape: random.pick(rung.shapes) });
    const problem = { subject: subject.id, rows, query };
    if (isSound(problem)) return problem;
  }
  throw new RangeError(`no table of difficulty ${difficulty} in ten thousand draws`);
}

function drawRows(random: Seeded, { names, words, measures }: Subject, count: number): readonly Row[] {
  return random
    .shuffle(names)
    .slice(0, count)
    .map((name) => ({
      name,
      words: [random.pick(words[0].values), random.pick(words[1].values)],
      measures: measures.map(({ range: [from, to] }) => random.integer({ from, to })),
    }));
}

interface Given {
  readonly subject: Subject;
  readonly rows: readonly Row[];
  readonly shape: readonly number[];
}

function drawQuery(random: Seeded, { subject, rows, shape: [one = 1, two] }: Given): Query {
  const first = drawPart(random, { subject, rows, count: one, isAlone: two === undefined });
  if (two === undefined) return { first };
  const second = drawPart(random, { subject, rows, count: two, isAlone: false });
  return { first, second, combine: random.pick(["minus", "plus"]) };
}

function drawPart(
  random: Seeded,
  {
    subject,
    rows,
    count,
    isAlone,
  }: Omit<Given, "shape"> & { readonly count: number; readonly isAlone: boolean },
): Part {
  const measure = random.integer({ from: 0, to: subject.measures.length - 1 });
  if (count === 1 && random.chance(isAlone ? 0.6 : 0.3))
    return { find: "value", measure, where: [{ kind: "name", name: random.pick(rows).name }] };
  return {
    find: random.pick(["total", "largest", "smallest", "count"]),
    measure,
    where: random
      .shuffle([0, 1, 2, 3, 4])
      .slice(0, count)
      .map((column) => drawCondition(random, { subject, rows, column })),
  };
}

function drawCondition(
  random: Seeded,
  { subject, rows, column }: Omit<Given, "shape"> & { readonly column: number },
): Condition {
  if (column === 0 || column === 1)
    return {
      kind: random.chance(0.7) ? "is" : "is-not",
      column,
      word: random.pick(subject.words[column].values),
    };
  const measure = column - 2;
  // Often the very number of a row, where "above" and "at most" part.
  const threshold = random.pick(rows).measures[measure] ?? 0;
  return {
    kind: random.pick(["above", "at-most"]),
    measure,
    threshold: random.chance(0.5) ? threshold : threshold + random.integer({ from: 1, to: 9 }),
  };
}

function isSound(problem: TableProblem): boolean {
  const { rows, query } = problem;
  const parts = query.second === undefined ? [query.first] : [query.first, query.second];
  if (parts.some((part) => rowsOf(part, rows).length < (part.find === "value" ? 1 : 2))) return false;
  const answer = solve(problem);
  if (answer < 1) return false;
  return (["first", "second"] as const).every((which) => {
    const part = query[which];
    if (part === undefined || part.find === "value") return true;
    return part.where.every((_, index) => {
      const without = { ...part, where: part.where.toSpliced(index, 1) };
      return solve({ ...problem, query: { ...query, [which]: without } }) !== answer;
    });
  });
}
