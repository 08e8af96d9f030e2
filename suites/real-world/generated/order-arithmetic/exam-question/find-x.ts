import { capital, joinAnd, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const findX = orderTemplate("find-x", (page) => {
  const products = page.lines(({ goods, price, per }) => `${goods} (${price} ${per})`);
  const asked = page.ask({
    due: () => "Find the final amount payable.",
    share: ({ count }) =>
      `Find the amount payable by each of ${count} buyers who split the final amount equally.`,
    left: ({ money }) => `Find the change from ${money} after the final amount is settled.`,
    extra: ({ money, items }) =>
      `Find how many additional ${items}, at the given price, could be bought with the change from ${money}.`,
  });
  return sentences(
    asked,
    `The purchase consists of ${joinAnd(products)}.`,
    page.told({
      returned: ({ goods }) => `From it, ${goods} are removed again.`,
      lineDiscount: ({ percent, items }) => `The ${items} carry a rebate of ${percent}.`,
      orderDiscount: ({ percent, ifFreight }) =>
        `After that, a rebate of ${percent} applies to the goods as a whole${ifFreight("; it does not apply to postage")}.`,
      freight: ({ money }) => `Postage: ${money}.`,
      tax: ({ percent, tax, ifFreight }) =>
        `${capital(tax)} at ${percent} applies to the goods${ifFreight(" and the postage")} after any rebates.`,
      paid: ({ money }) => `An earlier payment of ${money} counts towards it.`,
    }),
  );
});
