import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const kanbanCard = orderTemplate("kanban-card", (page) => {
  const draft = page.draft(
    ({ items, count, unit, price, per }) => `[ ] ${items}, ${count} ${unit} (${price} ${per})`,
  );
  return rows(
    `CARD: pay ${page.supplier.name}`,
    `LIST: This week      DUE: ${page.day(4)}`,
    page.noise(
      () =>
        `LABELS: finance, Q${page.integer({ from: 1, to: 4 })}     VOTES: ${page.integer({ from: 2, to: 9 })}`,
    ),
    blank,
    "CHECKLIST",
    draft.lines,
    blank,
    "ACTIVITY",
    draft.correct(
      ({ was, now, items }) =>
        `${page.buyer.first} edited the checklist: ${items} should read ${now} (was: ${was}); somehow not saved`,
    ),
    page
      .told({
        returned: ({ goods }) => `cancelled ${goods} with them, no charge`,
        lineDiscount: ({ percent, items }) => `haggled ${percent} off the ${items}`,
        orderDiscount: ({ percent, ifFreight }) =>
          `they take ${percent} off the goods total after that.${ifFreight(" Delivery not negotiable")}`,
        freight: ({ money }) => `delivery costs ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `found out their prices exclude ${tax}. It's ${percent}${ifFreight(" and also due on delivery")}`,
        paid: ({ money }) => `sent them ${money} today as a first part`,
      })
      .map(
        (text, index) =>
          `${index % 2 === 0 ? page.colleague.first : page.buyer.first}, ${page.day(index)}: ${text}`,
      ),
    page.noise(
      () =>
        `${page.colleague.first} attached scan_${page.integer({ from: 1000, to: 9999 })}.pdf (${page.integer({ from: 110, to: 990 })} kB)`,
    ),
    `${page.colleague.first}: ${page.ask({
      due: () => "so what amount do I enter for the payment that settles this?",
      share: ({ count }) =>
        `the payment that settles this is made by ${count} of us in equal shares. what is my share?`,
      left: ({ money }) => `the account has ${money}. what will it show after the payment that settles this?`,
      extra: ({ money, items }) =>
        `the account has ${money}. after the payment that settles this, how many more ${items} could we get at that price?`,
    })}`,
  );
});
