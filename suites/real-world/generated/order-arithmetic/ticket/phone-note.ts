import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const phoneNote = orderTemplate("phone-note", (page) =>
  rows(
    `Call note ${page.day(0)} ${page.time()}, taken by ${page.colleague.full}`,
    `Caller: ${page.buyer.full}, ${page.client.name}`,
    page.noise(() => `Call back: ${page.phone()}, not before ${page.integer({ from: 9, to: 11 })}`),
    blank,
    sentences(
      `Caller got a parcel with ${joinAnd(page.lines(({ goods }) => goods))}.`,
      `According to the list the prices are: ${page.lines(({ one, price, per }) => `${one} ${price} ${per}`).join(" / ")}.`,
      page.noise(
        () =>
          `Parcel weighs ${page.integer({ from: 4, to: 31 })} kg, came ${page.integer({ from: 2, to: 6 })} days late.`,
      ),
      page.told({
        returned: ({ goods }) => `Caller sends back ${goods}; agreed, no charge for those.`,
        lineDiscount: ({ percent, items }) => `Agreed ${percent} off the ${items} because of the delay.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Contract: then ${percent} off the total of all goods that are kept${ifFreight("; nothing off the freight")}.`,
        freight: ({ money }) => `Freight as usual, ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `List is without ${tax}, ${percent} applies to ${ifFreight("goods and freight alike", "all of it")}.`,
        paid: ({ money }) => `Caller says ${money} was paid on ordering; checked, correct.`,
      }),
    ),
    blank,
    page.ask({
      due: () => "Caller wants to know how much to transfer now. Please work it out and ring back.",
      share: ({ count }) =>
        `Caller will transfer what is open in ${count} equal amounts and wants to know how much each is. Please work it out and ring back.`,
      left: ({ money }) =>
        `Caller has a credit of ${money} with us that pays for it and wants to know what is left of that. Please work it out and ring back.`,
      extra: ({ money, items }) =>
        `Caller has a credit of ${money} with us that pays for it and wants to know how many more ${items} the rest of it buys at list price, same parcel. Please work it out and ring back.`,
    }),
  ),
);
