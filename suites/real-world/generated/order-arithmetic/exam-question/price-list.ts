import { joinAnd, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const priceList = orderTemplate("price-list", (page) => {
  const prices = page.lines(({ one, price, per }) => `${one}: ${price} ${per}`);
  const wanted = page.lines(({ goods }) => goods);
  return sentences(
    `A price list reads: ${prices.join("; ")}.`,
    `A customer takes ${joinAnd(wanted)}.`,
    page.told({
      returned: ({ goods }) => `Before paying, the customer hands back ${goods}.`,
      lineDiscount: ({ percent, items }) => `The price of the ${items} is reduced by ${percent}.`,
      orderDiscount: ({ percent, ifFreight }) =>
        `As a regular, the customer gets ${percent} off the resulting sum of the goods${ifFreight(" (carriage is not discounted)")}.`,
      freight: ({ money }) => `Carriage is ${money}.`,
      tax: ({ percent, tax, ifFreight }) =>
        `The list shows prices without ${tax}; ${percent} is due on ${ifFreight("the goods and the carriage together", "the goods")}.`,
      paid: ({ money }) => `A deposit of ${money} is deducted from the bill.`,
    }),
    page.ask({
      due: () => "Calculate the amount that is left to pay.",
      share: ({ count }) =>
        `The amount that is left to pay is shared equally by ${count} people. Calculate the share of one person.`,
      left: ({ money }) => `The customer came with ${money}. Calculate how much is left over.`,
      extra: ({ money, items }) =>
        `The customer came with ${money}. Calculate how many additional ${items} the money that is left over would buy at the list price.`,
    }),
  );
});
