import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tickets of those who keep an account: an escalation, an activity. */
export const ticketsOfAccountCare = extractionTemplates({
  escalation: (page) =>
    rows(
      `Escalation: order ${page.number} was never entered!`,
      `Raised by ${page.reader.full}, ${page.day(4)}`,
      blank,
      sentences(
        `The customer, ${page.customer}, is angry.`,
        `They had asked for ${joinAnd(
          page.items({
            plain: ({ article, quantity }) => `${quantity} pieces of ${article}`,
            boxed: ({ article, boxes, size }) => `${boxes} boxes of ${article} (${size} pieces per box)`,
          }),
        )}.`,
        page.delivery({
          on: ({ day }) => `Delivery was to be in ${page.place} on ${day}.`,
          after: ({ days, ordered }) =>
            `Delivery was to be in ${page.place}, ${days} calendar days after their order of ${ordered}.`,
        }),
        page.noise(() => `They have rung ${page.integer({ from: 3, to: 9 })} times.`),
      ),
      blank,
      "Facts for whoever enters it now:",
      `- prices per piece in ${page.currency}: ${page
        .items({
          plain: ({ article, price }) => `${article} = ${price}`,
          boxed: ({ article, price }) => `${article} = ${price}`,
        })
        .join("; ")}`,
      page.options({
        discount: ({ percent }) => `- discount is ${percent}`,
        payment: ({ days }) => `- payment within ${days} days`,
        shipping: ({ money }) => `- shipping for ${money}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `- since then they have changed ${article} from ${was} to ${now}`,
        cancelled: ({ article }) => `- since then they have cancelled ${article}`,
        postponed: ({ was, now }) => `- since then they have moved the delivery from ${was} to ${now}`,
      }),
      `- contact is ${page.contact}`,
    ),
  "crm-activity": (page) =>
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
});
