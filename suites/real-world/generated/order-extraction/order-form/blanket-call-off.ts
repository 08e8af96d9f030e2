import { rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const blanketCallOff = extractionTemplate("blanket-call-off", (page) =>
  page.scan(
    rows(
      `CALL-OFF under frame contract ${page.noise(() => page.reference("FC"))}`.trim(),
      `Call-off (order) number ${page.number}`,
      `Calling: ${page.customer}. Contact: ${page.contact}.`,
      `Called: ${page.supplier.name}.`,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `Item ${number}. ${article}. Called quantity ${quantity}. Contract price ${price} per piece.`,
        boxed: ({ number, article, boxes, size, price }) =>
          `Item ${number}. ${article}. Called quantity ${boxes} boxes, ${size} pieces each. Contract price ${price} per piece.`,
      }),
      `Contract currency: ${page.currency}.`,
      page.options({
        discount: ({ percent }) => `Contract discount ${percent}.`,
        payment: ({ days }) => `Contract payment period ${days} days.`,
        shipping: ({ money }) => `Shipping for this call-off ${money}.`,
      }),
      page.delivery({
        on: ({ day }) => `Due in ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `Called off on ${ordered}. Due in ${page.place} ${days} calendar days after the call-off.`,
      }),
      page.noise(() => `Remaining contract value ${page.strayMoney({ from: 100000, to: 900000 })}.`),
      page.twists({
        requantified: ({ article, was, now }) =>
          `STAMP Revision A: ${article}, called quantity ${now} (not ${was}).`,
        cancelled: ({ article }) => `STAMP Revision B: ${article}, not called.`,
        postponed: ({ was, now }) => `STAMP Revision C: due ${now} (not ${was}).`,
      }),
    ),
  ),
);
