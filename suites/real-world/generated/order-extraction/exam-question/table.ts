import { rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const table = extractionTemplate("table", (page) =>
  rows(
    `Order: ${page.number}. Customer: ${page.customer}. Contact: ${page.contact}.`,
    "article | quantity | unit price",
    page.items({
      plain: ({ article, quantity, price }) => `${article} | ${quantity} | ${price}`,
      boxed: ({ article, boxes, size, price }) =>
        `${article} | ${boxes} boxes of ${size} | ${price} (per piece)`,
    }),
    sentences(
      `Unit prices are in ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `Delivery: ${day}, ${page.place}.`,
        after: ({ days, ordered }) =>
          `Delivery: ${days} calendar days from the order date (${ordered}), ${page.place}.`,
      }),
      page.options({
        discount: ({ percent }) => `Discount: ${percent}.`,
        payment: ({ days }) => `Payment: ${days} days.`,
        shipping: ({ money }) => `Shipping: ${money}.`,
      }),
    ),
    page.twists({
      requantified: ({ article, was, now }) =>
        `Correction to the table: the quantity of ${article} is ${now}, not ${was}.`,
      cancelled: ({ article }) => `Correction to the table: the row "${article}" is void.`,
      postponed: ({ was, now }) => `Correction: delivery takes place on ${now}, not on ${was}.`,
    }),
  ),
);
