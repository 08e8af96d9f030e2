import { joinAnd, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const passage = extractionTemplate("passage", (page) =>
  sentences(
    `${page.customer} places order ${page.number}.`,
    `The contact person is ${page.contact}.`,
    `The order comprises ${joinAnd(
      page.items({
        plain: ({ article, quantity, price }) => `${quantity} pieces of "${article}" at ${price} each`,
        boxed: ({ article, boxes, size, price }) =>
          `${boxes} boxes of ${size} pieces of "${article}" at ${price} per piece`,
      }),
    )}.`,
    `All prices are in ${page.currency}.`,
    page.delivery({
      on: ({ day }) => `Delivery is to ${page.place} on ${day}.`,
      after: ({ days, ordered }) =>
        `The order is dated ${ordered}, and delivery is to ${page.place} exactly ${days} calendar days later.`,
    }),
    page.options({
      discount: ({ percent }) => `A discount of ${percent} is granted on the order.`,
      payment: ({ days }) => `Payment is due within ${days} days.`,
      shipping: ({ money }) => `Shipping costs ${money}.`,
    }),
    page.twists({
      requantified: ({ article, was, now }) =>
        `Later the quantity of "${article}" is changed from ${was} to ${now}.`,
      cancelled: ({ article }) => `Later "${article}" is cancelled.`,
      postponed: ({ was, now }) => `Later delivery is moved from ${was} to ${now}.`,
    }),
  ),
);
