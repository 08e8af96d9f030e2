import { joinAnd } from "../text.ts";
import type { Condition, Part, TableProblem } from "./problem.ts";
import { type Subject, subjectOf } from "./subjects.ts";

/** Ways to name the figure that is wanted: written out, as people say it, as a formula, cut short, as lawyers have it. */
export const voices = ["prose", "spoken", "formula", "clipped", "relative"] as const;
export type Voice = (typeof voices)[number];

/** What is asked for, as a noun: "the total number of pallets of all depots with region north". */
export function askFor({ query, ...problem }: TableProblem, voice: Voice): string {
  const subject = subjectOf(problem);
  const first = partIn[voice](query.first, subject);
  if (query.second === undefined) return first;
  const second = partIn[voice](query.second, subject);
  return `${first}${joints[voice][query.combine === "plus" ? 1 : 0]} ${second}`;
}

const joints = {
  prose: [", minus", ", plus"],
  spoken: [", less", ", together with"],
  formula: [" -", " +"],
  clipped: [", and then take off", ", and then add"],
  relative: [", this figure diminished by", ", this figure increased by"],
} as const satisfies Readonly<Record<Voice, readonly [minus: string, plus: string]>>;

const partIn: Readonly<Record<Voice, (part: Part, subject: Subject) => string>> = {
  prose: (part, subject) => {
    const label = labelOf(subject, part.measure);
    const which = `${subject.many} with ${joinAnd(part.where.map((one) => inProse(one, subject)))}`;
    switch (part.find) {
      case "value":
        return `the number given for ${nameOf(part)} under ${label}`;
      case "total":
        return `the total number of ${label} of all ${which}`;
      case "largest":
        return `the largest number of ${label} among the ${which}`;
      case "smallest":
        return `the smallest number of ${label} among the ${which}`;
      case "count":
        return `the number of ${which}`;
    }
  },
  spoken: (part, subject) => {
    const label = labelOf(subject, part.measure);
    const which = `where ${joinAnd(part.where.map((one) => inSpeech(one, subject)))}`;
    switch (part.find) {
      case "value":
        return `${nameOf(part)}'s ${label}`;
      case "total":
        return `${label} added up over every ${subject.one} ${which}`;
      case "largest":
        return `the top figure for ${label} of any ${subject.one} ${which}`;
      case "smallest":
        return `the bottom figure for ${label} of any ${subject.one} ${which}`;
      case "count":
        return `how many ${subject.many} there are ${which}`;
    }
  },
  formula: (part, subject) => {
    const label = labelOf(subject, part.measure);
    const conditions = part.where.map((one) => inFormula(one, subject)).join("; ");
    switch (part.find) {
      case "value":
        return `${label}[${nameOf(part)}]`;
      case "total":
        return `SUM(${label}; ${conditions})`;
      case "largest":
        return `MAX(${label}; ${conditions})`;
      case "smallest":
        return `MIN(${label}; ${conditions})`;
      case "count":
        return `COUNT(${subject.many}; ${conditions})`;
    }
  },
  clipped: (part, subject) => {
    const label = labelOf(subject, part.measure);
    const which = `(${part.where.map((one) => inShort(one, subject)).join(" & ")})`;
    switch (part.find) {
      case "value":
        return `${label} of ${nameOf(part)}`;
      case "total":
        return `sum of ${label} ${which}`;
      case "largest":
        return `highest ${label} ${which}`;
      case "smallest":
        return `lowest ${label} ${which}`;
      case "count":
        return `count of ${subject.many} ${which}`;
    }
  },
  relative: (part, subject) => {
    const label = labelOf(subject, part.measure);
    const which = `those ${subject.many} ${joinAnd(part.where.map((one) => inRelativeClause(one, subject)))}`;
    switch (part.find) {
      case "value":
        return `the figure entered for ${label} in respect of ${nameOf(part)}`;
      case "total":
        return `the sum of all figures entered for ${label} in respect of ${which}`;
      case "largest":
        return `the greatest figure entered for ${label} in respect of ${which}`;
      case "smallest":
        return `the least figure entered for ${label} in respect of ${which}`;
      case "count":
        return `the count of ${which}`;
    }
  },
};

function inProse(condition: Condition, subject: Subject): string {
  switch (condition.kind) {
    case "name":
      return `the name ${condition.name}`;
    case "is":
      return `${subject.words[condition.column].label} ${condition.word}`;
    case "is-not":
      return `${subject.words[condition.column].label} other than ${condition.word}`;
    case "above":
      return `${labelOf(subject, condition.measure)} above ${condition.threshold}`;
    case "at-most":
      return `${labelOf(subject, condition.measure)} of at most ${condition.threshold}`;
  }
}

function inSpeech(condition: Condition, subject: Subject): string {
  switch (condition.kind) {
    case "name":
      return `the name is ${condition.name}`;
    case "is":
      return `${subject.words[condition.column].label} says ${condition.word}`;
    case "is-not":
      return `${subject.words[condition.column].label} says anything but ${condition.word}`;
    case "above":
      return `${labelOf(subject, condition.measure)} came to more than ${condition.threshold}`;
    case "at-most":
      return `${labelOf(subject, condition.measure)} came to ${condition.threshold} or less`;
  }
}

function inFormula(condition: Condition, subject: Subject): string {
  switch (condition.kind) {
    case "name":
      return `name = ${condition.name}`;
    case "is":
      return `${subject.words[condition.column].label} = ${condition.word}`;
    case "is-not":
      return `${subject.words[condition.column].label} <> ${condition.word}`;
    case "above":
      return `${labelOf(subject, condition.measure)} > ${condition.threshold}`;
    case "at-most":
      return `${labelOf(subject, condition.measure)} <= ${condition.threshold}`;
  }
}

function inShort(condition: Condition, subject: Subject): string {
  switch (condition.kind) {
    case "name":
      return condition.name;
    case "is":
      return `${subject.words[condition.column].label}: ${condition.word}`;
    case "is-not":
      return `${subject.words[condition.column].label}: all but ${condition.word}`;
    case "above":
      return `${labelOf(subject, condition.measure)}: over ${condition.threshold}`;
    case "at-most":
      return `${labelOf(subject, condition.measure)}: no more than ${condition.threshold}`;
  }
}

function inRelativeClause(condition: Condition, subject: Subject): string {
  switch (condition.kind) {
    case "name":
      return `which bear the name ${condition.name}`;
    case "is":
      return `whose ${isOrAre(subject, condition.column)} ${condition.word}`;
    case "is-not":
      return `whose ${isOrAre(subject, condition.column)} not ${condition.word}`;
    case "above":
      return `whose figure for ${labelOf(subject, condition.measure)} exceeds ${condition.threshold}`;
    case "at-most":
      return `whose figure for ${labelOf(subject, condition.measure)} does not exceed ${condition.threshold}`;
  }
}

/** "district is", "hours are". */
function isOrAre({ words }: Subject, column: 0 | 1): string {
  const { label } = words[column];
  return `${label} ${label.endsWith("s") ? "are" : "is"}`;
}

function labelOf({ measures }: Subject, index: number): string {
  const label = measures[index]?.label;
  if (label === undefined) throw new RangeError(`there is no measure ${index}`);
  return label;
}

function nameOf({ where: [condition] }: Part): string {
  if (condition?.kind !== "name") throw new RangeError("a single value without a name");
  return condition.name;
}
