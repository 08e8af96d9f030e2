import { blank, columns, rows } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Forms that a machine printed before somebody scanned them: an EDI print, a pick list, a spreadsheet, a till roll. */
export const formsOfPrinters = extractionTemplates({
  "message-printout": (page) =>
    page.scan(
      rows(
        `*** PRINT OF INBOUND MESSAGE, TYPE ORDERS ***`,
        page.noise(
          () => `seq ${page.integer({ from: 100_000, to: 999_999 })} / ${page.day(1, "iso")} ${page.time()}`,
        ),
        `BGM order number  = ${page.number}`,
        `NAD buyer         = ${page.customer}`,
        `NAD seller        = ${page.supplier.name}`,
        `CTA contact       = ${page.contact}`,
        `CUX currency      = ${page.currency}`,
        page.delivery({
          on: ({ day }) => `LOC deliver to    = ${page.place}\nDTM deliver on    = ${day}`,
          after: ({ days, ordered }) =>
            `LOC deliver to    = ${page.place}\nDTM order date    = ${ordered}\nDTM deliver on    = order date + ${days} calendar days`,
        }),
        page.options({
          discount: ({ percent }) => `PCD discount      = ${percent}`,
          payment: ({ days }) => `PAT payment       = ${days} days`,
          shipping: ({ money }) => `MOA shipping      = ${money}`,
        }),
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `LIN ${number} ${article}\n    QTY ${quantity}\n    PRI ${price} for 1`,
          boxed: ({ number, article, boxes, size, price }) =>
            `LIN ${number} ${article}\n    QTY ${boxes} boxes, PAC ${size} in 1 box\n    PRI ${price} for 1 piece`,
        }),
        "*** END ***",
        page.twists({
          requantified: ({ article, was, now }) =>
            `*** INBOUND MESSAGE, TYPE ORDCHG *** ${article}: QTY ${now} REPLACES ${was}`,
          cancelled: ({ article }) => `*** INBOUND MESSAGE, TYPE ORDCHG *** ${article}: DELETED`,
          postponed: ({ was, now }) => `*** INBOUND MESSAGE, TYPE ORDCHG *** DTM: ${now} REPLACES ${was}`,
        }),
      ),
    ),
  "spreadsheet-print": (page) =>
    page.scan(
      rows(
        columns(["", "A", "B", "C"], [4, 30, 20]),
        columns(["1", "Order of", page.customer], [4, 30]),
        columns(["2", "Order number", page.number], [4, 30]),
        columns(["3", "Contact", page.contact], [4, 30]),
        columns(["4", "Article", "Pieces", "Per piece"], [4, 30, 20]),
        page.items({
          plain: ({ number, article, quantity, price }) =>
            columns([String(number + 4), article, quantity, price], [4, 30, 20]),
          boxed: ({ number, article, boxes, size, price }) =>
            columns([String(number + 4), article, `${boxes} boxes of ${size}`, price], [4, 30, 20]),
        }),
        columns(["11", "Currency of column C", page.currency], [4, 30]),
        page.delivery({
          on: ({ day }) =>
            rows(columns(["12", "Town", page.place], [4, 30]), columns(["13", "Delivery", day], [4, 30])),
          after: ({ days, ordered }) =>
            rows(
              columns(["12", "Town", page.place], [4, 30]),
              columns(["13", "Ordered", ordered], [4, 30]),
              columns(["14", "Delivery", `B13 + ${days} calendar days`], [4, 30]),
            ),
        }),
        page.options({
          discount: ({ percent }) => columns(["15", "Discount", percent], [4, 30]),
          payment: ({ days }) => columns(["16", "Days for payment", days], [4, 30]),
          shipping: ({ money }) => columns(["17", "Shipping", money], [4, 30]),
        }),
        blank,
        page.noise(
          () =>
            `Sheet ${page.integer({ from: 2, to: 9 })} of ${page.integer({ from: 10, to: 14 })}   printed by ${page.writer.last}`,
        ),
        "Pencil on the print:",
        page.twists({
          requantified: ({ article, was, now }) => `   pieces of ${article} wrong, ${was} should be ${now}`,
          cancelled: ({ article }) => `   row of ${article} can go, cancelled`,
          postponed: ({ was, now }) => `   delivery wrong, ${was} should be ${now}`,
        }),
        "   seen, initials",
      ),
    ),
  "pick-list": (page) =>
    page.scan(
      rows(
        `PICK LIST      for customer: ${page.customer}`,
        `customer's order no.: ${page.number}`,
        page.noise(
          () =>
            `wave ${page.integer({ from: 10, to: 99 })}, picker ${page.integer({ from: 100, to: 400 })}, printed ${page.time()}`,
        ),
        page.items({
          plain: ({ article, quantity, price }) => `[  ] ${quantity} pc | ${article} | value ${price}/pc`,
          boxed: ({ article, boxes, size, price }) =>
            `[  ] ${boxes} bx (1 bx = ${size} pc) | ${article} | value ${price}/pc`,
        }),
        `values: ${page.currency}`,
        page.delivery({
          on: ({ day }) => `lane ${page.place}, truck unloads there ${day}`,
          after: ({ days, ordered }) =>
            `order date ${ordered}, lane ${page.place}, truck unloads there ${days} calendar days after order date`,
        }),
        page.options({
          discount: ({ percent }) => `for the papers: discount ${percent}`,
          payment: ({ days }) => `for the papers: ${days} days to pay`,
          shipping: ({ money }) => `for the papers: shipping ${money}`,
        }),
        `contact at customer: ${page.contact}`,
        page.twists({
          requantified: ({ article, was, now }) =>
            `STICKER OVER IT -> ${article}: pick ${now} pc (label below says ${was})`,
          cancelled: ({ article }) => `STICKER OVER IT -> ${article}: do not pick, cancelled`,
          postponed: ({ was, now }) => `STICKER OVER IT -> truck unloads ${now} (label below says ${was})`,
        }),
      ),
    ),
  "till-roll": (page) =>
    page.scan(
      rows(
        `    ${page.supplier.name}`,
        "    ORDER COUNTER",
        page.noise(
          () => `    slip ${page.integer({ from: 1000, to: 9999 })}  served by ${page.writer.first}`,
        ),
        `    -----------------------`,
        page.items({
          plain: ({ article, quantity, price }) => `${article}\n    ${quantity} x ${price}`,
          boxed: ({ article, boxes, size, price }) => `${article}\n    ${boxes} box x ${size} x ${price}`,
        }),
        `    -----------------------`,
        `    PRICES IN: ${page.currency}`,
        page.options({
          discount: ({ percent }) => `    DISCOUNT: ${percent}`,
          payment: ({ days }) => `    PAY IN: ${days} DAYS`,
          shipping: ({ money }) => `    SHIPPING: ${money}`,
        }),
        `    ORDERED BY: ${page.customer}`,
        `    ORDER: ${page.number}`,
        `    CONTACT: ${page.contact}`,
        page.delivery({
          on: ({ day }) => `    BRING TO: ${page.place}\n    BRING ON: ${day}`,
          after: ({ days, ordered }) =>
            `    BRING TO: ${page.place}\n    ORDERED ON: ${ordered}\n    BRING: ${days} CALENDAR DAYS LATER`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `    >> CORRECTION ${article}\n    >> ${was} VOID, NOW ${now}`,
          cancelled: ({ article }) => `    >> CORRECTION ${article}\n    >> ALL VOID`,
          postponed: ({ was, now }) => `    >> CORRECTION BRING ON\n    >> ${was} VOID, NOW ${now}`,
        }),
        "    THANK YOU",
      ),
    ),
  "dotted-lines": (page) =>
    page.scan(
      rows(
        "ORDER (please write in block letters)",
        `We, ............ ${page.customer} ............`,
        `whose contact is ............ ${page.contact} ............`,
        `order from ............ ${page.supplier.name} ............`,
        `under number ............ ${page.number} ............`,
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `(${number}) ............ ${article} ............ quantity ...... ${quantity} ...... each at ...... ${price} ......`,
          boxed: ({ number, article, boxes, size, price }) =>
            `(${number}) ............ ${article} ............ quantity ...... ${boxes} boxes of ${size} ...... each piece at ...... ${price} ......`,
        }),
        `in this currency ............ ${page.currency} ............`,
        page.delivery({
          on: ({ day }) =>
            `to be delivered in ............ ${page.place} ............ on ............ ${day} ............`,
          after: ({ days, ordered }) =>
            `today, date of order ............ ${ordered} ............\nto be delivered in ............ ${page.place} ............ after ...... ${days} ...... calendar days`,
        }),
        page.options({
          discount: ({ percent }) => `with a discount of ...... ${percent} ......`,
          payment: ({ days }) => `payable within ...... ${days} ...... days`,
          shipping: ({ money }) => `shipping ...... ${money} ......`,
        }),
        page.noise(
          () =>
            `for office use ...... ${page.integer({ from: 10, to: 99 })} / ${page.integer({ from: 100, to: 999 })} ......`,
        ),
        page.twists({
          requantified: ({ article, was, now }) =>
            `Correction by the orderer ...... ${article}, ${now}, the ${was} is not valid ......`,
          cancelled: ({ article }) =>
            `Correction by the orderer ...... ${article}, not valid, do not deliver ......`,
          postponed: ({ was, now }) =>
            `Correction by the orderer ...... deliver on ${now}, ${was} is not valid ......`,
        }),
        `Signed ............ ${page.writer.full} ............`,
      ),
    ),
});
