import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const faxLetter = extractionTemplate("fax-letter", (page) =>
  page.scan(
    rows(
      `FAX from ${page.customer}`,
      page.noise(() => `${page.day(0)} ${page.time()}   ${page.phone()}   P. 01`),
      `to ${page.supplier.name}`,
      blank,
      `We hereby order (our order ${page.number}), prices in ${page.currency} per piece:`,
      page.items({
        plain: ({ article, quantity, price }) => `   ${quantity} pcs   ${article}   ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `   ${boxes} boxes, ${size} pcs per box   ${article}   ${price}`,
      }),
      page.delivery({
        on: ({ day }) => `to be delivered at ${page.place} on ${day}`,
        after: ({ days, ordered }) =>
          `ordered on ${ordered}, to be delivered at ${page.place} ${days} calendar days later`,
      }),
      page.options({
        discount: ({ percent }) => `less ${percent} discount`,
        payment: ({ days }) => `payable within ${days} days`,
        shipping: ({ money }) => `plus ${money} shipping`,
      }),
      `contact for this order is ${page.contact}`,
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `SECOND FAX, replaces first where different: ${article} ${now} pcs (was ${was})`,
        cancelled: ({ article }) => `SECOND FAX, replaces first where different: ${article} cancelled`,
        postponed: ({ was, now }) =>
          `SECOND FAX, replaces first where different: delivery ${now} (was ${was})`,
      }),
      page.noise(() => `transmission ok, ${page.integer({ from: 13, to: 59 })} s`),
    ),
  ),
);
