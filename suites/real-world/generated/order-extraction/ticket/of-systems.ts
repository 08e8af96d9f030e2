import { blank, columns, rows } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tickets that a system opened: a rejected message, a log, an uploaded row, a portal, a duplicate that was merged. */
export const ticketsOfSystems = extractionTemplates({
  "rejected-import": (page) =>
    rows(
      `IMPORT REJECTED, enter by hand. Reason: "unexpected character at ${page.integer({ from: 20, to: 900 })}"`,
      page.noise(
        () =>
          `job ${page.integer({ from: 100_000, to: 999_999 })}, file in_${page.integer({ from: 1000, to: 9999 })}.txt`,
      ),
      blank,
      "payload as received:",
      `HEAD|${page.number}|${page.customer}|contact ${page.contact}|${page.currency}`,
      page.items({
        plain: ({ number, article, quantity, price }) =>
          `POS|${number}|${article}|${quantity} pc|${price} per pc`,
        boxed: ({ number, article, boxes, size, price }) =>
          `POS|${number}|${article}|${boxes} bx of ${size} pc|${price} per pc`,
      }),
      page.delivery({
        on: ({ day }) => `DLV|${page.place}|${day}`,
        after: ({ days, ordered }) =>
          `ORD|ordered ${ordered}\nDLV|${page.place}|ordered plus ${days} calendar days`,
      }),
      page.options({
        discount: ({ percent }) => `TRM|discount ${percent}`,
        payment: ({ days }) => `TRM|payment ${days} days`,
        shipping: ({ money }) => `TRM|shipping ${money}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) => `CHG|${article}|${was} pc -> ${now} pc`,
        cancelled: ({ article }) => `CHG|${article}|cancelled`,
        postponed: ({ was, now }) => `CHG|delivery|${was} -> ${now}`,
      }),
      "TAIL|0|end",
    ),
  "merged-duplicate": (page) =>
    rows(
      `Tickets merged: two halves of one order (${page.customer})`,
      blank,
      `Half one, by ${page.writer.first}`,
      page.items({
        plain: ({ article, quantity }) => `  ${quantity} pcs ${article}`,
        boxed: ({ article, boxes, size }) => `  ${boxes} boxes ${article}, ${size} pcs per box`,
      }),
      page.delivery({
        on: ({ day }) => `  delivered on ${day} please`,
        after: ({ days, ordered }) =>
          `  delivered ${days} calendar days after order please, order was ${ordered}`,
      }),
      `  no. ${page.number}`,
      blank,
      `Half two, by ${page.reader.first}`,
      `  price per pc, ${page.currency}:`,
      page.items({
        plain: ({ article, price }) => `  ${price} ${article}`,
        boxed: ({ article, price }) => `  ${price} ${article}`,
      }),
      page.options({
        discount: ({ percent }) => `  discount of ${percent}`,
        payment: ({ days }) => `  payment in ${days} days`,
        shipping: ({ money }) => `  shipping at ${money}`,
      }),
      `  town ${page.place}, contact ${page.contact}`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `  changed: ${now} pcs ${article}; half one still has ${was}`,
        cancelled: ({ article }) => `  changed: ${article} is cancelled; half one still has it`,
        postponed: ({ was, now }) => `  changed: delivered on ${now}; half one still has ${was}`,
      }),
      page.noise(
        () =>
          `Merged ${page.day(2)} ${page.time()}, old tickets ${page.integer({ from: 1000, to: 4999 })} and ${page.integer({ from: 5000, to: 9999 })} closed`,
      ),
    ),
  "customer-portal": (page) =>
    rows(
      `Portal request "order without login"`,
      columns(["Company", page.customer], [18]),
      columns(["Contact", page.contact], [18]),
      columns(["Your order no.", page.number], [18]),
      columns(["Ship to (town)", page.place], [18]),
      columns(["Currency", page.currency], [18]),
      page.noise(() =>
        columns(["Session", `${page.integer({ from: 1_000_000, to: 9_999_999 })}, ${page.time()}`], [18]),
      ),
      page.items({
        plain: ({ number, article, quantity, price }) =>
          columns([`Basket ${number}`, `${article} | ${quantity} units | ${price} per unit`], [18]),
        boxed: ({ number, article, boxes, size, price }) =>
          columns(
            [`Basket ${number}`, `${article} | ${boxes} boxes of ${size} units | ${price} per unit`],
            [18],
          ),
      }),
      page.delivery({
        on: ({ day }) => columns(["Wanted on", day], [18]),
        after: ({ days, ordered }) =>
          rows(
            columns(["Ordered on", ordered], [18]),
            columns(["Wanted on", `${days} calendar days after "ordered on"`], [18]),
          ),
      }),
      page.options({
        discount: ({ percent }) => columns(["Discount", percent], [18]),
        payment: ({ days }) => columns(["Payment", `${days} days`], [18]),
        shipping: ({ money }) => columns(["Shipping", money], [18]),
      }),
      "Message",
      page.twists({
        requantified: ({ article, was, now }) =>
          `  The form does not let me edit. ${article}: ${was} units is old, ${now} is right.`,
        cancelled: ({ article }) => `  The form does not let me edit. ${article}: cancel this one.`,
        postponed: ({ was, now }) =>
          `  The form does not let me edit. Wanted on: ${was} is old, ${now} is right.`,
      }),
      `  That's all, ${page.writer.first}`,
    ),
  "event-log": (page) =>
    rows(
      `order draft recovered from event log (draft was lost in the crash)`,
      page.noise(
        () =>
          `recovered events: ${page.integer({ from: 12, to: 60 })}, crash ${page.day(1, "iso")} ${page.time()}`,
      ),
      `  draft.open       customer <${page.customer}>`,
      `  draft.number     <${page.number}>`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `  draft.add        <${article}> pieces <${quantity}> unit price <${price}>`,
        boxed: ({ article, boxes, size, price }) =>
          `  draft.add        <${article}> boxes <${boxes}> pieces in a box <${size}> unit price <${price}>`,
      }),
      `  draft.currency   <${page.currency}>`,
      page.delivery({
        on: ({ day }) => `  draft.deliver    <${page.place}> on <${day}>`,
        after: ({ days, ordered }) =>
          `  draft.ordered    <${ordered}>\n  draft.deliver    <${page.place}> calendar days after ordered <${days}>`,
      }),
      page.options({
        discount: ({ percent }) => `  draft.discount   <${percent}>`,
        payment: ({ days }) => `  draft.payment    days <${days}>`,
        shipping: ({ money }) => `  draft.shipping   <${money}>`,
      }),
      `  draft.contact    <${page.contact}>`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `  draft.edit       <${article}> pieces <${was}> to <${now}>`,
        cancelled: ({ article }) => `  draft.remove     <${article}>`,
        postponed: ({ was, now }) => `  draft.edit       deliver on <${was}> to <${now}>`,
      }),
      `  draft.save       [no event]`,
      `assignee ${page.reader.full}: please save it by hand.`,
    ),
  "mystery-row": (page) =>
    rows(
      `Data quality > orders > 1 row fails validation ("all in one cell")`,
      `cell content: ${page.customer} / contact: ${page.contact} / ${page.number} / ${page.currency} // ${page
        .items({
          plain: ({ article, quantity, price }) => `${article}: ${quantity} pieces, ${price} per piece`,
          boxed: ({ article, boxes, size, price }) =>
            `${article}: ${boxes} boxes with ${size} pieces, ${price} per piece`,
        })
        .join(" / ")} // ${page.delivery({
        on: ({ day }) => `delivery ${page.place}, ${day}`,
        after: ({ days, ordered }) => `order of ${ordered}, delivery ${page.place}, ${days} calendar days on`,
      })}${page
        .options({
          discount: ({ percent }) => ` / discount ${percent}`,
          payment: ({ days }) => ` / payment ${days} days`,
          shipping: ({ money }) => ` / shipping ${money}`,
        })
        .join("")}`,
      page.twists({
        requantified: ({ article, was, now }) =>
          `cell comment (newer): ${article}: ${now} pieces, forget ${was}`,
        cancelled: ({ article }) => `cell comment (newer): ${article}: forget it, cancelled`,
        postponed: ({ was, now }) => `cell comment (newer): delivery ${now}, forget ${was}`,
      }),
      page.noise(() => `row ${page.integer({ from: 200, to: 9000 })}, table last cleaned ${page.day(-60)}`),
      "task: split into fields",
    ),
});
