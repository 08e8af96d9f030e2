import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { extractionTemplates } from "../page.ts";

/** E-mail that is an order: plain, with its confirmation, passed on to be entered, newest first. */
export const mailsAsOrders = extractionTemplates({
  "plain-order": (page) =>
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
  "order-and-confirmation": (page) =>
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
  "forwarded-to-entry": (page) =>
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
  "newest-first": (page) =>
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
});
