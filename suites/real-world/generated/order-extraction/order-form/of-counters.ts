import { blank, rows } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Forms as counters fill them in: a notepad, a pro forma, an order book, a coupon, a scan in two columns. */
export const formsOfCounters = extractionTemplates({
  notepad: (page) =>
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
          () => `-> they owe us ${page.strayMoney({ from: 1000, to: 20000 })} from last year, other matter!`,
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
  "pro-forma": (page) =>
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
  "order-book": (page) =>
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
  "catalogue-coupon": (page) =>
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
  "two-column-scan": (page) =>
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
});
