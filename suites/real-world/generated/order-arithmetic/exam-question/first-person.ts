import { sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const firstPerson = orderTemplate("first-person", (page) =>
  sentences(
    "Mia runs a small shop.",
    page.lines(({ goods, price, per }) => `She buys ${goods}, which cost ${price} ${per}.`),
    page.told({
      returned: ({ goods }) => `Of these, she returns ${goods} for a full refund of what they cost.`,
      lineDiscount: ({ percent, items }) => `She has a voucher for ${percent} off the ${items}.`,
      orderDiscount: ({ percent, ifFreight }) =>
        `For paying promptly she may reduce the price of all the goods she keeps by ${percent}${ifFreight("; the delivery fee is not reduced")}.`,
      freight: ({ money }) => `The delivery fee is ${money}.`,
      tax: ({ percent, tax, ifFreight }) =>
        `On top of all this${ifFreight(", delivery included,")} comes ${tax} of ${percent}, which the prices do not yet contain.`,
      paid: ({ money }) => `She paid ${money} when she placed the order.`,
    }),
    page.ask({
      due: () => "What does Mia still owe?",
      share: ({ count }) =>
        `Mia and her friends, ${count} people in all, split what is still owed evenly. What does each one pay?`,
      left: ({ money }) => `Mia put ${money} aside for this. What is left of it in the end?`,
      extra: ({ money, items }) =>
        `Mia put ${money} aside for this. How many more ${items} at the same price could she get for the rest?`,
    }),
  ),
);
