import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { nightChats } from "./chat-at-night.ts";
import { officeChats } from "./chat-in-office.ts";
import { outsideChats } from "./chat-with-outsiders.ts";
import { drawProblem } from "./draw.ts";
import { examQuestions } from "./exam-question.ts";
import { courseQuestions } from "./exam-question-course.ts";
import { notationQuestions } from "./exam-question-notation.ts";
import { storyQuestions } from "./exam-question-story.ts";
import { judging } from "./judging.ts";
import { logExcerpts } from "./log-excerpt.ts";
import { journalLogs } from "./log-excerpt-journals.ts";
import { programLogs } from "./log-excerpt-programs.ts";
import { toolLogs } from "./log-excerpt-tools.ts";
import { type LogProblem, originOf, stepsOf } from "./problem.ts";
import { tickets } from "./ticket.ts";
import { customerTickets } from "./ticket-customer.ts";
import { deskTickets } from "./ticket-desk.ts";
import { engineeringTickets } from "./ticket-engineering.ts";

/** Where the failure of a request began, read from what many services logged. */
export const logDiagnosis: Family<LogProblem> = {
  id: "log-diagnosis",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: (problem) => JSON.stringify(problem),
  answer: originOf,
  steps: stepsOf,
  describe: ({ chain, strays }) => ({ hops: chain.length - 1, strays: strays.length }),
  // Every service is named; only who reports what tells them apart.
  givesAway: () => false,
  spared: ({ chain, request, strays }) => [
    ...chain,
    request,
    ...strays.flatMap((stray) => [stray.service, stray.request]),
  ],
  judging,
  forms: [
    createForm("exam-question", examQuestions, courseQuestions, notationQuestions, storyQuestions),
    createForm("log-excerpt", logExcerpts, journalLogs, programLogs, toolLogs),
    createForm("ticket", tickets, customerTickets, deskTickets, engineeringTickets),
    createForm("chat", chats, nightChats, officeChats, outsideChats),
  ],
};
