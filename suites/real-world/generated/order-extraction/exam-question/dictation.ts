import { sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const dictation = extractionTemplate("dictation", (page) =>
  sentences(
    `Read the following report. "The number of the order is ${page.number}. It comes from the firm ${page.customer}, where ${page.contact} is our contact.`,
    page.items({
      plain: ({ article, quantity, price }) =>
        `They ask for the article ${article}, ${quantity} of it, at ${price} apiece.`,
      boxed: ({ article, boxes, size, price }) =>
        `They ask for the article ${article}, in ${boxes} boxes with ${size} in each, at ${price} apiece.`,
    }),
    page.delivery({
      on: ({ day }) => `They expect it on ${day} in ${page.place}.`,
      after: ({ days, ordered }) =>
        `They ordered on ${ordered} and expect it in ${page.place} ${days} calendar days after ordering.`,
    }),
    page.options({
      discount: ({ percent }) => `We promised ${percent} discount.`,
      payment: ({ days }) => `We promised that they may pay within ${days} days.`,
      shipping: ({ money }) => `We agreed on ${money} for shipping.`,
    }),
    page.twists({
      requantified: ({ article, was, now }) =>
        `Afterwards they corrected ${was} to ${now} for the article ${article}.`,
      cancelled: ({ article }) => `Afterwards they took the article ${article} off the order.`,
      postponed: ({ was, now }) => `Afterwards they chose ${now} for the delivery rather than ${was}.`,
    }),
    `They pay in ${page.currency}."`,
  ),
);
