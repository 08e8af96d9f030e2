import { capital, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const symbols = orderTemplate("symbols", (page) => {
  const goods = page.lines(({ items, count, unit, price, per }) => {
    const quantity = unit === "pcs" ? count : `${count} ${unit}`;
    return `${items}: quantity ${quantity}, price ${price} ${per}`;
  });
  return [
    `Let the cost of an order be built up as follows. ${goods.map(capital).join(". ")}.`,
    sentences(
      page.told({
        returned: ({ count, items }) => `The quantity of ${items} is reduced by ${count} before billing.`,
        lineDiscount: ({ percent, items }) => `The cost of ${items} is reduced by ${percent}.`,
        orderDiscount: ({ percent }) => `The sum of these costs is reduced by ${percent}.`,
        freight: ({ money }) => `A fixed delivery charge of ${money} is then added.`,
        tax: ({ percent, tax }) => `The result is increased by ${percent} for ${tax}.`,
        paid: ({ money }) => `A credit of ${money} is subtracted at the end.`,
      }),
    ),
    page.ask({
      due: () => "State the amount payable.",
      share: ({ count }) => `State one of ${count} equal parts of the amount payable.`,
      left: ({ money }) => `State the difference between a budget of ${money} and the amount payable.`,
      extra: ({ money, items }) =>
        `A budget of ${money} is available. State the largest number of additional ${items}, at the same price, that the difference between the budget and the amount payable allows.`,
    }),
  ].join("\n");
});
