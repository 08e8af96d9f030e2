import { sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const protocol = extractionTemplate("protocol", (page) =>
  sentences(
    `In the matter of order ${page.number}, the parties agree as follows. The customer is ${page.customer}, represented by ${page.contact} as contact.`,
    `The goods are: ${page
      .items({
        plain: ({ number, article, quantity, price }) =>
          `(${number}) ${article}, ${quantity} pieces, price per piece ${price}`,
        boxed: ({ number, article, boxes, size, price }) =>
          `(${number}) ${article}, ${boxes} boxes containing ${size} pieces each, price per piece ${price}`,
      })
      .join(", ")}.`,
    `Amounts are expressed in ${page.currency}.`,
    page.delivery({
      on: ({ day }) => `The goods are handed over in ${page.place} on ${day}.`,
      after: ({ days, ordered }) =>
        `The goods are handed over in ${page.place} on the day that falls ${days} calendar days after the order of ${ordered}.`,
    }),
    page.options({
      discount: ({ percent }) => `The customer enjoys a discount of ${percent}.`,
      payment: ({ days }) => `The customer pays within ${days} days.`,
      shipping: ({ money }) => `The customer bears shipping costs of ${money}.`,
    }),
    page.twists({
      requantified: ({ article, was, now }) =>
        `By a supplement, the quantity of ${article} becomes ${now} where it was ${was}.`,
      cancelled: ({ article }) => `By a supplement, ${article} ceases to be part of the goods.`,
      postponed: ({ was, now }) =>
        `By a supplement, the handover takes place on ${now} where ${was} was agreed.`,
    }),
  ),
);
