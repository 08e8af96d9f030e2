import { type Day, partsOf } from "../calendar.ts";
import { type ScheduleProblem, twistOf } from "./problem.ts";
import type { Solution } from "./solve.ts";

/** Whether the question makes sense, has one careful answer and does not state it. */
export function isSound(
  problem: ScheduleProblem,
  { answer, startDay, endDay, endMinutes }: Solution,
): boolean {
  const { ask, firstDay, stages, twists } = problem;
  const [closed, pause, beside] = [
    twistOf(problem, "closed"),
    twistOf(problem, "pause"),
    twistOf(problem, "beside"),
  ];
  if (endMinutes === 0) return false;
  if (closed !== undefined && closed.day >= startDay) return false;
  if (pause !== undefined && pause.after === beside?.stage) return false;
  if (twistOf(problem, "production") !== undefined && touchesYearEnd(firstDay, startDay)) return false;
  switch (ask.kind) {
    case "date":
      return endDay !== firstDay && endDay !== closed?.day;
    case "time":
      return stages.length + twists.length > 1 && endMinutes !== problem.startMinutes;
    case "duration":
      return stages.length + twists.length > 1 && isRare(Number(answer), problem);
    case "slack":
      return ask.deadlineMinutes >= 6 * 60 && isRare(Number(answer), problem);
    case "connection": {
      const { firstMinutes, everyMinutes } = ask;
      const caught = Number(answer.slice(0, 2)) * 60 + Number(answer.slice(2));
      return (
        endDay === startDay &&
        endMinutes > firstMinutes + everyMinutes &&
        endMinutes !== caught &&
        caught !== problem.startMinutes &&
        caught < 22 * 60
      );
    }
  }
}

/** Around the turn of the year readers would wonder which days are holidays. */
function touchesYearEnd(firstDay: Day, lastDay: Day): boolean {
  return [firstDay, lastDay].some((asked) => {
    const { month, day } = partsOf(asked);
    return (month === 12 && day > 12) || (month === 1 && day < 8);
  });
}

/** Not a number that stands in the job itself, nor in most documents anyway. */
function isRare(minutes: number, problem: ScheduleProblem): boolean {
  const spans = [
    ...problem.stages.map((stage) => stage.minutes),
    ...problem.twists.flatMap((twist) => ("minutes" in twist ? [twist.minutes] : [])),
    problem.startMinutes,
    problem.ask.kind === "slack" ? problem.ask.deadlineMinutes : 0,
  ];
  const counts = problem.stages.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const shown = [...counts, ...spans.flatMap((span) => [span, span % 60, Math.floor(span / 60)])];
  return minutes > 31 && !(minutes > 2000 && minutes < 2030) && !shown.includes(minutes);
}
