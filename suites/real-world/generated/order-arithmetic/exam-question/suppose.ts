import { joinAnd, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const suppose = orderTemplate("suppose", (page) => {
  const goods = page.lines(({ items, count, unit, price, per }) =>
    unit === "pcs"
      ? `${items} (${count} of them, ${price} ${per})`
      : `${items} (${count} ${unit}, ${price} ${per})`,
  );
  return sentences(
    `Suppose a hotel purchases ${joinAnd(goods)}.`,
    page.told({
      returned: ({ count, items }) =>
        `It keeps all but ${count} of the ${items} and pays only for what it keeps.`,
      lineDiscount: ({ percent, items }) =>
        `Suppose further that ${percent} is deducted from the cost of the ${items}.`,
      orderDiscount: ({ percent }) => `The resulting cost of the goods is cut by ${percent}.`,
      freight: ({ money }) => `To this, ${money} is added for the courier.`,
      tax: ({ percent, tax }) => `The sum so far is raised by ${percent} for ${tax}.`,
      paid: ({ money }) => `Of the result, ${money} has been prepaid.`,
    }),
    page.ask({
      due: () => "What is the balance?",
      share: ({ count }) =>
        `The balance is charged to ${count} guests in equal amounts. What does each guest pay?`,
      left: ({ money }) => `What is left in an account that held ${money} once the hotel has paid from it?`,
      extra: ({ money, items }) =>
        `An account held ${money}. Once the hotel has paid from it, for how many additional ${items} at the same price does it suffice?`,
    }),
  );
});
