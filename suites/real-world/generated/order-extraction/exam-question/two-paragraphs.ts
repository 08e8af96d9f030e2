import { rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const twoParagraphs = extractionTemplate("two-paragraphs", (page) =>
  rows(
    sentences(
      `Order ${page.number} was received from ${page.customer}.`,
      page.delivery({
        on: ({ day }) => `It is to be delivered in ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `It was received on ${ordered} and is to be delivered in ${page.place} ${days} calendar days after that.`,
      }),
      `For questions, the contact named in the order is ${page.contact}.`,
      page.options({
        discount: ({ percent }) => `The price of the order is lowered by ${percent}.`,
        payment: ({ days }) => `The customer has ${days} days to pay.`,
        shipping: ({ money }) => `An amount of ${money} is added for shipping.`,
      }),
    ),
    sentences(
      `The following was ordered, at unit prices in ${page.currency}:`,
      page
        .items({
          plain: ({ article, quantity, price }) => `${article} (${quantity} pieces, ${price})`,
          boxed: ({ article, boxes, size, price }) =>
            `${article} (${boxes} boxes, each with ${size} pieces, ${price} for one piece)`,
        })
        .join("; ")
        .concat("."),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Of ${article}, ${now} pieces were ordered in the end and not ${was}.`,
        cancelled: ({ article }) => `The order for ${article} was withdrawn.`,
        postponed: ({ was, now }) => `The delivery of ${was} was rescheduled for ${now}.`,
      }),
    ),
  ),
);
