import { capital, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const handoverNote = extractionTemplate("handover-note", (page) =>
  rows(
    `Handover ${page.writer.first} -> ${page.reader.first}`,
    page.noise(() => `* ${page.reference("T")}: waiting for customs, nothing to do`),
    sentences(
      `* Still to be entered: ${page.number} by ${page.customer}.`,
      page.items({
        plain: ({ article, quantity, price }) => `${article}: ${quantity}, ${price} a piece.`,
        boxed: ({ article, boxes, size, price }) =>
          `${article}: ${boxes} boxes of ${size}, ${price} a piece.`,
      }),
      `(${capital(page.currency)}.)`,
      page.delivery({
        on: ({ day }) => `Due ${day} at ${page.place}.`,
        after: ({ days, ordered }) =>
          `Due at ${page.place} ${days} calendar days after they ordered, which was ${ordered}.`,
      }),
      page.options({
        discount: ({ percent }) => `Discount is ${percent}.`,
        payment: ({ days }) => `Payment is ${days} days.`,
        shipping: ({ money }) => `Shipping is ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Mind the change of today: ${article} not ${was} but ${now}.`,
        cancelled: ({ article }) => `Mind the change of today: ${article} is out.`,
        postponed: ({ was, now }) => `Mind the change of today: due ${now}, not ${was}.`,
      }),
      `Ask for ${page.contact}, that's the contact.`,
    ),
    page.noise(() => `* printer on floor ${page.integer({ from: 2, to: 9 })} is broken`),
  ),
);
