import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { chatsAfterHours } from "./chat-after-hours.ts";
import { chatsAtTheCounter } from "./chat-at-the-counter.ts";
import { drawProblem } from "./draw.ts";
import { emailsAskingWhatWasDone } from "./email-asking-what-was-done.ts";
import { emailsExplainingWords } from "./email-explaining-words.ts";
import { emailThreads } from "./email-thread.ts";
import { examFormalSystems } from "./exam-formal-systems.ts";
import { examFromTraining } from "./exam-from-training.ts";
import { examQuestions } from "./exam-question.ts";
import { judging } from "./judging.ts";
import { meetingsAtTheTable } from "./meeting-at-the-table.ts";
import { meetingsInOtherPlaces } from "./meeting-in-other-places.ts";
import { meetingNotes } from "./meeting-note.ts";
import type { RoutineProblem } from "./problem.ts";
import { actionsOf, depthOf, stepsOf } from "./solve.ts";
import { tickets } from "./ticket.ts";
import { ticketsToCarryOut } from "./ticket-to-carry-out.ts";
import { ticketsToExplain } from "./ticket-to-explain.ts";
import { actionWords, routineNames } from "./words.ts";

/** Commands that are made of commands: the depth of composition is the difficulty. */
export const instructionComposition: Family<RoutineProblem> = {
  id: "instruction-composition",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: (problem) => JSON.stringify(problem),
  answer: (problem) => actionsOf(problem).join(" "),
  steps: stepsOf,
  describe: (problem) => ({ depth: depthOf(problem), actions: actionsOf(problem).length }),
  givesAway: (problem, text) => text.includes(actionsOf(problem).join(" ")),
  // Nobody mistypes one word of a script alone.
  spared: () => [...actionWords, ...routineNames, "repeat("],
  judging,
  forms: [
    createForm("exam-question", examQuestions, examFormalSystems, examFromTraining),
    createForm("email-thread", emailThreads, emailsExplainingWords, emailsAskingWhatWasDone),
    createForm("meeting-note", meetingNotes, meetingsAtTheTable, meetingsInOtherPlaces),
    createForm("chat", chats, chatsAtTheCounter, chatsAfterHours),
    createForm("ticket", tickets, ticketsToCarryOut, ticketsToExplain),
  ],
};
