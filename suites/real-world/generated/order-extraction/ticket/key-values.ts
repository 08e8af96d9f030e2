import { rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const keyValues = extractionTemplate("key-values", (page) =>
  rows(
    `type: order intake`,
    `order: ${page.number}`,
    `account: ${page.customer}`,
    `contact: ${page.contact}`,
    page.noise(() => `owner: ${page.reader.full}`),
    page.noise(() => `sla: ${page.integer({ from: 4, to: 72 })}h`),
    "lines:",
    page.items({
      plain: ({ article, quantity, price }) => `  - ${article} | ${quantity} | ${price}`,
      boxed: ({ article, boxes, size, price }) =>
        `  - ${article} | ${boxes} boxes of ${size} | ${price} per piece`,
    }),
    `prices: in ${page.currency}`,
    page.delivery({
      on: ({ day }) => `delivery: ${day}, ${page.place}`,
      after: ({ days, ordered }) =>
        `delivery: ${days} calendar days after order date, ${page.place}\norder date: ${ordered}`,
    }),
    page.options({
      discount: ({ percent }) => `discount: ${percent}`,
      payment: ({ days }) => `payment: ${days} days`,
      shipping: ({ money }) => `shipping: ${money}`,
    }),
    "changelog:",
    page.twists({
      requantified: ({ article, was, now }) => `  - quantity of ${article} changed from ${was} to ${now}`,
      cancelled: ({ article }) => `  - line ${article} removed`,
      postponed: ({ was, now }) => `  - delivery changed from ${was} to ${now}`,
    }),
    `  - assigned to ${page.writer.full}`,
  ),
);
