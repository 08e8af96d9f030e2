import { blank, joinAnd, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { extractionTemplates } from "../page.ts";

/** E-mail that somebody answers or relays: a chat by mail, a shop, remarks, an assistant. */
export const mailsAsAnswers = extractionTemplates({
  chatty: (page) =>
    rows(
      `Subject: ordering again :)`,
      `${page.day(0)}`,
      blank,
      `Hi ${page.reader.first}!`,
      sentences(
        page.noise(
          () =>
            `The last lot (${page.reference("PO")}, ${page.strayMoney({ from: 20000, to: 90000 })}) was perfect.`,
        ),
        `So ${page.customer} is ordering again, number ${page.number} this time.`,
        `We'd love ${joinAnd(
          page.items({
            plain: ({ article, quantity, price }) => `${quantity} of the ${article} (${price} each, right?)`,
            boxed: ({ article, boxes, size, price }) =>
              `${boxes} boxes of the ${article} (${size} in a box, ${price} each, right?)`,
          }),
        )}.`,
        `I took the prices in ${page.currency} from the web.`,
        page.delivery({
          on: ({ day }) => `Could it come on ${day}?`,
          after: ({ days, ordered }) =>
            `Could it come exactly ${days} calendar days after ${ordered}, the day of this order?`,
        }),
        `It has to go to ${page.place}.`,
        page.options({
          discount: ({ percent }) => `You said something of ${percent} discount for us, yes please!`,
          payment: ({ days }) => `And ${days} days for paying as agreed.`,
          shipping: ({ money }) => `And ${money} for shipping, that's fine.`,
        }),
        `Best you talk to ${page.contact}, who is the contact for this.`,
      ),
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `Oh wait, scrap the ${was}, we want ${now} of the ${article}.`,
        cancelled: ({ article }) => `Oh wait, forget the ${article}, we don't need any.`,
        postponed: ({ was, now }) => `Oh wait, nobody is here on ${was}. Could it come on ${now} instead?`,
      }),
      `${page.writer.first}`,
    ),
  "shop-system": (page) =>
    rows(
      `From: no-reply@${page.supplier.domain}`,
      `Subject: We have received your order ${page.number}`,
      blank,
      `Customer account: ${page.customer}`,
      `Contact: ${page.contact}`,
      page.noise(() => `Account no.: ${page.integer({ from: 100000, to: 999999 })}`),
      `Prices in ${page.currency}`,
      page.items({
        plain: ({ number, article, quantity, price }) => `${number}. ${article} / ${quantity} / ${price}`,
        boxed: ({ number, article, boxes, size, price }) =>
          `${number}. ${article} / ${boxes} boxes of ${size} / ${price} per piece`,
      }),
      page.options({
        discount: ({ percent }) => `Your discount: ${percent}`,
        payment: ({ days }) => `Payment within: ${days} days`,
        shipping: ({ money }) => `Shipping: ${money}`,
      }),
      page.delivery({
        on: ({ day }) => `Delivery to ${page.place} on ${day}`,
        after: ({ days, ordered }) =>
          `Order date ${ordered}, delivery to ${page.place} ${days} calendar days after the order date`,
      }),
      page.noise(() => `Rate us and win a voucher over ${page.strayMoney({ from: 2000, to: 5000 })}!`),
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `>> Change request accepted: ${article}, quantity ${was} -> ${now}`,
        cancelled: ({ article }) => `>> Change request accepted: ${article} cancelled`,
        postponed: ({ was, now }) => `>> Change request accepted: delivery ${was} -> ${now}`,
      }),
    ),
  "reply-with-remarks": (page) =>
    rows(
      `Subject: AW: ${page.number}, please check`,
      `From: ${page.writer.full}`,
      blank,
      `Hi ${page.reader.first}, see my remarks.`,
      blank,
      quote(
        rows(
          `We have noted for ${page.customer}, currency ${page.currency}:`,
          page.items({
            plain: ({ article, quantity, price }) => `${article}: ${quantity} pieces, ${price} a piece`,
            boxed: ({ article, boxes, size, price }) =>
              `${article}: ${boxes} boxes of ${size} pieces, ${price} a piece`,
          }),
        ),
      ),
      page.twists({
        requantified: ({ article, was, now }) => `The ${was} for ${article} is wrong, it's ${now}.`,
        cancelled: ({ article }) => `We no longer want ${article}.`,
        postponed: ({ was, now }) => `And where you will read ${was} below: we agreed to go for ${now}.`,
      }),
      quote(
        page.delivery({
          on: ({ day }) => `Delivery ${page.place}, ${day}.`,
          after: ({ days, ordered }) =>
            `Delivery ${page.place}, ${days} calendar days from the order of ${ordered}.`,
        }),
      ),
      "Right place.",
      page
        .options({
          discount: ({ percent }) => `Discount ${percent}.`,
          payment: ({ days }) => `To be paid in ${days} days.`,
          shipping: ({ money }) => `Shipping ${money}.`,
        })
        .map((text) => `${quote(text)}\nYes.`),
      quote(page.noise(() => `Newsletter: we will send it to ${mailOf(page.writer, page.supplier)}.`)),
      quote("Who is your contact?"),
      `${page.contact}.`,
      blank,
      `${page.writer.first}, ${page.phone()}`,
    ),
  "assistant-relay": (page) =>
    rows(
      `${page.reader.first},`,
      blank,
      sentences(
        `${page.writer.first} rang from ${page.customer} on ${page.day(0)} and dictated an order to me.`,
        `Number ${page.number}.`,
        page.items({
          plain: ({ article, quantity, price }) => `${quantity} times "${article}" at ${price}.`,
          boxed: ({ article, boxes, size, price }) =>
            `"${article}", ${boxes} boxes with ${size} pieces each, at ${price} for one piece.`,
        }),
        `Those are ${page.currency}.`,
        page.twists({
          requantified: ({ article, was, now }) =>
            `I had ${was} for "${article}" down first, but in the end it was ${now}.`,
          cancelled: ({ article }) => `"${article}" got cancelled again before we hung up.`,
          postponed: ({ was, now }) =>
            `About the delivery date below: I was called back, ${was} has become ${now}.`,
        }),
        page.delivery({
          on: ({ day }) => `They want it on ${day} at ${page.place}.`,
          after: ({ days, ordered }) =>
            `They want it at ${page.place}, ${days} calendar days counted from the order on ${ordered}.`,
        }),
        page.options({
          discount: ({ percent }) => `I confirmed ${percent} discount.`,
          payment: ({ days }) => `I confirmed ${days} days for payment.`,
          shipping: ({ money }) => `I confirmed ${money} shipping.`,
        }),
        `The person to contact there is ${page.contact}.`,
        page.noise(() => `They also complained about ticket ${page.reference("T")}, I passed that on.`),
      ),
      blank,
      "Can you put it into the system?",
    ),
});
