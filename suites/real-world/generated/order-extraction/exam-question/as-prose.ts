import { joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tidy passages in running text: a letter, a case, minutes, a report, an exercise. */
export const passagesAsProse = extractionTemplates({
  "business-letter": (page) =>
    rows(
      "Dear Sir or Madam,",
      sentences(
        `we, ${page.customer}, hereby order the following under our order number ${page.number}.`,
        `Please send us ${joinAnd(
          page.items({
            plain: ({ article, quantity, price }) => `${quantity} × ${article} (${price} apiece)`,
            boxed: ({ article, boxes, size, price }) =>
              `${boxes} boxes, ${size} to the box, of ${article} (${price} apiece)`,
          }),
        )}.`,
        `We understand your prices to be in ${page.currency}.`,
        page.delivery({
          on: ({ day }) => `Kindly deliver to our premises in ${page.place} on ${day}.`,
          after: ({ days, ordered }) =>
            `Kindly deliver to our premises in ${page.place} exactly ${days} calendar days from ${ordered}, the date of this letter and of the order.`,
        }),
        page.options({
          discount: ({ percent }) => `You granted us a discount of ${percent}.`,
          payment: ({ days }) => `We shall pay within ${days} days.`,
          shipping: ({ money }) => `For shipping we accept a charge of ${money}.`,
        }),
        `Our contact for you is ${page.contact}.`,
      ),
      "Yours faithfully",
      page.twists({
        requantified: ({ article, was, now }) =>
          `Postscript: of ${article} we now need ${now} and no longer ${was}.`,
        cancelled: ({ article }) => `Postscript: we no longer need any ${article}.`,
        postponed: ({ was, now }) => `Postscript: instead of ${was}, kindly deliver on ${now}.`,
      }),
    ),
  "case-study": (page) =>
    sentences(
      `Case. A purchasing manager at ${page.customer} has found what the firm needs.`,
      `He fills in order ${page.number} in ${page.currency}.`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `One line is for ${quantity} of ${article}, with a unit price of ${price}.`,
        boxed: ({ article, boxes, size, price }) =>
          `One line is for ${article} and reads ${boxes} boxes with a content of ${size} each; its unit price, for one piece, is ${price}.`,
      }),
      page.delivery({
        on: ({ day }) => `He wants everything in ${page.place}, and on no other day than ${day}.`,
        after: ({ days, ordered }) =>
          `The day on which he does so is ${ordered}, and he wants everything in ${page.place} ${days} calendar days after that.`,
      }),
      page.options({
        discount: ({ percent }) =>
          `The supplier's price list gives customers like him a discount of ${percent}.`,
        payment: ({ days }) => `He has ${days} days to pay.`,
        shipping: ({ money }) => `The supplier asks ${money} for shipping.`,
      }),
      `Not he but ${page.contact} is named as the contact.`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `After a look into the store-room he raises no objection to ${was} being replaced by ${now} in the line for ${article}.`,
        cancelled: ({ article }) => `After a look into the budget he removes the line for ${article}.`,
        postponed: ({ was, now }) => `After a look into the diary he replaces ${was} by ${now}.`,
      }),
    ),
  minutes: (page) =>
    sentences(
      `Extract from the minutes of ${page.customer}.`,
      `The meeting resolves to place an order. It is given the number ${page.number}.`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `Resolved: ${article}, ${quantity} units, each costing ${price}.`,
        boxed: ({ article, boxes, size, price }) =>
          `Resolved: ${article}, ${boxes} boxes that hold ${size} units, each unit costing ${price}.`,
      }),
      `It is recorded that these amounts are ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `Goods are to arrive in ${page.place}; the date fixed for this is ${day}.`,
        after: ({ days, ordered }) =>
          `The order goes out on ${ordered}; goods are to arrive in ${page.place} when ${days} calendar days have gone by since.`,
      }),
      `The meeting appoints ${page.contact} as contact.`,
      page.options({
        discount: ({ percent }) => `The treasurer reports that ${percent} of discount was obtained.`,
        payment: ({ days }) => `The treasurer reports that payment may take ${days} days.`,
        shipping: ({ money }) => `The treasurer reports that shipping amounts to ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `On a motion from the floor, ${article} is amended to read ${now} units, not ${was}.`,
        cancelled: ({ article }) => `On a motion from the floor, ${article} is dropped.`,
        postponed: ({ was, now }) =>
          `On a motion from the floor, the date of ${was} is given up in favour of ${now}.`,
      }),
    ),
  "passive-report": (page) =>
    sentences(
      `An order was received. It had been numbered ${page.number} by the sender, ${page.customer}, by whom ${page.contact} had been designated as contact.`,
      `Requested were ${joinAnd(
        page.items({
          plain: ({ article, quantity, price }) =>
            `${article} in a quantity of ${quantity}, to be charged at ${price} per unit`,
          boxed: ({ article, boxes, size, price }) =>
            `${article} in ${boxes} boxes containing ${size} units apiece, to be charged at ${price} per unit`,
        }),
      )}.`,
      `Charges were stipulated in ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `Receipt of the goods was scheduled in ${page.place} for ${day}.`,
        after: ({ days, ordered }) =>
          `Receipt of the goods was scheduled in ${page.place} for the day ${days} calendar days after the order had been issued, which was done on ${ordered}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `The quantity of ${was} was subsequently corrected to ${now} for ${article}.`,
        cancelled: ({ article }) => `The request for ${article} was subsequently withdrawn.`,
        postponed: ({ was, now }) => `The receipt was subsequently rescheduled, from ${was} to ${now}.`,
      }),
      page.options({
        discount: ({ percent }) => `A discount, ${percent}, was conceded.`,
        payment: ({ days }) => `A payment term, ${days} days, was conceded.`,
        shipping: ({ money }) => `A shipping cost, ${money}, was imposed.`,
      }),
    ),
  "apprentice-exercise": (page) =>
    sentences(
      "On her first day an apprentice is handed this note by her instructor.",
      `“Here is your first order. The customer is called ${page.customer}, the number to write on every sheet is ${page.number}, and if you have a question, ring ${page.contact}, who is their contact.`,
      `Pack for them ${joinAnd(
        page.items({
          plain: ({ article, quantity }) => `${quantity} of the ${article}`,
          boxed: ({ article, boxes, size }) => `${boxes} boxes of the ${article}, ${size} to a box`,
        }),
      )}.`,
      `On the bill put, for one of each, ${joinAnd(
        page.items({
          plain: ({ article, price }) => `${price} (${article})`,
          boxed: ({ article, price }) => `${price} (${article})`,
        }),
      )}; that is ${page.currency}.`,
      page.options({
        discount: ({ percent }) => `Take note of a discount: ${percent}.`,
        payment: ({ days }) => `Take note of the time for payment: ${days} days.`,
        shipping: ({ money }) => `Take note of the shipping: ${money}.`,
      }),
      page.delivery({
        on: ({ day }) => `They expect us in ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `They ordered on ${ordered} and expect us in ${page.place} ${days} calendar days later.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) => `Wait, it is ${now} of the ${article} now. It was ${was}.`,
        cancelled: ({ article }) => `Wait, leave out the ${article}. They cancelled it.`,
        postponed: ({ was, now }) => `Wait, they expect us on ${now} now. ${was} does not suit them.`,
      }),
      "Good luck!”",
    ),
});
