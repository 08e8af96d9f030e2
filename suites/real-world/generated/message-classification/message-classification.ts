import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { drawProblem } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { examQuestions } from "./exam-question.ts";
import { judging } from "./judging.ts";
import { meetingNotes } from "./meeting-note.ts";
import { labelOf, labels, type MessageProblem } from "./problem.ts";
import { tickets } from "./ticket.ts";

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
    createForm("exam-question", examQuestions),
    createForm("email-thread", emailThreads),
    createForm("chat", chats),
    createForm("ticket", tickets),
    createForm("meeting-note", meetingNotes),
  ],
};
