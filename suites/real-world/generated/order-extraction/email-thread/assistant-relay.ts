import { blank, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const assistantRelay = extractionTemplate("assistant-relay", (page) =>
  rows(
    `${page.reader.first},`,
    blank,
    sentences(
      `${page.writer.first} rang from ${page.customer} on ${page.day(0)} and dictated an order to me.`,
      `Number ${page.number}.`,
      page.items({
        plain: ({ article, quantity, price }) => `${quantity} times "${article}" at ${price}.`,
        boxed: ({ article, boxes, size, price }) =>
          `"${article}", ${boxes} boxes with ${size} pieces each, at ${price} for one piece.`,
      }),
      `Those are ${page.currency}.`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `I had ${was} for "${article}" down first, but in the end it was ${now}.`,
        cancelled: ({ article }) => `"${article}" got cancelled again before we hung up.`,
        postponed: ({ was, now }) =>
          `About the delivery date below: I was called back, ${was} has become ${now}.`,
      }),
      page.delivery({
        on: ({ day }) => `They want it on ${day} at ${page.place}.`,
        after: ({ days, ordered }) =>
          `They want it at ${page.place}, ${days} calendar days counted from the order on ${ordered}.`,
      }),
      page.options({
        discount: ({ percent }) => `I confirmed ${percent} discount.`,
        payment: ({ days }) => `I confirmed ${days} days for payment.`,
        shipping: ({ money }) => `I confirmed ${money} shipping.`,
      }),
      `The person to contact there is ${page.contact}.`,
      page.noise(() => `They also complained about ticket ${page.reference("T")}, I passed that on.`),
    ),
    blank,
    "Can you put it into the system?",
  ),
);
