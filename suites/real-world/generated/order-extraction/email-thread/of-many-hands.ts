import { blank, joinAnd, quote, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Threads in which the order comes together from several people, in pieces and with answers between. */
export const mailsOfManyHands = extractionTemplates({
  "three-departments": (page) =>
    rows(
      `Thread: ordering for ${page.customer} (internal, then sent on to ${page.supplier.name})`,
      blank,
      "[Workshop]",
      page.items({
        plain: ({ article, quantity }) => `we need ${article}: ${quantity}`,
        boxed: ({ article, boxes, size }) => `we need ${article}: ${boxes} boxes, ${size} per box`,
      }),
      "[Purchasing]",
      `asked for prices. they say ${page
        .items({
          plain: ({ article, price }) => `${price} for one ${article}`,
          boxed: ({ article, price }) => `${price} for one ${article}`,
        })
        .join(", ")}. ${page.currency}.`,
      page.options({
        discount: ({ percent }) => `they give ${percent} discount`,
        payment: ({ days }) => `they give ${days} days to pay`,
        shipping: ({ money }) => `they want ${money} for shipping`,
      }),
      "[Stores]",
      page.delivery({
        on: ({ day }) => `ramp in ${page.place} is free on ${day}, book that`,
        after: ({ days, ordered }) =>
          `ramp in ${page.place} is free ${days} calendar days after we order, book that. order goes out ${ordered}`,
      }),
      page.noise(() => `ramp ${page.integer({ from: 2, to: 9 })} is broken until ${page.day(30)}`),
      "[Purchasing]",
      `number drawn: ${page.number}. contact for the supplier: ${page.contact}. sending it off.`,
      page.twists({
        requantified: ({ article, was, now }) =>
          rows(
            "[Workshop]",
            `too late? ${article}: ${now} please, not ${was}`,
            "[Purchasing]",
            "not too late, changed.",
          ),
        cancelled: ({ article }) =>
          rows(
            "[Workshop]",
            `too late? we don't need ${article} any more`,
            "[Purchasing]",
            "not too late, cancelled.",
          ),
        postponed: ({ was, now }) =>
          rows(
            "[Stores]",
            `too late? ramp is taken on ${was}, free on ${now}`,
            "[Purchasing]",
            "not too late, moved.",
          ),
      }),
    ),
  "out-of-office-between": (page) =>
    rows(
      `1. ${page.writer.first} to ${page.reader.first}, ${page.day(0)}`,
      sentences(
        `On behalf of ${page.customer} I order under ${page.number} as follows.`,
        page.items({
          plain: ({ article, quantity, price }) => `${article}: ${quantity} at ${price} per item.`,
          boxed: ({ article, boxes, size, price }) =>
            `${article}: ${boxes} boxes at ${size} items, at ${price} per item.`,
        }),
        page.delivery({
          on: ({ day }) => `To arrive on ${day}.`,
          after: ({ days, ordered }) =>
            `To arrive ${days} calendar days following the date of this order (${ordered}).`,
        }),
      ),
      blank,
      `2. Automatic reply: ${page.reader.first} is out of the office until ${page.day(8)}. ${page.noise(() => `In urgent cases call ${page.phone()}.`)}`,
      blank,
      `3. ${page.writer.first} to whom it may concern`,
      sentences(
        `Then I write to you.`,
        page.twists({
          requantified: ({ article, was, now }) => `Meanwhile ${article} has changed, from ${was} to ${now}.`,
          cancelled: ({ article }) => `Meanwhile ${article} has been cancelled on our side.`,
          postponed: ({ was, now }) => `Meanwhile the arrival has changed, from ${was} to ${now}.`,
        }),
        `I also left out that we reckon in ${page.currency}, that it goes to ${page.place}, and that you should talk to our contact ${page.contact}, since I shall be out of the office too.`,
      ),
      blank,
      `4. From: ${page.supplier.name}`,
      sentences(
        "We have it.",
        page.options({
          discount: ({ percent }) => `The discount is ${percent}.`,
          payment: ({ days }) => `Payment is at ${days} days.`,
          shipping: ({ money }) => `Shipping is ${money}.`,
        }),
        "Somebody is in.",
      ),
    ),
  "deep-quotes": (page) =>
    rows(
      page.twists({
        requantified: ({ article, was, now }) =>
          `Yes to all, except ${article}: ${now} is what we want, ${was} is what we wanted.`,
        cancelled: ({ article }) => `Yes to all, except ${article}: we want none.`,
        postponed: ({ was, now }) =>
          `Yes to all, except the day: ${now} is what we want, ${was} is what we wanted.`,
      }),
      "That's it from us. Go ahead.",
      quote(
        rows(
          sentences(
            "So shall I go ahead?",
            page.options({
              discount: ({ percent }) => `With ${percent} discount?`,
              payment: ({ days }) => `With payment in ${days} days?`,
              shipping: ({ money }) => `With shipping at ${money}?`,
            }),
          ),
          quote(
            rows(
              page.delivery({
                on: ({ day }) => `We'd want it by truck in ${page.place}, on the dot on ${day}.`,
                after: ({ days, ordered }) =>
                  `We'd want it by truck in ${page.place}, on the dot ${days} calendar days after the order, which you got on ${ordered}.`,
              }),
              `Contact is ${page.contact}, by the way.`,
              quote(
                rows(
                  `Got it, thanks. Where and when? And our prices are okay (${page.currency})?`,
                  page.noise(() => `Ticket for our records: ${page.reference("T")}`),
                  quote(
                    rows(
                      `Please find ${page.customer} order ${page.number}:`,
                      page.items({
                        plain: ({ article, quantity, price }) => `${quantity} of ${article} @ ${price} ea.`,
                        boxed: ({ article, boxes, size, price }) =>
                          `${boxes} boxes/${size} ea. of ${article} @ ${price} ea.`,
                      }),
                    ),
                    "> ",
                  ),
                ),
                "> ",
              ),
            ),
            "> ",
          ),
        ),
      ),
    ),
  "boss-in-copy": (page) =>
    rows(
      `Cc: ${page.writer.first}'s boss`,
      blank,
      `${page.writer.first} wrote:`,
      sentences(
        `Please book for ${page.customer} (contact ${page.contact}):`,
        `${joinAnd(
          page.items({
            plain: ({ article, quantity, price }) => `${article} in ${quantity} pieces at ${price} each`,
            boxed: ({ article, boxes, size, price }) =>
              `${article} in ${boxes} boxes of ${size} pieces at ${price} each`,
          }),
        )}.`,
        page.delivery({
          on: ({ day }) => `Date: ${day}.`,
          after: ({ days, ordered }) =>
            `Date: ${days} calendar days after today's order, today being ${ordered}.`,
        }),
      ),
      blank,
      "the boss wrote:",
      sentences(
        `You forgot half of it.`,
        `The number (${page.number}), the currency (${page.currency}), the place (${page.place}).`,
        page.options({
          discount: ({ percent }) => `And our discount of ${percent}.`,
          payment: ({ days }) => `And that we pay in ${days} days.`,
          shipping: ({ money }) => `And that shipping is ${money}.`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `And ${was} of ${article} was last month's idea. I said ${now}.`,
          cancelled: ({ article }) => `And I said no ${article}. Take it off.`,
          postponed: ({ was, now }) => `And I said ${now}, not ${was}.`,
        }),
      ),
      blank,
      `${page.writer.first} wrote:`,
      `Sorry. ${page.reader.first}, please book it as the boss says.`,
      page.noise(() => `(${page.writer.first}, ${page.phone()})`),
    ),
});
