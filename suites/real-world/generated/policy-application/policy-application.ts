import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { drawProblem } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { examQuestions } from "./exam-question.ts";
import { judging } from "./judging.ts";
import { moreEmailThreads } from "./more-email-thread.ts";
import { decide, decisions, type PolicyProblem, stepsOf } from "./problem.ts";
import { tickets } from "./ticket.ts";

/** Rules with exceptions, applied to one request. */
export const policyApplication: Family<PolicyProblem> = {
  id: "policy-application",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: (problem) => JSON.stringify(problem),
  answer: decide,
  steps: stepsOf,
  describe: ({ domain, rules, precedence }) => ({ domain, rules: rules.length, precedence }),
  // All four words stand in every text or in what is asked below it.
  givesAway: () => false,
  spared: () => decisions,
  judging,
  forms: [
    createForm("exam-question", examQuestions),
    createForm("email-thread", emailThreads, moreEmailThreads),
    createForm("ticket", tickets),
    createForm("chat", chats),
  ],
};
