import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const twoColumnScan = extractionTemplate("two-column-scan", (page) =>
  page.scan(
    rows(
      `customer > ${page.customer}        supplier > ${page.supplier.name}`,
      `contact > ${page.contact}        order > ${page.number}`,
      page.noise(
        () =>
          `form ${page.integer({ from: 13, to: 88 })}-${page.integer({ from: 2015, to: 2022 })}        copy for accounts`,
      ),
      page.delivery({
        on: ({ day }) => `deliver to > ${page.place}        deliver on > ${day}`,
        after: ({ days, ordered }) =>
          `deliver to > ${page.place}        order date > ${ordered}\ndeliver on > order date plus ${days} calendar days`,
      }),
      `prices > ${page.currency}, per piece`,
      blank,
      page.items({
        plain: ({ article, quantity, price }) => `${quantity} > ${article} > ${price}`,
        boxed: ({ article, boxes, size, price }) => `${boxes} boxes of ${size} > ${article} > ${price}`,
      }),
      blank,
      page.options({
        discount: ({ percent }) => `discount > ${percent}`,
        payment: ({ days }) => `payment > ${days} days`,
        shipping: ({ money }) => `shipping > ${money}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) => `in red ink > ${article}: ${now}, not ${was}`,
        cancelled: ({ article }) => `in red ink > ${article}: cancelled`,
        postponed: ({ was, now }) => `in red ink > deliver on ${now}, not ${was}`,
      }),
    ),
  ),
);
