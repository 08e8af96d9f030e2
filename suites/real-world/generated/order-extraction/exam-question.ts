import { clean, type Form } from "../family.ts";
import { joinAnd, rows, sentences } from "../text.ts";
import { extractionTemplate } from "./page.ts";
import type { ExtractionProblem } from "./problem.ts";

/** A tidy passage written to be read by a candidate: nothing missing, nothing too much. */
export const examQuestion: Form<ExtractionProblem> = {
  id: "exam-question",
  toggles: clean,
  templates: [
    extractionTemplate("passage", (page) =>
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
    ),
    extractionTemplate("numbered-record", (page) => {
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
    }),
    extractionTemplate("business-story", (page) =>
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
    ),
    extractionTemplate("two-paragraphs", (page) =>
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
    ),
    extractionTemplate("table", (page) =>
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
    ),
    extractionTemplate("dictation", (page) =>
      sentences(
        `Read the following report. "The number of the order is ${page.number}. It comes from the firm ${page.customer}, where ${page.contact} is our contact.`,
        page.items({
          plain: ({ article, quantity, price }) =>
            `They ask for the article ${article}, ${quantity} of it, at ${price} apiece.`,
          boxed: ({ article, boxes, size, price }) =>
            `They ask for the article ${article}, in ${boxes} boxes with ${size} in each, at ${price} apiece.`,
        }),
        page.delivery({
          on: ({ day }) => `They expect it on ${day} in ${page.place}.`,
          after: ({ days, ordered }) =>
            `They ordered on ${ordered} and expect it in ${page.place} ${days} calendar days after ordering.`,
        }),
        page.options({
          discount: ({ percent }) => `We promised ${percent} discount.`,
          payment: ({ days }) => `We promised that they may pay within ${days} days.`,
          shipping: ({ money }) => `We agreed on ${money} for shipping.`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `Afterwards they corrected ${was} to ${now} for the article ${article}.`,
          cancelled: ({ article }) => `Afterwards they took the article ${article} off the order.`,
          postponed: ({ was, now }) => `Afterwards they chose ${now} for the delivery rather than ${was}.`,
        }),
        `They pay in ${page.currency}."`,
      ),
    ),
    extractionTemplate("definition-list", (page) =>
      rows(
        `Number of the order - ${page.number}`,
        `Customer - ${page.customer}`,
        `Contact - ${page.contact}`,
        `Currency - ${page.currency}`,
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `Item ${number} - ${article}, ${quantity} pieces, ${price} per piece`,
          boxed: ({ number, article, boxes, size, price }) =>
            `Item ${number} - ${article}, ${boxes} boxes of ${size} pieces, ${price} per piece`,
        }),
        page.delivery({
          on: ({ day }) => `Delivery - ${page.place}, ${day}`,
          after: ({ days, ordered }) =>
            `Delivery - ${page.place}, ${days} calendar days after ${ordered}, the date of the order`,
        }),
        page.options({
          discount: ({ percent }) => `Discount - ${percent}`,
          payment: ({ days }) => `Payment - within ${days} days`,
          shipping: ({ money }) => `Shipping - ${money}`,
        }),
        page.twists({
          requantified: ({ article, was, now }) => `Change - ${article}, ${now} pieces in place of ${was}`,
          cancelled: ({ article }) => `Change - ${article} is deleted`,
          postponed: ({ was, now }) => `Change - delivery on ${now} in place of ${was}`,
        }),
      ),
    ),
    extractionTemplate("protocol", (page) =>
      sentences(
        `In the matter of order ${page.number}, the parties agree as follows. The customer is ${page.customer}, represented by ${page.contact} as contact.`,
        `The goods are: ${page
          .items({
            plain: ({ number, article, quantity, price }) =>
              `(${number}) ${article}, ${quantity} pieces, price per piece ${price}`,
            boxed: ({ number, article, boxes, size, price }) =>
              `(${number}) ${article}, ${boxes} boxes containing ${size} pieces each, price per piece ${price}`,
          })
          .join(", ")}.`,
        `Amounts are expressed in ${page.currency}.`,
        page.delivery({
          on: ({ day }) => `The goods are handed over in ${page.place} on ${day}.`,
          after: ({ days, ordered }) =>
            `The goods are handed over in ${page.place} on the day that falls ${days} calendar days after the order of ${ordered}.`,
        }),
        page.options({
          discount: ({ percent }) => `The customer enjoys a discount of ${percent}.`,
          payment: ({ days }) => `The customer pays within ${days} days.`,
          shipping: ({ money }) => `The customer bears shipping costs of ${money}.`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `By a supplement, the quantity of ${article} becomes ${now} where it was ${was}.`,
          cancelled: ({ article }) => `By a supplement, ${article} ceases to be part of the goods.`,
          postponed: ({ was, now }) =>
            `By a supplement, the handover takes place on ${now} where ${was} was agreed.`,
        }),
      ),
    ),
    extractionTemplate("news-brief", (page) =>
      sentences(
        `${page.customer} has ordered goods for delivery in ${page.place}.`,
        page.items({
          plain: ({ article, quantity, price }) =>
            `It takes ${quantity} of "${article}" at a unit price of ${price}.`,
          boxed: ({ article, boxes, size, price }) =>
            `It takes ${boxes} boxes of "${article}", ${size} units to the box, at a unit price of ${price}.`,
        }),
        `The unit prices are in ${page.currency}.`,
        page.delivery({
          on: ({ day }) => `The day of delivery is ${day}.`,
          after: ({ days, ordered }) =>
            `The day of delivery comes ${days} calendar days after ${ordered}, when the order was placed.`,
        }),
        `The order is registered as ${page.number}; ${page.contact} acts as contact for the customer.`,
        page.options({
          discount: ({ percent }) => `The agreed discount amounts to ${percent}.`,
          payment: ({ days }) => `The agreed period for payment amounts to ${days} days.`,
          shipping: ({ money }) => `The agreed charge for shipping amounts to ${money}.`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `Since then, the quantity for "${article}" has gone down from ${was} to ${now}.`,
          cancelled: ({ article }) => `Since then, "${article}" has been cancelled.`,
          postponed: ({ was, now }) =>
            `Since then, the day of delivery has been shifted from ${was} to ${now}.`,
        }),
      ),
    ),
    extractionTemplate("instructional", (page) =>
      rows(
        `A clerk enters order ${page.number} into a register.`,
        sentences(
          `First the clerk notes the customer, ${page.customer}, and the contact, ${page.contact}.`,
          `Then come the articles, priced per piece in ${page.currency}:`,
          joinAnd(
            page.items({
              plain: ({ article, quantity, price }) => `${article} with ${quantity} pieces and ${price}`,
              boxed: ({ article, boxes, size, price }) =>
                `${article} with ${boxes} boxes of ${size} pieces and ${price}`,
            }),
          ).concat("."),
          page.delivery({
            on: ({ day }) => `Delivery is noted for ${day} in ${page.place}.`,
            after: ({ days, ordered }) =>
              `Delivery is noted for the date ${days} calendar days after the order date ${ordered}, in ${page.place}.`,
          }),
          page.options({
            discount: ({ percent }) => `A discount of ${percent} is noted.`,
            payment: ({ days }) => `A payment period of ${days} days is noted.`,
            shipping: ({ money }) => `Shipping at ${money} is noted.`,
          }),
        ),
        page.twists({
          requantified: ({ article, was, now }) =>
            `Later the clerk crosses out ${was} for ${article} and writes ${now}.`,
          cancelled: ({ article }) => `Later the clerk crosses out ${article} altogether.`,
          postponed: ({ was, now }) =>
            `Later the clerk crosses out ${was} and writes ${now} for the delivery.`,
        }),
      ),
    ),
  ],
};
