import { createForm } from "../forms.ts";
import { slipsAsAttachments } from "./receipt/as-attachments.ts";
import { slipsOfAccounts } from "./receipt/of-accounts.ts";
import { slipsOfDeliveries } from "./receipt/of-deliveries.ts";
import { slipsOfShops } from "./receipt/of-shops.ts";
import { slipsOfSuppliers } from "./receipt/of-suppliers.ts";
import { slipsOfTillsAndHands } from "./receipt/of-tills-and-hands.ts";
import { slipsSecondHand } from "./receipt/second-hand.ts";

/** As it comes out of a till, a printer or a scanner: terse rows, odd spacing, the total missing. */
export const receipt = createForm(
  "receipt",
  slipsOfSuppliers,
  slipsAsAttachments,
  slipsOfTillsAndHands,
  slipsOfAccounts,
  slipsOfDeliveries,
  slipsOfShops,
  slipsSecondHand,
);
