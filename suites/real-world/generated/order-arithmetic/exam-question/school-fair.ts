import { joinAnd, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const schoolFair = orderTemplate("school-fair", (page) => {
  const bought = page.lines(({ goods, price, per }) => `${goods} for ${price} ${per}`);
  return sentences(
    `For a fair, a committee buys ${joinAnd(bought)}.`,
    page.told({
      returned: ({ goods }) => `Because too much was ordered, ${goods} go back and their price is credited.`,
      lineDiscount: ({ percent, items }) =>
        `Only the ${items} are on sale, at ${percent} below the price above.`,
      orderDiscount: ({ percent, ifFreight }) =>
        `The seller supports the fair and lowers the bill for the goods by ${percent}${ifFreight(" (transport stays at full price)")}.`,
      freight: ({ money }) => `Transport is charged at ${money}.`,
      tax: ({ percent, tax, ifFreight }) =>
        `All of this is before ${tax}. The rate is ${percent}${ifFreight(" and covers transport too")}.`,
      paid: ({ money }) => `A parent has already covered ${money} of the bill.`,
    }),
    page.ask({
      due: () => "How much money must the committee hand over?",
      share: ({ count }) =>
        `The ${count} classes of the school pay the open amount in equal parts. How much money is that per class?`,
      left: ({ money }) =>
        `The committee's cash box held ${money} before the purchase. How much money is in it afterwards?`,
      extra: ({ money, items }) =>
        `The committee's cash box held ${money} before the purchase. How many more ${items} at that price can be paid from what is in it afterwards?`,
    }),
  );
});
