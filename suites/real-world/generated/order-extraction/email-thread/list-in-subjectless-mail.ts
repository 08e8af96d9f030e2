import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const listInSubjectlessMail = extractionTemplate("list-in-subjectless-mail", (page) =>
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
      postponed: ({ was, now }) => `next mail, ${page.day(1)}: sorry, not ${was} but ${now} for the delivery`,
    }),
    page.noise(() => `next mail, ${page.day(2)}: ignore the missed call from ${page.phone()}`),
  ),
);
