import { blank, capital, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const callbackRequest = extractionTemplate("callback-request", (page) =>
  rows(
    `Callback request, ${page.day(0)} ${page.time()}`,
    page.noise(() => `Number to call: ${page.phone()}`),
    blank,
    sentences(
      `${capital(page.customer)} is not sure that we got order ${page.number} right and asks us to read it back.`,
      `What they said:`,
      page.items({
        plain: ({ article, quantity, price }) => `${article}, ${quantity} pieces for ${price} each.`,
        boxed: ({ article, boxes, size, price }) =>
          `${article}, ${boxes} boxes with ${size} pieces in each, for ${price} each piece.`,
      }),
      `Money is ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `They expect the truck on ${day} in ${page.place}.`,
        after: ({ days, ordered }) =>
          `They expect the truck in ${page.place} ${days} calendar days after ${ordered}, the date of their order.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `They stressed that it is now ${now} and not ${was} of ${article}.`,
        cancelled: ({ article }) => `They stressed that ${article} must not come, it was cancelled.`,
        postponed: ({ was, now }) => `They stressed that ${was} is off and the truck is expected on ${now}.`,
      }),
      page.options({
        discount: ({ percent }) => `They count on ${percent} discount.`,
        payment: ({ days }) => `They count on ${days} days to pay.`,
        shipping: ({ money }) => `They count on ${money} for shipping.`,
      }),
      `Please speak to ${page.contact}, the contact for it.`,
    ),
  ),
);
