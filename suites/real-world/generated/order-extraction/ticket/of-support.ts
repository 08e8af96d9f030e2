import { blank, capital, joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tickets of a support desk: comments, a live chat, keys and values, a request to call back. */
export const ticketsOfSupport = extractionTemplates({
  comments: (page) =>
    rows(
      `Ticket ${page.reference("T")} - new order`,
      page.noise(() => `Priority ${page.integer({ from: 1, to: 3 })}, opened ${page.day(0)} ${page.time()}`),
      blank,
      `${page.writer.first}: customer is ${page.customer}, their order ${page.number}`,
      `${page.writer.first}: ${joinAnd(
        page.items({
          plain: ({ article, quantity, price }) => `${quantity} x ${article} (${price} each)`,
          boxed: ({ article, boxes, size, price }) =>
            `${boxes} boxes of ${size} x ${article} (${price} each piece)`,
        }),
      )}`,
      `${page.reader.first}: currency?`,
      `${page.writer.first}: ${page.currency}`,
      page.delivery({
        on: ({ day }) => `${page.writer.first}: goes to ${page.place}, delivery on ${day}`,
        after: ({ days, ordered }) =>
          `${page.writer.first}: goes to ${page.place}, delivery ${days} calendar days after the order, and that was ${ordered}`,
      }),
      page.options({
        discount: ({ percent }) => `${page.reader.first}: give them ${percent} discount`,
        payment: ({ days }) => `${page.reader.first}: they may pay in ${days} days`,
        shipping: ({ money }) => `${page.reader.first}: shipping is ${money}`,
      }),
      `${page.writer.first}: contact on their side is ${page.contact}`,
      page.noise(() => `${page.reader.first}: is this related to ${page.reference("T")}? no, closed that`),
      page.twists({
        requantified: ({ article, was, now }) =>
          `${page.writer.first}: update, ${now} x ${article} instead of ${was}`,
        cancelled: ({ article }) => `${page.writer.first}: update, ${article} is cancelled`,
        postponed: ({ was, now }) => `${page.writer.first}: update, delivery ${now} instead of ${was}`,
      }),
    ),
  "live-chat": (page) =>
    rows(
      `Chat with visitor ${page.integer({ from: 1000, to: 9999 })}`,
      blank,
      `Visitor: hi, i want to place an order for ${page.customer}`,
      `${page.reader.first}: Sure! What do you need, and at which of our prices?`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `Visitor: ${quantity} of ${article}, that's ${price} per piece`,
        boxed: ({ article, boxes, size, price }) =>
          `Visitor: ${boxes} boxes of ${article}, a box has ${size}, that's ${price} per piece`,
      }),
      `${page.reader.first}: Our prices are in ${page.currency}, is that okay?`,
      "Visitor: yes",
      `${page.reader.first}: Where and when?`,
      page.delivery({
        on: ({ day }) => `Visitor: ${page.place} please, on ${day}`,
        after: ({ days, ordered }) =>
          `Visitor: ${page.place} please, ${days} calendar days after i order, so from ${ordered}`,
      }),
      page.options({
        discount: ({ percent }) => `${page.reader.first}: You'll get ${percent} discount.`,
        payment: ({ days }) => `${page.reader.first}: You can pay within ${days} days.`,
        shipping: ({ money }) => `${page.reader.first}: Shipping is ${money}.`,
      }),
      page.noise(
        () =>
          `Visitor: somebody there told me ${page.integer({ from: 61, to: 90 })} % off last week, but that was a joke i guess`,
      ),
      page.twists({
        requantified: ({ article, was, now }) => `Visitor: hang on, not ${was} but ${now} of ${article}`,
        cancelled: ({ article }) => `Visitor: hang on, skip ${article}`,
        postponed: ({ was, now }) => `Visitor: hang on, ${was} does not work, deliver on ${now}`,
      }),
      `Visitor: our order number is ${page.number}, contact is ${page.contact}`,
      `${page.reader.first}: Thank you, noted.`,
    ),
  "key-values": (page) =>
    rows(
      `type: order intake`,
      `order: ${page.number}`,
      `account: ${page.customer}`,
      `contact: ${page.contact}`,
      page.noise(() => `owner: ${page.reader.full}`),
      page.noise(() => `sla: ${page.integer({ from: 4, to: 72 })}h`),
      "lines:",
      page.items({
        plain: ({ article, quantity, price }) => `  - ${article} | ${quantity} | ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `  - ${article} | ${boxes} boxes of ${size} | ${price} per piece`,
      }),
      `prices: in ${page.currency}`,
      page.delivery({
        on: ({ day }) => `delivery: ${day}, ${page.place}`,
        after: ({ days, ordered }) =>
          `delivery: ${days} calendar days after order date, ${page.place}\norder date: ${ordered}`,
      }),
      page.options({
        discount: ({ percent }) => `discount: ${percent}`,
        payment: ({ days }) => `payment: ${days} days`,
        shipping: ({ money }) => `shipping: ${money}`,
      }),
      "changelog:",
      page.twists({
        requantified: ({ article, was, now }) => `  - quantity of ${article} changed from ${was} to ${now}`,
        cancelled: ({ article }) => `  - line ${article} removed`,
        postponed: ({ was, now }) => `  - delivery changed from ${was} to ${now}`,
      }),
      `  - assigned to ${page.writer.full}`,
    ),
  "callback-request": (page) =>
    rows(
      `Callback request, ${page.day(0)} ${page.time()}`,
      page.noise(() => `Number to call: ${page.phone()}`),
      blank,
      sentences(
        `${capital(page.customer)} is not sure that we got order ${page.number} right and asks us to read it back.`,
        `What they said:`,
        page.items({
          plain: ({ article, quantity, price }) => `${article}, ${quantity} pieces for ${price} each.`,
          boxed: ({ article, boxes, size, price }) =>
            `${article}, ${boxes} boxes with ${size} pieces in each, for ${price} each piece.`,
        }),
        `Money is ${page.currency}.`,
        page.delivery({
          on: ({ day }) => `They expect the truck on ${day} in ${page.place}.`,
          after: ({ days, ordered }) =>
            `They expect the truck in ${page.place} ${days} calendar days after ${ordered}, the date of their order.`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `They stressed that it is now ${now} and not ${was} of ${article}.`,
          cancelled: ({ article }) => `They stressed that ${article} must not come, it was cancelled.`,
          postponed: ({ was, now }) =>
            `They stressed that ${was} is off and the truck is expected on ${now}.`,
        }),
        page.options({
          discount: ({ percent }) => `They count on ${percent} discount.`,
          payment: ({ days }) => `They count on ${days} days to pay.`,
          shipping: ({ money }) => `They count on ${money} for shipping.`,
        }),
        `Please speak to ${page.contact}, the contact for it.`,
      ),
    ),
});
