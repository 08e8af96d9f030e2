import { clockTime, type Day, isoDay, partsOf } from "../calendar.ts";
import { type ScheduleProblem, type Stage, twistOf } from "./problem.ts";

const dayMinutes = 24 * 60;

export interface Solution {
  /** A date as `20250131`, a time of day as `0905`, a length of time in minutes. */
  readonly answer: string;
  readonly steps: number;
  readonly startDay: Day;
  /** On the clock where the job ends. */
  readonly endDay: Day;
  readonly endMinutes: number;
}

export function solve(problem: ScheduleProblem): Solution {
  const startDay = startDayOf(problem);
  const elapsed = elapsedMinutes(problem);
  const ahead = twistOf(problem, "zone")?.aheadMinutes ?? 0;
  const end = startDay * dayMinutes + problem.startMinutes + elapsed + ahead;
  const endDay = Math.floor(end / dayMinutes);
  const endMinutes = end - endDay * dayMinutes;
  return {
    answer: answerOf({ problem, elapsed, endDay, endMinutes }),
    steps: stepsOf(problem),
    startDay,
    endDay,
    endMinutes,
  };
}

export function stageMinutes({ minutes, count = 1 }: Stage): number {
  return minutes * count;
}

/** The last day of production, or the first day where there is none. */
function startDayOf(problem: ScheduleProblem): Day {
  const workingDays = twistOf(problem, "production")?.workingDays ?? 1;
  const closed = twistOf(problem, "closed")?.day;
  let day = problem.firstDay;
  for (let worked = 1; worked < workingDays; ) {
    day += 1;
    if (isWeekday(day) && day !== closed) worked += 1;
  }
  return day;
}

export function isWeekday(day: Day): boolean {
  const { weekday } = partsOf(day);
  return weekday !== 0 && weekday !== 6;
}

function elapsedMinutes(problem: ScheduleProblem): number {
  const beside = twistOf(problem, "beside");
  const stages = problem.stages.map((stage, index) =>
    index === beside?.stage ? Math.max(stageMinutes(stage), beside.minutes) : stageMinutes(stage),
  );
  const waits = (twistOf(problem, "late")?.minutes ?? 0) + (twistOf(problem, "pause")?.minutes ?? 0);
  return stages.reduce((sum, minutes) => sum + minutes, waits);
}

function answerOf({
  problem: { ask },
  elapsed,
  endDay,
  endMinutes,
}: {
  readonly problem: ScheduleProblem;
  readonly elapsed: number;
  readonly endDay: Day;
  readonly endMinutes: number;
}): string {
  switch (ask.kind) {
    case "time":
      return fourDigits(endMinutes);
    case "date":
      return isoDay(endDay).replaceAll("-", "");
    case "duration":
      return String(elapsed);
    case "slack":
      return String(ask.deadlineMinutes - endMinutes);
    case "connection": {
      const missed = Math.max(0, Math.ceil((endMinutes - ask.firstMinutes) / ask.everyMinutes));
      return fourDigits(ask.firstMinutes + missed * ask.everyMinutes);
    }
  }
}

function fourDigits(minutes: number): string {
  return clockTime(minutes).replace(":", "");
}

/** One for each sum, product, comparison, shift of clocks; counting working days is two, a closed day one more. */
function stepsOf({ stages, twists, ask }: ScheduleProblem): number {
  const products = stages.filter((stage) => stage.count !== undefined).length;
  const production = twists.some((twist) => twist.kind === "production") ? 1 : 0;
  const asked = { time: 0, date: 1, duration: 0, slack: 1, connection: 2 }[ask.kind];
  return stages.length + products + twists.length + production + asked;
}
