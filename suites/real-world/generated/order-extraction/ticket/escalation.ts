import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const escalation = extractionTemplate("escalation", (page) =>
  rows(
    `Escalation: order ${page.number} was never entered!`,
    `Raised by ${page.reader.full}, ${page.day(4)}`,
    blank,
    sentences(
      `The customer, ${page.customer}, is angry.`,
      `They had asked for ${joinAnd(
        page.items({
          plain: ({ article, quantity }) => `${quantity} pieces of ${article}`,
          boxed: ({ article, boxes, size }) => `${boxes} boxes of ${article} (${size} pieces per box)`,
        }),
      )}.`,
      page.delivery({
        on: ({ day }) => `Delivery was to be in ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `Delivery was to be in ${page.place}, ${days} calendar days after their order of ${ordered}.`,
      }),
      page.noise(() => `They have rung ${page.integer({ from: 3, to: 9 })} times.`),
    ),
    blank,
    "Facts for whoever enters it now:",
    `- prices per piece in ${page.currency}: ${page
      .items({
        plain: ({ article, price }) => `${article} = ${price}`,
        boxed: ({ article, price }) => `${article} = ${price}`,
      })
      .join("; ")}`,
    page.options({
      discount: ({ percent }) => `- discount is ${percent}`,
      payment: ({ days }) => `- payment within ${days} days`,
      shipping: ({ money }) => `- shipping for ${money}`,
    }),
    page.twists({
      requantified: ({ article, was, now }) =>
        `- since then they have changed ${article} from ${was} to ${now}`,
      cancelled: ({ article }) => `- since then they have cancelled ${article}`,
      postponed: ({ was, now }) => `- since then they have moved the delivery from ${was} to ${now}`,
    }),
    `- contact is ${page.contact}`,
  ),
);
