import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { chatsWithColleagues } from "./chat-with-colleagues.ts";
import { chatsWithOthers } from "./chat-with-others.ts";
import { drawProblem } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { emailThreadsAmongStaff } from "./email-thread-among-staff.ts";
import { emailThreadsWithServices } from "./email-thread-with-services.ts";
import { examQuestions } from "./exam-question.ts";
import { examQuestionsForMachines } from "./exam-question-for-machines.ts";
import { examQuestionsForWriters } from "./exam-question-for-writers.ts";
import { judging } from "./judging.ts";
import { meetingNotes } from "./meeting-note.ts";
import { meetingNotesFormal } from "./meeting-note-formal.ts";
import { meetingNotesInformal } from "./meeting-note-informal.ts";
import { marksOf, ordersOf } from "./page.ts";
import type { RewritingProblem } from "./problem.ts";
import { exampleOf, noticeOf, passagesOf, rulesOf, stepsOf } from "./solve.ts";
import { tickets } from "./ticket.ts";
import { ticketsByPeople } from "./ticket-by-people.ts";
import { ticketsBySystems } from "./ticket-by-systems.ts";

/** A notice made shorter by rules that a program can check. */
export const constrainedRewriting: Family<RewritingProblem> = {
  id: "constrained-rewriting",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: (problem) => JSON.stringify(problem),
  // Many texts are right: the target holds the rules, and one text that keeps them.
  answer: (problem) => JSON.stringify(rulesOf(problem)),
  steps: stepsOf,
  describe: ({ facts, rules }) => ({ facts: facts.length, mostWords: rules.mostWords }),
  givesAway: (problem, text) => text.includes(exampleOf(problem)),
  spared: (problem) => [noticeOf(problem), ...passagesOf(problem), ...ordersOf(problem), ...marksOf(problem)],
  judging,
  forms: [
    createForm("exam-question", examQuestions, examQuestionsForWriters, examQuestionsForMachines),
    createForm("email-thread", emailThreads, emailThreadsAmongStaff, emailThreadsWithServices),
    createForm("chat", chats, chatsWithColleagues, chatsWithOthers),
    createForm("ticket", tickets, ticketsByPeople, ticketsBySystems),
    createForm("meeting-note", meetingNotes, meetingNotesInformal, meetingNotesFormal),
  ],
};
