import type { Form } from "../family.ts";
import { typed } from "../toggles.ts";
import { amongColleagues } from "./email-thread/among-colleagues.ts";
import { apology } from "./email-thread/apology.ts";
import { bookingConfirmation } from "./email-thread/booking-confirmation.ts";
import { bossWantsToKnow } from "./email-thread/boss-wants-to-know.ts";
import { colleagueAsks } from "./email-thread/colleague-asks.ts";
import { customerComplains } from "./email-thread/customer-complains.ts";
import { forwardedPlan } from "./email-thread/forwarded-plan.ts";
import { minutesOfCall } from "./email-thread/minutes-of-call.ts";
import { newsletterStyle } from "./email-thread/newsletter-style.ts";
import { privateMatters } from "./email-thread/private-matters.ts";
import { sharedInbox } from "./email-thread/shared-inbox.ts";
import { specialGoods } from "./email-thread/special-goods.ts";
import { threeReplies } from "./email-thread/three-replies.ts";
import { underPressure } from "./email-thread/under-pressure.ts";
import { withSuppliers } from "./email-thread/with-suppliers.ts";
import type { ScheduleProblem } from "./problem.ts";

/** As it lands in a mailbox: several hands, quoted replies, times that do not matter. */
export const emailThread: Form<ScheduleProblem> = {
  id: "email-thread",
  toggles: typed,
  templates: [
    forwardedPlan,
    colleagueAsks,
    threeReplies,
    bookingConfirmation,
    bossWantsToKnow,
    newsletterStyle,
    apology,
    minutesOfCall,
    customerComplains,
    sharedInbox,
    ...amongColleagues,
    ...withSuppliers,
    ...privateMatters,
    ...underPressure,
    ...specialGoods,
  ],
};
