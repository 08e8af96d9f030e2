import { blank, rows } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** E-mail that carries a list: a pasted sheet, a digest, a preview of a portal, a numbered print. */
export const mailsAsLists = extractionTemplates({
  "pasted-spreadsheet": (page) =>
    rows(
      `Hi ${page.reader.first}, formatting got lost when I pasted it, but it's all there. Can you put it into the system?`,
      blank,
      `order_no;${page.number}`,
      `firm;${page.customer}`,
      `contact;${page.contact}`,
      `cur;${page.currency}`,
      "article;qty;unit_price",
      page.items({
        plain: ({ article, quantity, price }) => `${article};${quantity};${price}`,
        boxed: ({ article, boxes, size, price }) => `${article};${boxes} boxes of ${size};${price}`,
      }),
      page.options({
        discount: ({ percent }) => `discount;${percent}`,
        payment: ({ days }) => `pay_within;${days} days`,
        shipping: ({ money }) => `shipping;${money}`,
      }),
      page.delivery({
        on: ({ day }) => `town;${page.place}\ndelivery;${day}`,
        after: ({ days, ordered }) =>
          `town;${page.place}\ndate_of_order;${ordered}\ndelivery;date_of_order plus ${days} calendar days`,
      }),
      page.noise(
        () =>
          `last_saved;${page.time()} by ${page.writer.last}, ${page.integer({ from: 14, to: 90 })} rows hidden`,
      ),
      blank,
      page.twists({
        requantified: ({ article, was, now }) =>
          `And by mail, since I can't edit the file: qty of ${article} goes from ${was} to ${now}.`,
        cancelled: ({ article }) =>
          `And by mail, since I can't edit the file: row ${article} goes, cancelled.`,
        postponed: ({ was, now }) =>
          `And by mail, since I can't edit the file: delivery goes from ${was} to ${now}.`,
      }),
    ),
  "daily-digest": (page) =>
    rows(
      `Digest of list "orders-in", ${page.day(1)}, ${page.integer({ from: 3, to: 9 })} messages`,
      page.noise(() => `- "cake in the kitchen" (${page.writer.first})`),
      `- "new: ${page.customer}" (${page.reader.first})`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `      wants ${article}, pieces: ${quantity}, a piece: ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `      wants ${article}, boxes: ${boxes}, pieces a box: ${size}, a piece: ${price}`,
      }),
      `      reckons in ${page.currency}`,
      `- "Re: new" (${page.writer.first})`,
      `      got their number at last, ${page.number}. their contact, ${page.contact}, is nice`,
      page.options({
        discount: ({ percent }) => `      discount agreed, ${percent}`,
        payment: ({ days }) => `      payment agreed, ${days} days`,
        shipping: ({ money }) => `      shipping agreed, ${money}`,
      }),
      `- "Re: Re: new" (${page.reader.first})`,
      page.delivery({
        on: ({ day }) => `      to be in ${page.place} ${day}`,
        after: ({ days, ordered }) =>
          `      order is from ${ordered}, to be in ${page.place} ${days} calendar days after`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `- "change: ${article}" (${page.reader.first})\n      pieces: ${now}, no longer ${was}`,
        cancelled: ({ article }) => `- "change: ${article}" (${page.reader.first})\n      cancelled`,
        postponed: ({ was, now }) => `- "change: day" (${page.reader.first})\n      ${now}, no longer ${was}`,
      }),
      page.noise(() => `- "parking lot closed ${page.day(5)}" (facilities)`),
    ),
  "portal-notification": (page) =>
    rows(
      `no-reply@${page.supplier.domain}`,
      `[SupplierPortal] ${page.customer} has sent you a document`,
      blank,
      "You have 1 new document. Preview (text only):",
      `| Document type: order`,
      `| Document number: ${page.number}`,
      page.noise(() => `| Transmission: ${page.integer({ from: 1_000_000, to: 9_999_999 })}, ${page.time()}`),
      `| Sender's contact: ${page.contact}`,
      `| Sender's currency: ${page.currency}`,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `| Row ${number}: ${article} – ${quantity} – net ${price} per unit`,
        boxed: ({ number, article, boxes, size, price }) =>
          `| Row ${number}: ${article} – ${boxes} boxes (${size} units in a box) – net ${price} per unit`,
      }),
      page.delivery({
        on: ({ day }) => `| Requested arrival: ${day}, ${page.place}`,
        after: ({ days, ordered }) =>
          `| Document date (= order date): ${ordered}\n| Requested arrival: document date + ${days} calendar days, ${page.place}`,
      }),
      page.options({
        discount: ({ percent }) => `| Conditions: discount ${percent}`,
        payment: ({ days }) => `| Conditions: ${days} days net`,
        shipping: ({ money }) => `| Conditions: shipping ${money}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `| Version 2 of this document: ${article} – ${now} (version 1: ${was})`,
        cancelled: ({ article }) => `| Version 2 of this document: ${article} – row deleted`,
        postponed: ({ was, now }) => `| Version 2 of this document: arrival ${now} (version 1: ${was})`,
      }),
      blank,
      "Please do not reply. To unsubscribe, ask your administrator.",
      blank,
      `>> ${page.reader.first}: can you key this in? The import is down again.`,
    ),
  "numbered-thread": (page) => {
    const changes = page.twists({
      requantified: ({ article, was, now }) => `"${article} should be ${now} now. We had ${was}."`,
      cancelled: ({ article }) => `"Please take ${article} out, the need is gone."`,
      postponed: ({ was, now }) => `"Please shift the delivery, ${was} → ${now}."`,
    });
    const mails = [
      `"Do you supply ${page.place}?" – "We do."`,
      `"Then ${page.customer} would like to order." – "Welcome. Who is the contact?" – "${page.contact}."`,
      ...page.items({
        plain: ({ article, quantity, price }) =>
          `"${article}. ${quantity} of it." – "For you ${price} per piece."`,
        boxed: ({ article, boxes, size, price }) =>
          `"${article}. ${boxes} boxes of it." – "With ${size} to the box. For you ${price} per piece."`,
      }),
      `"In ${page.currency}?" – "In ${page.currency}."`,
      ...page.options({
        discount: ({ percent }) => `"And discount?" – "${percent}."`,
        payment: ({ days }) => `"And when do we pay?" – "Within ${days} days."`,
        shipping: ({ money }) => `"And shipping?" – "${money}."`,
      }),
      page.delivery({
        on: ({ day }) => `"When do we get it?" – "On ${day}."`,
        after: ({ days, ordered }) =>
          `"When do we get it?" – "You order today, ${ordered}. So ${days} calendar days from today."`,
      }),
      `"Put ${page.number} on it, that is our order number." – "Done."`,
      ...changes.map((change) => `${change} – "Done as well."`),
    ];
    return rows(
      `Printed conversation, ${page.writer.first} and ${page.reader.first}`,
      page.noise(() => `Folder ${page.integer({ from: 11, to: 99 })}, printed ${page.day(9)}`),
      mails.map((mail, index) => `(${index + 1}) ${mail}`),
    );
  },
});
