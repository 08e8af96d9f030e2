import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { drawProblem } from "./draw.ts";
import { examQuestions } from "./exam-question.ts";
import { judging } from "./judging.ts";
import { logExcerpts } from "./log-excerpt.ts";
import { type LogProblem, originOf, stepsOf } from "./problem.ts";
import { tickets } from "./ticket.ts";

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
    createForm("exam-question", examQuestions),
    createForm("log-excerpt", logExcerpts),
    createForm("ticket", tickets),
    createForm("chat", chats),
  ],
};
