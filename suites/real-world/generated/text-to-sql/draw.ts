import type { Seeded } from "../seeded.ts";
import { drawDay, type Rows, rowsFor } from "./database.ts";
import { type Condition, needsOther, type SqlProblem, stepsOf } from "./problem.ts";
import { type Schema, schemas } from "./schemas.ts";
import { resultOf } from "./solve.ts";

const ranges: Readonly<Record<number, readonly [fewest: number, most: number]>> = {
  1: [2, 2],
  2: [3, 3],
  3: [4, 4],
  4: [5, 6],
  5: [7, 9],
};

/** Draws until everything matters: without any condition, or with what is void, the rows would be other ones. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): SqlProblem {
  const [fewest, most] = ranges[difficulty] ?? [0, 0];
  for (let attempt = 0; attempt < 100_000; attempt++) {
    const problem = drawCandidate(random, difficulty);
    const steps = stepsOf(problem);
    if (steps >= fewest && steps <= most && isSound(problem)) return problem;
  }
  throw new RangeError(`no question of difficulty ${difficulty} in a hundred thousand draws`);
}

function drawCandidate(random: Seeded, difficulty: number): SqlProblem {
  const schema = random.pick(schemas);
  const isHard = difficulty >= 4;
  const per = isHard && random.chance(0.8) ? random.pick(["group", "name"] as const) : undefined;
  const kinds = random.shuffle(["measure", "measure", "type", "day", "group"] as const);
  const where = kinds
    .slice(0, random.integer({ from: 1, to: isHard ? 4 : 3 }))
    .map((kind) => drawCondition(random, schema, kind));
  const isMessy = difficulty >= 2;
  const find = random.pick(["count", "total", "largest"] as const);
  return {
    schema: schema.id,
    mess: {
      isVoided: isMessy && random.chance(0.5),
      isTyped: isMessy && where.some(({ kind }) => kind === "type") && random.chance(0.7),
    },
    want: { find, measure: find === "count" ? 0 : random.integer({ from: 0, to: 1 }) },
    where,
    ...(per === undefined ? {} : { per }),
    ...(per !== undefined && random.chance(0.6) ? { fewest: random.integer({ from: 2, to: 4 }) } : {}),
    rowsSeed: random.integer({ from: 0, to: 2 ** 31 - 1 }),
  };
}

function drawCondition(
  random: Seeded,
  { fact, other }: Schema,
  kind: "measure" | "type" | "day" | "group",
): Condition {
  switch (kind) {
    case "measure": {
      const measure = random.integer({ from: 0, to: fact.measures.length - 1 });
      const [from, to] = fact.measures[measure]?.range ?? [0, 0];
      return { kind: random.pick(["above", "at-most"]), measure, value: random.integer({ from, to }) };
    }
    case "type":
      return { kind, value: random.pick(fact.type.values) };
    case "day":
      return { kind: random.pick(["since", "before"]), value: drawDay(random) };
    case "group":
      return { kind, value: random.pick(other.group.values) };
  }
}

function isSound(problem: SqlProblem): boolean {
  const { where, mess, fewest, per } = problem;
  if (per === "group" && where.some(({ kind }) => kind === "group")) return false;
  // Words alone make few questions; a figure or a day makes them many.
  if (!where.some(({ kind }) => kind !== "type" && kind !== "group")) return false;
  const columns = where.map((one) => ("measure" in one ? `${one.kind} ${one.measure}` : one.kind));
  if (new Set(columns).size < columns.length) return false;
  const rows = rowsFor(problem);
  const result = resultOf(problem, rows);
  if (result.length < (per === undefined ? 1 : 2)) return false;
  const right = JSON.stringify(result);
  const isAlike = (other: SqlProblem) => JSON.stringify(resultOf(other, rows)) === right;
  if (where.some((_, at) => isAlike({ ...problem, where: where.toSpliced(at, 1) }))) return false;
  if (fewest !== undefined && isAlike({ ...problem, fewest: 1 })) return false;
  return (!mess.isVoided || voidMatters(problem, rows)) && (!mess.isTyped || hasSlippedRow(problem, rows));
}

function voidMatters(problem: SqlProblem, { facts, others }: Rows): boolean {
  const unvoided = { others, facts: facts.map((row) => ({ ...row, isVoid: false })) };
  return JSON.stringify(resultOf(problem, { facts, others })) !== JSON.stringify(resultOf(problem, unvoided));
}

/** A row that counts although its type was typed otherwise. */
function hasSlippedRow({ where }: SqlProblem, { facts }: Rows): boolean {
  const type = where.find((one) => one.kind === "type")?.value;
  return facts.some((row) => !row.isVoid && row.type !== type && row.type.trim().toLowerCase() === type);
}

/** For `describe`: what a question takes beside its conditions. */
export function shapeOf(problem: SqlProblem): string {
  return [
    problem.want.find,
    ...(needsOther(problem) ? ["join"] : []),
    ...(problem.per === undefined ? [] : ["group"]),
    ...(problem.fewest === undefined ? [] : ["having"]),
  ].join(" ");
}
