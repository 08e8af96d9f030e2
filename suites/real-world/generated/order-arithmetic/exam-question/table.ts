import { capital, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const table = orderTemplate("table", (page) => {
  const table = page.lines(
    ({ items, count, unit, price, per }) => `${items} | ${count} ${unit} | ${price} ${per}`,
  );
  const notes = page.told({
    returned: ({ goods }) => `${capital(goods)} were not delivered and are not charged.`,
    lineDiscount: ({ percent, items }) => `The price of the ${items} falls by ${percent}.`,
    orderDiscount: ({ percent }) => `The value of the goods as a whole is then reduced by ${percent}.`,
    freight: ({ money }) => `A flat ${money} is charged for haulage; no discount applies to it.`,
    tax: ({ percent, tax, ifFreight }) =>
      `${capital(tax)} of ${percent} is levied on the goods${ifFreight(" and on haulage")} and is not in the prices.`,
    paid: ({ money }) => `${money} was paid beforehand.`,
  });
  return [
    "The table shows a purchase.",
    "",
    "goods | quantity | price",
    ...table,
    "",
    sentences(
      notes,
      page.ask({
        due: () => "Work out the amount still to be paid.",
        share: ({ count }) =>
          `Work out one of ${count} equal instalments in which the amount still to be paid is settled.`,
        left: ({ money }) => `Work out what remains of ${money} after the purchase.`,
        extra: ({ money, items }) =>
          `Work out how many more ${items} could be afforded at the same price if ${money} was available for everything.`,
      }),
    ),
  ].join("\n");
});
