import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const internalRequest = orderTemplate("internal-request", (page) =>
  rows(
    `Request ${page.reference("REQ")} - Facilities`,
    `Requested by ${page.buyer.full} on ${page.day(0)}, assigned to ${page.colleague.full}`,
    page.noise(
      () => `Floor ${page.integer({ from: 2, to: 14 })}, extension ${page.integer({ from: 1000, to: 9999 })}`,
    ),
    blank,
    "What do you need?",
    `  ${page.lines(({ goods }) => goods).join("\n  ")}`,
    blank,
    "Prices according to catalogue",
    page.lines(({ one, price, per }) => `  ${one}: ${price} ${per}`),
    blank,
    "Remarks of purchasing",
    page
      .told({
        returned: ({ goods }) =>
          `${goods} of the requested quantity come from our own stock at no cost, only the others are bought`,
        lineDiscount: ({ percent, items }) =>
          `catalogue price of ${items} is out of date, now ${percent} lower`,
        orderDiscount: ({ percent, ifFreight }) =>
          `supplier grants ${percent} on the value of the goods bought at current prices${ifFreight("; not on transport")}`,
        freight: ({ money }) => `transport ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `${tax} ${percent} on goods${ifFreight(" and transport")} has to be added, catalogue is net`,
        paid: ({ money }) => `${money} was booked as a first payment last week`,
      })
      .map((remark) => `  * ${remark}`),
    page.noise(
      () =>
        `  * for information: item ${page.integer({ from: 50, to: 99 })} of the old catalogue (${page.strayMoney({ from: 900, to: 9000 })}) is discontinued`,
    ),
    blank,
    "Question to purchasing",
    page.ask({
      due: () => "  What will be deducted from our cost centre from now on for this request?",
      share: ({ count }) =>
        `  What is still to be deducted for this request is spread over ${count} cost centres in equal amounts. Which amount per cost centre?`,
      left: ({ money }) =>
        `  We have ${money} on our cost centre. How much is there when this request is paid?`,
      extra: ({ money, items }) =>
        `  We have ${money} on our cost centre. When this request is paid, for how many additional ${items} at the current price is there enough?`,
    }),
  ),
);
