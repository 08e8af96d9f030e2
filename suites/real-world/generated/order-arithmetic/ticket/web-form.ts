import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplate } from "../page.ts";

export const webForm = orderTemplate("web-form", (page) =>
  rows(
    "New message from contact form /billing",
    blank,
    `name: ${page.buyer.full}`,
    `email: ${mailOf(page.buyer, page.client)}`,
    page.noise(() => `browser: Firefox ${page.integer({ from: 120, to: 140 })}, language en`),
    `order_no: ${page.reference("W")}`,
    "message:",
    sentences(
      "Hello,",
      page.ask({
        due: () =>
          "your site logs me out before I see the final price. How much do I have to pay for my order?",
        share: ({ count }) =>
          `your site logs me out before I see the final price. My order is shared by ${count} clubs, all paying the same part of what is to be paid. How much is it per club?`,
        left: ({ money }) =>
          `your site logs me out before I see the final price. I have store credit of ${money}. How much of it will I have after my order?`,
        extra: ({ money, items }) =>
          `your site logs me out before I see the final price. I have store credit of ${money}. How many more ${items} at the same price can I get with what I will have after my order?`,
      }),
      `In my order there are ${joinAnd(page.lines(({ goods, price, per }) => `${goods} (${price} ${per})`))}.`,
      page.told({
        returned: ({ goods }) => `I have since cancelled ${goods} of these and got the confirmation for it.`,
        lineDiscount: ({ percent, items }) => `Your newsletter promised ${percent} off for the ${items}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `I typed in a code that takes ${percent} off the goods total after any other offer, it was accepted.${ifFreight(" It did not change the shipping fee.")}`,
        freight: ({ money }) => `The shipping fee was ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `As a business customer I see prices without ${tax}, which is ${percent} here${ifFreight(", also on the shipping fee")}.`,
        paid: ({ money }) => `When I ordered you took ${money} from my account as a first payment.`,
      }),
      page.noise(() => `I already tried ${page.integer({ from: 3, to: 9 })} times since ${page.day(-2)}.`),
    ),
    "attachments: none",
    page.noise(() => `spam_score: 0.${page.integer({ from: 11, to: 39 })}`),
  ),
);
