import { rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const definitionList = extractionTemplate("definition-list", (page) =>
  rows(
    `Number of the order - ${page.number}`,
    `Customer - ${page.customer}`,
    `Contact - ${page.contact}`,
    `Currency - ${page.currency}`,
    page.items({
      plain: ({ number, article, quantity, price }) =>
        `Item ${number} - ${article}, ${quantity} pieces, ${price} per piece`,
      boxed: ({ number, article, boxes, size, price }) =>
        `Item ${number} - ${article}, ${boxes} boxes of ${size} pieces, ${price} per piece`,
    }),
    page.delivery({
      on: ({ day }) => `Delivery - ${page.place}, ${day}`,
      after: ({ days, ordered }) =>
        `Delivery - ${page.place}, ${days} calendar days after ${ordered}, the date of the order`,
    }),
    page.options({
      discount: ({ percent }) => `Discount - ${percent}`,
      payment: ({ days }) => `Payment - within ${days} days`,
      shipping: ({ money }) => `Shipping - ${money}`,
    }),
    page.twists({
      requantified: ({ article, was, now }) => `Change - ${article}, ${now} pieces in place of ${was}`,
      cancelled: ({ article }) => `Change - ${article} is deleted`,
      postponed: ({ was, now }) => `Change - delivery on ${now} in place of ${was}`,
    }),
  ),
);
