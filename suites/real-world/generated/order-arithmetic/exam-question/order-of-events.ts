import { sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const orderOfEvents = orderTemplate("order-of-events", (page) => {
  const [first, ...others] = page.lines(({ goods, price, per }) => `${goods} at ${price} ${per}`);
  return sentences(
    `On Monday a workshop orders ${first}.`,
    others.map((goods) => `It adds ${goods} to the order.`),
    page.told({
      returned: ({ goods }) => `It strikes ${goods} from the order on Tuesday.`,
      lineDiscount: ({ percent, items }) => `The dealer sells the ${items} at ${percent} off.`,
      orderDiscount: ({ percent }) =>
        `The goods that remain on the order are then reduced by ${percent} altogether.`,
      freight: ({ money }) =>
        `The dealer adds ${money} for bringing everything, a fee that is never discounted.`,
      tax: ({ percent, tax, ifFreight }) =>
        `As the last item on the bill comes ${percent} ${tax} on the goods${ifFreight(" and on the fee for bringing them")}.`,
      paid: ({ money }) => `The workshop gave ${money} as security, which counts as payment.`,
    }),
    page.ask({
      due: () => "What is due on delivery?",
      share: ({ count }) =>
        `What is due on delivery is paid by ${count} workers in equal shares. How much does one worker pay?`,
      left: ({ money }) =>
        `The workshop has ${money} for the order. By how much does the final bill stay below it?`,
      extra: ({ money, items }) =>
        `The workshop has ${money} for the order. How many additional ${items} would fit under that limit at the price above?`,
    }),
  );
});
