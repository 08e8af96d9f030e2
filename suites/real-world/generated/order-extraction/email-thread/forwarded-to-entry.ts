import { blank, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { extractionTemplate } from "../page.ts";

export const forwardedToEntry = extractionTemplate("forwarded-to-entry", (page) =>
  rows(
    `From: ${page.reader.full} <${mailOf(page.reader, page.supplier)}>`,
    `To: order entry`,
    `Subject: Fwd: ${page.number}`,
    blank,
    "please enter. changes from the phone call are already at the top, they win over the mail:",
    page.twists({
      requantified: ({ article, was, now }) => `> ${article} only ${now} (mail says ${was})`,
      cancelled: ({ article }) => `> drop ${article}`,
      postponed: ({ was, now }) => `> delivery ${now} (mail says ${was})`,
    }),
    page.options({
      discount: ({ percent }) => `> discount ${percent}, ok with boss`,
      payment: ({ days }) => `> may pay after ${days} days`,
      shipping: ({ money }) => `> shipping ${money}`,
    }),
    page.noise(() => `> (invoice ${page.reference("R")} is another story)`),
    blank,
    "---------- Forwarded message ----------",
    `From: ${page.writer.full}, ${page.customer}`,
    `Date: ${page.day(0)}`,
    blank,
    sentences(
      "Hello, we order:",
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `${number}) ${article}, quantity ${quantity}, ${price} apiece;`,
        boxed: ({ number, article, boxes, size, price }) =>
          `${number}) ${article}, ${boxes} boxes with ${size} in a box, ${price} apiece;`,
      }),
      `all in ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `Delivery ${day} at our branch in ${page.place}.`,
        after: ({ days, ordered }) =>
          `Delivery ${days} calendar days from ${ordered} (today) at our branch in ${page.place}.`,
      }),
      `Contact for the delivery: ${page.contact}.`,
    ),
    `Thanks, ${page.writer.first}`,
  ),
);
