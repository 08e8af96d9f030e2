import type { Family } from "../family.ts";
import { figuresIn } from "../figures.ts";
import { createForm } from "../forms.ts";
import { goodOf } from "./catalogue.ts";
import { chats } from "./chat.ts";
import { chatsAmongFriends } from "./chat-among-friends.ts";
import { chatsOnTheMove } from "./chat-on-the-move.ts";
import { chatsUnderPressure } from "./chat-under-pressure.ts";
import { chatsWithMachines } from "./chat-with-machines.ts";
import { drawProblem } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { emailThreadsBetweenFirms } from "./email-thread-between-firms.ts";
import { emailThreadsFromTheRoad } from "./email-thread-from-the-road.ts";
import { emailThreadsInsideTheHouse } from "./email-thread-inside-the-house.ts";
import { emailThreadsWithFeeling } from "./email-thread-with-feeling.ts";
import { examQuestions } from "./exam-question.ts";
import { examQuestionsAsStory } from "./exam-question-as-story.ts";
import { examQuestionsInRecords } from "./exam-question-in-records.ts";
import { examQuestionsOfTrades } from "./exam-question-of-trades.ts";
import { furtherEmailThreads } from "./further-email-thread.ts";
import { judging } from "./judging.ts";
import { moreChats } from "./more-chat.ts";
import { moreEmailThreads } from "./more-email-thread.ts";
import { moreExamQuestions } from "./more-exam-question.ts";
import { moreReceipts } from "./more-receipt.ts";
import { moreTextbookParagraphs } from "./more-textbook.ts";
import type { ConversionProblem } from "./problem.ts";
import { receipts } from "./receipt.ts";
import { receiptsByHand } from "./receipt-by-hand.ts";
import { receiptsFromTheBackOffice } from "./receipt-from-the-back-office.ts";
import { receiptsFromTheDocks } from "./receipt-from-the-docks.ts";
import { receiptsOverTheCounter } from "./receipt-over-the-counter.ts";
import { solve, stepsOf } from "./solve.ts";
import { textbookParagraphs } from "./textbook.ts";
import { textbookAsides } from "./textbook-asides.ts";
import { textbooksForProfessions } from "./textbook-for-professions.ts";
import { textbooksForScreens } from "./textbook-for-screens.ts";
import { textbooksWithVoices } from "./textbook-with-voices.ts";

/** Quantities from one unit to another, and money from one currency to another. */
export const unitConversion: Family<ConversionProblem> = {
  id: "unit-conversion",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: (problem) => JSON.stringify(problem),
  answer: (problem) => solve(problem).answer,
  steps: stepsOf,
  describe: ({ good, priceCents, exchange }) => ({
    ask: priceCents === undefined ? "quantity" : "cost",
    from: goodOf(good).units.from.one,
    exchange: exchange?.quoted ?? "none",
  }),
  givesAway: (problem, text) => figuresIn(text).includes(Number(solve(problem).answer)),
  judging,
  forms: [
    createForm(
      "exam-question",
      examQuestions,
      moreExamQuestions,
      examQuestionsAsStory,
      examQuestionsInRecords,
      examQuestionsOfTrades,
    ),
    createForm(
      "textbook",
      textbookParagraphs,
      moreTextbookParagraphs,
      textbookAsides,
      textbooksForProfessions,
      textbooksWithVoices,
      textbooksForScreens,
    ),
    createForm(
      "email-thread",
      emailThreads,
      moreEmailThreads,
      furtherEmailThreads,
      emailThreadsFromTheRoad,
      emailThreadsBetweenFirms,
      emailThreadsInsideTheHouse,
      emailThreadsWithFeeling,
    ),
    createForm(
      "chat",
      chats,
      moreChats,
      chatsOnTheMove,
      chatsWithMachines,
      chatsAmongFriends,
      chatsUnderPressure,
    ),
    createForm(
      "receipt",
      receipts,
      moreReceipts,
      receiptsFromTheDocks,
      receiptsOverTheCounter,
      receiptsFromTheBackOffice,
      receiptsByHand,
    ),
  ],
};
