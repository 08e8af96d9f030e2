import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const botForm = extractionTemplate("bot-form", (page) =>
  rows(
    `[order-bot] new submission`,
    `Who is ordering? ${page.customer}`,
    `Whom can we contact? ${page.contact}`,
    `What is your order number? ${page.number}`,
    page.items({
      plain: ({ number, article, quantity, price }) =>
        `Article ${number}? ${article}\nHow many? ${quantity}\nPrice per piece? ${price}`,
      boxed: ({ number, article, boxes, size, price }) =>
        `Article ${number}? ${article}\nHow many? ${boxes} boxes of ${size}\nPrice per piece? ${price}`,
    }),
    `Which currency? ${page.currency}`,
    `Where to? ${page.place}`,
    page.delivery({
      on: ({ day }) => `When? ${day}`,
      after: ({ days, ordered }) => `When? ${days} calendar days after the day I submit this (${ordered})`,
    }),
    page.options({
      discount: ({ percent }) => `Discount, if agreed? ${percent}`,
      payment: ({ days }) => `Days to pay, if agreed? ${days}`,
      shipping: ({ money }) => `Shipping, if agreed? ${money}`,
    }),
    page.noise(() => `How did you hear about us? fair ${page.integer({ from: 2019, to: 2024 })}`),
    blank,
    page.twists({
      requantified: ({ article, was, now }) =>
        `[order-bot] ${page.writer.first} edited: how many ${article}? ${now} (before ${was})`,
      cancelled: ({ article }) => `[order-bot] ${page.writer.first} deleted article ${article}`,
      postponed: ({ was, now }) => `[order-bot] ${page.writer.first} edited: when? ${now} (before ${was})`,
    }),
  ),
);
