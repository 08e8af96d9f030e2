import { joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const instructional = extractionTemplate("instructional", (page) =>
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
);
