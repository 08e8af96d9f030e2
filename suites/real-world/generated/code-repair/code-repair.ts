import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { quote } from "../text.ts";
import { chats } from "./chat.ts";
import { colleagueChats } from "./chat-among-colleagues.ts";
import { offDutyChats } from "./chat-off-duty.ts";
import { drawProblem } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { firmEmails } from "./email-thread-of-firms.ts";
import { personalEmails } from "./email-thread-of-people.ts";
import { examQuestions } from "./exam-question.ts";
import { classroomQuestions } from "./exam-question-in-class.ts";
import { paperQuestions } from "./exam-question-on-paper.ts";
import { judging } from "./judging.ts";
import { logExcerpts } from "./log-excerpt.ts";
import { checkLogs } from "./log-excerpt-of-checks.ts";
import { serviceLogs } from "./log-excerpt-of-services.ts";
import type { RepairProblem } from "./problem.ts";
import { codeOf, listed, run, solutionOf, specificationOf, stepsOf, testOf } from "./solve.ts";
import { tickets } from "./ticket.ts";
import { deskTickets } from "./ticket-from-the-desk.ts";
import { boardTickets } from "./ticket-on-the-board.ts";

/** A function mended from what it should do and one call that fails. */
export const codeRepair: Family<RepairProblem> = {
  id: "code-repair",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  // A function and the call that shows it wrong; neither its name nor the calls that judge it make another problem.
  key: ({ stages, shown }) => JSON.stringify({ stages, shown }),
  answer: solutionOf,
  steps: stepsOf,
  describe: (problem) => ({
    bugs: problem.stages.filter(({ bug }) => bug !== undefined).length,
    entry_point: problem.name,
    test: testOf(problem),
  }),
  givesAway: (problem, text) => text.includes(solutionOf(problem)),
  spared: (problem) => [
    // Also where it is quoted or moved in.
    ...["", "> ", "    "].map((margin) => quote(codeOf(problem), margin)),
    ...specificationOf(problem),
    problem.name,
    listed(problem.shown),
    listed(run(problem.stages, problem.shown)),
  ],
  judging,
  forms: [
    createForm("exam-question", examQuestions, classroomQuestions, paperQuestions),
    createForm("ticket", tickets, deskTickets, boardTickets),
    createForm("log-excerpt", logExcerpts, checkLogs, serviceLogs),
    createForm("chat", chats, colleagueChats, offDutyChats),
    createForm("email-thread", emailThreads, firmEmails, personalEmails),
  ],
};
