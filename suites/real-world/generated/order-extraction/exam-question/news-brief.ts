import { sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const newsBrief = extractionTemplate("news-brief", (page) =>
  sentences(
    `${page.customer} has ordered goods for delivery in ${page.place}.`,
    page.items({
      plain: ({ article, quantity, price }) =>
        `It takes ${quantity} of "${article}" at a unit price of ${price}.`,
      boxed: ({ article, boxes, size, price }) =>
        `It takes ${boxes} boxes of "${article}", ${size} units to the box, at a unit price of ${price}.`,
    }),
    `The unit prices are in ${page.currency}.`,
    page.delivery({
      on: ({ day }) => `The day of delivery is ${day}.`,
      after: ({ days, ordered }) =>
        `The day of delivery comes ${days} calendar days after ${ordered}, when the order was placed.`,
    }),
    `The order is registered as ${page.number}; ${page.contact} acts as contact for the customer.`,
    page.options({
      discount: ({ percent }) => `The agreed discount amounts to ${percent}.`,
      payment: ({ days }) => `The agreed period for payment amounts to ${days} days.`,
      shipping: ({ money }) => `The agreed charge for shipping amounts to ${money}.`,
    }),
    page.twists({
      requantified: ({ article, was, now }) =>
        `Since then, the quantity for "${article}" has gone down from ${was} to ${now}.`,
      cancelled: ({ article }) => `Since then, "${article}" has been cancelled.`,
      postponed: ({ was, now }) => `Since then, the day of delivery has been shifted from ${was} to ${now}.`,
    }),
  ),
);
