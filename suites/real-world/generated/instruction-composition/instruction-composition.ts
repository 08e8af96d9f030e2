import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { drawProblem } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { examQuestions } from "./exam-question.ts";
import { judging } from "./judging.ts";
import { meetingNotes } from "./meeting-note.ts";
import type { RoutineProblem } from "./problem.ts";
import { actionsOf, depthOf, stepsOf } from "./solve.ts";
import { tickets } from "./ticket.ts";
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
  spared: () => [...actionWords, ...routineNames],
  judging,
  forms: [
    createForm("exam-question", examQuestions),
    createForm("email-thread", emailThreads),
    createForm("meeting-note", meetingNotes),
    createForm("chat", chats),
    createForm("ticket", tickets),
  ],
};
