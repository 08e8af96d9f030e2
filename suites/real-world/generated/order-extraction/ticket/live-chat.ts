import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const liveChat = extractionTemplate("live-chat", (page) =>
  rows(
    `Chat with visitor ${page.integer({ from: 1000, to: 9999 })}`,
    blank,
    `Visitor: hi, i want to place an order for ${page.customer}`,
    `${page.reader.first}: Sure! What do you need, and at which of our prices?`,
    page.items({
      plain: ({ article, quantity, price }) =>
        `Visitor: ${quantity} of ${article}, that's ${price} per piece`,
      boxed: ({ article, boxes, size, price }) =>
        `Visitor: ${boxes} boxes of ${article}, a box has ${size}, that's ${price} per piece`,
    }),
    `${page.reader.first}: Our prices are in ${page.currency}, is that okay?`,
    "Visitor: yes",
    `${page.reader.first}: Where and when?`,
    page.delivery({
      on: ({ day }) => `Visitor: ${page.place} please, on ${day}`,
      after: ({ days, ordered }) =>
        `Visitor: ${page.place} please, ${days} calendar days after i order, so from ${ordered}`,
    }),
    page.options({
      discount: ({ percent }) => `${page.reader.first}: You'll get ${percent} discount.`,
      payment: ({ days }) => `${page.reader.first}: You can pay within ${days} days.`,
      shipping: ({ money }) => `${page.reader.first}: Shipping is ${money}.`,
    }),
    page.noise(
      () =>
        `Visitor: somebody there told me ${page.integer({ from: 61, to: 90 })} % off last week, but that was a joke i guess`,
    ),
    page.twists({
      requantified: ({ article, was, now }) => `Visitor: hang on, not ${was} but ${now} of ${article}`,
      cancelled: ({ article }) => `Visitor: hang on, skip ${article}`,
      postponed: ({ was, now }) => `Visitor: hang on, ${was} does not work, deliver on ${now}`,
    }),
    `Visitor: our order number is ${page.number}, contact is ${page.contact}`,
    `${page.reader.first}: Thank you, noted.`,
  ),
);
