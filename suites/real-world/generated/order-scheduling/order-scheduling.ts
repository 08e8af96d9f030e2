import { dayStyles } from "../calendar.ts";
import type { Family } from "../family.ts";
import { figuresIn } from "../figures.ts";
import { chat } from "./chat.ts";
import { clockStyles } from "./clock.ts";
import { drawProblem } from "./draw.ts";
import { emailThread } from "./email-thread.ts";
import { examQuestion } from "./exam-question.ts";
import { jobSheet } from "./job-sheet.ts";
import { judging } from "./judging.ts";
import { keyOf, type ScheduleProblem } from "./problem.ts";
import { solve } from "./solve.ts";

/** Dates, clocks and schedules around orders. */
export const orderScheduling: Family<ScheduleProblem> = {
  id: "order-scheduling",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: keyOf,
  answer: (problem) => solve(problem).answer,
  steps: (problem) => solve(problem).steps,
  describe: ({ ask, stages, twists }) => ({
    ask: ask.kind,
    stages: stages.length,
    twists: twists.map((twist) => twist.kind).join(" ") || "none",
  }),
  givesAway: (problem, text) => statesAnswer(problem, text),
  judging,
  forms: [examQuestion, emailThread, chat, jobSheet],
};

/** A date counts as stated in any style, a time on any clock, a length of time as a figure. */
function statesAnswer(problem: ScheduleProblem, text: string): boolean {
  const { answer, endDay } = solve(problem);
  switch (problem.ask.kind) {
    case "date":
      return Object.values(dayStyles).some((style) => text.includes(style(endDay)));
    case "time":
    case "connection": {
      const minutes = Number(answer.slice(0, 2)) * 60 + Number(answer.slice(2));
      return Object.values(clockStyles).some((style) => new RegExp(`(?<!\\d)${style(minutes)}`).test(text));
    }
    case "duration":
    case "slack":
      return figuresIn(text).includes(Number(answer));
  }
}
