import { blank, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const fieldsAndComments = orderTemplate("fields-and-comments", (page) => {
  const draft = page.draft(({ goods, price, per }) => `- ${goods}, ${price} ${per}`);
  return rows(
    `Ticket:    ${page.reference("SUP")}`,
    page.noise(() => `Priority:  P${page.integer({ from: 2, to: 4 })}`),
    `Reporter:  ${page.buyer.full}`,
    `Component: billing`,
    page.noise(() => `Version:   ${page.integer({ from: 3, to: 9 })}.${page.integer({ from: 10, to: 40 })}`),
    blank,
    "Description",
    `The order page of ${page.supplier.name} shows no total. The basket was:`,
    draft.lines,
    blank,
    `Comment 1, ${page.buyer.first}, ${page.day(0)}`,
    sentences(
      draft.correct(
        ({ was, now, items }) =>
          `Small mistake above, I had already changed the ${items} from ${was} to ${now}.`,
      ),
      page.told({
        returned: ({ goods }) => `I removed ${goods} again afterwards.`,
        lineDiscount: ({ percent, items }) => `There was a badge "${percent} off" on the ${items}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `My account takes ${percent} off the goods total, after any badge${ifFreight(", shipping is at full price")}.`,
      }),
      "Expected: the right total. Actual: three dots.",
    ),
    blank,
    `Comment 2, ${page.colleague.first} (support), ${page.day(1)}`,
    sentences(
      page.told({
        freight: ({ money }) => `Shipping to this address is ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `The prices in the basket are net, we charge ${percent} ${tax} on goods${ifFreight(" and on shipping")}.`,
        paid: ({ money }) => `I also see a payment of ${money} on this order, which counts.`,
      }),
      page.noise(
        () =>
          `The page crashed for ${page.integer({ from: 41, to: 380 })} other users as well, fix is planned for ${page.day(12)}.`,
      ),
      page.ask({
        due: () => `Could somebody tell ${page.buyer.first} by hand what the amount to be paid is?`,
        share: ({ count }) =>
          `${page.buyer.first} wants to pay in ${count} equal instalments. Could somebody tell by hand what one instalment of the amount to be paid is?`,
        left: ({ money }) =>
          `${page.buyer.first} pays from a balance of ${money}. Could somebody tell by hand what the balance will be after the order?`,
        extra: ({ money, items }) =>
          `${page.buyer.first} pays from a balance of ${money}. Could somebody tell by hand how many more ${items} at the same price the balance allows after the order, shipping unchanged?`,
      }),
    ),
  );
});
