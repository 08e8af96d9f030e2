import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { chats } from "./chat.ts";
import { chatsBetweenShifts } from "./chat-between-shifts.ts";
import { chatsInGroups } from "./chat-in-groups.ts";
import { chatsWithCustomers } from "./chat-with-customers.ts";
import { chatsWithTools } from "./chat-with-tools.ts";
import { drawProblem } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { emailThreadsForPractice } from "./email-thread-for-practice.ts";
import { emailThreadsOfClubsAndBoards } from "./email-thread-of-clubs-and-boards.ts";
import { emailThreadsOfManyHands } from "./email-thread-of-many-hands.ts";
import { emailThreadsToThePublic } from "./email-thread-to-the-public.ts";
import { examQuestions } from "./exam-question.ts";
import { examQuestionsInLogic } from "./exam-question-in-logic.ts";
import { examQuestionsInTales } from "./exam-question-in-tales.ts";
import { examQuestionsOfLaw } from "./exam-question-of-law.ts";
import { judging } from "./judging.ts";
import { moreEmailThreads } from "./more-email-thread.ts";
import { decide, decisions, type PolicyProblem, stepsOf } from "./problem.ts";
import { tickets } from "./ticket.ts";
import { ticketsAcrossDesks } from "./ticket-across-desks.ts";
import { ticketsFromDevices } from "./ticket-from-devices.ts";
import { ticketsInNotation } from "./ticket-in-notation.ts";
import { ticketsOfRecord } from "./ticket-of-record.ts";

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
    createForm(
      "exam-question",
      examQuestions,
      examQuestionsOfLaw,
      examQuestionsInLogic,
      examQuestionsInTales,
    ),
    createForm(
      "email-thread",
      emailThreads,
      moreEmailThreads,
      emailThreadsOfManyHands,
      emailThreadsToThePublic,
      emailThreadsForPractice,
      emailThreadsOfClubsAndBoards,
    ),
    createForm("ticket", tickets, ticketsInNotation, ticketsAcrossDesks, ticketsOfRecord, ticketsFromDevices),
    createForm("chat", chats, chatsBetweenShifts, chatsWithCustomers, chatsInGroups, chatsWithTools),
  ],
};
