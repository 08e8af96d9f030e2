import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const shopSystem = extractionTemplate("shop-system", (page) =>
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
);
