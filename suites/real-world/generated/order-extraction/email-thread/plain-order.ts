import { blank, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const plainOrder = extractionTemplate("plain-order", (page) =>
  rows(
    `To: orders@${page.supplier.domain}`,
    `Date: ${page.day(0)}`,
    `Subject: ${page.number}`,
    blank,
    `Dear ${page.supplier.name} team,`,
    `for ${page.customer} I would like to order the following (prices per piece from your list, ${page.currency}):`,
    page.items({
      plain: ({ article, quantity, price }) => `  - ${quantity} x ${article}, ${price}`,
      boxed: ({ article, boxes, size, price }) => `  - ${boxes} boxes of ${size} x ${article}, ${price}`,
    }),
    sentences(
      page.delivery({
        on: ({ day }) => `Please deliver to our site in ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `Please deliver to our site in ${page.place} ${days} calendar days after today's date, ${ordered}.`,
      }),
      page.options({
        discount: ({ percent }) => `As always with ${percent} discount.`,
        payment: ({ days }) => `We pay within ${days} days.`,
        shipping: ({ money }) => `Shipping was ${money}, if I read your offer correctly.`,
      }),
      `The contact on our side is ${page.contact}, not me.`,
    ),
    page.noise(() => `Your offer ${page.reference("Q")} of ${page.day(-6)} was very helpful.`),
    page.twists({
      requantified: ({ article, was, now }) =>
        `PS: On second thought, ${article}: ${now} pieces are enough, not ${was}.`,
      cancelled: ({ article }) =>
        `PS: My colleague says we still have ${article} in stock, so please leave that out.`,
      postponed: ({ was, now }) => `PS: ${was} turns out to be impossible for delivery. Make it ${now}.`,
    }),
    blank,
    `Kind regards, ${page.writer.full}`,
    page.noise(() => `Tel. ${page.phone()}`),
  ),
);
