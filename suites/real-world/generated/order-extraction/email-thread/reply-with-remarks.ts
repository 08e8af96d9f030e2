import { blank, quote, rows } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { extractionTemplate } from "../page.ts";

export const replyWithRemarks = extractionTemplate("reply-with-remarks", (page) =>
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
);
