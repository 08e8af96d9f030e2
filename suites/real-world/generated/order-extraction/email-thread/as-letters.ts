import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { extractionTemplates } from "../page.ts";

/** Whole letters by e-mail, each from one hand. */
export const mailsAsLetters = extractionTemplates({
  "kindly-process": (page) =>
    rows(
      `Sub: PO ${page.number} - kindly process on priority`,
      blank,
      `Dear ${page.reader.first} ji,`,
      blank,
      sentences(
        `With reference to telecon with your goodself, we at ${page.customer} are pleased to release our order for the below mentioned materials.`,
      ),
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `${number}. ${article}; qty. ${quantity} nos.; rate ${price} per no.`,
        boxed: ({ number, article, boxes, size, price }) =>
          `${number}. ${article}; qty. ${boxes} boxes (${size} nos. per box); rate ${price} per no.`,
      }),
      sentences(
        `All rates in ${page.currency}.`,
        page.options({
          discount: ({ percent }) => `Discount ${percent} as settled.`,
          payment: ({ days }) => `Payment ${days} days.`,
          shipping: ({ money }) => `Shipping ${money} to our account.`,
        }),
        page.delivery({
          on: ({ day }) => `Material should reach ${page.place} positively on ${day}.`,
          after: ({ days, ordered }) =>
            `Date of order be treated as ${ordered} and material should reach ${page.place} positively on completion of ${days} calendar days from same.`,
        }),
        `For any clarification kindly get in touch with contact ${page.contact} only.`,
        page.noise(() => `Undersigned is on tour till ${page.day(6)}.`),
      ),
      "Thanks & regards,",
      page.writer.full,
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `Addendum: ${article} to be read as ${now} nos. in place of ${was} nos. Inconvenience regretted.`,
        cancelled: ({ article }) => `Addendum: ${article} stands cancelled. Inconvenience regretted.`,
        postponed: ({ was, now }) =>
          `Addendum: material should reach on ${now} in place of ${was}. Inconvenience regretted.`,
      }),
    ),
  "from-a-french-buyer": (page) =>
    rows(
      `Objet : commande / order n° ${page.number}`,
      blank,
      "Hello Sirs,",
      blank,
      sentences(`I come back to you for the order of the society ${page.customer}. It makes:`),
      page.items({
        plain: ({ article, quantity, price }) =>
          `· ${quantity} unities of ${article}, price of unity ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `· ${boxes} cartons of ${article}, in each carton ${size} unities, price of unity ${price}`,
      }),
      sentences(
        `(in ${page.currency}, like your tariff)`,
        page.delivery({
          on: ({ day }) => `We attend your camion the ${day} in ${page.place}.`,
          after: ({ days, ordered }) =>
            `The order is of the ${ordered} and we attend your camion in ${page.place} ${days} calendar days after this.`,
        }),
        page.options({
          discount: ({ percent }) => `You have accorded a discount of ${percent}.`,
          payment: ({ days }) => `The payment is at ${days} days.`,
          shipping: ({ money }) => `The shipping is facturated ${money}.`,
        }),
        `Your contact for all question is ${page.contact}.`,
        page.noise(() => `I am myself in congress until the ${page.day(4)}, portable ${page.phone()}.`),
      ),
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `Ah, I have made an error: for ${article} it is not ${was}, it is ${now}.`,
        cancelled: ({ article }) => `Ah, I have made an error: ${article} is to annul, we do not take it.`,
        postponed: ({ was, now }) =>
          `Ah, I have made an error: the ${was} is not possible, it is the ${now}.`,
      }),
      "Cordially,",
      page.writer.full,
    ),
  "family-hotel": (page) =>
    rows(
      `Subject: two firms, please don't mix up!`,
      blank,
      sentences(
        `Dear ${page.reader.first}, you know that my brother's firm orders from you as well.`,
        `This one is not his. This one is for ${page.customer}, and ${page.contact}, nobody of the family, is the contact.`,
        page.noise(() => `(His has the number ${page.reference("PO")}, mine below.)`),
        `My order number: ${page.number}.`,
        page.delivery({
          on: ({ day }) => `His goes to the lake; mine goes to ${page.place}, on ${day}.`,
          after: ({ days, ordered }) =>
            `His goes to the lake; mine goes to ${page.place}, ${days} calendar days after I order. I order now, ${ordered}.`,
        }),
        `My wish list is ${joinAnd(
          page.items({
            plain: ({ article, quantity }) => `${article} (${quantity} times)`,
            boxed: ({ article, boxes, size }) => `${article} (${boxes} boxes with ${size} in each)`,
          }),
        )}.`,
        `You quoted per single one, in ${page.currency}, ${joinAnd(
          page.items({
            plain: ({ article, price }) => `${price} for ${article}`,
            boxed: ({ article, price }) => `${price} for ${article}`,
          }),
        )}.`,
        page.options({
          discount: ({ percent }) => `I get ${percent} discount.`,
          payment: ({ days }) => `I get ${days} days to pay.`,
          shipping: ({ money }) => `I pay ${money} shipping.`,
        }),
        "What he gets and pays I don't want to know.",
      ),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Later on: ${article} please ${now} times, I had written ${was}.`,
        cancelled: ({ article }) => `Later on: ${article} please not at all, my brother has some.`,
        postponed: ({ was, now }) => `Later on: please come on ${now}; on ${was} we have a wedding.`,
      }),
      `Yours, ${page.writer.full}`,
    ),
  "apology-and-summary": (page) =>
    rows(
      `From: ${page.writer.full}, customer care`,
      `To: ${page.customer}, attn. contact ${page.contact}`,
      blank,
      "We are sorry. Our system sent you somebody else's confirmation. Please delete it. This is yours:",
      blank,
      `Concerning your order number: ${page.number}`,
      `We supply ${joinAnd(
        page.items({
          plain: ({ article, quantity, price }) => `${quantity} units of ${article} (each ${price})`,
          boxed: ({ article, boxes, size, price }) =>
            `${boxes} boxes, ${size} units inside, of ${article} (each unit ${price})`,
        }),
      )}, in ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `You will have it in ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `Since you ordered on ${ordered}, you will have it in ${page.place} ${days} calendar days from then.`,
      }),
      page.options({
        discount: ({ percent }) => `Your discount: ${percent}.`,
        payment: ({ days }) => `Your time to pay: ${days} days.`,
        shipping: ({ money }) => `Your shipping: ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Your later wish is taken care of: ${article}, ${now} units; ${was} was your first wish.`,
        cancelled: ({ article }) => `Your later wish is taken care of: ${article} is cancelled.`,
        postponed: ({ was, now }) =>
          `Your later wish is taken care of: it comes on ${now} and not on ${was}.`,
      }),
      page.noise(
        () =>
          `The wrong confirmation had the number ${page.reference("AB")} and a total of ${page.strayMoney({ from: 90_000, to: 900_000 })}.`,
      ),
      blank,
      `Questions: ${mailOf(page.writer, page.supplier)}`,
    ),
});
