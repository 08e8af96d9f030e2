import { blank, capital, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tickets that a bot or a colleague noted: a form, a handover, a review, a voice message. */
export const ticketsAsNotes = extractionTemplates({
  "bot-form": (page) =>
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
  "handover-note": (page) =>
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
  "review-request": (page) =>
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
  "voice-to-text": (page) =>
    rows(
      `Voicemail transcript, ${page.integer({ from: 41, to: 99 })} seconds`,
      blank,
      [
        `good morning this is ${page.writer.full} calling for ${page.customer}`,
        page.noise(() => `I tried you at ${page.time()} already`),
        `I have an order for you the number is ${page.number}`,
        ...page.items({
          plain: ({ article, quantity, price }) =>
            `we need ${article} and of that ${quantity} pieces at ${price} each`,
          boxed: ({ article, boxes, size, price }) =>
            `we need ${article} and of that ${boxes} boxes of ${size} pieces at ${price} each piece`,
        }),
        `${page.currency} of course`,
        page.delivery({
          on: ({ day }) => `and all that in ${page.place} on ${day}`,
          after: ({ days, ordered }) =>
            `and all that in ${page.place} ${days} calendar days after the order so counted from ${ordered}`,
        }),
        ...page.options({
          discount: ({ percent }) => `we have ${percent} discount with you`,
          payment: ({ days }) => `we have ${days} days to pay`,
          shipping: ({ money }) => `shipping is ${money} as usual`,
        }),
        ...page.twists({
          requantified: ({ article, was, now }) =>
            `oh sorry I see here that it's ${now} of ${article} not ${was}`,
          cancelled: ({ article }) =>
            `oh sorry I see here that ${article} has been cancelled so leave it out`,
          postponed: ({ was, now }) =>
            `oh sorry I see here that it's not ${was} for the delivery it's ${now}`,
        }),
        `for anything else your contact is ${page.contact} bye`,
      ]
        .filter((part) => part !== "")
        .join(" ... "),
    ),
});
