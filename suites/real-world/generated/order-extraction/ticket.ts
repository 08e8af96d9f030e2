import type { Form } from "../family.ts";
import { blank, capital, joinAnd, rows, sentences } from "../text.ts";
import { extractionTemplate } from "./page.ts";
import type { ExtractionProblem } from "./problem.ts";

/** As a sales desk sees it: fields, comments of several people, a chat pasted in. */
export const ticket: Form<ExtractionProblem> = {
  id: "ticket",
  toggles: { distractors: true, typos: true, scan: false, mixedFormats: true },
  templates: [
    extractionTemplate("comments", (page) =>
      rows(
        `Ticket ${page.reference("T")} - new order`,
        page.noise(
          () => `Priority ${page.integer({ from: 1, to: 3 })}, opened ${page.day(0)} ${page.time()}`,
        ),
        blank,
        `${page.writer.first}: customer is ${page.customer}, their order ${page.number}`,
        `${page.writer.first}: ${joinAnd(
          page.items({
            plain: ({ article, quantity, price }) => `${quantity} x ${article} (${price} each)`,
            boxed: ({ article, boxes, size, price }) =>
              `${boxes} boxes of ${size} x ${article} (${price} each piece)`,
          }),
        )}`,
        `${page.reader.first}: currency?`,
        `${page.writer.first}: ${page.currency}`,
        page.delivery({
          on: ({ day }) => `${page.writer.first}: goes to ${page.place}, delivery on ${day}`,
          after: ({ days, ordered }) =>
            `${page.writer.first}: goes to ${page.place}, delivery ${days} calendar days after the order, and that was ${ordered}`,
        }),
        page.options({
          discount: ({ percent }) => `${page.reader.first}: give them ${percent} discount`,
          payment: ({ days }) => `${page.reader.first}: they may pay in ${days} days`,
          shipping: ({ money }) => `${page.reader.first}: shipping is ${money}`,
        }),
        `${page.writer.first}: contact on their side is ${page.contact}`,
        page.noise(() => `${page.reader.first}: is this related to ${page.reference("T")}? no, closed that`),
        page.twists({
          requantified: ({ article, was, now }) =>
            `${page.writer.first}: update, ${now} x ${article} instead of ${was}`,
          cancelled: ({ article }) => `${page.writer.first}: update, ${article} is cancelled`,
          postponed: ({ was, now }) => `${page.writer.first}: update, delivery ${now} instead of ${was}`,
        }),
      ),
    ),
    extractionTemplate("live-chat", (page) =>
      rows(
        `Chat with visitor ${page.integer({ from: 1000, to: 9999 })}`,
        blank,
        `Visitor: hi, i want to place an order for ${page.customer}`,
        `${page.reader.first}: Sure! What do you need, and at which of our prices?`,
        page.items({
          plain: ({ article, quantity, price }) =>
            `Visitor: ${quantity} of ${article}, that's ${price} per piece`,
          boxed: ({ article, boxes, size, price }) =>
            `Visitor: ${boxes} boxes of ${article}, a box has ${size}, that's ${price} per piece`,
        }),
        `${page.reader.first}: Our prices are in ${page.currency}, is that okay?`,
        "Visitor: yes",
        `${page.reader.first}: Where and when?`,
        page.delivery({
          on: ({ day }) => `Visitor: ${page.place} please, on ${day}`,
          after: ({ days, ordered }) =>
            `Visitor: ${page.place} please, ${days} calendar days after i order, so from ${ordered}`,
        }),
        page.options({
          discount: ({ percent }) => `${page.reader.first}: You'll get ${percent} discount.`,
          payment: ({ days }) => `${page.reader.first}: You can pay within ${days} days.`,
          shipping: ({ money }) => `${page.reader.first}: Shipping is ${money}.`,
        }),
        page.noise(
          () =>
            `Visitor: somebody there told me ${page.integer({ from: 61, to: 90 })} % off last week, but that was a joke i guess`,
        ),
        page.twists({
          requantified: ({ article, was, now }) => `Visitor: hang on, not ${was} but ${now} of ${article}`,
          cancelled: ({ article }) => `Visitor: hang on, skip ${article}`,
          postponed: ({ was, now }) => `Visitor: hang on, ${was} does not work, deliver on ${now}`,
        }),
        `Visitor: our order number is ${page.number}, contact is ${page.contact}`,
        `${page.reader.first}: Thank you, noted.`,
      ),
    ),
    extractionTemplate("key-values", (page) =>
      rows(
        `type: order intake`,
        `order: ${page.number}`,
        `account: ${page.customer}`,
        `contact: ${page.contact}`,
        page.noise(() => `owner: ${page.reader.full}`),
        page.noise(() => `sla: ${page.integer({ from: 4, to: 72 })}h`),
        "lines:",
        page.items({
          plain: ({ article, quantity, price }) => `  - ${article} | ${quantity} | ${price}`,
          boxed: ({ article, boxes, size, price }) =>
            `  - ${article} | ${boxes} boxes of ${size} | ${price} per piece`,
        }),
        `prices: in ${page.currency}`,
        page.delivery({
          on: ({ day }) => `delivery: ${day}, ${page.place}`,
          after: ({ days, ordered }) =>
            `delivery: ${days} calendar days after order date, ${page.place}\norder date: ${ordered}`,
        }),
        page.options({
          discount: ({ percent }) => `discount: ${percent}`,
          payment: ({ days }) => `payment: ${days} days`,
          shipping: ({ money }) => `shipping: ${money}`,
        }),
        "changelog:",
        page.twists({
          requantified: ({ article, was, now }) => `  - quantity of ${article} changed from ${was} to ${now}`,
          cancelled: ({ article }) => `  - line ${article} removed`,
          postponed: ({ was, now }) => `  - delivery changed from ${was} to ${now}`,
        }),
        `  - assigned to ${page.writer.full}`,
      ),
    ),
    extractionTemplate("callback-request", (page) =>
      rows(
        `Callback request, ${page.day(0)} ${page.time()}`,
        page.noise(() => `Number to call: ${page.phone()}`),
        blank,
        sentences(
          `${capital(page.customer)} is not sure that we got order ${page.number} right and asks us to read it back.`,
          `What they said:`,
          page.items({
            plain: ({ article, quantity, price }) => `${article}, ${quantity} pieces for ${price} each.`,
            boxed: ({ article, boxes, size, price }) =>
              `${article}, ${boxes} boxes with ${size} pieces in each, for ${price} each piece.`,
          }),
          `Money is ${page.currency}.`,
          page.delivery({
            on: ({ day }) => `They expect the truck on ${day} in ${page.place}.`,
            after: ({ days, ordered }) =>
              `They expect the truck in ${page.place} ${days} calendar days after ${ordered}, the date of their order.`,
          }),
          page.twists({
            requantified: ({ article, was, now }) =>
              `They stressed that it is now ${now} and not ${was} of ${article}.`,
            cancelled: ({ article }) => `They stressed that ${article} must not come, it was cancelled.`,
            postponed: ({ was, now }) =>
              `They stressed that ${was} is off and the truck is expected on ${now}.`,
          }),
          page.options({
            discount: ({ percent }) => `They count on ${percent} discount.`,
            payment: ({ days }) => `They count on ${days} days to pay.`,
            shipping: ({ money }) => `They count on ${money} for shipping.`,
          }),
          `Please speak to ${page.contact}, the contact for it.`,
        ),
      ),
    ),
    extractionTemplate("bot-form", (page) =>
      rows(
        `[order-bot] new submission`,
        `Who is ordering? ${page.customer}`,
        `Whom can we contact? ${page.contact}`,
        `What is your order number? ${page.number}`,
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `Article ${number}? ${article}\nHow many? ${quantity}\nPrice per piece? ${price}`,
          boxed: ({ number, article, boxes, size, price }) =>
            `Article ${number}? ${article}\nHow many? ${boxes} boxes of ${size}\nPrice per piece? ${price}`,
        }),
        `Which currency? ${page.currency}`,
        `Where to? ${page.place}`,
        page.delivery({
          on: ({ day }) => `When? ${day}`,
          after: ({ days, ordered }) =>
            `When? ${days} calendar days after the day I submit this (${ordered})`,
        }),
        page.options({
          discount: ({ percent }) => `Discount, if agreed? ${percent}`,
          payment: ({ days }) => `Days to pay, if agreed? ${days}`,
          shipping: ({ money }) => `Shipping, if agreed? ${money}`,
        }),
        page.noise(() => `How did you hear about us? fair ${page.integer({ from: 2019, to: 2024 })}`),
        blank,
        page.twists({
          requantified: ({ article, was, now }) =>
            `[order-bot] ${page.writer.first} edited: how many ${article}? ${now} (before ${was})`,
          cancelled: ({ article }) => `[order-bot] ${page.writer.first} deleted article ${article}`,
          postponed: ({ was, now }) =>
            `[order-bot] ${page.writer.first} edited: when? ${now} (before ${was})`,
        }),
      ),
    ),
    extractionTemplate("handover-note", (page) =>
      rows(
        `Handover ${page.writer.first} -> ${page.reader.first}`,
        page.noise(() => `* ${page.reference("T")}: waiting for customs, nothing to do`),
        sentences(
          `* Still to be entered: ${page.number} by ${page.customer}.`,
          page.items({
            plain: ({ article, quantity, price }) => `${article}: ${quantity}, ${price} a piece.`,
            boxed: ({ article, boxes, size, price }) =>
              `${article}: ${boxes} boxes of ${size}, ${price} a piece.`,
          }),
          `(${capital(page.currency)}.)`,
          page.delivery({
            on: ({ day }) => `Due ${day} at ${page.place}.`,
            after: ({ days, ordered }) =>
              `Due at ${page.place} ${days} calendar days after they ordered, which was ${ordered}.`,
          }),
          page.options({
            discount: ({ percent }) => `Discount is ${percent}.`,
            payment: ({ days }) => `Payment is ${days} days.`,
            shipping: ({ money }) => `Shipping is ${money}.`,
          }),
          page.twists({
            requantified: ({ article, was, now }) =>
              `Mind the change of today: ${article} not ${was} but ${now}.`,
            cancelled: ({ article }) => `Mind the change of today: ${article} is out.`,
            postponed: ({ was, now }) => `Mind the change of today: due ${now}, not ${was}.`,
          }),
          `Ask for ${page.contact}, that's the contact.`,
        ),
        page.noise(() => `* printer on floor ${page.integer({ from: 2, to: 9 })} is broken`),
      ),
    ),
    extractionTemplate("review-request", (page) =>
      rows(
        `${page.writer.first} requests your review (order desk, case ${page.integer({ from: 20000, to: 90000 })})`,
        blank,
        "Entered so far:",
        `> order ${page.number}`,
        `> customer ${page.customer}`,
        page.items({
          plain: ({ article, quantity, price }) => `> ${article}; ${quantity}; ${price}`,
          boxed: ({ article, boxes, size, price }) =>
            `> ${article}; ${boxes} boxes of ${size}; ${price} per piece`,
        }),
        `> ${page.currency}`,
        page.delivery({
          on: ({ day }) => `> ${page.place}; ${day}`,
          after: ({ days, ordered }) =>
            `> ${page.place}; ${days} calendar days after order date; order date ${ordered}`,
        }),
        `> contact ${page.contact}`,
        page.options({
          discount: ({ percent }) => `> discount ${percent}`,
          payment: ({ days }) => `> payment ${days} days`,
          shipping: ({ money }) => `> shipping ${money}`,
        }),
        blank,
        `Review by ${page.reader.first}, please apply:`,
        page.twists({
          requantified: ({ article, was, now }) => `~ ${article}: customer wants ${now}, ${was} is outdated`,
          cancelled: ({ article }) => `~ ${article}: customer cancelled it`,
          postponed: ({ was, now }) => `~ date: customer wants ${now}, ${was} is outdated`,
        }),
        "~ otherwise fine",
        page.noise(
          () =>
            `~ (the ${page.strayMoney({ from: 30000, to: 90000 })} on the cover sheet belong to another case)`,
        ),
      ),
    ),
    extractionTemplate("voice-to-text", (page) =>
      rows(
        `Voicemail transcript, ${page.integer({ from: 41, to: 99 })} seconds`,
        blank,
        [
          `good morning this is ${page.writer.full} calling for ${page.customer}`,
          page.noise(() => `I tried you at ${page.time()} already`),
          `I have an order for you the number is ${page.number}`,
          ...page.items({
            plain: ({ article, quantity, price }) =>
              `we need ${article} and of that ${quantity} pieces at ${price} each`,
            boxed: ({ article, boxes, size, price }) =>
              `we need ${article} and of that ${boxes} boxes of ${size} pieces at ${price} each piece`,
          }),
          `${page.currency} of course`,
          page.delivery({
            on: ({ day }) => `and all that in ${page.place} on ${day}`,
            after: ({ days, ordered }) =>
              `and all that in ${page.place} ${days} calendar days after the order so counted from ${ordered}`,
          }),
          ...page.options({
            discount: ({ percent }) => `we have ${percent} discount with you`,
            payment: ({ days }) => `we have ${days} days to pay`,
            shipping: ({ money }) => `shipping is ${money} as usual`,
          }),
          ...page.twists({
            requantified: ({ article, was, now }) =>
              `oh sorry I see here that it's ${now} of ${article} not ${was}`,
            cancelled: ({ article }) =>
              `oh sorry I see here that ${article} has been cancelled so leave it out`,
            postponed: ({ was, now }) =>
              `oh sorry I see here that it's not ${was} for the delivery it's ${now}`,
          }),
          `for anything else your contact is ${page.contact} bye`,
        ]
          .filter((part) => part !== "")
          .join(" ... "),
      ),
    ),
    extractionTemplate("escalation", (page) =>
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
    ),
    extractionTemplate("crm-activity", (page) =>
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
    ),
  ],
};
