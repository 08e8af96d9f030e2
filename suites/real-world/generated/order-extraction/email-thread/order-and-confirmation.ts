import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplate } from "../page.ts";

export const orderAndConfirmation = extractionTemplate("order-and-confirmation", (page) =>
  rows(
    `Subject: Re: Re: new order`,
    blank,
    `--- ${page.writer.full}, ${page.day(0)} ${page.time()}`,
    `Hello ${page.reader.first}, ${page.customer} needs ${joinAnd(
      page.items({
        plain: ({ article, quantity }) => `${quantity} pcs ${article}`,
        boxed: ({ article, boxes, size }) => `${boxes} boxes (${size} pcs each) ${article}`,
      }),
    )}. What are your prices?`,
    blank,
    `--- ${page.reader.full} (${page.supplier.name}), ${page.day(1)} ${page.time()}`,
    sentences(
      `Hello ${page.writer.first}, with pleasure. Per piece, in ${page.currency}:`,
      page
        .items({
          plain: ({ article, price }) => `${article} ${price}`,
          boxed: ({ article, price }) => `${article} ${price}`,
        })
        .join("; ")
        .concat("."),
      page.options({
        discount: ({ percent }) => `You get ${percent} discount on it.`,
        payment: ({ days }) => `You have ${days} days to pay.`,
        shipping: ({ money }) => `Shipping will be ${money}.`,
      }),
      page.noise(
        () =>
          `My holiday starts on ${page.day(40)}, then ask for extension ${page.integer({ from: 200, to: 799 })}.`,
      ),
    ),
    blank,
    `--- ${page.writer.full}, ${page.day(2)} ${page.time()}`,
    sentences(
      `Good, please go ahead under our order number ${page.number}.`,
      page.delivery({
        on: ({ day }) => `Goods to ${page.place}, and we had spoken of ${day} on the phone.`,
        after: ({ days, ordered }) =>
          `Goods to ${page.place}, ${days} calendar days from my first mail of ${ordered}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `With one correction, we take ${now} pcs ${article} and not ${was}.`,
        cancelled: ({ article }) => `With one correction, no ${article} please.`,
        postponed: ({ was, now }) =>
          `With one correction, the delivery should come on ${now} and not on ${was}.`,
      }),
      `${page.contact} is the contact for you.`,
    ),
  ),
);
