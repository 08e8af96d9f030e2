import { joinAnd, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const firmOrders = orderTemplate("firm-orders", (page) => {
  const goods = page.lines(({ goods, price, per }) => `${goods} at ${price} ${per}`);
  return sentences(
    `A company orders ${joinAnd(goods)}.`,
    page.told({
      returned: ({ goods }) => `It sends ${goods} back and does not have to pay for them.`,
      lineDiscount: ({ percent, items }) => `There is a discount of ${percent} on the ${items}.`,
      orderDiscount: ({ percent, ifFreight }) =>
        `The supplier then takes ${percent} off the total for the goods${ifFreight(", but not off the shipping")}.`,
      freight: ({ money }) => `Shipping costs ${money}.`,
      tax: ({ percent, tax, ifFreight }) =>
        `Finally, ${percent} ${tax} is added to the whole amount${ifFreight(", shipping included")}.`,
      paid: ({ money }) => `The company has already paid ${money} in advance.`,
    }),
    page.ask({
      due: () => "How much does the company have to pay now?",
      share: ({ count }) =>
        `The amount to be paid now is divided equally among ${count} departments. How much does each of them pay?`,
      left: ({ money }) =>
        `The company had set aside ${money} for this order. How much of that remains once everything is paid?`,
      extra: ({ money, items }) =>
        `The company had set aside ${money} for this order. With what remains, how many more ${items} can it buy at the same price?`,
    }),
  );
});
