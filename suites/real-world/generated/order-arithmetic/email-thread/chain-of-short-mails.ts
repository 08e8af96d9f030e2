import { blank, joinAnd, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const chainOfShortMails = orderTemplate("chain-of-short-mails", (page) => {
  const { buyer, seller, supplier } = page;
  const draft = page.draft(({ goods }) => goods);
  const prices = page.lines(({ one, price, per }) => `${one} = ${price} ${per}`);
  const say = (who: string, offset: number, text: string) =>
    text === "" ? [] : [`[${page.day(offset)} ${page.time()}] ${who}: ${text}`];
  return rows(
    `Thread "${supplier.name} order", ${page.integer({ from: 5, to: 9 })} participants`,
    blank,
    ...say(buyer.first, 0, `We need ${joinAnd(draft.lines)}. Can you send prices?`),
    ...say(seller.first, 1, `Sure. ${prices.join("; ")}.`),
    ...say(
      buyer.first,
      2,
      draft.correct(
        ({ was, now, items }) =>
          `Sorry, counted again. Make that ${now} ${items} instead of ${was}. Rest as before.`,
      ),
    ),
    ...say(
      seller.first,
      3,
      page.noise(
        () => `Got it. Your customer number is ${page.integer({ from: 20000, to: 89999 })}, by the way.`,
      ),
    ),
    ...page
      .told({
        returned: ({ goods }) =>
          `We were ${goods} short in the warehouse, those won't come at all and won't be on the bill.`,
        lineDiscount: ({ percent, items }) => `You get the ${items} for ${percent} less than I wrote.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `My boss says OK to ${percent} off what the goods then come to together${ifFreight(", but transport is not included in that")}.`,
        freight: ({ money }) => `Transport will be ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `All my figures are before ${tax}. It's ${percent}, on goods${ifFreight(" and on transport")}.`,
        paid: ({ money }) => `Your advance of ${money} came in today, thank you.`,
      })
      .flatMap((text, index) => say(seller.first, 4 + index, text)),
    ...say(
      buyer.first,
      12,
      page.ask({
        due: () => "Great. So what do I pay you in the end?",
        share: ({ count }) =>
          `Great. There are ${count} of us sharing what is to be paid in the end, everybody the same. What does each of us send you?`,
        left: ({ money }) => `Great. I was given ${money} for everything. How much do I bring back?`,
        extra: ({ money, items }) =>
          `Great. I was given ${money} for everything. How many more ${items} can I add for what would be left, transport unchanged?`,
      }),
    ),
  );
});
