import { joinAnd, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const twoFriends = orderTemplate("two-friends", (page) => {
  const goods = page.lines(({ goods, price, per }) => `${goods} at a price of ${price} ${per}`);
  return sentences(
    `Omar is asked to check a bill. The bill lists ${joinAnd(goods)}.`,
    page.told({
      returned: ({ goods: back }) =>
        `He knows that ${back} were never accepted, so they must not be charged.`,
      lineDiscount: ({ percent, items }) =>
        `He also knows that the ${items} were promised at ${percent} less.`,
      orderDiscount: ({ percent }) =>
        `His contract grants ${percent} off the goods that are charged, after any promised reductions.`,
      freight: ({ money }) => `The haulier's fee of ${money} is passed on in full.`,
      tax: ({ percent, tax, ifFreight }) =>
        `The bill is net: ${tax} of ${percent} must be added to everything${ifFreight(", the haulier's fee included")}.`,
      paid: ({ money }) => `An instalment of ${money} was transferred last month.`,
    }),
    page.ask({
      due: () => "Which amount should Omar transfer?",
      share: ({ count }) =>
        `Omar transfers the correct amount in ${count} equal parts. How large is one part?`,
      left: ({ money }) =>
        `There are ${money} in his account, and he pays the correct amount. What is his new balance?`,
      extra: ({ money, items }) =>
        `There are ${money} in his account, and he pays the correct amount. How many further ${items} at the listed price could he then pay for?`,
    }),
  );
});
