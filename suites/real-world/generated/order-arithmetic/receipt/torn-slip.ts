import { blank, capital, columns, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const tornSlip = orderTemplate("torn-slip", (page) =>
  rows(
    page.ask({
      due: () => "Scan of a till slip, the lower edge is torn off. What was left to pay at the till?",
      share: ({ count }) =>
        `Scan of a till slip, the lower edge is torn off. ${count} flatmates share what was left to pay at the till in equal parts. How much is that each?`,
      left: ({ money }) =>
        `Scan of a till slip, the lower edge is torn off. I paid all of it from an envelope with ${money}. What should still be in the envelope?`,
      extra: ({ money, items }) =>
        `Scan of a till slip, the lower edge is torn off. I paid all of it from an envelope with ${money}. How many more ${items} would the rest have paid for, same price?`,
    }),
    blank,
    page.scan(
      rows(
        `        ${page.supplier.name.toUpperCase()}`,
        page.noise(() => `     ${page.integer({ from: 2, to: 98 })} Station Road  Tel ${page.phone()}`),
        `  ${page.day(0)}   ${page.time()}`,
        page.noise(() => `  Till ${page.integer({ from: 1, to: 9 })}  Served by: ${page.seller.first}`),
        "  ------------------------------------",
        page.lines(
          ({ one, count, unit, price, per, total }) =>
            `  ${capital(one)}\n     ${columns([`${count} ${unit} x ${price} ${per}`, total], [34])}`,
        ),
        page.told({
          returned: ({ count, items }) => `  VOID ${count} ${items} (at price above)`,
          lineDiscount: ({ percent, items }) => `  OFFER ${items} -${percent}`,
          orderDiscount: ({ percent }) => `  LOYALTY -${percent} on all goods after voids and offers`,
          freight: ({ money }) => `  HOME DELIVERY (not discounted) ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `  + ${tax} ${percent} on goods${ifFreight(" and delivery")}, not in prices`,
          paid: ({ money }) => `  PAID BEFORE (deposit) ${money}`,
        }),
        "  ------------------------------------",
        "  TO PAY  ~~~~~~~~~~~~~~ (torn)",
      ),
    ),
  ),
);
