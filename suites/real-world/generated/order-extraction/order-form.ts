import type { Form } from "../family.ts";
import { blank, columns, rows } from "../text.ts";
import { extractionTemplate } from "./page.ts";
import type { ExtractionProblem } from "./problem.ts";

/** As it comes off a scanner or out of a fax: boxes, columns, remarks by hand, letters misread around the values. */
export const orderForm: Form<ExtractionProblem> = {
  id: "order-form",
  toggles: { distractors: true, typos: false, scan: true, mixedFormats: true },
  templates: [
    extractionTemplate("standard-form", (page) =>
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
    ),
    extractionTemplate("fax-letter", (page) =>
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
    ),
    extractionTemplate("columns", (page) =>
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
    ),
    extractionTemplate("order-card", (page) =>
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
    ),
    extractionTemplate("blanket-call-off", (page) =>
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
    ),
    extractionTemplate("notepad", (page) =>
      page.scan(
        rows(
          `Telephone order, written down by ${page.writer.first}`,
          `-> ${page.customer}`,
          `-> no. ${page.number}`,
          page.items({
            plain: ({ article, quantity, price }) => `-> ${quantity} ${article} (${price})`,
            boxed: ({ article, boxes, size, price }) =>
              `-> ${boxes} boxes ${article}, 1 box = ${size}, 1 piece = ${price}`,
          }),
          `-> ${page.currency}`,
          page.noise(
            () =>
              `-> they owe us ${page.strayMoney({ from: 1000, to: 20000 })} from last year, other matter!`,
          ),
          page.delivery({
            on: ({ day }) => `-> bring to ${page.place}, ${day}`,
            after: ({ days, ordered }) =>
              `-> bring to ${page.place}, ${days} calendar days from the order (${ordered})`,
          }),
          page.options({
            discount: ({ percent }) => `-> discount ${percent}`,
            payment: ({ days }) => `-> ${days} days for payment`,
            shipping: ({ money }) => `-> shipping ${money}`,
          }),
          `-> contact = ${page.contact}`,
          page.twists({
            requantified: ({ article, was, now }) => `!! called again: ${article} ${now}, forget ${was}`,
            cancelled: ({ article }) => `!! called again: ${article} not needed`,
            postponed: ({ was, now }) => `!! called again: ${was} no good, bring it ${now}`,
          }),
        ),
      ),
    ),
    extractionTemplate("pro-forma", (page) =>
      page.scan(
        rows(
          `${page.supplier.name} - ORDER ACKNOWLEDGEMENT`,
          page.noise(() => `Our ref. ${page.reference("AB")}   Clerk ${page.reader.last}`),
          `Your order: ${page.number}`,
          `You: ${page.customer}, your contact ${page.contact}`,
          blank,
          page.items({
            plain: ({ article, quantity, price }) =>
              `${article}\n   quantity ${quantity}   price each ${price}`,
            boxed: ({ article, boxes, size, price }) =>
              `${article}\n   quantity ${boxes} boxes of ${size}   price each piece ${price}`,
          }),
          `Amounts in ${page.currency}`,
          page.delivery({
            on: ({ day }) => `We deliver on ${day} to ${page.place}`,
            after: ({ days, ordered }) =>
              `You ordered on ${ordered}; we deliver ${days} calendar days after this to ${page.place}`,
          }),
          page.options({
            discount: ({ percent }) => `We deduct ${percent} discount`,
            payment: ({ days }) => `We expect payment within ${days} days`,
            shipping: ({ money }) => `We charge ${money} for shipping`,
          }),
          blank,
          page.twists({
            requantified: ({ article, was, now }) =>
              `As you asked us afterwards: ${article}, quantity ${now} and no longer ${was}`,
            cancelled: ({ article }) => `As you asked us afterwards: without ${article}`,
            postponed: ({ was, now }) =>
              `As you asked us afterwards: delivery on ${now} and no longer on ${was}`,
          }),
        ),
      ),
    ),
    extractionTemplate("order-book", (page) =>
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
    ),
    extractionTemplate("catalogue-coupon", (page) =>
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
    ),
    extractionTemplate("two-column-scan", (page) =>
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
    ),
  ],
};
