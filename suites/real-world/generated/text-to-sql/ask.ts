import { joinAnd } from "../text.ts";
import type { Condition, SqlProblem } from "./problem.ts";
import { type Schema, schemaOf } from "./schemas.ts";

/** Three ways to say what is wanted: written out, as a list of points, and as a question without its mark. */
export const voices = ["prose", "points", "question"] as const;
export type Voice = (typeof voices)[number];

/** What is wanted; as prose it is a noun: "the number of orders with channel web". */
export function askFor(problem: SqlProblem, voice: Voice): string {
  switch (voice) {
    case "prose":
      return inProse(problem);
    case "points":
      return pointsOf(problem).join("; ");
    case "question":
      return asQuestion(problem);
  }
}

/** What a reader has to know of the rows, as clauses; none where the rows are clean. */
export function notesOn(problem: SqlProblem): readonly string[] {
  const { fact } = schemaOf(problem);
  return [
    ...(problem.mess.isVoided
      ? [`${fact.many} with ${fact.flag.column} = 1 ${fact.flag.meaning} and never count`]
      : []),
    ...(problem.mess.isTyped
      ? [
          `${fact.type.column} was typed by hand, so upper and lower case and blanks around the word mean nothing`,
        ]
      : []),
  ];
}

function inProse(problem: SqlProblem): string {
  const schema = schemaOf(problem);
  const { fact, other } = schema;
  const { want, per, fewest } = problem;
  const which = whichOf(problem);
  const amount = amountOf(problem);
  const figure = {
    count: `the number of ${fact.many}${which}`,
    total: `the total ${amount} of ${fact.many}${which}`,
    largest: `the largest ${amount} among ${fact.many}${which}`,
  }[want.find];
  if (per === undefined) return figure;
  const head = per === "name" ? `name of a ${other.one}` : `${other.group.label} of a ${other.one}`;
  const kept = fewest === undefined ? "" : `, only where there are at least ${fewest} such ${fact.many}`;
  return `for each ${head}, that ${per === "name" ? "name" : other.group.label} and ${figure}${kept}`;
}

function asQuestion(problem: SqlProblem): string {
  const { fact, other } = schemaOf(problem);
  const { want, per, fewest } = problem;
  const which = whichOf(problem);
  const amount = amountOf(problem);
  const figure = {
    count: `how many ${fact.many}${which} are there`,
    total: `what is the total ${amount} of ${fact.many}${which}`,
    largest: `what is the largest ${amount} among ${fact.many}${which}`,
  }[want.find];
  if (per === undefined) return figure;
  const head = per === "name" ? `name of a ${other.one}` : `${other.group.label} of a ${other.one}`;
  const kept = fewest === undefined ? "" : `, provided there are at least ${fewest} such ${fact.many}`;
  return `for each ${head} (given in the first column), ${figure}${kept}`;
}

/** "fee", "number of seats". */
function amountOf(problem: SqlProblem): string {
  const label = schemaOf(problem).fact.measures[problem.want.measure]?.label ?? "";
  return label.endsWith("s") ? `number of ${label}` : label;
}

/** The conditions behind what they narrow, with a blank before them. */
function whichOf(problem: SqlProblem): string {
  const isWhose = ({ kind }: Condition) => (kind === "group" ? 1 : 0);
  // "Whose" comes last: what follows would seem to be said of the other table.
  const where = problem.where.toSorted((one, other) => isWhose(one) - isWhose(other));
  const clauses = where.map((one) => clauseOf(one, schemaOf(problem)));
  return clauses.length === 0 ? "" : ` ${joinAnd(clauses)}`;
}

function clauseOf(condition: Condition, { fact, other }: Schema): string {
  switch (condition.kind) {
    case "above":
      return `with ${fact.measures[condition.measure]?.label} above ${condition.value}`;
    case "at-most":
      return `with ${fact.measures[condition.measure]?.label} of at most ${condition.value}`;
    case "type":
      return `with ${fact.type.label} ${condition.value}`;
    case "since":
      return `dated on or after ${condition.value}`;
    case "before":
      return `dated before ${condition.value}`;
    case "group":
      return `whose ${other.one} has ${other.group.label} ${condition.value}`;
  }
}

/** What is wanted, a short point each. */
export function pointsOf(problem: SqlProblem): readonly string[] {
  const schema = schemaOf(problem);
  const { fact, other } = schema;
  const { want, where, per, fewest } = problem;
  const label = fact.measures[want.measure]?.label;
  const figure = { count: `count(${fact.many})`, total: `sum of ${label}`, largest: `maximum of ${label}` }[
    want.find
  ];
  const head = per === "name" ? `${other.one}'s name` : `${other.one}'s ${other.group.label}`;
  return [
    per === undefined ? figure : `${head}, ${figure}`,
    ...where.map((one) => pointOf(one, schema)),
    ...(per === undefined ? [] : [`one row per ${head}`]),
    ...(fewest === undefined ? [] : [`at least ${fewest} of these ${fact.many} each`]),
  ];
}

function pointOf(condition: Condition, { fact, other }: Schema): string {
  switch (condition.kind) {
    case "above":
      return `${fact.measures[condition.measure]?.label} > ${condition.value}`;
    case "at-most":
      return `${fact.measures[condition.measure]?.label} <= ${condition.value}`;
    case "type":
      return `${fact.type.label} is ${condition.value}`;
    case "since":
      return `from ${condition.value} on, that day included`;
    case "before":
      return `up to ${condition.value}, that day excluded`;
    case "group":
      return `${other.one}'s ${other.group.label} is ${condition.value}`;
  }
}
