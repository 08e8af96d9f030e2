import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const handover = orderTemplate("handover", (page) => {
  const [first, ...others] = page.lines(
    ({ items, count, unit, price, per }) => `${items} - ${count} ${unit} - ${price} ${per}`,
  );
  return rows(
    `Shift handover ${page.day(0)} / desk ${page.integer({ from: 1, to: 6 })}`,
    blank,
    page.noise(() => `1. Printer: toner replaced, counter ${page.integer({ from: 20000, to: 90000 })}.`),
    page.noise(
      () =>
        `2. ${page.colleague.full} rang about ${page.strayMoney({ from: 3000, to: 90000 })} from ${page.day(-11)}: done, nothing to do.`,
    ),
    `3. OPEN: ${page.client.name}`,
    `   Took: ${first}`,
    others.map((line) => `         ${line}`),
    page
      .told({
        returned: ({ goods }) => `Back on the shelf, not charged: ${goods}`,
        lineDiscount: ({ percent, items }) => `Shelf label said ${percent} off ${items}, we honour that`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Staff discount ${percent}, counts for the goods after all of the above${ifFreight(" (not for the van)")}`,
        freight: ({ money }) => `Van: ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `Trade customer: the prices are ex ${tax}, add ${percent} on goods${ifFreight(" and van")}`,
        paid: ({ money }) => `Left a deposit of ${money}, deduct it`,
      })
      .map((note) => `   ${note}`),
    `   ${page.ask({
      due: () => "Comes in at noon to settle. Have the exact amount to settle ready!",
      share: ({ count }) =>
        `The ${count} of them come in at noon to settle, in equal parts. Have the exact amount for one of them ready!`,
      left: ({ money }) => `Comes in at noon with ${money} in cash to settle. Have the exact change ready!`,
      extra: ({ money, items }) =>
        `Comes in at noon with ${money} in cash to settle and takes as many more ${items} as the change pays for, same price each. Have that number ready!`,
    })}`,
    blank,
    "What should the early shift get ready under 3?",
  );
});
