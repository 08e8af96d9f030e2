import { sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const businessStory = extractionTemplate("business-story", (page) =>
  sentences(
    `At ${page.customer}, ${page.contact} is the contact for an order with the number ${page.number}.`,
    page.items({
      plain: ({ article, quantity, price }) =>
        `The firm wants ${quantity} units of the article "${article}", which costs ${price} a unit.`,
      boxed: ({ article, boxes, size, price }) =>
        `The firm wants ${boxes} boxes of the article "${article}". A box holds ${size} units, and one unit costs ${price}.`,
    }),
    `The prices are quoted in ${page.currency}.`,
    page.delivery({
      on: ({ day }) => `The goods are to reach ${page.place} on ${day}.`,
      after: ({ days, ordered }) =>
        `Counting from the day of the order, ${ordered}, the goods are to reach ${page.place} after ${days} calendar days.`,
    }),
    page.twists({
      requantified: ({ article, was, now }) =>
        `Then the firm decides to take ${now} units of "${article}" instead of ${was}.`,
      cancelled: ({ article }) => `Then the firm decides that it does not want "${article}" any more.`,
      postponed: ({ was, now }) => `Then the arrival of the goods is put off from ${was} to ${now}.`,
    }),
    page.options({
      discount: ({ percent }) => `The seller allows a discount of ${percent}.`,
      payment: ({ days }) => `The seller asks for payment in ${days} days.`,
      shipping: ({ money }) => `The seller charges ${money} for shipping.`,
    }),
  ),
);
