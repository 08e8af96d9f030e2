import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const reviewRequest = extractionTemplate("review-request", (page) =>
  rows(
    `${page.writer.first} requests your review (order desk, case ${page.integer({ from: 20000, to: 90000 })})`,
    blank,
    "Entered so far:",
    `> order ${page.number}`,
    `> customer ${page.customer}`,
    page.items({
      plain: ({ article, quantity, price }) => `> ${article}; ${quantity}; ${price}`,
      boxed: ({ article, boxes, size, price }) =>
        `> ${article}; ${boxes} boxes of ${size}; ${price} per piece`,
    }),
    `> ${page.currency}`,
    page.delivery({
      on: ({ day }) => `> ${page.place}; ${day}`,
      after: ({ days, ordered }) =>
        `> ${page.place}; ${days} calendar days after order date; order date ${ordered}`,
    }),
    `> contact ${page.contact}`,
    page.options({
      discount: ({ percent }) => `> discount ${percent}`,
      payment: ({ days }) => `> payment ${days} days`,
      shipping: ({ money }) => `> shipping ${money}`,
    }),
    blank,
    `Review by ${page.reader.first}, please apply:`,
    page.twists({
      requantified: ({ article, was, now }) => `~ ${article}: customer wants ${now}, ${was} is outdated`,
      cancelled: ({ article }) => `~ ${article}: customer cancelled it`,
      postponed: ({ was, now }) => `~ date: customer wants ${now}, ${was} is outdated`,
    }),
    "~ otherwise fine",
    page.noise(
      () =>
        `~ (the ${page.strayMoney({ from: 30000, to: 90000 })} on the cover sheet belong to another case)`,
    ),
  ),
);
