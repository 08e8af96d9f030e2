import { blank, rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const crmActivity = extractionTemplate("crm-activity", (page) =>
  rows(
    `CRM > ${page.customer} > activities`,
    blank,
    `${page.day(0)} order ${page.number} by phone, noted by ${page.writer.full}`,
    page.items({
      plain: ({ article, quantity, price }) => `   + ${article}, qty ${quantity}, ${price} ea`,
      boxed: ({ article, boxes, size, price }) =>
        `   + ${article}, qty ${boxes} boxes x ${size}, ${price} ea`,
    }),
    `   ~ ${page.currency}`,
    page.delivery({
      on: ({ day }) => `   ~ deliver ${page.place} ${day}`,
      after: ({ days, ordered }) =>
        `   ~ deliver ${page.place}, order of ${ordered} plus ${days} calendar days`,
    }),
    page.options({
      discount: ({ percent }) => `   ~ discount ${percent}`,
      payment: ({ days }) => `   ~ payment ${days} days`,
      shipping: ({ money }) => `   ~ shipping ${money}`,
    }),
    `   ~ contact: ${page.contact}`,
    page.twists({
      requantified: ({ article, was, now }) =>
        `${page.day(2)} change by phone: ${article}, qty ${was} becomes ${now}`,
      cancelled: ({ article }) => `${page.day(2)} change by phone: ${article} cancelled`,
      postponed: ({ was, now }) => `${page.day(2)} change by phone: delivery ${was} becomes ${now}`,
    }),
    page.noise(
      () =>
        `${page.day(3)} mailing "summer sale" sent (${page.integer({ from: 15, to: 40 })}% campaign, not for this order)`,
    ),
  ),
);
