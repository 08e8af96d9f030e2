import { blank, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { extractionTemplates } from "../page.ts";

/** E-mail of the people who order: a site hut, a school, a kitchen at night, a purchasing department. */
export const mailsOfBuyers = extractionTemplates({
  "site-hut": (page) =>
    rows(
      `Fm: ${page.writer.first} (site)`,
      `Sbj: stuff`,
      blank,
      `${page.reader.first} we need this, I type with gloves on so short:`,
      page.items({
        plain: ({ article, quantity, price }) => `${article} ${quantity} off @ ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `${article} ${boxes} boxes (box=${size}) @ ${price} for 1`,
      }),
      page.options({
        discount: ({ percent }) => `Less ${percent} discount your boss told ours.`,
        payment: ({ days }) => `You get your money in ${days} days.`,
        shipping: ({ money }) => `Shipping ${money} ok.`,
      }),
      page.delivery({
        on: ({ day }) => `Drop it ${page.place}, ${day}.`,
        after: ({ days, ordered }) =>
          `Drop it ${page.place}. I order today ${ordered}, so you drop it ${days} calendar days from today.`,
      }),
      page.noise(
        () =>
          `Gate ${page.integer({ from: 2, to: 9 })} is shut, use the other one, code ${page.integer({ from: 1000, to: 9999 })}.`,
      ),
      `Order no for the papers ${page.number}. Firm is ${page.customer}, not the main contractor. ${page.currency}.`,
      `Contact on all this is ${page.contact}, not me.`,
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `(2nd mail) counted again. ${article} ${now} off. not ${was}`,
        cancelled: ({ article }) => `(2nd mail) found a stack of ${article}. dont send any`,
        postponed: ({ was, now }) => `(2nd mail) crane is here ${was} so no. drop it ${now}`,
      }),
    ),
  "school-secretary": (page) =>
    rows(
      `From: Office of ${page.customer}`,
      `To: ${mailOf(page.reader, page.supplier)}`,
      blank,
      `Good morning ${page.reader.first},`,
      blank,
      sentences(
        "as every year I am collecting what the departments want, and as every year I may order it only with a number on it.",
        `This year's number is ${page.number}.`,
        page.noise(() => `(Last year's was ${page.reference("PO")}, please do not use it again.)`),
        `The departments want:`,
      ),
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `Dept. ${number}: ${article}. How many: ${quantity}. Your price for one: ${price}.`,
        boxed: ({ number, article, boxes, size, price }) =>
          `Dept. ${number}: ${article}. How many: ${boxes} boxes, ${size} to each. Your price for one (not for a box): ${price}.`,
      }),
      sentences(
        `Prices are of course ${page.currency}.`,
        page.options({
          discount: ({ percent }) =>
            `I have deducted nothing, please do it for us: ${percent} discount for schools.`,
          payment: ({ days }) => `The council pays within ${days} days.`,
          shipping: ({ money }) => `The council accepts ${money} for shipping.`,
        }),
        page.delivery({
          on: ({ day }) =>
            `The caretaker in ${page.place} takes deliveries, and he would like this one on ${day}.`,
          after: ({ days, ordered }) =>
            `The caretaker in ${page.place} takes deliveries, and he would like this one ${days} calendar days after I order it, which I am doing with this mail of ${ordered}.`,
        }),
        `${page.contact} is the contact and knows more than I do.`,
      ),
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `P.P.S. A department has just been in again. ${article}: please change ${was} into ${now}.`,
        cancelled: ({ article }) =>
          `P.P.S. A department has just been in again. ${article}: please cancel, they bought it elsewhere.`,
        postponed: ({ was, now }) =>
          `P.P.S. The caretaker has just been in. ${was} is a holiday for him, he would like it on ${now}.`,
      }),
      `Warm wishes, ${page.writer.full}`,
    ),
  "after-closing-time": (page) =>
    rows(
      `${page.day(0)}, long past midnight`,
      blank,
      sentences(
        `hey, ${page.writer.first} from ${page.customer}, kitchen's closed, finally doing the order.`,
        page.items({
          plain: ({ article, quantity, price }) =>
            `${article}, gimme ${quantity}, you charged ${price} apiece last time so same pls.`,
          boxed: ({ article, boxes, size, price }) =>
            `${article}, gimme ${boxes} boxes, those with ${size} in, you charged ${price} for a single one last time so same pls.`,
        }),
        `yeah in ${page.currency}, always.`,
        page.delivery({
          on: ({ day }) => `bring it round to ${page.place} on ${day}, back door.`,
          after: ({ days, ordered }) =>
            `bring it round to ${page.place}, back door, ${days} calendar days after ${ordered} (that's when this order counts from).`,
        }),
        page.options({
          discount: ({ percent }) => `chef says we have ${percent} discount with you.`,
          payment: ({ days }) => `chef says we have ${days} days to pay.`,
          shipping: ({ money }) => `chef says shipping is ${money}.`,
        }),
        `whatever's unclear, contact is ${page.contact} (days only lol).`,
        `accounting gave me ${page.number} as order number.`,
      ),
      page.noise(
        () =>
          `ps. table ${page.integer({ from: 11, to: 40 })} says hi, they tipped ${page.strayMoney({ from: 500, to: 5000 })}`,
      ),
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `me again, looked in the store. make the ${article} ${now}, i said ${was}`,
        cancelled: ({ article }) => `me again, looked in the store. full of ${article}. drop that one`,
        postponed: ({ was, now }) => `me again, looked at the rota. nobody in on ${was}. ${now} then`,
      }),
    ),
  "purchasing-department": (page) =>
    rows(
      `From: Purchasing department`,
      `Subject: PURCHASE ORDER ${page.number} / ${page.customer}`,
      blank,
      "This message constitutes a binding order. Please acknowledge.",
      blank,
      `ordering party ......... ${page.customer}`,
      `contact ................ ${page.contact}`,
      `transaction currency ... ${page.currency}`,
      `deliver to ............. ${page.place}`,
      page.delivery({
        on: ({ day }) => `deliver on ............. ${day}`,
        after: ({ days, ordered }) =>
          `date of order .......... ${ordered}\ndeliver on ............. ${days} calendar days from date of order`,
      }),
      page.options({
        discount: ({ percent }) => `discount ............... ${percent}`,
        payment: ({ days }) => `payment ................ within ${days} days`,
        shipping: ({ money }) => `shipping ............... ${money}`,
      }),
      blank,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `item ${number}0   ${article}   ${quantity} EA   at ${price} / EA`,
        boxed: ({ number, article, boxes, size, price }) =>
          `item ${number}0   ${article}   ${boxes} BX of ${size} EA   at ${price} / EA`,
      }),
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `CHANGE ORDER, sent later: ${article}, ${was} EA is superseded by ${now} EA`,
        cancelled: ({ article }) => `CHANGE ORDER, sent later: ${article}, item withdrawn`,
        postponed: ({ was, now }) => `CHANGE ORDER, sent later: deliver on ${now}; ${was} is superseded`,
      }),
      page.noise(
        () =>
          `Our general conditions of ${page.integer({ from: 2011, to: 2021 })} apply. Registered under no. ${page.integer({ from: 100_000, to: 999_999 })}.`,
      ),
      page.noise(
        () =>
          `This e-mail may be confidential. Sent by ${page.writer.full}, extension ${page.integer({ from: 100, to: 999 })}.`,
      ),
    ),
});
