import { joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tidy passages that tell of an order from the outside: a lecture, a story to read, two copies compared. */
export const passagesAsStories = extractionTemplates({
  backwards: (page) =>
    sentences(
      page.options({
        discount: ({ percent }) => `There is a discount of ${percent}.`,
        payment: ({ days }) => `There are ${days} days in which to pay.`,
        shipping: ({ money }) => `There is shipping to be paid, ${money}.`,
      }),
      `The money is ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `The place is ${page.place} and the delivery day ${day}.`,
        after: ({ days, ordered }) =>
          `The place is ${page.place} and the delivery day comes ${days} calendar days after ${ordered}, when the order was made.`,
      }),
      page.items({
        plain: ({ article, quantity, price }) => `For ${price} a piece there are ${quantity} of ${article}.`,
        boxed: ({ article, boxes, size, price }) =>
          `For ${price} a piece there are ${boxes} boxes of ${article} with ${size} in each of them.`,
      }),
      `Whoever wants to know more may turn to the contact, ${page.contact}.`,
      `All this is what order ${page.number} says, and the firm behind the order is ${page.customer}.`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `It said so at first; since then ${was} has been altered to ${now} for ${article}.`,
        cancelled: ({ article }) => `It said so at first; since then ${article} has been struck out.`,
        postponed: ({ was, now }) =>
          `It said so at first; since then the delivery day has been altered from ${was} to ${now}.`,
      }),
    ),
  lecture: (page) =>
    sentences(
      `What does an order consist of? Take ${page.number} as an example.`,
      `Somebody must want something: here this is ${page.customer}.`,
      `Somebody must be there to be asked: the contact is ${page.contact}.`,
      `Something must be wanted:`,
      page.items({
        plain: ({ article, quantity }) => `${article}, to the number of ${quantity};`,
        boxed: ({ article, boxes, size }) => `${article}, to the number of ${boxes} boxes of ${size} pieces;`,
      }),
      "and no more.",
      `Everything must have its price, for one piece and in ${page.currency}:`,
      page.items({
        plain: ({ article, price }) => `${price} is that of ${article};`,
        boxed: ({ article, price }) => `${price} is that of ${article};`,
      }),
      "and so we know what it costs.",
      page.delivery({
        on: ({ day }) =>
          `It must come somewhere, in this case ${page.place}, at some time, in this case ${day}.`,
        after: ({ days, ordered }) =>
          `It must come somewhere, in this case ${page.place}, at some time, in this case ${days} calendar days after the date of order, ${ordered}.`,
      }),
      page.options({
        discount: ({ percent }) => `There may be a discount, and here there is one of ${percent}.`,
        payment: ({ days }) => `There may be time to pay, and here there are ${days} days.`,
        shipping: ({ money }) => `There may be a charge for shipping, and here it is ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Orders change, and so did this one: not ${was} but ${now} of ${article} in the end.`,
        cancelled: ({ article }) => `Orders change, and so did this one: no ${article} in the end.`,
        postponed: ({ was, now }) =>
          `Orders change, and so did this one: not on ${was} but on ${now} in the end.`,
      }),
    ),
  "reading-exercise": (page) =>
    rows(
      "Text for reading:",
      sentences(
        `When ${page.contact} picked up the telephone, the seller already knew who was calling: the contact of ${page.customer}.`,
        `“It is about order ${page.number},” the contact said. “Have you written it down?”`,
        `“I have,” said the seller and read out: “${page
          .items({
            plain: ({ article, quantity }) => `${article}, ${quantity} of those`,
            boxed: ({ article, boxes, size }) => `${article}, ${boxes} boxes of ${size} of those`,
          })
          .join("; ")}.”`,
        `“And what are you asking for one?” – “${page
          .items({
            plain: ({ article, price }) => `${article}: ${price}`,
            boxed: ({ article, price }) => `${article}: ${price}`,
          })
          .join("; ")}. You know that we reckon in ${page.currency}.”`,
        page.delivery({
          on: ({ day }) => `“When will it be in ${page.place}?” – “On ${day}.”`,
          after: ({ days, ordered }) =>
            `“When will it be in ${page.place}?” – “You ordered on ${ordered}. It will be there after ${days} calendar days.”`,
        }),
        page.options({
          discount: ({ percent }) => `“And the discount?” – “It is ${percent}.”`,
          payment: ({ days }) => `“And the payment?” – “You have got ${days} days.”`,
          shipping: ({ money }) => `“And the shipping?” – “It is ${money}.”`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `“Please write ${now} for ${article}, and cross out ${was}.”`,
          cancelled: ({ article }) => `“Please cross out ${article}, we have enough.”`,
          postponed: ({ was, now }) => `“Please write ${now} for the day, and cross out ${was}.”`,
        }),
        "Both hung up content.",
      ),
    ),
  "comparison-of-copies": (page) =>
    sentences(
      `Two copies of order ${page.number} exist.`,
      `On both, ${page.customer} is the customer and ${page.contact} the contact, prices are per piece in ${page.currency}, and the goods go to ${page.place}.`,
      "The older copy lists",
      joinAnd(
        page.items({
          plain: ({ article, quantity, price }) => `${article} (quantity ${quantity}, price ${price})`,
          boxed: ({ article, boxes, size, price }) =>
            `${article} (quantity ${boxes} boxes of ${size}, price ${price})`,
        }),
      ).concat("."),
      page.delivery({
        on: ({ day }) => `It gives ${day} for the delivery.`,
        after: ({ days, ordered }) =>
          `It was drawn up on ${ordered} as the order was placed and gives ${days} calendar days after that for the delivery.`,
      }),
      page.options({
        discount: ({ percent }) => `It mentions a discount of ${percent}.`,
        payment: ({ days }) => `It mentions payment within ${days} days.`,
        shipping: ({ money }) => `It mentions shipping for ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `The newer copy, which counts, differs in that ${article} has the quantity ${now} where the older has ${was}.`,
        cancelled: ({ article }) => `The newer copy, which counts, differs in that ${article} is gone.`,
        postponed: ({ was, now }) =>
          `The newer copy, which counts, differs in that delivery is on ${now} where the older has ${was}.`,
      }),
      "In all else they agree.",
    ),
});
