import { blank, capital, columns, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const twoSlips = orderTemplate("two-slips", (page) => {
  const [first, ...others] = page.lines(
    ({ items, count, unit, price, per }) =>
      `${columns([capital(items), `${count} ${unit}`], [24])}  ${price} ${per}`,
  );
  return rows(
    page.ask({
      due: () =>
        "We have stapled the papers of one purchase together. How much do we still have to pay for it?",
      share: ({ count }) =>
        `We have stapled the papers of one purchase together. What we still have to pay for it goes to ${count} households in equal parts. How much is one part?`,
      left: ({ money }) =>
        `We have stapled the papers of one purchase together. It is paid from a float of ${money}. What must be in the float afterwards?`,
      extra: ({ money, items }) =>
        `We have stapled the papers of one purchase together. It is paid from a float of ${money}. How many more ${items} at the price on the slip can the float bear afterwards?`,
    }),
    blank,
    page.scan(
      rows(
        `== slip 1 == ${page.supplier.name} == ${page.day(0)} ==`,
        first ?? "",
        blank,
        others.length === 0 ? "" : `== slip 2 == same shop, same day ==`,
        others,
        blank,
        page.noise(
          () =>
            `== card terminal == Terminal ${page.integer({ from: 50000000, to: 69999999 })}, trace ${page.integer({ from: 1000, to: 9999 })} ==`,
        ),
        blank,
        "== back of the slip, in pencil ==",
        sentences(
          page.told({
            returned: ({ goods }) => `brought back ${goods}, not to be paid.`,
            lineDiscount: ({ percent, items }) => `${items} ${percent} cheaper than printed.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `on all goods together then ${percent} off${ifFreight(", but not on the driver's fee")}.`,
            freight: ({ money }) => `driver's fee ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `printed prices are w/o ${tax}: ${percent} on goods${ifFreight(" and driver")}.`,
            paid: ({ money }) => `${money} already given to them.`,
          }),
          page.noise(() => `remember parking ticket, bay ${page.integer({ from: 101, to: 399 })}.`),
        ),
      ),
    ),
  );
});
