import { blank, columns, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const cashAndCarry = orderTemplate("cash-and-carry", (page) =>
  rows(
    page.scan(
      rows(
        `*** ${page.supplier.name} CASH & CARRY ***`,
        page.noise(
          () =>
            `VAT reg. ${page.integer({ from: 100, to: 999 })} ${page.integer({ from: 1000, to: 9999 })} ${page.integer({ from: 10, to: 99 })}`,
        ),
        `No. ${page.integer({ from: 100000, to: 999999 })}    ${page.day(0, "iso")}`,
        blank,
        columns(["ARTICLE", "QTY", "PRICE"], [26, -10]),
        page.lines(({ one, count, unit, price, per }) =>
          columns([one, `${count} ${unit}`, ` ${price} ${per}`], [26, -10]),
        ),
        blank,
        page.told({
          returned: ({ goods }) => `returned at desk: ${goods} - credited in full`,
          lineDiscount: ({ percent, items }) => `action price: ${items} less ${percent}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `trade card: less ${percent} of goods total so far${ifFreight(" (services excl.)")}`,
          freight: ({ money }) => `service: delivery to door ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `${tax} ${percent} to be added to goods${ifFreight(" + services")}`,
          paid: ({ money }) => `voucher redeemed ${money}`,
        }),
        page.noise(
          () =>
            `card ****${page.integer({ from: 1000, to: 9999 })}  batch ${page.integer({ from: 200, to: 899 })}`,
        ),
        blank,
        "SUM ........ [unreadable]",
      ),
    ),
    blank,
    page.ask({
      due: () =>
        "The printer ran out of ink at the sum. After the voucher, if there was one: which amount went off the card?",
      share: ({ count }) =>
        `The printer ran out of ink at the sum. Whatever went off the card (after the voucher, if there was one) is split evenly by ${count} stalls. What does a stall pay?`,
      left: ({ money }) =>
        `The printer ran out of ink at the sum. Before this, the card held ${money}. And after it?`,
      extra: ({ money, items }) =>
        `The printer ran out of ink at the sum. Before this, the card held ${money}. For how many more ${items} at the printed price would the rest do?`,
    }),
  ),
);
