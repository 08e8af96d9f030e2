import { rows } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const notepad = extractionTemplate("notepad", (page) =>
  page.scan(
    rows(
      `Telephone order, written down by ${page.writer.first}`,
      `-> ${page.customer}`,
      `-> no. ${page.number}`,
      page.items({
        plain: ({ article, quantity, price }) => `-> ${quantity} ${article} (${price})`,
        boxed: ({ article, boxes, size, price }) =>
          `-> ${boxes} boxes ${article}, 1 box = ${size}, 1 piece = ${price}`,
      }),
      `-> ${page.currency}`,
      page.noise(
        () => `-> they owe us ${page.strayMoney({ from: 1000, to: 20000 })} from last year, other matter!`,
      ),
      page.delivery({
        on: ({ day }) => `-> bring to ${page.place}, ${day}`,
        after: ({ days, ordered }) =>
          `-> bring to ${page.place}, ${days} calendar days from the order (${ordered})`,
      }),
      page.options({
        discount: ({ percent }) => `-> discount ${percent}`,
        payment: ({ days }) => `-> ${days} days for payment`,
        shipping: ({ money }) => `-> shipping ${money}`,
      }),
      `-> contact = ${page.contact}`,
      page.twists({
        requantified: ({ article, was, now }) => `!! called again: ${article} ${now}, forget ${was}`,
        cancelled: ({ article }) => `!! called again: ${article} not needed`,
        postponed: ({ was, now }) => `!! called again: ${was} no good, bring it ${now}`,
      }),
    ),
  ),
);
