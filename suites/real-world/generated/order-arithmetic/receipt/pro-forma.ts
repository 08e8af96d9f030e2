import { blank, capital, columns, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const proForma = orderTemplate("pro-forma", (page) =>
  rows(
    page.scan(
      rows(
        columns([page.supplier.name, `Pro-forma ${page.reference("PF")}`], [34]),
        columns([page.noise(() => `Tel. ${page.phone()}`), `Issued ${page.day(0)}`], [34]),
        columns(
          [
            `Bill to: ${page.client.name}`,
            page.noise(() => `Customer ${page.integer({ from: 10000, to: 99999 })}`),
          ],
          [34],
        ),
        blank,
        columns(["Pos", "Code", "Description", "Qty", "Unit price"], [4, 10, 22, -9]),
        page.lines(({ number, code, one, count, unit, price, per }) =>
          columns(
            [String(number), code, capital(one), `${count} ${unit}`, `  ${price} ${per}`],
            [4, 10, 22, -9],
          ),
        ),
        blank,
        page.told({
          returned: ({ goods }) => `Cancelled on request, not billed: ${goods}`,
          lineDiscount: ({ percent, items }) => `Line discount on ${items}: ${percent}`,
          orderDiscount: ({ percent }) => `Discount on net goods value (after line discount): ${percent}`,
          freight: ({ money }) => `Freight, not subject to discount: ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `${tax}, on net goods value after discount${ifFreight(" plus freight")}: ${percent}`,
          paid: ({ money }) => `Part payment received with thanks: ${money}`,
        }),
        page.noise(
          () =>
            `Payment terms: ${page.integer({ from: 10, to: 30 })} days, no cash discount. Old balance from ${page.day(-200)}: none.`,
        ),
      ),
    ),
    blank,
    page.ask({
      due: () => "The page with the totals got lost. What is the amount outstanding?",
      share: ({ count }) =>
        `The page with the totals got lost. The amount outstanding is paid in ${count} equal parts. What is one part?`,
      left: ({ money }) =>
        `The page with the totals got lost. We have a purchase order for at most ${money}. How much of it does this leave open?`,
      extra: ({ money, items }) =>
        `The page with the totals got lost. We have a purchase order for at most ${money}. How many more ${items} at this unit price could go on it, with freight as it is?`,
    }),
  ),
);
