import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const proForma = extractionTemplate("pro-forma", (page) =>
  page.scan(
    rows(
      `${page.supplier.name} - ORDER ACKNOWLEDGEMENT`,
      page.noise(() => `Our ref. ${page.reference("AB")}   Clerk ${page.reader.last}`),
      `Your order: ${page.number}`,
      `You: ${page.customer}, your contact ${page.contact}`,
      blank,
      page.items({
        plain: ({ article, quantity, price }) => `${article}\n   quantity ${quantity}   price each ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `${article}\n   quantity ${boxes} boxes of ${size}   price each piece ${price}`,
      }),
      `Amounts in ${page.currency}`,
      page.delivery({
        on: ({ day }) => `We deliver on ${day} to ${page.place}`,
        after: ({ days, ordered }) =>
          `You ordered on ${ordered}; we deliver ${days} calendar days after this to ${page.place}`,
      }),
      page.options({
        discount: ({ percent }) => `We deduct ${percent} discount`,
        payment: ({ days }) => `We expect payment within ${days} days`,
        shipping: ({ money }) => `We charge ${money} for shipping`,
      }),
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `As you asked us afterwards: ${article}, quantity ${now} and no longer ${was}`,
        cancelled: ({ article }) => `As you asked us afterwards: without ${article}`,
        postponed: ({ was, now }) => `As you asked us afterwards: delivery on ${now} and no longer on ${was}`,
      }),
    ),
  ),
);
