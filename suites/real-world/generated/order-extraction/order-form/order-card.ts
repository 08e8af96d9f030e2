import { rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const orderCard = extractionTemplate("order-card", (page) =>
  page.scan(
    rows(
      `Order card of the field service, rep ${page.writer.full}`,
      page.noise(
        () => `tour ${page.integer({ from: 13, to: 60 })}, visit no. ${page.integer({ from: 100, to: 999 })}`,
      ),
      `Shop visited: ${page.customer}, contact there ${page.contact}`,
      `Card/order number: ${page.number}`,
      page.items({
        plain: ({ article, quantity, price }) => `[x] ${article} ... ${quantity} ... ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `[x] ${article} ... ${boxes} boxes of ${size} ... ${price} for one piece`,
      }),
      `[x] prices in ${page.currency}`,
      page.delivery({
        on: ({ day }) => `[x] deliver ${day}, ${page.place} branch`,
        after: ({ days, ordered }) =>
          `[x] deliver ${days} calendar days after order, ${page.place} branch; ordered ${ordered}`,
      }),
      page.options({
        discount: ({ percent }) => `[x] discount ${percent}`,
        payment: ({ days }) => `[x] pays in ${days} days`,
        shipping: ({ money }) => `[x] shipping ${money}`,
      }),
      page.noise(() => `[ ] display stand  [ ] samples`),
      page.twists({
        requantified: ({ article, was, now }) => `back of card: shop called, ${article} ${was} -> ${now}`,
        cancelled: ({ article }) => `back of card: shop called, no ${article} after all`,
        postponed: ({ was, now }) => `back of card: shop called, delivery ${was} -> ${now}`,
      }),
    ),
  ),
);
