import { blank, columns, rows } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Forms as offices send them: standard, by fax, in columns, on a card, as a call-off. */
export const formsOfOffices = extractionTemplates({
  "standard-form": (page) =>
    page.scan(
      rows(
        `PURCHASE ORDER            No. ${page.number}`,
        `Buyer: ${page.customer}`,
        `Contact: ${page.contact}`,
        `Seller: ${page.supplier.name}`,
        page.noise(() => `Page 1/${page.integer({ from: 2, to: 4 })}   printed ${page.time()}`),
        blank,
        "Pos  Article / Quantity / Unit price",
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `${String(number).padEnd(4)} ${article} / ${quantity} / ${price}`,
          boxed: ({ number, article, boxes, size, price }) =>
            `${String(number).padEnd(4)} ${article} / ${boxes} boxes of ${size} / ${price} per piece`,
        }),
        `Currency of this order: ${page.currency}`,
        page.delivery({
          on: ({ day }) => `Delivery address: ${page.place}     Delivery date: ${day}`,
          after: ({ days, ordered }) =>
            `Delivery address: ${page.place}     Date of order: ${ordered}\nDelivery date: ${days} calendar days after date of order`,
        }),
        page.options({
          discount: ({ percent }) => `Discount: ${percent}`,
          payment: ({ days }) => `Terms of payment: ${days} days`,
          shipping: ({ money }) => `Shipping: ${money}`,
        }),
        blank,
        page.twists({
          requantified: ({ article, was, now }) => `(by hand) ${article}: ${was} crossed out, ${now}`,
          cancelled: ({ article }) => `(by hand) line through ${article}: not wanted`,
          postponed: ({ was, now }) => `(by hand) not ${was} but ${now}`,
        }),
        `Signature: ${page.writer.full}`,
      ),
    ),
  "fax-letter": (page) =>
    page.scan(
      rows(
        `FAX from ${page.customer}`,
        page.noise(() => `${page.day(0)} ${page.time()}   ${page.phone()}   P. 01`),
        `to ${page.supplier.name}`,
        blank,
        `We hereby order (our order ${page.number}), prices in ${page.currency} per piece:`,
        page.items({
          plain: ({ article, quantity, price }) => `   ${quantity} pcs   ${article}   ${price}`,
          boxed: ({ article, boxes, size, price }) =>
            `   ${boxes} boxes, ${size} pcs per box   ${article}   ${price}`,
        }),
        page.delivery({
          on: ({ day }) => `to be delivered at ${page.place} on ${day}`,
          after: ({ days, ordered }) =>
            `ordered on ${ordered}, to be delivered at ${page.place} ${days} calendar days later`,
        }),
        page.options({
          discount: ({ percent }) => `less ${percent} discount`,
          payment: ({ days }) => `payable within ${days} days`,
          shipping: ({ money }) => `plus ${money} shipping`,
        }),
        `contact for this order is ${page.contact}`,
        blank,
        page.twists({
          requantified: ({ article, was, now }) =>
            `SECOND FAX, replaces first where different: ${article} ${now} pcs (was ${was})`,
          cancelled: ({ article }) => `SECOND FAX, replaces first where different: ${article} cancelled`,
          postponed: ({ was, now }) =>
            `SECOND FAX, replaces first where different: delivery ${now} (was ${was})`,
        }),
        page.noise(() => `transmission ok, ${page.integer({ from: 13, to: 59 })} s`),
      ),
    ),
  "two-columns": (page) =>
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
  "order-card": (page) =>
    page.scan(
      rows(
        `Order card of the field service, rep ${page.writer.full}`,
        page.noise(
          () =>
            `tour ${page.integer({ from: 13, to: 60 })}, visit no. ${page.integer({ from: 100, to: 999 })}`,
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
  "blanket-call-off": (page) =>
    page.scan(
      rows(
        `CALL-OFF under frame contract ${page.noise(() => page.reference("FC"))}`.trim(),
        `Call-off (order) number ${page.number}`,
        `Calling: ${page.customer}. Contact: ${page.contact}.`,
        `Called: ${page.supplier.name}.`,
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `Item ${number}. ${article}. Called quantity ${quantity}. Contract price ${price} per piece.`,
          boxed: ({ number, article, boxes, size, price }) =>
            `Item ${number}. ${article}. Called quantity ${boxes} boxes, ${size} pieces each. Contract price ${price} per piece.`,
        }),
        `Contract currency: ${page.currency}.`,
        page.options({
          discount: ({ percent }) => `Contract discount ${percent}.`,
          payment: ({ days }) => `Contract payment period ${days} days.`,
          shipping: ({ money }) => `Shipping for this call-off ${money}.`,
        }),
        page.delivery({
          on: ({ day }) => `Due in ${page.place} on ${day}.`,
          after: ({ days, ordered }) =>
            `Called off on ${ordered}. Due in ${page.place} ${days} calendar days after the call-off.`,
        }),
        page.noise(() => `Remaining contract value ${page.strayMoney({ from: 100000, to: 900000 })}.`),
        page.twists({
          requantified: ({ article, was, now }) =>
            `STAMP Revision A: ${article}, called quantity ${now} (not ${was}).`,
          cancelled: ({ article }) => `STAMP Revision B: ${article}, not called.`,
          postponed: ({ was, now }) => `STAMP Revision C: due ${now} (not ${was}).`,
        }),
      ),
    ),
});
