import type { Form } from "../family.ts";
import { blank, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { extractionTemplate } from "./page.ts";
import type { ExtractionProblem } from "./problem.ts";

/** As it lands in a mailbox: the order in pieces, other people's names, numbers of other things. */
export const emailThread: Form<ExtractionProblem> = {
  id: "email-thread",
  toggles: { distractors: true, typos: true, scan: false, mixedFormats: true },
  templates: [
    extractionTemplate("plain-order", (page) =>
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
    ),
    extractionTemplate("order-and-confirmation", (page) =>
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
    ),
    extractionTemplate("forwarded-to-entry", (page) =>
      rows(
        `From: ${page.reader.full} <${mailOf(page.reader, page.supplier)}>`,
        `To: order entry`,
        `Subject: Fwd: ${page.number}`,
        blank,
        "please enter. changes from the phone call are already at the top, they win over the mail:",
        page.twists({
          requantified: ({ article, was, now }) => `> ${article} only ${now} (mail says ${was})`,
          cancelled: ({ article }) => `> drop ${article}`,
          postponed: ({ was, now }) => `> delivery ${now} (mail says ${was})`,
        }),
        page.options({
          discount: ({ percent }) => `> discount ${percent}, ok with boss`,
          payment: ({ days }) => `> may pay after ${days} days`,
          shipping: ({ money }) => `> shipping ${money}`,
        }),
        page.noise(() => `> (invoice ${page.reference("R")} is another story)`),
        blank,
        "---------- Forwarded message ----------",
        `From: ${page.writer.full}, ${page.customer}`,
        `Date: ${page.day(0)}`,
        blank,
        sentences(
          "Hello, we order:",
          page.items({
            plain: ({ number, article, quantity, price }) =>
              `${number}) ${article}, quantity ${quantity}, ${price} apiece;`,
            boxed: ({ number, article, boxes, size, price }) =>
              `${number}) ${article}, ${boxes} boxes with ${size} in a box, ${price} apiece;`,
          }),
          `all in ${page.currency}.`,
          page.delivery({
            on: ({ day }) => `Delivery ${day} at our branch in ${page.place}.`,
            after: ({ days, ordered }) =>
              `Delivery ${days} calendar days from ${ordered} (today) at our branch in ${page.place}.`,
          }),
          `Contact for the delivery: ${page.contact}.`,
        ),
        `Thanks, ${page.writer.first}`,
      ),
    ),
    extractionTemplate("newest-first", (page) =>
      rows(
        page.twists({
          requantified: ({ article, now }) =>
            `${page.writer.first}, ${page.day(5)}: last change, promised. ${article} has to be ${now} pieces.`,
          cancelled: ({ article }) =>
            `${page.writer.first}, ${page.day(4)}: please strike ${article} from our order.`,
          postponed: ({ now }) =>
            `${page.writer.first}, ${page.day(3)}: we can only take the delivery on ${now}.`,
        }),
        blank,
        `${page.reader.first}, ${page.day(2)}: `.concat(
          sentences(
            `thank you for your order ${page.number}.`,
            page.options({
              discount: ({ percent }) => `I have put in ${percent} discount.`,
              payment: ({ days }) => `Payment in ${days} days is fine.`,
              shipping: ({ money }) => `We have to charge ${money} for shipping.`,
            }),
            page.noise(
              () =>
                `We are at the fair in hall ${page.integer({ from: 2, to: 9 })}, booth ${page.integer({ from: 100, to: 480 })}, come and see us.`,
            ),
          ),
        ),
        blank,
        `${page.writer.first}, ${page.day(0)}:`,
        sentences(
          `Dear ${page.reader.first}, the order of ${page.customer} is as follows.`,
          page.items({
            plain: ({ article, quantity, price }) =>
              `We take ${quantity} pieces of ${article} for ${price} per piece.`,
            boxed: ({ article, boxes, size, price }) =>
              `We take ${boxes} boxes of ${article}, that is ${size} pieces to a box, for ${price} per piece.`,
          }),
          `Your price list is in ${page.currency}, right?`,
          page.delivery({
            on: ({ day }) => `We need it in ${page.place} on ${day}.`,
            after: ({ days, ordered }) =>
              `We need it in ${page.place} ${days} calendar days after this order (${ordered}).`,
          }),
          `Your contact here is ${page.contact}.`,
        ),
      ),
    ),
    extractionTemplate("chatty", (page) =>
      rows(
        `Subject: ordering again :)`,
        `${page.day(0)}`,
        blank,
        `Hi ${page.reader.first}!`,
        sentences(
          page.noise(
            () =>
              `The last lot (${page.reference("PO")}, ${page.strayMoney({ from: 20000, to: 90000 })}) was perfect.`,
          ),
          `So ${page.customer} is ordering again, number ${page.number} this time.`,
          `We'd love ${joinAnd(
            page.items({
              plain: ({ article, quantity, price }) =>
                `${quantity} of the ${article} (${price} each, right?)`,
              boxed: ({ article, boxes, size, price }) =>
                `${boxes} boxes of the ${article} (${size} in a box, ${price} each, right?)`,
            }),
          )}.`,
          `I took the prices in ${page.currency} from the web.`,
          page.delivery({
            on: ({ day }) => `Could it come on ${day}?`,
            after: ({ days, ordered }) =>
              `Could it come exactly ${days} calendar days after ${ordered}, the day of this order?`,
          }),
          `It has to go to ${page.place}.`,
          page.options({
            discount: ({ percent }) => `You said something of ${percent} discount for us, yes please!`,
            payment: ({ days }) => `And ${days} days for paying as agreed.`,
            shipping: ({ money }) => `And ${money} for shipping, that's fine.`,
          }),
          `Best you talk to ${page.contact}, who is the contact for this.`,
        ),
        blank,
        page.twists({
          requantified: ({ article, was, now }) =>
            `Oh wait, scrap the ${was}, we want ${now} of the ${article}.`,
          cancelled: ({ article }) => `Oh wait, forget the ${article}, we don't need any.`,
          postponed: ({ was, now }) => `Oh wait, nobody is here on ${was}. Could it come on ${now} instead?`,
        }),
        `${page.writer.first}`,
      ),
    ),
    extractionTemplate("shop-system", (page) =>
      rows(
        `From: no-reply@${page.supplier.domain}`,
        `Subject: We have received your order ${page.number}`,
        blank,
        `Customer account: ${page.customer}`,
        `Contact: ${page.contact}`,
        page.noise(() => `Account no.: ${page.integer({ from: 100000, to: 999999 })}`),
        `Prices in ${page.currency}`,
        page.items({
          plain: ({ number, article, quantity, price }) => `${number}. ${article} / ${quantity} / ${price}`,
          boxed: ({ number, article, boxes, size, price }) =>
            `${number}. ${article} / ${boxes} boxes of ${size} / ${price} per piece`,
        }),
        page.options({
          discount: ({ percent }) => `Your discount: ${percent}`,
          payment: ({ days }) => `Payment within: ${days} days`,
          shipping: ({ money }) => `Shipping: ${money}`,
        }),
        page.delivery({
          on: ({ day }) => `Delivery to ${page.place} on ${day}`,
          after: ({ days, ordered }) =>
            `Order date ${ordered}, delivery to ${page.place} ${days} calendar days after the order date`,
        }),
        page.noise(() => `Rate us and win a voucher over ${page.strayMoney({ from: 2000, to: 5000 })}!`),
        blank,
        page.twists({
          requantified: ({ article, was, now }) =>
            `>> Change request accepted: ${article}, quantity ${was} -> ${now}`,
          cancelled: ({ article }) => `>> Change request accepted: ${article} cancelled`,
          postponed: ({ was, now }) => `>> Change request accepted: delivery ${was} -> ${now}`,
        }),
      ),
    ),
    extractionTemplate("reply-with-remarks", (page) =>
      rows(
        `Subject: AW: ${page.number}, please check`,
        `From: ${page.writer.full}`,
        blank,
        `Hi ${page.reader.first}, see my remarks.`,
        blank,
        quote(
          rows(
            `We have noted for ${page.customer}, currency ${page.currency}:`,
            page.items({
              plain: ({ article, quantity, price }) => `${article}: ${quantity} pieces, ${price} a piece`,
              boxed: ({ article, boxes, size, price }) =>
                `${article}: ${boxes} boxes of ${size} pieces, ${price} a piece`,
            }),
          ),
        ),
        page.twists({
          requantified: ({ article, was, now }) => `The ${was} for ${article} is wrong, it's ${now}.`,
          cancelled: ({ article }) => `We no longer want ${article}.`,
          postponed: ({ was, now }) => `And where you will read ${was} below: we agreed to go for ${now}.`,
        }),
        quote(
          page.delivery({
            on: ({ day }) => `Delivery ${page.place}, ${day}.`,
            after: ({ days, ordered }) =>
              `Delivery ${page.place}, ${days} calendar days from the order of ${ordered}.`,
          }),
        ),
        "Right place.",
        page
          .options({
            discount: ({ percent }) => `Discount ${percent}.`,
            payment: ({ days }) => `To be paid in ${days} days.`,
            shipping: ({ money }) => `Shipping ${money}.`,
          })
          .map((text) => `${quote(text)}\nYes.`),
        quote(page.noise(() => `Newsletter: we will send it to ${mailOf(page.writer, page.supplier)}.`)),
        quote("Who is your contact?"),
        `${page.contact}.`,
        blank,
        `${page.writer.first}, ${page.phone()}`,
      ),
    ),
    extractionTemplate("assistant-relay", (page) =>
      rows(
        `${page.reader.first},`,
        blank,
        sentences(
          `${page.writer.first} rang from ${page.customer} on ${page.day(0)} and dictated an order to me.`,
          `Number ${page.number}.`,
          page.items({
            plain: ({ article, quantity, price }) => `${quantity} times "${article}" at ${price}.`,
            boxed: ({ article, boxes, size, price }) =>
              `"${article}", ${boxes} boxes with ${size} pieces each, at ${price} for one piece.`,
          }),
          `Those are ${page.currency}.`,
          page.twists({
            requantified: ({ article, was, now }) =>
              `I had ${was} for "${article}" down first, but in the end it was ${now}.`,
            cancelled: ({ article }) => `"${article}" got cancelled again before we hung up.`,
            postponed: ({ was, now }) =>
              `About the delivery date below: I was called back, ${was} has become ${now}.`,
          }),
          page.delivery({
            on: ({ day }) => `They want it on ${day} at ${page.place}.`,
            after: ({ days, ordered }) =>
              `They want it at ${page.place}, ${days} calendar days counted from the order on ${ordered}.`,
          }),
          page.options({
            discount: ({ percent }) => `I confirmed ${percent} discount.`,
            payment: ({ days }) => `I confirmed ${days} days for payment.`,
            shipping: ({ money }) => `I confirmed ${money} shipping.`,
          }),
          `The person to contact there is ${page.contact}.`,
          page.noise(() => `They also complained about ticket ${page.reference("T")}, I passed that on.`),
        ),
        blank,
        "Can you put it into the system?",
      ),
    ),
    extractionTemplate("list-in-subjectless-mail", (page) =>
      rows(
        "(no subject)",
        `${page.day(0)}, ${page.time()}`,
        blank,
        `order for ${page.customer}`,
        `no. ${page.number}`,
        page.items({
          plain: ({ article, quantity, price }) => `${article}\n    ${quantity} pc\n    ${price}/pc`,
          boxed: ({ article, boxes, size, price }) =>
            `${article}\n    ${boxes} boxes a ${size} pc\n    ${price}/pc`,
        }),
        `(${page.currency})`,
        page.delivery({
          on: ({ day }) => `to ${page.place}, ${day}`,
          after: ({ days, ordered }) =>
            `to ${page.place}, ${days} calendar days after ordering (ordered ${ordered})`,
        }),
        page.options({
          discount: ({ percent }) => `${percent} discount`,
          payment: ({ days }) => `${days} days to pay`,
          shipping: ({ money }) => `${money} shipping`,
        }),
        `contact ${page.contact}`,
        blank,
        `sent from my phone`,
        blank,
        page.twists({
          requantified: ({ article, was, now }) =>
            `next mail, ${page.day(1)}: sorry, ${now} pc of ${article} pls, not ${was}`,
          cancelled: ({ article }) => `next mail, ${page.day(1)}: sorry, without ${article}`,
          postponed: ({ was, now }) =>
            `next mail, ${page.day(1)}: sorry, not ${was} but ${now} for the delivery`,
        }),
        page.noise(() => `next mail, ${page.day(2)}: ignore the missed call from ${page.phone()}`),
      ),
    ),
    extractionTemplate("tender-award", (page) =>
      rows(
        `Award letter by e-mail, ${page.day(0)}`,
        `Awarding body: ${page.customer}`,
        `Contact: ${page.contact}`,
        blank,
        sentences(
          `Following tender ${page.noise(() => `${page.reference("TD")} `)}we award to ${page.supplier.name} the order ${page.number}, priced in ${page.currency}.`,
          page.noise(() => `Your bid was the lowest of ${page.integer({ from: 3, to: 9 })}.`),
        ),
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `Lot ${number}: ${article}, ${quantity} pieces at ${price}`,
          boxed: ({ number, article, boxes, size, price }) =>
            `Lot ${number}: ${article}, ${boxes} boxes of ${size} pieces at ${price} a piece`,
        }),
        sentences(
          page.delivery({
            on: ({ day }) => `Place and date of performance: ${page.place}, ${day}.`,
            after: ({ days, ordered }) =>
              `Place of performance: ${page.place}. Date of performance: ${days} calendar days after the date of this order, which is ${ordered}.`,
          }),
          page.options({
            discount: ({ percent }) => `The discount of ${percent} from your bid applies.`,
            payment: ({ days }) => `Payment is made ${days} days after invoice.`,
            shipping: ({ money }) => `Shipping is accepted at ${money}.`,
          }),
        ),
        page.twists({
          requantified: ({ article, was, now }) => `Erratum: ${article}: read ${now} for ${was} pieces.`,
          cancelled: ({ article }) => `Erratum: the lot "${article}" is not awarded.`,
          postponed: ({ was, now }) => `Erratum: date of performance, read ${now} for ${was}.`,
        }),
        blank,
        `${page.writer.full}, procurement`,
      ),
    ),
  ],
};
