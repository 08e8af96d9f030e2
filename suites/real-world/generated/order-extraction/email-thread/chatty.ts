import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const chatty = extractionTemplate("chatty", (page) =>
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
      requantified: ({ article, was, now }) => `Oh wait, scrap the ${was}, we want ${now} of the ${article}.`,
      cancelled: ({ article }) => `Oh wait, forget the ${article}, we don't need any.`,
      postponed: ({ was, now }) => `Oh wait, nobody is here on ${was}. Could it come on ${now} instead?`,
    }),
    `${page.writer.first}`,
  ),
);
