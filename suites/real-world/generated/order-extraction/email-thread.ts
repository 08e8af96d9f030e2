import type { Form } from "../family.ts";
import { typed } from "../toggles.ts";
import { mailsAsLetters } from "./email-thread/as-letters.ts";
import { mailsAsLists } from "./email-thread/as-lists.ts";
import { assistantRelay } from "./email-thread/assistant-relay.ts";
import { chatty } from "./email-thread/chatty.ts";
import { forwardedToEntry } from "./email-thread/forwarded-to-entry.ts";
import { listInSubjectlessMail } from "./email-thread/list-in-subjectless-mail.ts";
import { newestFirst } from "./email-thread/newest-first.ts";
import { mailsOfBuyers } from "./email-thread/of-buyers.ts";
import { mailsOfManyHands } from "./email-thread/of-many-hands.ts";
import { mailsOfSellers } from "./email-thread/of-sellers.ts";
import { orderAndConfirmation } from "./email-thread/order-and-confirmation.ts";
import { plainOrder } from "./email-thread/plain-order.ts";
import { replyWithRemarks } from "./email-thread/reply-with-remarks.ts";
import { shopSystem } from "./email-thread/shop-system.ts";
import { tenderAward } from "./email-thread/tender-award.ts";
import type { ExtractionProblem } from "./problem.ts";

/** As it lands in a mailbox: the order in pieces, other people's names, numbers of other things. */
export const emailThread: Form<ExtractionProblem> = {
  id: "email-thread",
  toggles: typed,
  templates: [
    plainOrder,
    orderAndConfirmation,
    forwardedToEntry,
    newestFirst,
    chatty,
    shopSystem,
    replyWithRemarks,
    assistantRelay,
    listInSubjectlessMail,
    tenderAward,
    ...mailsAsLetters,
    ...mailsAsLists,
    ...mailsOfBuyers,
    ...mailsOfManyHands,
    ...mailsOfSellers,
  ],
};
