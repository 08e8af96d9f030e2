import { joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tidy passages as kinds of document: a dictation, definitions, a protocol, a news item, an instruction. */
export const passagesAsDocuments = extractionTemplates({
  dictation: (page) =>
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
  "definition-list": (page) =>
    rows(
      `Number of the order - ${page.number}`,
      `Customer - ${page.customer}`,
      `Contact - ${page.contact}`,
      `Currency - ${page.currency}`,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `Item ${number} - ${article}, ${quantity} pieces, ${price} per piece`,
        boxed: ({ number, article, boxes, size, price }) =>
          `Item ${number} - ${article}, ${boxes} boxes of ${size} pieces, ${price} per piece`,
      }),
      page.delivery({
        on: ({ day }) => `Delivery - ${page.place}, ${day}`,
        after: ({ days, ordered }) =>
          `Delivery - ${page.place}, ${days} calendar days after ${ordered}, the date of the order`,
      }),
      page.options({
        discount: ({ percent }) => `Discount - ${percent}`,
        payment: ({ days }) => `Payment - within ${days} days`,
        shipping: ({ money }) => `Shipping - ${money}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) => `Change - ${article}, ${now} pieces in place of ${was}`,
        cancelled: ({ article }) => `Change - ${article} is deleted`,
        postponed: ({ was, now }) => `Change - delivery on ${now} in place of ${was}`,
      }),
    ),
  protocol: (page) =>
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
  "news-brief": (page) =>
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
        postponed: ({ was, now }) =>
          `Since then, the day of delivery has been shifted from ${was} to ${now}.`,
      }),
    ),
  instructional: (page) =>
    rows(
      `A clerk enters order ${page.number} into a register.`,
      sentences(
        `First the clerk notes the customer, ${page.customer}, and the contact, ${page.contact}.`,
        `Then come the articles, priced per piece in ${page.currency}:`,
        joinAnd(
          page.items({
            plain: ({ article, quantity, price }) => `${article} with ${quantity} pieces and ${price}`,
            boxed: ({ article, boxes, size, price }) =>
              `${article} with ${boxes} boxes of ${size} pieces and ${price}`,
          }),
        ).concat("."),
        page.delivery({
          on: ({ day }) => `Delivery is noted for ${day} in ${page.place}.`,
          after: ({ days, ordered }) =>
            `Delivery is noted for the date ${days} calendar days after the order date ${ordered}, in ${page.place}.`,
        }),
        page.options({
          discount: ({ percent }) => `A discount of ${percent} is noted.`,
          payment: ({ days }) => `A payment period of ${days} days is noted.`,
          shipping: ({ money }) => `Shipping at ${money} is noted.`,
        }),
      ),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Later the clerk crosses out ${was} for ${article} and writes ${now}.`,
        cancelled: ({ article }) => `Later the clerk crosses out ${article} altogether.`,
        postponed: ({ was, now }) => `Later the clerk crosses out ${was} and writes ${now} for the delivery.`,
      }),
    ),
});
