import { blank, capital, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const forumStyle = orderTemplate("forum-style", (page) =>
  rows(
    `Q: "How do I get to my total?"   (asked by ${page.buyer.first}${page.integer({ from: 60, to: 99 })}, ${page.integer({ from: 12, to: 400 })} views)`,
    blank,
    sentences(
      `Total newbie here. Shop is ${page.supplier.name}.`,
      page.lines(({ goods, price, per }) => `I have ${goods} in the cart, ${price} ${per}.`),
      page.told({
        returned: ({ goods }) => `EDIT: took ${goods} out of it again.`,
        lineDiscount: ({ percent, items }) =>
          `${capital(items)} are on offer with ${percent} off, the cart does not show that yet.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Then I have a coupon: ${percent} off the goods total in the cart after offers${ifFreight(", not valid for shipping")}.`,
        freight: ({ money }) => `Shipping to me is ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `${capital(tax)} is not in any of these numbers. It's ${percent} where I live, for ${ifFreight("goods and shipping", "everything")}.`,
        paid: ({ money }) =>
          `They hold ${money} of mine from an earlier cancelled purchase and will set it off against this.`,
      }),
      page.noise(
        () =>
          `Delivery says ${page.integer({ from: 2, to: 4 })} to ${page.integer({ from: 5, to: 9 })} working days.`,
      ),
    ),
    blank,
    page.ask({
      due: () => "What will they charge me at the end?",
      share: ({ count }) =>
        `What they charge me at the end is for ${count} people and I want the same amount from everyone, me included. How much is it each?`,
      left: ({ money }) =>
        `I'm paying with a prepaid card that has ${money} on it. What will be on it afterwards?`,
      extra: ({ money, items }) =>
        `I'm paying with a prepaid card that has ${money} on it. How many more ${items} can I put into the cart (same price, shipping stays the same)?`,
    }),
    blank,
    page.noise(
      () => `1 answer: "Ask support, they replied to me in ${page.integer({ from: 13, to: 55 })} minutes."`,
    ),
  ),
);
