import { blank, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplate } from "../page.ts";

export const assistantBriefing = orderTemplate("assistant-briefing", (page) => {
  const { buyer, colleague, seller, supplier, client } = page;
  const list = page.lines(({ goods, price, per, code }) => `${code}  ${goods}  ${price} ${per}`);
  return rows(
    `${buyer.full} <${mailOf(buyer, client)}>`,
    `to ${colleague.first}, ${page.day(5, "weekday")}`,
    blank,
    `Morning ${colleague.first}, I'm in meetings until ${page.integer({ from: 3, to: 6 })}, can you work out one figure for me from the mails with ${supplier.name}?`,
    page.ask({
      due: () => "I need: what we have to pay them now.",
      share: ({ count }) =>
        `I need: what we have to pay them now, divided by ${count}, because ${count} branches chip in equally.`,
      left: ({ money }) =>
        `I need: what stays in the kitty, there were ${money} in it and the whole bill comes out of it.`,
      extra: ({ money, items }) =>
        `I need: how many more ${items} we could take at that price, given there were ${money} in the kitty and the bill comes out of it first.`,
    }),
    blank,
    `> ${seller.first} ${seller.last}, ${page.day(0)}:`,
    quote(
      rows(
        "your basket:",
        list,
        page.told({
          freight: ({ money }) => `dispatch  ${money}`,
          tax: ({ percent, tax, ifFreight }) => `prices${ifFreight(" and dispatch")} plus ${percent} ${tax}`,
        }),
      ),
    ),
    ">",
    `> ${buyer.first}, ${page.day(1)}:`,
    quote(
      sentences(
        "looks good.",
        page.noise(() => `Does the guarantee still run for ${page.integer({ from: 18, to: 60 })} months?`),
        page.told({
          returned: ({ goods }) => `Please drop ${goods} from the basket, we have enough.`,
          lineDiscount: ({ percent, items }) => `The flyer says ${percent} off ${items}, please apply that.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `And I'd expect ${percent} off the goods value after that${ifFreight(", dispatch aside")}.`,
        }),
      ),
    ),
    ">",
    `> ${seller.first} ${seller.last}, ${page.day(2)}:`,
    quote(
      sentences(
        "all confirmed as you wrote.",
        page.told({
          paid: ({ money }) => `Your prepayment of ${money} has been credited.`,
        }),
        page.noise(() => `Tracking number ${page.integer({ from: 1000000, to: 9999999 })}.`),
      ),
    ),
  );
});
