import { blank, columns, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Printed forms of firms and offices, filled in: requisition, school, standing terms, signed quotation, labels over values. */
export const formsOfFirms = extractionTemplates({
  "values-under-labels": (page) =>
    page.scan(
      rows(
        columns(["BUYER", "CONTACT PERSON"], [32]),
        columns([page.customer, page.contact], [32]),
        columns(["ORDER NUMBER", "CURRENCY"], [32]),
        columns([page.number, page.currency], [32]),
        page.delivery({
          on: ({ day }) =>
            rows(columns(["TOWN OF DELIVERY", "DAY OF DELIVERY"], [32]), columns([page.place, day], [32])),
          after: ({ days, ordered }) =>
            rows(
              columns(["TOWN OF DELIVERY", "DAY OF ORDER"], [32]),
              columns([page.place, ordered], [32]),
              "DAY OF DELIVERY",
              `${days} calendar days after day of order`,
            ),
        }),
        page.noise(() =>
          rows(
            columns(["VAT REG.", "BRANCH"], [32]),
            columns(
              [
                String(page.integer({ from: 100_000, to: 999_999 })),
                String(page.integer({ from: 11, to: 99 })),
              ],
              [32],
            ),
          ),
        ),
        columns(["PIECES", "ARTICLE", "PRICE OF A PIECE"], [20, 30]),
        page.items({
          plain: ({ article, quantity, price }) => columns([quantity, article, price], [20, 30]),
          boxed: ({ article, boxes, size, price }) =>
            columns([`${boxes} boxes of ${size}`, article, price], [20, 30]),
        }),
        "TERMS AND CORRECTIONS",
        page.options({
          discount: ({ percent }) => `discount: ${percent}`,
          payment: ({ days }) => `payment: in ${days} days`,
          shipping: ({ money }) => `shipping: ${money}`,
        }),
        page.twists({
          requantified: ({ article, was, now }) => `correction: pieces of ${article} from ${was} to ${now}`,
          cancelled: ({ article }) => `correction: ${article} removed`,
          postponed: ({ was, now }) => `correction: day of delivery from ${was} to ${now}`,
        }),
      ),
    ),
  requisition: (page) =>
    page.scan(
      rows(
        `REQUISITION TURNED ORDER`,
        `Stage 1, filled in by the user department (${page.writer.first}):`,
        page.items({
          plain: ({ article, quantity }) => `   required ${article}, qty ${quantity}`,
          boxed: ({ article, boxes, size }) =>
            `   required ${article}, qty ${boxes} boxes (box holds ${size})`,
        }),
        page.delivery({
          on: ({ day }) => `   required in ${page.place} by van, day ${day}`,
          after: ({ days, ordered }) =>
            `   required in ${page.place} by van, ${days} calendar days from the order (stage 3 date)\n   stage 3 date, order placed: ${ordered}`,
        }),
        `Stage 2, filled in by buying office (${page.reader.first}):`,
        page.items({
          plain: ({ article, price }) => `   agreed for ${article}: ${price} per unit`,
          boxed: ({ article, price }) => `   agreed for ${article}: ${price} per unit`,
        }),
        `   agreed in ${page.currency}`,
        page.options({
          discount: ({ percent }) => `   agreed discount ${percent}`,
          payment: ({ days }) => `   agreed payment period ${days} days`,
          shipping: ({ money }) => `   agreed shipping ${money}`,
        }),
        `Stage 3, order to ${page.supplier.name}:`,
        `   number ${page.number}, orderer ${page.customer}, contact ${page.contact}`,
        page.noise(() => `   requisition pad ${page.integer({ from: 100, to: 999 })}, not the order number`),
        page.twists({
          requantified: ({ article, was, now }) =>
            `   amended at stage 3: ${article} qty ${now} (stage 1: ${was})`,
          cancelled: ({ article }) => `   amended at stage 3: ${article} struck`,
          postponed: ({ was, now }) => `   amended at stage 3: day ${now} (stage 1: ${was})`,
        }),
      ),
    ),
  "signed-quotation": (page) =>
    page.scan(
      rows(
        `Quotation of ${page.supplier.name} for ${page.customer}`,
        page.noise(() => `Quotation no. ${page.reference("Q")}, valid until ${page.day(30)}`),
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `Lot ${number}: we offer ${quantity} units ${article}, unit at ${price}`,
          boxed: ({ number, article, boxes, size, price }) =>
            `Lot ${number}: we offer ${boxes} boxes ${article}, box with ${size} units, unit at ${price}`,
        }),
        `Currency of offer: ${page.currency}`,
        page.options({
          discount: ({ percent }) => `We offer ${percent} discount.`,
          payment: ({ days }) => `We offer ${days} days of payment.`,
          shipping: ({ money }) => `Shipping is ${money}.`,
        }),
        blank,
        "[stamp] ACCEPTED AND ORDERED [/stamp]",
        `our order number: ${page.number}`,
        `our contact: ${page.contact}`,
        page.delivery({
          on: ({ day }) => `to be delivered ${day}, ${page.place}`,
          after: ({ days, ordered }) =>
            `date of this order: ${ordered}\nto be delivered ${days} calendar days after it, ${page.place}`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `accepted with a change: ${article}, ${now} units, not ${was}`,
          cancelled: ({ article }) => `accepted with a change: without ${article}`,
          postponed: ({ was, now }) => `changed again by letter: ${now}, not ${was}`,
        }),
        `sgd. ${page.writer.full}`,
      ),
    ),
  "school-form": (page) =>
    page.scan(
      rows(
        "Materials order, school and training centres",
        `A. Which institution? ${page.customer}`,
        `B. Whom may the supplier contact? ${page.contact}`,
        `C. Order number (from the office): ${page.number}`,
        "D. What is needed?",
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `   ${number}. ${article}  how many: ${quantity}  unit price: ${price}`,
          boxed: ({ number, article, boxes, size, price }) =>
            `   ${number}. ${article}  how many: ${boxes} boxes with ${size}  unit price: ${price}`,
        }),
        `E. Prices above are in: ${page.currency}`,
        `F. Town where it is needed: ${page.place}`,
        page.delivery({
          on: ({ day }) => `G. Delivery day: ${day}`,
          after: ({ days, ordered }) =>
            `G. Delivery day: ${days} calendar days after the order was sent on ${ordered}`,
        }),
        page.options({
          discount: ({ percent }) => `H. Has a discount been promised? yes, ${percent}`,
          payment: ({ days }) => `H. Has a payment time been promised? yes, ${days} days`,
          shipping: ({ money }) => `H. Has a shipping charge been announced? yes, ${money}`,
        }),
        page.noise(() => `I. Number of pupils (statistics only): ${page.integer({ from: 180, to: 990 })}`),
        page.twists({
          requantified: ({ article, was, now }) =>
            `Z. Changes after sending: ${article}, how many: ${now}, no more ${was}`,
          cancelled: ({ article }) => `Z. Changes after sending: ${article}, none`,
          postponed: ({ was, now }) => `Z. Changes after sending: delivery day ${now}, no more ${was}`,
        }),
      ),
    ),
  "tear-off": (page) =>
    page.scan(
      rows(
        page.noise(
          () => `KEEP THIS PART. Hotline ${page.phone()}. Campaign ${page.integer({ from: 11, to: 59 })}.`,
        ),
        "✂ – – – – – – – – – – SEND THIS PART – – – – – – – – – – ✂",
        sentences(
          `YES, ${page.customer} orders!`,
          `Our own order number is ${page.number}.`,
          `Should anything be unclear, the contact is ${page.contact}.`,
        ),
        page.items({
          plain: ({ article, quantity, price }) => `☒ ${article}, ${quantity} pcs, ${price} apiece`,
          boxed: ({ article, boxes, size, price }) =>
            `☒ ${article}, ${boxes} boxes (${size} pcs a box), ${price} apiece`,
        }),
        `☒ ${page.currency}`,
        page.options({
          discount: ({ percent }) => `☒ card holder's discount ${percent}`,
          payment: ({ days }) => `☒ payment after ${days} days`,
          shipping: ({ money }) => `☒ shipping ${money}`,
        }),
        page.delivery({
          on: ({ day }) => `☒ deliver to ${page.place}, wished day: ${day}`,
          after: ({ days, ordered }) =>
            `☒ deliver to ${page.place}, wished day: ${days} calendar days after date of order\n☒ date of order: ${ordered}`,
        }),
        "☐ send me no more catalogues",
        page.twists({
          requantified: ({ article, was, now }) =>
            `Stapled to it: not ${was} pcs of ${article} please. Make it ${now}.`,
          cancelled: ({ article }) => `Stapled to it: no ${article} please. Remove the cross.`,
          postponed: ({ was, now }) => `Stapled to it: not ${was} please. Make it ${now}.`,
        }),
      ),
    ),
});
