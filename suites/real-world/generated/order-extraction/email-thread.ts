import { createForm } from "../forms.ts";
import { mailsAsAnswers } from "./email-thread/as-answers.ts";
import { mailsAsLetters } from "./email-thread/as-letters.ts";
import { mailsAsLists } from "./email-thread/as-lists.ts";
import { mailsAsOrders } from "./email-thread/as-orders.ts";
import { mailsOfBuyers } from "./email-thread/of-buyers.ts";
import { mailsOfFewWords } from "./email-thread/of-few-words.ts";
import { mailsOfManyHands } from "./email-thread/of-many-hands.ts";
import { mailsOfSellers } from "./email-thread/of-sellers.ts";

/** As it lands in a mailbox: the order in pieces, other people's names, numbers of other things. */
export const emailThread = createForm(
  "email-thread",
  mailsAsOrders,
  mailsAsAnswers,
  mailsOfFewWords,
  mailsAsLetters,
  mailsAsLists,
  mailsOfBuyers,
  mailsOfManyHands,
  mailsOfSellers,
);
