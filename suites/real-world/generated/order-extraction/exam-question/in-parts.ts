import { rows } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tidy passages in numbered or lettered parts: clauses, an outline, questions with answers, a dialogue. */
export const passagesInParts = extractionTemplates({
  clauses: (page) =>
    rows(
      `Clause 1 (Parties). ${page.customer} is the purchaser. ${page.contact} is its contact.`,
      `Clause 2 (Reference). The purchase is order ${page.number}.`,
      `Clause 3 (Goods).`,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `3.${number} ${article}. Quantity: ${quantity}. Unit price: ${price}.`,
        boxed: ({ number, article, boxes, size, price }) =>
          `3.${number} ${article}. Quantity: ${boxes} boxes, each of ${size}. Unit price, per piece: ${price}.`,
      }),
      `Clause 4 (Currency). Prices are stated in ${page.currency}.`,
      page.delivery({
        on: ({ day }) => `Clause 5 (Delivery). Place: ${page.place}. Date: ${day}.`,
        after: ({ days, ordered }) =>
          `Clause 5 (Delivery). Place: ${page.place}. Date: ${days} calendar days counted from ${ordered}, on which the order was given.`,
      }),
      page.options({
        discount: ({ percent }) => `Further clause (Discount). It is ${percent}.`,
        payment: ({ days }) => `Further clause (Payment). It is made within ${days} days.`,
        shipping: ({ money }) => `Further clause (Shipping). It costs ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Amendment. In the clause on goods, for ${article}, “${was}” is replaced by “${now}”.`,
        cancelled: ({ article }) => `Amendment. In the clause on goods, ${article} is deleted.`,
        postponed: ({ was, now }) =>
          `Amendment. In the clause on delivery, “${was}” is replaced by “${now}”.`,
      }),
    ),
  outline: (page) =>
    rows(
      "A. Who",
      `   a. ordering firm: ${page.customer}`,
      `   b. contact: ${page.contact}`,
      `B. What (order no. ${page.number})`,
      page.items({
        plain: ({ article, quantity, price }) => `   – ${article} / ${quantity} pieces / one piece ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `   – ${article} / ${boxes} boxes, one box ${size} pieces / one piece ${price}`,
      }),
      `   – money: ${page.currency}`,
      "C. Where and when",
      page.delivery({
        on: ({ day }) => `   a. ${page.place}\n   b. ${day}`,
        after: ({ days, ordered }) =>
          `   a. ${page.place}\n   b. ${days} calendar days past the order date, ${ordered}`,
      }),
      "D. Terms and changes, if any",
      page.options({
        discount: ({ percent }) => `   – discount ${percent}`,
        payment: ({ days }) => `   – time of payment ${days} days`,
        shipping: ({ money }) => `   – shipping cost ${money}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) => `   – now ${now} pieces of ${article}, formerly ${was}`,
        cancelled: ({ article }) => `   – now without ${article}`,
        postponed: ({ was, now }) => `   – now on ${now}, formerly on ${was}`,
      }),
    ),
  "questions-and-answers": (page) =>
    rows(
      `Who is buying? ${page.customer} is.`,
      `Under which number? It is ${page.number}.`,
      "Buying what?",
      page.items({
        plain: ({ article, quantity, price }) => `${article}: ${quantity} of it, and one piece is ${price}.`,
        boxed: ({ article, boxes, size, price }) =>
          `${article}: ${boxes} boxes of it with ${size} pieces per box, and one piece is ${price}.`,
      }),
      `In which currency? In ${page.currency}.`,
      `For which town? For ${page.place}.`,
      page.delivery({
        on: ({ day }) => `To be delivered when? On ${day}.`,
        after: ({ days, ordered }) =>
          `To be delivered when? They ordered on ${ordered}; add ${days} calendar days.`,
      }),
      page.options({
        discount: ({ percent }) => `At a discount? Yes, ${percent}.`,
        payment: ({ days }) => `With time to pay? Yes, ${days} days.`,
        shipping: ({ money }) => `With a charge for shipping? Yes, ${money}.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Is that still true? Not for ${article}, where ${was} has become ${now}.`,
        cancelled: ({ article }) => `Is that still true? Not for ${article}, which has been cancelled.`,
        postponed: ({ was, now }) => `Is that still true? Not for the day, where ${was} has become ${now}.`,
      }),
      `Who is the contact? ${page.contact}.`,
    ),
  dialogue: (page) =>
    rows(
      `Seller: Good morning. With which firm am I speaking?`,
      `Buyer: With ${page.customer}. I would like to place an order.`,
      "Seller: Gladly. What number do you give it, and who is your contact?",
      `Buyer: The number is ${page.number}, the contact ${page.contact}.`,
      "Seller: And what may I send you?",
      page.items({
        plain: ({ article, quantity, price }) =>
          `Buyer: ${quantity} of ${article}.\nSeller: One of them is ${price}.`,
        boxed: ({ article, boxes, size, price }) =>
          `Buyer: ${boxes} boxes of ${article}.\nSeller: A box has ${size} in it; one of them is ${price}.`,
      }),
      `Buyer: In ${page.currency}?\nSeller: Certainly.`,
      page.delivery({
        on: ({ day }) => `Buyer: We need it in ${page.place} on ${day}.`,
        after: ({ days, ordered }) =>
          `Buyer: Today, as we order, it is ${ordered}. We need it in ${page.place} in ${days} calendar days.`,
      }),
      page.options({
        discount: ({ percent }) => `Seller: You have a discount of ${percent}.`,
        payment: ({ days }) => `Seller: You have ${days} days to pay.`,
        shipping: ({ money }) => `Seller: We charge ${money} for the shipping.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Buyer: One moment. Make it ${now} of ${article} rather than ${was}.`,
        cancelled: ({ article }) => `Buyer: One moment. I must take back ${article}, we do not want it.`,
        postponed: ({ was, now }) => `Buyer: One moment. We are closed on ${was}; please come on ${now}.`,
      }),
      "Seller: Agreed.",
    ),
  timeline: (page) =>
    rows(
      `Beginning. ${page.customer} needs goods and opens order ${page.number}, for which ${page.contact} is the contact.`,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `Entry ${number}. Onto the order goes ${article}, ${quantity} in number, priced ${price} each.`,
        boxed: ({ number, article, boxes, size, price }) =>
          `Entry ${number}. Onto the order go ${boxes} boxes of ${article}, each box with ${size}, priced ${price} per single piece.`,
      }),
      page.delivery({
        on: ({ day }) => `Next. Arrival in ${page.place} is set for ${day}.`,
        after: ({ days, ordered }) =>
          `Next. The order leaves on ${ordered}, and arrival in ${page.place} is set for ${days} calendar days after.`,
      }),
      page.options({
        discount: ({ percent }) => `Next. The seller agrees to ${percent} discount.`,
        payment: ({ days }) => `Next. The seller agrees to be paid within ${days} days.`,
        shipping: ({ money }) => `Next. The seller adds ${money} of shipping.`,
      }),
      page.twists({
        requantified: ({ article, was, now }) => `Afterwards. The ${was} of ${article} turn into ${now}.`,
        cancelled: ({ article }) => `Afterwards. ${article} comes off the order.`,
        postponed: ({ was, now }) => `Afterwards. Arrival is shifted to ${now} and away from ${was}.`,
      }),
      `End. All sums are understood as ${page.currency}.`,
    ),
  "register-card": (page) =>
    rows(
      `[${page.number}] ${page.customer} § contact ${page.contact}`,
      page.items({
        plain: ({ article, quantity, price }) => `${quantity} | ${article} | ${price}/pc`,
        boxed: ({ article, boxes, size, price }) => `${boxes} boxes × ${size} | ${article} | ${price}/pc`,
      }),
      `§ ${page.currency}`,
      page.delivery({
        on: ({ day }) => `§ for ${page.place}, ${day}`,
        after: ({ days, ordered }) => `§ for ${page.place}, ordered ${ordered}, due + ${days} calendar days`,
      }),
      page.options({
        discount: ({ percent }) => `§ disc. ${percent}`,
        payment: ({ days }) => `§ payable ${days} days`,
        shipping: ({ money }) => `§ shipping ${money}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) => `§ amended: ${article} ${was} → ${now}`,
        cancelled: ({ article }) => `§ amended: ${article} → cancelled`,
        postponed: ({ was, now }) => `§ amended: due ${was} → ${now}`,
      }),
    ),
});
