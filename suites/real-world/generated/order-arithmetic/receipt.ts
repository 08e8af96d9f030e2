import type { Form } from "../family.ts";
import { scanned } from "../toggles.ts";
import type { OrderProblem } from "./problem.ts";
import { cashAndCarry } from "./receipt/cash-and-carry.ts";
import { deliveryNote } from "./receipt/delivery-note.ts";
import { expenseClaim } from "./receipt/expense-claim.ts";
import { handwrittenBill } from "./receipt/handwritten-bill.ts";
import { slipsOfAccounts } from "./receipt/of-accounts.ts";
import { slipsOfDeliveries } from "./receipt/of-deliveries.ts";
import { slipsOfShops } from "./receipt/of-shops.ts";
import { phonePhoto } from "./receipt/phone-photo.ts";
import { proForma } from "./receipt/pro-forma.ts";
import { restaurantSupplyFax } from "./receipt/restaurant-supply-fax.ts";
import { slipsSecondHand } from "./receipt/second-hand.ts";
import { selfCheckout } from "./receipt/self-checkout.ts";
import { statementCsv } from "./receipt/statement-csv.ts";
import { tornSlip } from "./receipt/torn-slip.ts";
import { twoSlips } from "./receipt/two-slips.ts";

/** As it comes out of a till, a printer or a scanner: terse rows, odd spacing, the total missing. */
export const receipt: Form<OrderProblem> = {
  id: "receipt",
  toggles: scanned,
  templates: [
    tornSlip,
    cashAndCarry,
    deliveryNote,
    proForma,
    phonePhoto,
    expenseClaim,
    twoSlips,
    restaurantSupplyFax,
    selfCheckout,
    handwrittenBill,
    statementCsv,
    ...slipsOfAccounts,
    ...slipsOfDeliveries,
    ...slipsOfShops,
    ...slipsSecondHand,
  ],
};
