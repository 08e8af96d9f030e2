import type { Form } from "../family.ts";
import { typed } from "../toggles.ts";
import { accountantAsks } from "./email-thread/accountant-asks.ts";
import { assistantBriefing } from "./email-thread/assistant-briefing.ts";
import { bulletSummary } from "./email-thread/bullet-summary.ts";
import { chainOfShortMails } from "./email-thread/chain-of-short-mails.ts";
import { committee } from "./email-thread/committee.ts";
import { complaint } from "./email-thread/complaint.ts";
import { mailsForTheRecord } from "./email-thread/for-the-record.ts";
import { forwardedQuote } from "./email-thread/forwarded-quote.ts";
import { mailsFromAbroad } from "./email-thread/from-abroad.ts";
import { mailsFromHome } from "./email-thread/from-home.ts";
import { mailsOfOffices } from "./email-thread/of-offices.ts";
import { mailsOfTrades } from "./email-thread/of-trades.ts";
import { orderThenShippingNote } from "./email-thread/order-then-shipping-note.ts";
import { purchaseApproval } from "./email-thread/purchase-approval.ts";
import { replyInline } from "./email-thread/reply-inline.ts";
import { webshopConfirmation } from "./email-thread/webshop-confirmation.ts";
import type { OrderProblem } from "./problem.ts";

/** As it lands in a mailbox: several hands, quoted replies, signatures, a question at the end of it. */
export const emailThread: Form<OrderProblem> = {
  id: "email-thread",
  toggles: typed,
  templates: [
    forwardedQuote,
    orderThenShippingNote,
    bulletSummary,
    chainOfShortMails,
    accountantAsks,
    complaint,
    assistantBriefing,
    committee,
    purchaseApproval,
    replyInline,
    webshopConfirmation,
    ...mailsFromAbroad,
    ...mailsForTheRecord,
    ...mailsFromHome,
    ...mailsOfOffices,
    ...mailsOfTrades,
  ],
};
