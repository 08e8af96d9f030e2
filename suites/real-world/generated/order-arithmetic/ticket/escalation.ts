import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const escalation = orderTemplate("escalation", (page) =>
  rows(
    `#${page.integer({ from: 10000, to: 99999 })} ESCALATED: "charged the wrong amount" (${page.client.name})`,
    blank,
    "Summary for 2nd level:",
    sentences(
      `Customer bought ${joinAnd(page.lines(({ goods, price, per }) => `${goods} for ${price} ${per}`))}.`,
      page.told({
        returned: ({ goods }) =>
          `RMA approved for ${goods}; they are credited at the price paid per piece above.`,
        lineDiscount: ({ percent, items }) => `Campaign: ${items} at ${percent} off.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Partner level gives ${percent} off the remaining goods value.${ifFreight(" Shipping is outside the partner scheme.")}`,
        freight: ({ money }) => `Shipping method "express", ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `Net prices; tax class ${tax} ${percent}, applies to goods after discounts${ifFreight(" and to shipping")}.`,
        paid: ({ money }) => `Ledger shows ${money} paid.`,
      }),
    ),
    blank,
    page.noise(
      () =>
        `Customer was shown ${page.strayMoney({ from: 20000, to: 990000 })}, which is a known display bug (${page.reference("BUG")}) and wrong.`,
    ),
    page.noise(() => `SLA: answer until ${page.day(2)} ${page.time()}`),
    blank,
    page.ask({
      due: () => "To do: calculate the correct amount that remains to be charged.",
      share: ({ count }) =>
        `To do: the correct amount that remains to be charged goes to ${count} cards in equal parts. Calculate the charge per card.`,
      left: ({ money }) =>
        `To do: the correct amount is charged to a wallet of ${money}. Calculate the wallet's balance afterwards.`,
      extra: ({ money, items }) =>
        `To do: the correct amount is charged to a wallet of ${money}. Calculate how many more ${items} at the price above the wallet can pay for afterwards.`,
    }),
  ),
);
