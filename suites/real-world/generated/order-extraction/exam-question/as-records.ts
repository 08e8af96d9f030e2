import { joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tidy passages and records: running text, numbers, a table. */
export const passagesAsRecords = extractionTemplates({
  passage: (page) =>
    sentences(
      `${page.customer} places order ${page.number}.`,
      `The contact person is ${page.contact}.`,
      `The order comprises ${joinAnd(
        page.items({
          plain: ({ article, quantity, price }) => `${quantity} pieces of "${article}" at ${price} each`,
          boxed: ({ article, boxes, size, price }) =>
            `${boxes} boxes of ${size} pieces of "${article}" at ${price} per piece`,
        }),
      )}.`,
      `All prices are in ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `Delivery is to ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `The order is dated ${ordered}, and delivery is to ${page.place} exactly ${days} calendar days later.`,
      }),
      page.options({
        discount: ({ percent }) => `A discount of ${percent} is granted on the order.`,
        payment: ({ days }) => `Payment is due within ${days} days.`,
        shipping: ({ money }) => `Shipping costs ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Later the quantity of "${article}" is changed from ${was} to ${now}.`,
        cancelled: ({ article }) => `Later "${article}" is cancelled.`,
        postponed: ({ was, now }) => `Later delivery is moved from ${was} to ${now}.`,
      }),
    ),
  "numbered-record": (page) => {
    const facts = [
      `The order number is ${page.number}.`,
      `The ordering firm is ${page.customer}; its contact is ${page.contact}.`,
      ...page.items({
        plain: ({ article, quantity, price }) =>
          `Ordered: ${article}; quantity ${quantity}; unit price ${price}.`,
        boxed: ({ article, boxes, size, price }) =>
          `Ordered: ${article}; quantity ${boxes} boxes with ${size} pieces each; price per piece ${price}.`,
      }),
      `The currency is given in ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `The delivery date is ${day}; the place of delivery is ${page.place}.`,
        after: ({ days, ordered }) =>
          `The order date is ${ordered}; delivery is ${days} calendar days after the order date; the place of delivery is ${page.place}.`,
      }),
      ...page.options({
        discount: ({ percent }) => `The discount is ${percent}.`,
        payment: ({ days }) => `The term of payment is ${days} days.`,
        shipping: ({ money }) => `The cost of shipping is ${money}.`,
      }),
      ...page.twists({
        requantified: ({ article, was, now }) =>
          `Amendment: for ${article}, the quantity ${was} is replaced by ${now}.`,
        cancelled: ({ article }) => `Amendment: ${article} is no longer ordered.`,
        postponed: ({ was, now }) => `Amendment: the delivery date ${was} is replaced by ${now}.`,
      }),
    ];
    return rows(facts.map((fact, index) => `${index + 1}. ${fact}`));
  },
  "business-story": (page) =>
    sentences(
      `At ${page.customer}, ${page.contact} is the contact for an order with the number ${page.number}.`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `The firm wants ${quantity} units of the article "${article}", which costs ${price} a unit.`,
        boxed: ({ article, boxes, size, price }) =>
          `The firm wants ${boxes} boxes of the article "${article}". A box holds ${size} units, and one unit costs ${price}.`,
      }),
      `The prices are quoted in ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `The goods are to reach ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `Counting from the day of the order, ${ordered}, the goods are to reach ${page.place} after ${days} calendar days.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Then the firm decides to take ${now} units of "${article}" instead of ${was}.`,
        cancelled: ({ article }) => `Then the firm decides that it does not want "${article}" any more.`,
        postponed: ({ was, now }) => `Then the arrival of the goods is put off from ${was} to ${now}.`,
      }),
      page.options({
        discount: ({ percent }) => `The seller allows a discount of ${percent}.`,
        payment: ({ days }) => `The seller asks for payment in ${days} days.`,
        shipping: ({ money }) => `The seller charges ${money} for shipping.`,
      }),
    ),
  "two-paragraphs": (page) =>
    rows(
      sentences(
        `Order ${page.number} was received from ${page.customer}.`,
        page.delivery({
          on: ({ day }) => `It is to be delivered in ${page.place} on ${day}.`,
          after: ({ days, ordered }) =>
            `It was received on ${ordered} and is to be delivered in ${page.place} ${days} calendar days after that.`,
        }),
        `For questions, the contact named in the order is ${page.contact}.`,
        page.options({
          discount: ({ percent }) => `The price of the order is lowered by ${percent}.`,
          payment: ({ days }) => `The customer has ${days} days to pay.`,
          shipping: ({ money }) => `An amount of ${money} is added for shipping.`,
        }),
      ),
      sentences(
        `The following was ordered, at unit prices in ${page.currency}:`,
        page
          .items({
            plain: ({ article, quantity, price }) => `${article} (${quantity} pieces, ${price})`,
            boxed: ({ article, boxes, size, price }) =>
              `${article} (${boxes} boxes, each with ${size} pieces, ${price} for one piece)`,
          })
          .join("; ")
          .concat("."),
        page.twists({
          requantified: ({ article, was, now }) =>
            `Of ${article}, ${now} pieces were ordered in the end and not ${was}.`,
          cancelled: ({ article }) => `The order for ${article} was withdrawn.`,
          postponed: ({ was, now }) => `The delivery of ${was} was rescheduled for ${now}.`,
        }),
      ),
    ),
  table: (page) =>
    rows(
      `Order: ${page.number}. Customer: ${page.customer}. Contact: ${page.contact}.`,
      "article | quantity | unit price",
      page.items({
        plain: ({ article, quantity, price }) => `${article} | ${quantity} | ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `${article} | ${boxes} boxes of ${size} | ${price} (per piece)`,
      }),
      sentences(
        `Unit prices are in ${page.currency}.`,
        page.delivery({
          on: ({ day }) => `Delivery: ${day}, ${page.place}.`,
          after: ({ days, ordered }) =>
            `Delivery: ${days} calendar days from the order date (${ordered}), ${page.place}.`,
        }),
        page.options({
          discount: ({ percent }) => `Discount: ${percent}.`,
          payment: ({ days }) => `Payment: ${days} days.`,
          shipping: ({ money }) => `Shipping: ${money}.`,
        }),
      ),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Correction to the table: the quantity of ${article} is ${now}, not ${was}.`,
        cancelled: ({ article }) => `Correction to the table: the row "${article}" is void.`,
        postponed: ({ was, now }) => `Correction: delivery takes place on ${now}, not on ${was}.`,
      }),
    ),
});
