import { blank, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const newestFirst = extractionTemplate("newest-first", (page) =>
  rows(
    page.twists({
      requantified: ({ article, now }) =>
        `${page.writer.first}, ${page.day(5)}: last change, promised. ${article} has to be ${now} pieces.`,
      cancelled: ({ article }) =>
        `${page.writer.first}, ${page.day(4)}: please strike ${article} from our order.`,
      postponed: ({ now }) =>
        `${page.writer.first}, ${page.day(3)}: we can only take the delivery on ${now}.`,
    }),
    blank,
    `${page.reader.first}, ${page.day(2)}: `.concat(
      sentences(
        `thank you for your order ${page.number}.`,
        page.options({
          discount: ({ percent }) => `I have put in ${percent} discount.`,
          payment: ({ days }) => `Payment in ${days} days is fine.`,
          shipping: ({ money }) => `We have to charge ${money} for shipping.`,
        }),
        page.noise(
          () =>
            `We are at the fair in hall ${page.integer({ from: 2, to: 9 })}, booth ${page.integer({ from: 100, to: 480 })}, come and see us.`,
        ),
      ),
    ),
    blank,
    `${page.writer.first}, ${page.day(0)}:`,
    sentences(
      `Dear ${page.reader.first}, the order of ${page.customer} is as follows.`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `We take ${quantity} pieces of ${article} for ${price} per piece.`,
        boxed: ({ article, boxes, size, price }) =>
          `We take ${boxes} boxes of ${article}, that is ${size} pieces to a box, for ${price} per piece.`,
      }),
      `Your price list is in ${page.currency}, right?`,
      page.delivery({
        on: ({ day }) => `We need it in ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `We need it in ${page.place} ${days} calendar days after this order (${ordered}).`,
      }),
      `Your contact here is ${page.contact}.`,
    ),
  ),
);
