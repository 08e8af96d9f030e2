import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tickets of desks that take orders: a night desk, a call read from its transcript, a checklist, a pasted fax. */
export const ticketsOfDesks = extractionTemplates({
  "night-desk": (page) =>
    rows(
      `Night desk ${page.day(0)} ${page.time()}`,
      page.noise(() => `01 alarm warehouse ${page.integer({ from: 2, to: 6 })}, false, cat`),
      sentences(
        `02 order taken by ${page.writer.first} because the caller would not wait for the day.`,
        `Caller's firm ${page.customer}.`,
        `${page.number} is what they want on the papers as order number.`,
        page.delivery({
          on: ({ day }) => `Truck to ${page.place}, unloading ${day}.`,
          after: ({ days, ordered }) =>
            `Truck to ${page.place}, unloading ${days} calendar days after the order, the order being from ${ordered}.`,
        }),
      ),
      page.items({
        plain: ({ article, quantity, price }) => `   · ${quantity} of ${article} for ${price} (the piece)`,
        boxed: ({ article, boxes, size, price }) =>
          `   · ${boxes} boxes of ${article}, boxes are of ${size}, for ${price} (the piece)`,
      }),
      sentences(
        `   Caller reckons in ${page.currency}.`,
        page.options({
          discount: ({ percent }) => `Caller is owed a discount, ${percent}.`,
          payment: ({ days }) => `Caller pays ${days} days later.`,
          shipping: ({ money }) => `Caller accepts ${money} shipping.`,
        }),
        `Daytime contact ${page.contact}.`,
      ),
      page.noise(() => `03 vending machine ate ${page.strayMoney({ from: 100, to: 500 })}`),
      page.twists({
        requantified: ({ article, was, now }) =>
          `04 same caller: ${article} has to be ${now}, cross out ${was}`,
        cancelled: ({ article }) => `04 same caller: cross out ${article}`,
        postponed: ({ was, now }) => `04 same caller: unloading ${now}, cross out ${was}`,
      }),
      `05 nothing further. To do for day desk: enter 02.`,
    ),
  "call-transcript": (page) =>
    rows(
      `Ticket from call recording, ${page.integer({ from: 4, to: 29 })} min`,
      blank,
      `AGENT ${page.supplier.name}, ${page.reader.first} speaking.`,
      `CALLER hi it's ${page.writer.first} of ${page.customer}, I've got an order, ready?`,
      `AGENT sure.`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `CALLER ${quantity} pieces ${article}\nAGENT that's ${price} a piece`,
        boxed: ({ article, boxes, size, price }) =>
          `CALLER ${boxes} boxes ${article}\nAGENT these have ${size} in a box, and that's ${price} a piece`,
      }),
      `CALLER ${page.currency} I suppose\nAGENT yes`,
      page.options({
        discount: ({ percent }) => `AGENT your discount is ${percent}`,
        payment: ({ days }) => `AGENT you're on ${days} days for payment`,
        shipping: ({ money }) => `AGENT shipping will be ${money}`,
      }),
      page.noise(
        () => `CALLER sorry, dog. no, down! right, flat ${page.integer({ from: 11, to: 44 })} isn't us`,
      ),
      page.delivery({
        on: ({ day }) => `AGENT when and where?\nCALLER ${day}, in ${page.place}`,
        after: ({ days, ordered }) =>
          `AGENT when and where?\nCALLER in ${page.place}, ${days} calendar days from today\nAGENT and today's ${ordered}, that's your order date`,
      }),
      `AGENT your order number, and a contact?\nCALLER ${page.number}, and the contact is ${page.contact}, not me`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `CALLER one more thing, ${article}, I said ${was}, should be ${now}`,
        cancelled: ({ article }) => `CALLER one more thing, ${article}, scratch that, we have them`,
        postponed: ({ was, now }) => `CALLER one more thing, ${was} is a bank holiday, let's do ${now}`,
      }),
      "AGENT done, thank you for calling",
    ),
  checklist: (page) =>
    rows(
      `Order intake checklist, agent ${page.reader.full}`,
      `☑ firm asked for: ${page.customer}`,
      `☑ order number asked for: ${page.number}`,
      `☑ contact asked for: ${page.contact}`,
      `☑ goods asked for:`,
      page.items({
        plain: ({ article, quantity }) => `     ${article} (${quantity})`,
        boxed: ({ article, boxes, size }) => `     ${article} (${boxes} boxes, content ${size})`,
      }),
      `☑ unit prices told, ${page.currency}:`,
      page.items({
        plain: ({ article, price }) => `     ${article} (${price})`,
        boxed: ({ article, price }) => `     ${article} (${price})`,
      }),
      page.options({
        discount: ({ percent }) => `☑ discount told: ${percent}`,
        payment: ({ days }) => `☑ payment days told: ${days}`,
        shipping: ({ money }) => `☑ shipping told: ${money}`,
      }),
      page.delivery({
        on: ({ day }) => `☑ delivery asked for: ${page.place}, ${day}`,
        after: ({ days, ordered }) =>
          `☑ delivery asked for: ${page.place}, ${days} calendar days from date of order\n☑ date of order: ${ordered}`,
      }),
      page.noise(() => `☐ newsletter offered (script ${page.integer({ from: 11, to: 39 })})`),
      page.twists({
        requantified: ({ article, was, now }) => `☑ change on call-back: ${article} (${now}, was ${was})`,
        cancelled: ({ article }) => `☑ change on call-back: ${article} (cancelled)`,
        postponed: ({ was, now }) => `☑ change on call-back: delivery ${now} (was ${was})`,
      }),
      "☐ entered in system",
    ),
  "pasted-fax": (page) =>
    rows(
      `#${page.integer({ from: 20_000, to: 89_999 })} fax came in sideways, I typed it off, please enter. ${page.reader.first}`,
      page.noise(() => `(fax line at top says ${page.phone()}, p. ${page.integer({ from: 2, to: 5 })})`),
      "--8<--",
      `${page.customer} herewith order of you for delivery to ${page.place}`,
      page.delivery({
        on: ({ day }) => `and for no other day than ${day}:`,
        after: ({ days, ordered }) =>
          `and for a day ${days} calendar days beyond that of our order, to wit ${ordered}:`,
      }),
      page.items({
        plain: ({ article, quantity, price }) => `   ${article} ... ${quantity} pcs ... ${price} p. pc.`,
        boxed: ({ article, boxes, size, price }) =>
          `   ${article} ... ${boxes} boxes at ${size} pcs ... ${price} p. pc.`,
      }),
      `(${page.currency})`,
      page.options({
        discount: ({ percent }) => `Discount to be allowed: ${percent}`,
        payment: ({ days }) => `Payment to be made: ${days} days`,
        shipping: ({ money }) => `Shipping to be added: ${money}`,
      }),
      `Our order ${page.number}. Contact: ${page.contact}.`,
      "-->8--",
      page.twists({
        requantified: ({ article, was, now }) =>
          `And a second fax, straight this time: "${article}, kindly supply ${now} pcs, ${was} was an error."`,
        cancelled: ({ article }) =>
          `And a second fax, straight this time: "${article}, kindly do not supply."`,
        postponed: ({ was, now }) =>
          `And a second fax, straight this time: "Kindly deliver ${now}, ${was} was an error."`,
      }),
    ),
  "front-of-queue": (page) =>
    rows(
      `[URGENT] can somebody type this in before the customer rings again`,
      sentences(
        `It's ${page.customer}.`,
        `They gave us everything by phone, and ${page.writer.first} wrote it on three stickers.`,
      ),
      `Sticker one: ${page.number} (order number), ${page.currency}, ${page.contact} = contact`,
      `Sticker two: ${joinAnd(
        page.items({
          plain: ({ article, quantity, price }) => `${article} ×${quantity} @${price}`,
          boxed: ({ article, boxes, size, price }) => `${article} ×${boxes} boxes/${size} @${price}`,
        }),
      )}, @ means per piece`,
      page.delivery({
        on: ({ day }) => `Sticker three: ${page.place}, deliver ${day}`,
        after: ({ days, ordered }) =>
          `Sticker three: ${page.place}, deliver ${days} calendar days after order, ordered ${ordered}`,
      }),
      page.options({
        discount: ({ percent }) => `   also on three: discount ${percent}`,
        payment: ({ days }) => `   also on three: payment ${days} days`,
        shipping: ({ money }) => `   also on three: shipping ${money}`,
      }),
      page.noise(() => `(A fourth says "${page.strayMoney({ from: 900, to: 4000 })} pizza", that's ours.)`),
      page.twists({
        requantified: ({ article, was, now }) => `They did ring again: ${article} ×${now}, not ×${was}`,
        cancelled: ({ article }) => `They did ring again: no ${article}`,
        postponed: ({ was, now }) => `They did ring again: ${now}, not ${was}`,
      }),
    ),
});
