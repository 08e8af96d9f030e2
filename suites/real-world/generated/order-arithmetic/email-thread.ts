import { createForm } from "../forms.ts";
import { mailsAsReplies } from "./email-thread/as-replies.ts";
import { mailsForTheRecord } from "./email-thread/for-the-record.ts";
import { mailsFromAbroad } from "./email-thread/from-abroad.ts";
import { mailsFromHome } from "./email-thread/from-home.ts";
import { mailsOfCheckers } from "./email-thread/of-checkers.ts";
import { mailsOfCommittees } from "./email-thread/of-committees.ts";
import { mailsOfOffices } from "./email-thread/of-offices.ts";
import { mailsOfOrders } from "./email-thread/of-orders.ts";
import { mailsOfTrades } from "./email-thread/of-trades.ts";

/** As it lands in a mailbox: several hands, quoted replies, signatures, a question at the end of it. */
export const emailThread = createForm(
  "email-thread",
  mailsOfOrders,
  mailsOfCheckers,
  mailsOfCommittees,
  mailsAsReplies,
  mailsFromAbroad,
  mailsForTheRecord,
  mailsFromHome,
  mailsOfOffices,
  mailsOfTrades,
);
