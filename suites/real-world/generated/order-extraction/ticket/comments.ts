import { blank, joinAnd, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const comments = extractionTemplate("comments", (page) =>
  rows(
    `Ticket ${page.reference("T")} - new order`,
    page.noise(() => `Priority ${page.integer({ from: 1, to: 3 })}, opened ${page.day(0)} ${page.time()}`),
    blank,
    `${page.writer.first}: customer is ${page.customer}, their order ${page.number}`,
    `${page.writer.first}: ${joinAnd(
      page.items({
        plain: ({ article, quantity, price }) => `${quantity} x ${article} (${price} each)`,
        boxed: ({ article, boxes, size, price }) =>
          `${boxes} boxes of ${size} x ${article} (${price} each piece)`,
      }),
    )}`,
    `${page.reader.first}: currency?`,
    `${page.writer.first}: ${page.currency}`,
    page.delivery({
      on: ({ day }) => `${page.writer.first}: goes to ${page.place}, delivery on ${day}`,
      after: ({ days, ordered }) =>
        `${page.writer.first}: goes to ${page.place}, delivery ${days} calendar days after the order, and that was ${ordered}`,
    }),
    page.options({
      discount: ({ percent }) => `${page.reader.first}: give them ${percent} discount`,
      payment: ({ days }) => `${page.reader.first}: they may pay in ${days} days`,
      shipping: ({ money }) => `${page.reader.first}: shipping is ${money}`,
    }),
    `${page.writer.first}: contact on their side is ${page.contact}`,
    page.noise(() => `${page.reader.first}: is this related to ${page.reference("T")}? no, closed that`),
    page.twists({
      requantified: ({ article, was, now }) =>
        `${page.writer.first}: update, ${now} x ${article} instead of ${was}`,
      cancelled: ({ article }) => `${page.writer.first}: update, ${article} is cancelled`,
      postponed: ({ was, now }) => `${page.writer.first}: update, delivery ${now} instead of ${was}`,
    }),
  ),
);
