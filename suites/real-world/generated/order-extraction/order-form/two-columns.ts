import { columns, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const twoColumns = extractionTemplate("two-columns", (page) =>
  page.scan(
    rows(
      columns(["Order", page.number], [22]),
      columns(["Ordering company", page.customer], [22]),
      columns(["Contact", page.contact], [22]),
      columns(["Vendor", page.supplier.name], [22]),
      page.noise(() => columns(["Vendor no.", String(page.integer({ from: 70000, to: 79999 }))], [22])),
      columns(["Ship to", page.place], [22]),
      columns(["Currency", page.currency], [22]),
      page.delivery({
        on: ({ day }) => columns(["Delivery", day], [22]),
        after: ({ days, ordered }) =>
          rows(
            columns(["Dated", ordered], [22]),
            columns(["Delivery", `${days} calendar days after that date`], [22]),
          ),
      }),
      page.options({
        discount: ({ percent }) => columns(["Discount", percent], [22]),
        payment: ({ days }) => columns(["Payment", `within ${days} days`], [22]),
        shipping: ({ money }) => columns(["Shipping", money], [22]),
      }),
      "- - - - - - - - - - - - - - - - - - - -",
      page.items({
        plain: ({ article, quantity, price }) =>
          `${columns([quantity, "pcs", article], [-5, 6])}\n             at ${price} each`,
        boxed: ({ article, boxes, size, price }) =>
          `${columns([boxes, "boxes", article], [-5, 6])}\n             ${size} in a box, at ${price} each`,
      }),
      "- - - - - - - - - - - - - - - - - - - -",
      page.twists({
        requantified: ({ article, was, now }) => `AMENDED: ${article}, ${now} instead of ${was}`,
        cancelled: ({ article }) => `AMENDED: ${article}, void`,
        postponed: ({ was, now }) => `AMENDED: delivery ${now} instead of ${was}`,
      }),
    ),
  ),
);
