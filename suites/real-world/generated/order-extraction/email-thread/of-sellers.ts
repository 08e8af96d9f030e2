import { blank, quote, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** E-mail inside the firm that sells, and what it sends back. */
export const mailsOfSellers = extractionTemplates({
  "field-sales": (page) =>
    rows(
      `From: ${page.writer.full} (on the road)`,
      `To: Order desk of ${page.supplier.name}`,
      blank,
      sentences(
        `Just out of a meeting with ${page.customer}. They signed!`,
        page.noise(
          () =>
            `Took ${page.integer({ from: 2, to: 5 })} coffees and ${page.integer({ from: 40, to: 300 })} km.`,
        ),
        "Dictating from the car, so excuse the form.",
      ),
      blank,
      page.delivery({
        on: ({ day }) => `They get it delivered on ${day}, and not to head office, to ${page.place}.`,
        after: ({ days, ordered }) =>
          `They get it delivered to ${page.place}, not head office, ${days} calendar days after the signature. The order was signed on ${ordered}.`,
      }),
      page.items({
        plain: ({ article, quantity, price }) =>
          `Then ${article}. That's ${quantity}, I let them go for ${price} a unit.`,
        boxed: ({ article, boxes, size, price }) =>
          `Then ${article}. That's ${boxes} boxes, ${size} per box, I let them go for ${price} a unit, unit not box.`,
      }),
      `Quoted in ${page.currency}.`,
      page.options({
        discount: ({ percent }) => `Had to give ${percent} discount, sorry.`,
        payment: ({ days }) => `Had to give ${days} days for payment, sorry.`,
        shipping: ({ money }) => `Got them to pay shipping, ${money}.`,
      }),
      `Their order number, they insist on it: ${page.number}. Their contact: ${page.contact}.`,
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `UPDATE from the next car park: they rang, ${article} is ${now} now, forget about ${was}.`,
        cancelled: ({ article }) => `UPDATE from the next car park: they rang, ${article} is out.`,
        postponed: ({ was, now }) =>
          `UPDATE from the next car park: they rang, ${was} won't do, delivered on ${now}.`,
      }),
    ),
  "read-back": (page) =>
    rows(
      `To: ${page.writer.full}`,
      `Subject: Did I get you right?`,
      blank,
      `Hello ${page.writer.first},`,
      "the line was terrible. I read back what I wrote down, please shout if wrong.",
      blank,
      `You are ordering for ${page.customer}, number ${page.number}. Contact, if I heard right, ${page.contact}.`,
      `I wrote down ${page
        .items({
          plain: ({ article, quantity }) => `"${article}, ${quantity} pieces"`,
          boxed: ({ article, boxes, size }) => `"${article}, ${boxes} boxes containing ${size} pieces each"`,
        })
        .join(" and ")}.`,
      `Prices I looked up myself: ${page
        .items({
          plain: ({ article, price }) => `${article} ${price}`,
          boxed: ({ article, price }) => `${article} ${price}`,
        })
        .join(", ")}, always for one piece, in ${page.currency}.`,
      page.options({
        discount: ({ percent }) => `On the discount you said ${percent}.`,
        payment: ({ days }) => `On the payment you said ${days} days.`,
        shipping: ({ money }) => `On the shipping we said ${money}.`,
      }),
      page.delivery({
        on: ({ day }) => `And the delivery goes to ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `And the delivery goes to ${page.place} ${days} calendar days after our call of ${ordered}, which I take as the date of the order.`,
      }),
      page.noise(
        () => `(Behind you somebody shouted ${page.integer({ from: 21, to: 99 })}, I took it as bingo.)`,
      ),
      page.reader.first,
      blank,
      `Reply: ${
        page
          .twists({
            requantified: ({ article, was, now }) =>
              `not quite. I said ${now} of ${article}, you wrote ${was}.`,
            cancelled: ({ article }) => `we have since decided against ${article}, so without it please.`,
            postponed: ({ was, now }) => `we have since moved it, from ${was} to ${now} please.`,
          })
          .join(" ") || "nothing to shout about."
      } All else you heard well. ${page.writer.first}`,
    ),
  "two-colleagues": (page) =>
    rows(
      `${page.writer.first} > ${page.reader.first}`,
      quote(`who has the ${page.customer} order? they need it confirmed`, "   "),
      `${page.reader.first} > ${page.writer.first}`,
      quote(
        sentences(
          "me. it's on my desk under the sandwich.",
          page
            .items({
              plain: ({ article, quantity, price }) => `${quantity} ${article} - ${price} each,`,
              boxed: ({ article, boxes, size, price }) =>
                `${boxes} boxes ${article} with ${size} a box - ${price} each,`,
            })
            .join(" "),
          `money in ${page.currency}.`,
        ),
        "   ",
      ),
      `${page.writer.first} > ${page.reader.first}`,
      quote("number? contact? where, when?", "   "),
      `${page.reader.first} > ${page.writer.first}`,
      quote(
        sentences(
          `${page.number}. ${page.contact} is the contact.`,
          page.delivery({
            on: ({ day }) => `${page.place}, ${day}.`,
            after: ({ days, ordered }) =>
              `${page.place}, ordered ${ordered} and due ${days} calendar days later.`,
          }),
          page.options({
            discount: ({ percent }) => `discount ${percent}.`,
            payment: ({ days }) => `paying in ${days} days.`,
            shipping: ({ money }) => `shipping ${money}.`,
          }),
        ),
        "   ",
      ),
      page.noise(() =>
        rows(
          `${page.writer.first} > ${page.reader.first}`,
          quote(
            `thx. btw the invoice over ${page.strayMoney({ from: 10_000, to: 90_000 })} is somebody else's`,
            "   ",
          ),
        ),
      ),
      page.twists({
        requantified: ({ article, was, now }) =>
          rows(
            `${page.reader.first} > ${page.writer.first}`,
            quote(`hang on, mayo on it. there's a sticker: ${article} ${now}, not ${was}`, "   "),
          ),
        cancelled: ({ article }) =>
          rows(
            `${page.reader.first} > ${page.writer.first}`,
            quote(`hang on, back page: "please cancel the ${article}"`, "   "),
          ),
        postponed: ({ was, now }) =>
          rows(
            `${page.reader.first} > ${page.writer.first}`,
            quote(`hang on, they rang: ${now} instead of ${was}`, "   "),
          ),
      }),
    ),
  "holiday-cover": (page) =>
    rows(
      `Subject: While you're away / ${page.customer}`,
      blank,
      `Hi ${page.reader.first}, for when you are back, and for whoever reads your mail:`,
      blank,
      `The order I told you about came. It's ${page.number}.`,
      page.options({
        discount: ({ percent }) => `* I confirmed a discount, ${percent}.`,
        payment: ({ days }) => `* I confirmed a payment time, ${days} days.`,
        shipping: ({ money }) => `* I confirmed a shipping price, ${money}.`,
      }),
      page.delivery({
        on: ({ day }) => `* I confirmed a delivery day, ${day}, at their depot in ${page.place}.`,
        after: ({ days, ordered }) =>
          `* I confirmed a delivery day: ${days} calendar days on from ${ordered} (their order date), at their depot in ${page.place}.`,
      }),
      page.items({
        plain: ({ article, quantity, price }) =>
          `* I reserved ${article}, ${quantity} of it, unit price ${price}.`,
        boxed: ({ article, boxes, size, price }) =>
          `* I reserved ${article}, ${boxes} boxes of it, ${size} units a box, unit price ${price}.`,
      }),
      `* Currency was ${page.currency}.`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `* Changed on their request: reserved ${now} of ${article} and released the ${was}.`,
        cancelled: ({ article }) => `* Changed on their request: released ${article}, they don't want it.`,
        postponed: ({ was, now }) => `* Changed on their request: delivery day ${now}. They can't on ${was}.`,
      }),
      `* They asked that we deal with their contact, ${page.contact}, and nobody else.`,
      page.noise(
        () =>
          `* Your plant is fine. Parcel for you, ${page.integer({ from: 2, to: 9 })} kg, from ${page.day(-1)}.`,
      ),
      `Cheers ${page.writer.first}`,
    ),
});
