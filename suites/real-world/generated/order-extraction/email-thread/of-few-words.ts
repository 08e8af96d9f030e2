import { blank, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** A bare list without a subject, and the award of a tender. */
export const mailsOfFewWords = extractionTemplates({
  "list-in-subjectless-mail": (page) =>
    rows(
      "(no subject)",
      `${page.day(0)}, ${page.time()}`,
      blank,
      `order for ${page.customer}`,
      `no. ${page.number}`,
      page.items({
        plain: ({ article, quantity, price }) => `${article}\n    ${quantity} pc\n    ${price}/pc`,
        boxed: ({ article, boxes, size, price }) =>
          `${article}\n    ${boxes} boxes a ${size} pc\n    ${price}/pc`,
      }),
      `(${page.currency})`,
      page.delivery({
        on: ({ day }) => `to ${page.place}, ${day}`,
        after: ({ days, ordered }) =>
          `to ${page.place}, ${days} calendar days after ordering (ordered ${ordered})`,
      }),
      page.options({
        discount: ({ percent }) => `${percent} discount`,
        payment: ({ days }) => `${days} days to pay`,
        shipping: ({ money }) => `${money} shipping`,
      }),
      `contact ${page.contact}`,
      blank,
      `sent from my phone`,
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `next mail, ${page.day(1)}: sorry, ${now} pc of ${article} pls, not ${was}`,
        cancelled: ({ article }) => `next mail, ${page.day(1)}: sorry, without ${article}`,
        postponed: ({ was, now }) =>
          `next mail, ${page.day(1)}: sorry, not ${was} but ${now} for the delivery`,
      }),
      page.noise(() => `next mail, ${page.day(2)}: ignore the missed call from ${page.phone()}`),
    ),
  "tender-award": (page) =>
    rows(
      `Award letter by e-mail, ${page.day(0)}`,
      `Awarding body: ${page.customer}`,
      `Contact: ${page.contact}`,
      blank,
      sentences(
        `Following tender ${page.noise(() => `${page.reference("TD")} `)}we award to ${page.supplier.name} the order ${page.number}, priced in ${page.currency}.`,
        page.noise(() => `Your bid was the lowest of ${page.integer({ from: 3, to: 9 })}.`),
      ),
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `Lot ${number}: ${article}, ${quantity} pieces at ${price}`,
        boxed: ({ number, article, boxes, size, price }) =>
          `Lot ${number}: ${article}, ${boxes} boxes of ${size} pieces at ${price} a piece`,
      }),
      sentences(
        page.delivery({
          on: ({ day }) => `Place and date of performance: ${page.place}, ${day}.`,
          after: ({ days, ordered }) =>
            `Place of performance: ${page.place}. Date of performance: ${days} calendar days after the date of this order, which is ${ordered}.`,
        }),
        page.options({
          discount: ({ percent }) => `The discount of ${percent} from your bid applies.`,
          payment: ({ days }) => `Payment is made ${days} days after invoice.`,
          shipping: ({ money }) => `Shipping is accepted at ${money}.`,
        }),
      ),
      page.twists({
        requantified: ({ article, was, now }) => `Erratum: ${article}: read ${now} for ${was} pieces.`,
        cancelled: ({ article }) => `Erratum: the lot "${article}" is not awarded.`,
        postponed: ({ was, now }) => `Erratum: date of performance, read ${now} for ${was}.`,
      }),
      blank,
      `${page.writer.full}, procurement`,
    ),
});
