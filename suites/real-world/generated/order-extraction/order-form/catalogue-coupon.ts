import { rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const catalogueCoupon = extractionTemplate("catalogue-coupon", (page) =>
  page.scan(
    rows(
      "ORDER COUPON - please fill in and send back",
      `Company: ${page.customer}`,
      `Contact at your company: ${page.contact}`,
      `Your order number: ${page.number}`,
      page.noise(() => `Catalogue: spring edition, page ${page.integer({ from: 13, to: 310 })}`),
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `Line ${number}: article ${article}; how many: ${quantity}; price each: ${price}`,
        boxed: ({ number, article, boxes, size, price }) =>
          `Line ${number}: article ${article}; how many: ${boxes} boxes with ${size} each; price each piece: ${price}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Corrections: ${article}, how many: ${now} (${was} was a mistake)`,
        cancelled: ({ article }) => `Corrections: please do not send ${article}`,
        postponed: ({ was, now }) => `Corrections: date below is ${now}, not ${was}`,
      }),
      `Prices valid in ${page.currency}`,
      page.delivery({
        on: ({ day }) => `Send to: ${page.place}   Date wanted: ${day}`,
        after: ({ days, ordered }) =>
          `Send to: ${page.place}   Date of coupon (order): ${ordered}   Wanted: ${days} calendar days after date of coupon`,
      }),
      page.options({
        discount: ({ percent }) => `Club discount: ${percent}`,
        payment: ({ days }) => `I will pay in: ${days} days`,
        shipping: ({ money }) => `Shipping: ${money}`,
      }),
      `Filled in by: ${page.writer.full}`,
    ),
  ),
);
