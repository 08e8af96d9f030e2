import { rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const numberedRecord = extractionTemplate("numbered-record", (page) => {
  const facts = [
    `The order number is ${page.number}.`,
    `The ordering firm is ${page.customer}; its contact is ${page.contact}.`,
    ...page.items({
      plain: ({ article, quantity, price }) =>
        `Ordered: ${article}; quantity ${quantity}; unit price ${price}.`,
      boxed: ({ article, boxes, size, price }) =>
        `Ordered: ${article}; quantity ${boxes} boxes with ${size} pieces each; price per piece ${price}.`,
    }),
    `The currency is given in ${page.currency}.`,
    page.delivery({
      on: ({ day }) => `The delivery date is ${day}; the place of delivery is ${page.place}.`,
      after: ({ days, ordered }) =>
        `The order date is ${ordered}; delivery is ${days} calendar days after the order date; the place of delivery is ${page.place}.`,
    }),
    ...page.options({
      discount: ({ percent }) => `The discount is ${percent}.`,
      payment: ({ days }) => `The term of payment is ${days} days.`,
      shipping: ({ money }) => `The cost of shipping is ${money}.`,
    }),
    ...page.twists({
      requantified: ({ article, was, now }) =>
        `Amendment: for ${article}, the quantity ${was} is replaced by ${now}.`,
      cancelled: ({ article }) => `Amendment: ${article} is no longer ordered.`,
      postponed: ({ was, now }) => `Amendment: the delivery date ${was} is replaced by ${now}.`,
    }),
  ];
  return rows(facts.map((fact, index) => `${index + 1}. ${fact}`));
});
