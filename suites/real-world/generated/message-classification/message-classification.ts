import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { chatsAmongStaff } from "./chat-among-staff.ts";
import { chatsWithCustomers } from "./chat-with-customers.ts";
import { drawProblem } from "./draw.ts";
import { emailsBetweenColleagues } from "./email-between-colleagues.ts";
import { emailsFromCustomers } from "./email-from-customers.ts";
import { emailThreads } from "./email-thread.ts";
import { examCourses } from "./exam-courses.ts";
import { examPuzzles } from "./exam-puzzles.ts";
import { examQuestions } from "./exam-question.ts";
import { judging } from "./judging.ts";
import { meetingsElsewhere } from "./meeting-elsewhere.ts";
import { meetingsInTheOffice } from "./meeting-in-the-office.ts";
import { meetingNotes } from "./meeting-note.ts";
import { labelOf, labels, type MessageProblem } from "./problem.ts";
import { tickets } from "./ticket.ts";
import { ticketsByHand } from "./ticket-by-hand.ts";
import { ticketsFromSystems } from "./ticket-from-systems.ts";

/** One label for a message that holds several matters. */
export const messageClassification: Family<MessageProblem> = {
  id: "message-classification",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: (problem) => JSON.stringify(problem),
  answer: labelOf,
  // One for each matter that has to be told apart.
  steps: ({ clauses }) => clauses.length,
  describe: ({ clauses }) => ({
    wanted: clauses.filter(({ kind }) => kind === "wants").length,
    strays: clauses.filter(({ kind }) => kind !== "wants").length,
  }),
  // The order names every label in every text.
  givesAway: () => false,
  spared: () => labels,
  judging,
  forms: [
    createForm("exam-question", examQuestions, examPuzzles, examCourses),
    createForm("email-thread", emailThreads, emailsFromCustomers, emailsBetweenColleagues),
    createForm("chat", chats, chatsWithCustomers, chatsAmongStaff),
    createForm("ticket", tickets, ticketsFromSystems, ticketsByHand),
    createForm("meeting-note", meetingNotes, meetingsInTheOffice, meetingsElsewhere),
  ],
};
