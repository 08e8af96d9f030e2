import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tickets that colleagues write to each other: sales asks, the warehouse asks back, somebody is ill. */
export const ticketsOfColleagues = extractionTemplates({
  "warehouse-asks-back": (page) =>
    rows(
      `Q from warehouse, ${page.writer.first}: what exactly goes on the truck for ${page.customer}? The paper got rained on.`,
      blank,
      `A ${page.reader.first}: ${joinAnd(
        page.items({
          plain: ({ article, quantity }) => `${quantity} × ${article}`,
          boxed: ({ article, boxes, size }) => `${boxes} boxes × ${article} (${size} in every box)`,
        }),
      )}.`,
      `Q: values for the insurance? per piece please.`,
      `A: ${page
        .items({
          plain: ({ article, price }) => `${article} ${price}`,
          boxed: ({ article, price }) => `${article} ${price}`,
        })
        .join(", ")}. All ${page.currency}.`,
      `Q: truck to?`,
      page.delivery({
        on: ({ day }) => `A: ${page.place}. There on ${day}.`,
        after: ({ days, ordered }) =>
          `A: ${page.place}. There ${days} calendar days after they ordered. They ordered ${ordered}.`,
      }),
      page.noise(() => `Q: same driver as with ${page.reference("T")}? A: no, other truck.`),
      `Q: what number on the pallets, and who's the contact at the gate?`,
      `A: ${page.number}, their order number. Contact ${page.contact}.`,
      page.options({
        discount: ({ percent }) => `A: for the invoice, discount is ${percent}.`,
        payment: ({ days }) => `A: for the invoice, they have ${days} days to pay.`,
        shipping: ({ money }) => `A: for the invoice, shipping is ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `A: correction from the customer, ${now} × ${article} now, ${was} before.`,
        cancelled: ({ article }) => `A: correction from the customer, take ${article} off the truck again.`,
        postponed: ({ was, now }) => `A: correction from the customer, there on ${now} now, ${was} before.`,
      }),
    ),
  "colleague-is-ill": (page) =>
    rows(
      `${page.writer.first} is ill, I found this on the desk. Can anyone make it an order? – ${page.reader.first}`,
      blank,
      sentences(
        `"talked to ${page.customer}.`,
        page.options({
          discount: ({ percent }) => `promised discount ${percent}.`,
          payment: ({ days }) => `promised ${days} days payment.`,
          shipping: ({ money }) => `promised shipping at ${money}.`,
        }),
        page.items({
          plain: ({ article, quantity, price }) => `${article}, at ${price} one, ${quantity} of.`,
          boxed: ({ article, boxes, size, price }) =>
            `${article}, at ${price} one, ${boxes} boxes of, ${size} inside.`,
        }),
        `they deal in ${page.currency}.`,
        page.delivery({
          on: ({ day }) => `must be in ${page.place} ${day}.`,
          after: ({ days, ordered }) =>
            `must be in ${page.place} ${days} calendar days from order. order: ${ordered}.`,
        }),
        `contact there: ${page.contact}.`,
        `order no from them: ${page.number}.`,
        page.twists({
          requantified: ({ article, was, now }) => `EDIT ${article} is ${now} of, was ${was} of.`,
          cancelled: ({ article }) => `EDIT ${article} they don't take after all.`,
          postponed: ({ was, now }) => `EDIT must be there ${now}, was ${was}.`,
        }),
        `"`,
      ),
      page.noise(
        () =>
          `(Also on the desk: parking fine ${page.strayMoney({ from: 1500, to: 9000 })}, file ${page.integer({ from: 1000, to: 9999 })}.)`,
      ),
    ),
  "sales-handoff": (page) =>
    rows(
      `Won! → hand-off to order processing`,
      `account      | ${page.customer}`,
      `deal owner   | ${page.writer.full} (do not contact)`,
      `contact      | ${page.contact}`,
      `po received  | ${page.number}`,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `product ${number}    | ${article}; volume ${quantity}; list price, one: ${price}`,
        boxed: ({ number, article, boxes, size, price }) =>
          `product ${number}    | ${article}; volume ${boxes} boxes, one box: ${size}; list price, one piece: ${price}`,
      }),
      `currency     | ${page.currency}`,
      page.options({
        discount: ({ percent }) => `negotiated   | discount ${percent}`,
        payment: ({ days }) => `negotiated   | to be paid in ${days} days`,
        shipping: ({ money }) => `negotiated   | shipping ${money}`,
      }),
      page.delivery({
        on: ({ day }) => `go-live      | goods in ${page.place} on ${day}`,
        after: ({ days, ordered }) =>
          `order date   | ${ordered}\ngo-live      | goods in ${page.place} ${days} calendar days after order date`,
      }),
      page.noise(
        () =>
          `probability  | ${page.integer({ from: 60, to: 95 })} in forecast of ${page.day(-20)} (obsolete)`,
      ),
      page.twists({
        requantified: ({ article, was, now }) =>
          `last minute  | volume of ${article} ${now} instead of ${was}`,
        cancelled: ({ article }) => `last minute  | ${article} dropped`,
        postponed: ({ was, now }) => `last minute  | goods on ${now} instead of ${was}`,
      }),
    ),
  "complaint-with-order": (page) =>
    rows(
      `Category: complaint (changed to: order)`,
      blank,
      sentences(
        `Customer ${page.customer} starts with a complaint about last time and ends with an order, which is why nobody picked it up.`,
        page.noise(
          () =>
            `The complaint (${page.reference("C")}, ${page.integer({ from: 3, to: 20 })} dented boxes) is closed.`,
        ),
        "The order part, word for word:",
      ),
      sentences(
        `“Having said all that, we would still like`,
        `${joinAnd(
          page.items({
            plain: ({ article, quantity, price }) =>
              `${quantity} ${article} (unit price ${price}, as we were told)`,
            boxed: ({ article, boxes, size, price }) =>
              `${boxes} undented boxes of ${article}, ${size} to each (unit price ${price}, as we were told)`,
          }),
        )}.`,
        `Bill us in ${page.currency}.`,
        page.options({
          discount: ({ percent }) => `Grant us the ${percent} discount you owe us.`,
          payment: ({ days }) => `Give us the ${days} days of payment you owe us.`,
          shipping: ({ money }) => `Charge us ${money} of shipping and not a cent more.`,
        }),
        page.delivery({
          on: ({ day }) => `Be in ${page.place} on ${day}.`,
          after: ({ days, ordered }) =>
            `Be in ${page.place} exactly ${days} calendar days after this order, that is counted from ${ordered}.`,
        }),
        `Quote ${page.number} as the order number, and speak to our contact ${page.contact} and to no one else.”`,
      ),
      page.twists({
        requantified: ({ article, was, now }) =>
          `And the mail that followed: “We have changed our mind: ${now} ${article}. Not ${was}.”`,
        cancelled: ({ article }) => `And the mail that followed: “We have changed our mind: no ${article}.”`,
        postponed: ({ was, now }) =>
          `And the mail that followed: “We have changed our mind: be there on ${now}. Not on ${was}.”`,
      }),
    ),
  "bot-could-not": (page) =>
    rows(
      `🤖 I could not understand this chat and pass it to a human.`,
      blank,
      `visitor: order for ${page.customer}`,
      `bot: Do you want to order?`,
      `visitor: that's what I said. number ${page.number}. contact ${page.contact}`,
      `bot: Which articles?`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `visitor: ${article}, need ${quantity}, site says ${price} for one`,
        boxed: ({ article, boxes, size, price }) =>
          `visitor: ${article}, need ${boxes} boxes, they come in ${size}s, site says ${price} for one`,
      }),
      `bot: Which currency did you see on our site?\nvisitor: ${page.currency}`,
      page.delivery({
        on: ({ day }) => `bot: Sorry, I did not get that. Delivery?\nvisitor: ${page.place}. ${day}.`,
        after: ({ days, ordered }) =>
          `bot: Sorry, I did not get that. Delivery?\nvisitor: ${page.place}. I'm ordering now, ${ordered}, and want it ${days} calendar days from now.`,
      }),
      page.options({
        discount: ({ percent }) => `visitor: and put in my ${percent} discount`,
        payment: ({ days }) => `visitor: and put in my ${days} days for payment`,
        shipping: ({ money }) => `visitor: and put in ${money} for shipping, your colleague said`,
      }),
      page.noise(() => `bot: Your waiting time is ${page.integer({ from: 13, to: 59 })} seconds.`),
      page.twists({
        requantified: ({ article, was, now }) => `visitor: scratch the ${was} for ${article}. ${now}`,
        cancelled: ({ article }) => `visitor: scratch ${article}`,
        postponed: ({ was, now }) => `visitor: scratch ${was}. I want it ${now}`,
      }),
      `visitor: HUMAN`,
    ),
});
