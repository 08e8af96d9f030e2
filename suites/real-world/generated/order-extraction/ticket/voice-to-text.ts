import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const voiceToText = extractionTemplate("voice-to-text", (page) =>
  rows(
    `Voicemail transcript, ${page.integer({ from: 41, to: 99 })} seconds`,
    blank,
    [
      `good morning this is ${page.writer.full} calling for ${page.customer}`,
      page.noise(() => `I tried you at ${page.time()} already`),
      `I have an order for you the number is ${page.number}`,
      ...page.items({
        plain: ({ article, quantity, price }) =>
          `we need ${article} and of that ${quantity} pieces at ${price} each`,
        boxed: ({ article, boxes, size, price }) =>
          `we need ${article} and of that ${boxes} boxes of ${size} pieces at ${price} each piece`,
      }),
      `${page.currency} of course`,
      page.delivery({
        on: ({ day }) => `and all that in ${page.place} on ${day}`,
        after: ({ days, ordered }) =>
          `and all that in ${page.place} ${days} calendar days after the order so counted from ${ordered}`,
      }),
      ...page.options({
        discount: ({ percent }) => `we have ${percent} discount with you`,
        payment: ({ days }) => `we have ${days} days to pay`,
        shipping: ({ money }) => `shipping is ${money} as usual`,
      }),
      ...page.twists({
        requantified: ({ article, was, now }) =>
          `oh sorry I see here that it's ${now} of ${article} not ${was}`,
        cancelled: ({ article }) => `oh sorry I see here that ${article} has been cancelled so leave it out`,
        postponed: ({ was, now }) => `oh sorry I see here that it's not ${was} for the delivery it's ${now}`,
      }),
      `for anything else your contact is ${page.contact} bye`,
    ]
      .filter((part) => part !== "")
      .join(" ... "),
  ),
);
