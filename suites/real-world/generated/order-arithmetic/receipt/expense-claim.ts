import { blank, columns, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const expenseClaim = orderTemplate("expense-claim", (page) =>
  rows(
    page.scan(
      rows(
        `Expense claim of ${page.buyer.full}, attachment ${page.integer({ from: 1, to: 9 })}`,
        page.noise(
          () =>
            `Personnel no. ${page.integer({ from: 10000, to: 99999 })}, trip ${page.day(-3)} to ${page.day(1)}`,
        ),
        blank,
        `Seller      : ${page.supplier.name}`,
        `Bought on   : ${page.day(0)}`,
        page.lines(({ goods, price, per }) => `Bought      : ${goods}, ${price} ${per}`),
        page.told({
          returned: ({ goods }) => `Taken back  : ${goods}, price refunded`,
          lineDiscount: ({ percent, items }) => `Reduction   : ${percent} on ${items}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Reduction   : ${percent} on all goods as reduced so far${ifFreight(", no reduction on shipping")}`,
          freight: ({ money }) => `Shipping    : ${money}`,
          tax: ({ percent, tax }) =>
            `${columns([tax, `: ${percent} on top of goods and shipping, prices above are without it`], [11])}`,
          paid: ({ money }) => `Advance     : ${money} (company card, no claim)`,
        }),
        page.noise(() => `Exch. rate  : not applicable`),
        page.noise(
          () =>
            `Mileage     : see attachment ${page.integer({ from: 11, to: 19 })}, ${page.integer({ from: 61, to: 640 })} km`,
        ),
        "Claimed     :",
      ),
    ),
    blank,
    page.ask({
      due: () =>
        `"Claimed" is what ${page.buyer.first} had to pay privately for this purchase. Which amount belongs there?`,
      share: ({ count }) =>
        `What had to be paid privately for this purchase was borne by ${count} colleagues in equal parts, and ${page.buyer.first} claims one part. Which amount belongs in "Claimed"?`,
      left: ({ money }) =>
        `${page.buyer.first} was handed ${money} for this purchase, so "Claimed" stays empty and the rest goes back. Which amount goes back?`,
      extra: ({ money, items }) =>
        `${page.buyer.first} was handed ${money} for this purchase, so "Claimed" stays empty. How many more ${items} at that price would have been possible with the rest?`,
    }),
  ),
);
