import { blank, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Orders that a hand wrote: on a whiteboard, a postcard, the back of an envelope, in a copybook, on a torn page. */
export const formsByHand = extractionTemplates({
  whiteboard: (page) =>
    page.scan(
      rows(
        "[photo of a whiteboard]",
        `${page.customer} !!!     no ${page.number}`,
        page.items({
          plain: ({ article, quantity, price }) => `   # ${article} → ${quantity} → ${price} a pc`,
          boxed: ({ article, boxes, size, price }) =>
            `   # ${article} → ${boxes} boxes à ${size} → ${price} a pc`,
        }),
        `   (${page.currency})`,
        page.delivery({
          on: ({ day }) => `truck: ${page.place} ${day}`,
          after: ({ days, ordered }) =>
            `ordered: ${ordered}     truck: ${page.place} + ${days} calendar days`,
        }),
        page.options({
          discount: ({ percent }) => `remember discount ${percent}`,
          payment: ({ days }) => `remember ${days} days payment`,
          shipping: ({ money }) => `remember shipping ${money}`,
        }),
        `contact → ${page.contact}`,
        page.noise(() => `(lower corner) lunch ${page.time()}, ${page.writer.first} pays`),
        page.twists({
          requantified: ({ article, was, now }) => `in green: ${article} ${was} → ${now}`,
          cancelled: ({ article }) => `in green: ${article} wiped out, they cancelled`,
          postponed: ({ was, now }) => `in green: truck ${was} → ${now}`,
        }),
      ),
    ),
  postcard: (page) =>
    page.scan(
      rows(
        `Dear ${page.supplier.name},`,
        sentences(
          `${page.customer} here, from sunny ${page.place}, where we would like to see your van`,
          page.delivery({
            on: ({ day }) => `on ${day}.`,
            after: ({ days, ordered }) => `${days} calendar days after today's order (it is ${ordered}).`,
          }),
          page.items({
            plain: ({ article, quantity, price }) => `Put ${quantity} ${article} on it, ${price} each.`,
            boxed: ({ article, boxes, size, price }) =>
              `Put ${boxes} boxes of ${article} on it, ${size} in each box, ${price} each single one.`,
          }),
          `That is ${page.currency}.`,
          page.options({
            discount: ({ percent }) => `Don't forget the discount (${percent}).`,
            payment: ({ days }) => `Don't forget we pay in ${days} days.`,
            shipping: ({ money }) => `Don't forget to charge the shipping (${money}).`,
          }),
          `Order number ${page.number}, contact ${page.contact}.`,
        ),
        page.twists({
          requantified: ({ article, was, now }) =>
            `(written round the edge) ${article}: ${now} rather than ${was}!`,
          cancelled: ({ article }) => `(written round the edge) leave the ${article} at home!`,
          postponed: ({ was, now }) => `(written round the edge) van on ${now} rather than ${was}!`,
        }),
        `Greetings, ${page.writer.first}`,
        page.noise(() => `[stamp, postmark ${page.day(2)}]`),
      ),
    ),
  "back-of-an-envelope": (page) =>
    page.scan(
      rows(
        page.noise(() => `(printed: return to PO box ${page.integer({ from: 100, to: 990 })})`),
        `rang: ${page.customer}`,
        `wants by number ${page.number}`,
        page.items({
          plain: ({ article, quantity }) => `${quantity} ${article}`,
          boxed: ({ article, boxes, size }) => `${boxes} boxes ${article} (${size} in one)`,
        }),
        `told prices/pc in ${page.currency}:`,
        page.items({
          plain: ({ article, price }) => `${article} ${price}`,
          boxed: ({ article, price }) => `${article} ${price}`,
        }),
        page.options({
          discount: ({ percent }) => `& ${percent} discount`,
          payment: ({ days }) => `& ${days} days for the money`,
          shipping: ({ money }) => `& shipping ${money}`,
        }),
        page.delivery({
          on: ({ day }) => `to ${page.place} ${day}`,
          after: ({ days, ordered }) =>
            `to ${page.place}, ${days} calendar days counting from order, order = ${ordered}`,
        }),
        page.twists({
          requantified: ({ article, was, now }) => `rang again!! ${article} not ${was}, ${now}`,
          cancelled: ({ article }) => `rang again!! ${article} not at all`,
          postponed: ({ was, now }) => `rang again!! to come not ${was}, ${now}`,
        }),
        `contact: ${page.contact}`,
      ),
    ),
  copybook: (page) =>
    page.scan(
      rows(
        `Copybook of ${page.writer.full}, leaf ${page.integer({ from: 11, to: 96 })}`,
        blank,
        `Messrs ${page.customer}, per their contact ${page.contact}.`,
        `Their No. ${page.number}. Reckoned in ${page.currency}.`,
        page.items({
          plain: ({ article, quantity, price }) => `  To ${quantity} ${article}, the piece ${price}`,
          boxed: ({ article, boxes, size, price }) =>
            `  To ${boxes} boxes ${article}, ${size} to the box, the piece ${price}`,
        }),
        page.delivery({
          on: ({ day }) => `  To be at ${page.place} on ${day}`,
          after: ({ days, ordered }) =>
            `  Ordered ${ordered}. To be at ${page.place} ${days} calendar days thereafter`,
        }),
        page.options({
          discount: ({ percent }) => `  Discount, ${percent}`,
          payment: ({ days }) => `  Payment, ${days} days`,
          shipping: ({ money }) => `  Shipping, ${money}`,
        }),
        page.noise(
          () => `  Owed from an earlier account, settled: ${page.strayMoney({ from: 5000, to: 50_000 })}`,
        ),
        page.twists({
          requantified: ({ article, was, now }) => `  N.B. ${article} altered by them, ${now} for ${was}`,
          cancelled: ({ article }) => `  N.B. ${article} cancelled by them`,
          postponed: ({ was, now }) => `  N.B. day altered by them, ${now} for ${was}`,
        }),
      ),
    ),
  "wall-planner": (page) =>
    page.scan(
      rows(
        `Planner, ${page.supplier.name}, square of today:`,
        page.delivery({
          on: ({ day }) => `  ${page.customer} → ${page.place}, drop ${day}`,
          after: ({ days, ordered }) =>
            `  ${page.customer} → ${page.place}, drop ${days} calendar days past order (ordered ${ordered})`,
        }),
        `  (contact ${page.contact}; no. ${page.number})`,
        "Arrow to the margin:",
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `  ${number}° ${article} :: ${quantity} :: ${price} one`,
          boxed: ({ number, article, boxes, size, price }) =>
            `  ${number}° ${article} :: ${boxes} boxes @ ${size} :: ${price} one`,
        }),
        `  all ${page.currency}`,
        page.options({
          discount: ({ percent }) => `  discount :: ${percent}`,
          payment: ({ days }) => `  pays after :: ${days} days`,
          shipping: ({ money }) => `  shipping :: ${money}`,
        }),
        page.noise(() => `Square of tomorrow: dentist ${page.time()}; ${page.writer.first} away`),
        page.twists({
          requantified: ({ article, was, now }) => `Sticky note: ${article} :: ${now}, old figure ${was}`,
          cancelled: ({ article }) => `Sticky note: ${article} :: cancelled`,
          postponed: ({ was, now }) => `Sticky note: drop ${now}, old day ${was}`,
        }),
      ),
    ),
});
