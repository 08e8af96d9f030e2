import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const selfCheckout = orderTemplate("self-checkout", (page) =>
  rows(
    page.scan(
      rows(
        "SELF-CHECKOUT JOURNAL (extract)",
        page.noise(
          () =>
            `store ${page.integer({ from: 100, to: 999 })} lane ${page.integer({ from: 11, to: 30 })} session ${page.integer({ from: 40000, to: 99999 })}`,
        ),
        page.lines(
          ({ number, one, count, unit, price, per }) =>
            `${String(number).padStart(3, "0")} ITEM   ${one} | qty ${count} ${unit} | price ${price} ${per}`,
        ),
        page.told({
          returned: ({ count, items }) =>
            `--- REMOVE ${items} | qty ${count} | reason: customer changed mind`,
          lineDiscount: ({ percent, items }) => `--- PROMO  ${items} | ${percent} off the line`,
          orderDiscount: ({ percent, ifFreight }) =>
            `--- MEMBER ${percent} off all lines after promo${ifFreight(", delivery excluded")}`,
          freight: ({ money }) => `--- ADDON  delivery | ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `--- TAX    ${tax} ${percent} exclusive | base: lines after discounts${ifFreight(" and delivery")}`,
          paid: ({ money }) => `--- TENDER prepaid card | ${money}`,
        }),
        page.noise(
          () => `--- INFO   age check not needed, bag weight ${page.integer({ from: 210, to: 990 })} g`,
        ),
        "--- ERROR  printer offline, session suspended before balance was shown",
      ),
    ),
    blank,
    page.ask({
      due: () =>
        "A customer stands at the desk and wants to pay the balance of this session. How much is it?",
      share: ({ count }) =>
        `${count} customers stand at the desk and want to pay the balance of this session in equal parts. How much for each?`,
      left: ({ money }) =>
        `A customer stands at the desk and pays the balance of this session with ${money} in notes. How much does the customer get back?`,
      extra: ({ money, items }) =>
        `A customer stands at the desk with ${money} in notes, pays the balance of this session and wants as many more ${items} as the change allows, at the same price. How many?`,
    }),
  ),
);
