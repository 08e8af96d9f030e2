import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const standardForm = extractionTemplate("standard-form", (page) =>
  page.scan(
    rows(
      `PURCHASE ORDER            No. ${page.number}`,
      `Buyer: ${page.customer}`,
      `Contact: ${page.contact}`,
      `Seller: ${page.supplier.name}`,
      page.noise(() => `Page 1/${page.integer({ from: 2, to: 4 })}   printed ${page.time()}`),
      blank,
      "Pos  Article / Quantity / Unit price",
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `${String(number).padEnd(4)} ${article} / ${quantity} / ${price}`,
        boxed: ({ number, article, boxes, size, price }) =>
          `${String(number).padEnd(4)} ${article} / ${boxes} boxes of ${size} / ${price} per piece`,
      }),
      `Currency of this order: ${page.currency}`,
      page.delivery({
        on: ({ day }) => `Delivery address: ${page.place}     Delivery date: ${day}`,
        after: ({ days, ordered }) =>
          `Delivery address: ${page.place}     Date of order: ${ordered}\nDelivery date: ${days} calendar days after date of order`,
      }),
      page.options({
        discount: ({ percent }) => `Discount: ${percent}`,
        payment: ({ days }) => `Terms of payment: ${days} days`,
        shipping: ({ money }) => `Shipping: ${money}`,
      }),
      blank,
      page.twists({
        requantified: ({ article, was, now }) => `(by hand) ${article}: ${was} crossed out, ${now}`,
        cancelled: ({ article }) => `(by hand) line through ${article}: not wanted`,
        postponed: ({ was, now }) => `(by hand) not ${was} but ${now}`,
      }),
      `Signature: ${page.writer.full}`,
    ),
  ),
);
