import { blank, capital, columns, rows } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Slips of those who supply: a till slip, a cash and carry, a delivery note, a pro forma. */
export const slipsOfSuppliers = orderTemplates({
  "torn-slip": (page) =>
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
  "cash-and-carry": (page) =>
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
  "delivery-note": (page) =>
    rows(
      page.scan(
        rows(
          `DELIVERY NOTE AND BILL   ${page.reference("DN")}`,
          `Recipient: ${page.client.name}`,
          `Date: ${page.day(0)}`,
          page.noise(
            () =>
              `Packages: ${page.integer({ from: 2, to: 9 })}   Gross weight: ${page.integer({ from: 11, to: 480 })} kg   Driver: ${page.colleague.last}`,
          ),
          blank,
          page.lines(
            ({ number, code, goods, price, per }) => `${number}. ${code}  ${goods}   ${price} ${per}`,
          ),
          blank,
          "Entered by hand:",
          page.told({
            returned: ({ goods }) => `- refused on arrival, take off: ${goods}`,
            lineDiscount: ({ percent, items }) => `- ${items}: minus ${percent} as agreed`,
            orderDiscount: ({ percent, ifFreight }) =>
              `- from the goods total that gives, minus ${percent}${ifFreight(" (carriage stays)")}`,
            freight: ({ money }) => `- carriage ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `- all before ${tax}, add ${percent}${ifFreight(" (carriage too)")}`,
            paid: ({ money }) => `- ${money} received in advance`,
          }),
          page.noise(() => `- next run ${page.day(7)}`),
          blank,
          "Amount to collect: __________",
        ),
      ),
      blank,
      page.ask({
        due: () => "What has to go into the blank field?",
        share: ({ count }) =>
          `The amount for the blank field is collected at ${count} doors, the same at each. What is collected at one door?`,
        left: ({ money }) =>
          `The recipient pays the amount for the blank field out of ${money} in cash. How much change is that?`,
        extra: ({ money, items }) =>
          `The recipient pays the amount for the blank field out of ${money} in cash. How many extra ${items}, same price, could be had for the change?`,
      }),
    ),
  "pro-forma": (page) =>
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
});
