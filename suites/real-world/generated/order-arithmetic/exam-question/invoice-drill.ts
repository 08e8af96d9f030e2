import { capital } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const invoiceDrill = orderTemplate("invoice-drill", (page) => {
  const items = page.lines(
    ({ number, goods, price, per }) => `Item ${number}: ${goods}. Price: ${price} ${per}.`,
  );
  return [
    "Complete the invoice.",
    ...items,
    ...page.told({
      returned: ({ goods }) => `Credit for ${goods} at the price above.`,
      lineDiscount: ({ percent, items: named }) => `Discount on the ${named}: ${percent}.`,
      orderDiscount: ({ percent }) =>
        `Discount on the net value of all items after the lines above: ${percent}.`,
      freight: ({ money }) => `Packing and dispatch (no discount): ${money}.`,
      tax: ({ percent, tax, ifFreight }) =>
        `${capital(tax)} on items after discount${ifFreight(", packing and dispatch")}: ${percent}.`,
      paid: ({ money }) => `Less down payment: ${money}.`,
    }),
    page.ask({
      due: () => 'What is the figure in the last line, "Please pay"?',
      share: ({ count }) =>
        `The figure in the last line, "Please pay", is split over ${count} equal invoices. What does each one say?`,
      left: ({ money }) =>
        `The customer pays the figure in the last line, "Please pay", from a credit of ${money}. What credit is left?`,
      extra: ({ money, items: named }) =>
        `The customer pays the figure in the last line, "Please pay", from a credit of ${money}. How many further ${named} does the remaining credit cover at the price above?`,
    }),
  ].join("\n");
});
