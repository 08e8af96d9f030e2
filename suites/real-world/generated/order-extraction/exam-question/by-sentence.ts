import { joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tidy passages of short plain statements, or of one long one. */
export const passagesBySentence = extractionTemplates({
  "short-statements": (page) =>
    sentences(
      `${page.contact} is a contact.`,
      `The firm that has named this contact is ${page.customer}.`,
      `It is ordering.`,
      `Its order bears the number ${page.number}.`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `It orders ${article}. Of this it orders ${quantity}. The price of one is ${price}.`,
        boxed: ({ article, boxes, size, price }) =>
          `It orders ${article}. Of this it orders ${boxes} boxes. There are ${size} in a box. The price of one piece is ${price}.`,
      }),
      `It pays in ${page.currency}.`,
      `It is to be supplied in ${page.place}.`,
      page.delivery({
        on: ({ day }) => `It is to be supplied on ${day}.`,
        after: ({ days, ordered }) =>
          `It ordered on ${ordered}. It is to be supplied ${days} calendar days after that.`,
      }),
      page.options({
        discount: ({ percent }) => `It receives ${percent} discount.`,
        payment: ({ days }) => `It may take ${days} days to pay.`,
        shipping: ({ money }) => `It pays ${money} for shipping.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Then it thinks again. It wants ${now} of ${article}. It does not want ${was}.`,
        cancelled: ({ article }) => `Then it thinks again. It does not want ${article} at all.`,
        postponed: ({ was, now }) =>
          `Then it thinks again. It wants delivery on ${now}. It does not want it on ${was}.`,
      }),
    ),
  "one-sentence": (page) => {
    const terms = page.options({
      discount: ({ percent }) => `less ${percent} discount`,
      payment: ({ days }) => `payable in ${days} days`,
      shipping: ({ money }) => `plus ${money} for shipping`,
    });
    return sentences(
      `With order ${page.number}, ${page.customer} (contact: ${page.contact}) asks, in prices per piece and in ${page.currency}, for ${page
        .items({
          plain: ({ article, quantity, price }) => `${quantity} ${article} costing ${price}`,
          boxed: ({ article, boxes, size, price }) => `${boxes} boxes of ${size} ${article} costing ${price}`,
        })
        .join("; for ")}${terms.map((term) => `, ${term}`).join("")}, ${page.delivery({
        on: ({ day }) => `all to be brought to ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `all to be brought to ${page.place} when, from the ordering on ${ordered}, ${days} calendar days have passed.`,
      })}`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `A second message says: “${article}, ${now}; disregard ${was}.”`,
        cancelled: ({ article }) => `A second message says: “${article}, none; disregard it.”`,
        postponed: ({ was, now }) => `A second message says: “Bring it on ${now}; disregard ${was}.”`,
      }),
    );
  },
  telegram: (page) =>
    [
      `${page.customer} orders by number ${page.number}`,
      ...page.items({
        plain: ({ article, quantity, price }) => `${quantity} ${article} at ${price} unit`,
        boxed: ({ article, boxes, size, price }) =>
          `${boxes} boxes ${article} at ${price} unit box is ${size} units`,
      }),
      `sums ${page.currency}`,
      page.delivery({
        on: ({ day }) => `send ${page.place} for ${day}`,
        after: ({ days, ordered }) =>
          `order dated ${ordered} send ${page.place} for ${days} calendar days later`,
      }),
      ...page.options({
        discount: ({ percent }) => `discount ${percent} noted`,
        payment: ({ days }) => `payment ${days} days noted`,
        shipping: ({ money }) => `shipping ${money} noted`,
      }),
      `contact ${page.contact}`,
      ...page.twists({
        requantified: ({ article, was, now }) => `correction ${article} not ${was} but ${now}`,
        cancelled: ({ article }) => `correction ${article} cancelled`,
        postponed: ({ was, now }) => `correction send not for ${was} but for ${now}`,
      }),
      "end",
    ].join(" — stop — "),
  "assignment-of-values": (page) =>
    rows(
      `buyer = ${page.customer}`,
      `contact = ${page.contact}`,
      `order = ${page.number}`,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `article ${number} = ${article}, pieces ${number} = ${quantity}, price per piece ${number} = ${price}`,
        boxed: ({ number, article, boxes, size, price }) =>
          `article ${number} = ${article}, pieces ${number} = ${boxes} boxes times ${size}, price per piece ${number} = ${price}`,
      }),
      `unit of money = ${page.currency}`,
      `town = ${page.place}`,
      page.delivery({
        on: ({ day }) => `delivery = ${day}`,
        after: ({ days, ordered }) =>
          `date of order = ${ordered}\ndelivery = date of order + ${days} calendar days`,
      }),
      page.options({
        discount: ({ percent }) => `discount = ${percent}`,
        payment: ({ days }) => `days for payment = ${days}`,
        shipping: ({ money }) => `shipping = ${money}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) => `assigned later: pieces of ${article} = ${now} (was ${was})`,
        cancelled: ({ article }) => `assigned later: pieces of ${article} = none, cancelled`,
        postponed: ({ was, now }) => `assigned later: delivery = ${now} (was ${was})`,
      }),
    ),
  "two-voices": (page) =>
    rows(
      `What ${page.customer} says:`,
      sentences(
        `“We have ordered ${joinAnd(
          page.items({
            plain: ({ article, quantity }) => `${quantity} pcs of ${article}`,
            boxed: ({ article, boxes, size }) => `${boxes} boxes of ${article} (${size} pcs in each)`,
          }),
        )} under ${page.number}.`,
        page.delivery({
          on: ({ day }) => `We have asked for delivery on ${day}, to ${page.place}.`,
          after: ({ days, ordered }) =>
            `We did so on ${ordered} and have asked for delivery to ${page.place}, ${days} calendar days from that date.`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `We have since changed ${article}: ${now} pcs in place of ${was}.`,
          cancelled: ({ article }) => `We have since cancelled ${article}.`,
          postponed: ({ was, now }) => `We have since asked for ${now} in place of ${was}.`,
        }),
        `Our contact is ${page.contact}.”`,
      ),
      "What the supplier says:",
      sentences(
        `“Our prices are per piece and in ${page.currency}:`,
        `${joinAnd(
          page.items({
            plain: ({ article, price }) => `${article} at ${price}`,
            boxed: ({ article, price }) => `${article} at ${price}`,
          }),
        )}.`,
        page.options({
          discount: ({ percent }) => `We allow ${percent} discount.`,
          payment: ({ days }) => `We allow ${days} days for payment.`,
          shipping: ({ money }) => `We invoice ${money} for shipping.`,
        }),
        "That is everything.”",
      ),
    ),
});
