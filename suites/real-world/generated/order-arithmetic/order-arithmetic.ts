import { currencies } from "../amounts.ts";
import type { Family } from "../family.ts";
import { figuresIn } from "../figures.ts";
import { drawProblem } from "./draw.ts";
import { emailThread } from "./email-thread.ts";
import { examQuestion } from "./exam-question.ts";
import { judging } from "./judging.ts";
import { keyOf, type OrderProblem } from "./problem.ts";
import { receipt } from "./receipt.ts";
import { solve } from "./solve.ts";
import { ticket } from "./ticket.ts";

/** Arithmetic in orders and bills. */
export const orderArithmetic: Family<OrderProblem> = {
  id: "order-arithmetic",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: keyOf,
  answer: (problem) => solve(problem).answer,
  steps: (problem) => solve(problem).steps,
  describe: ({ ask, currency, lines, changes }) => ({
    ask: ask.kind,
    currency: currencies[currency].id,
    lines: lines.length,
    changes: changes.map((change) => change.kind).join(" ") || "none",
  }),
  givesAway: (problem, text) => figuresIn(text).includes(Number(solve(problem).answer)),
  judging,
  forms: [examQuestion, emailThread, receipt, ticket],
};
