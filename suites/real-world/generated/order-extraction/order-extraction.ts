import type { Family } from "../family.ts";
import { drawProblem } from "./draw.ts";
import { emailThread } from "./email-thread.ts";
import { examQuestion } from "./exam-question.ts";
import { judging } from "./judging.ts";
import { orderForm } from "./order-form.ts";
import { sparedIn } from "./page.ts";
import { type ExtractionProblem, keyOf } from "./problem.ts";
import { answerOf, stepsOf } from "./solve.ts";
import { ticket } from "./ticket.ts";

/** An order in a text to an order in fields. */
export const orderExtraction: Family<ExtractionProblem> = {
  id: "order-extraction",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: keyOf,
  answer: answerOf,
  steps: stepsOf,
  describe: ({ currency, items, twists, options }) => ({
    currency,
    items: items.length,
    twists: twists.map((twist) => twist.kind).join(" ") || "none",
    options: Object.keys(options).length,
  }),
  // The values stand in every text; the object that is asked for never does.
  givesAway: (problem, text) => text.includes(answerOf(problem)),
  spared: sparedIn,
  judging,
  forms: [examQuestion, emailThread, orderForm, ticket],
};
