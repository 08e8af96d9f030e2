import { rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const orderBook = extractionTemplate("order-book", (page) =>
  page.scan(
    rows(
      `ORDER BOOK, sheet ${page.integer({ from: 13, to: 90 })}`,
      `who     ${page.customer} / contact ${page.contact}`,
      `number  ${page.number}`,
      page.delivery({
        on: ({ day }) => `when    ${day}`,
        after: ({ days, ordered }) => `when    ${days} calendar days after ${ordered} (day of order)`,
      }),
      `where   ${page.place}`,
      page.items({
        plain: ({ article, quantity, price }) => `what    ${article} - ${quantity} - ${price} a piece`,
        boxed: ({ article, boxes, size, price }) =>
          `what    ${article} - ${boxes} boxes, ${size} to the box - ${price} a piece`,
      }),
      `money   ${page.currency}`,
      page.options({
        discount: ({ percent }) => `terms   ${percent} discount`,
        payment: ({ days }) => `terms   pays in ${days} days`,
        shipping: ({ money }) => `terms   shipping ${money}`,
      }),
      page.noise(() => `signed  ${page.writer.full}, ${page.time()}`),
      page.twists({
        requantified: ({ article, was, now }) => `change  ${article} - ${now} (before: ${was})`,
        cancelled: ({ article }) => `change  ${article} - cancelled`,
        postponed: ({ was, now }) => `change  when: ${now} (before: ${was})`,
      }),
    ),
  ),
);
