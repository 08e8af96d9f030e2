import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const restaurantSupplyFax = orderTemplate("restaurant-supply-fax", (page) =>
  rows(
    page.scan(
      rows(
        `FAX  ${page.day(0)}  ${page.time()}  page 1/${page.integer({ from: 2, to: 4 })}`,
        page.noise(() => `from ${page.phone()}`),
        blank,
        `${page.supplier.name} -> ${page.client.name}`,
        "INVOICE (sheet with the end sum missing)",
        blank,
        page.lines(
          ({ items, count, unit, price, per }) =>
            `${count} ${unit}  ${items}\n      unit price ${price} ${per}`,
        ),
        blank,
        page.told({
          returned: ({ goods }) => `Less goods returned, ${goods}, at unit price`,
          lineDiscount: ({ percent, items }) => `Less special rebate ${percent} for ${items}`,
          orderDiscount: ({ percent }) => `Less general rebate ${percent} on goods after the above`,
          freight: ({ money }) => `Plus cool transport ${money} (no rebate)`,
          tax: ({ percent, tax }) => `Plus ${percent} ${tax} on everything so far`,
          paid: ({ money }) => `Less payment on account ${money}`,
        }),
        page.noise(
          () => `Crates: ${page.integer({ from: 2, to: 19 })} lent, please return by ${page.day(21)}`,
        ),
      ),
    ),
    blank,
    page.ask({
      due: () => "The end sum, please.",
      share: ({ count }) => `The end sum was divided into ${count} equal direct debits. One of them, please.`,
      left: ({ money }) =>
        `The end sum was paid out of ${money} that we had with them as a guarantee. The rest of the guarantee, please.`,
      extra: ({ money, items }) =>
        `The end sum was paid out of ${money} that we had with them as a guarantee. The number of additional ${items} that the rest of the guarantee buys at the unit price, please.`,
    }),
  ),
);
