import { blank, columns, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Forms that came a long way: in two languages, by telex and fax, through an agent, a charity, a ship. */
export const formsOfFarPlaces = extractionTemplates({
  "two-languages": (page) =>
    page.scan(
      rows(
        `BESTELLUNG / ORDER   Nr./No. ${page.number}`,
        `Besteller / orderer: ${page.customer}`,
        `Ansprechpartner / contact: ${page.contact}`,
        page.noise(() => `Kostenstelle / cost centre: ${page.integer({ from: 1000, to: 9999 })}`),
        `Währung / currency: ${page.currency}`,
        columns(["Menge / qty", "Artikel / article", "Stückpreis / unit price"], [20, 30]),
        page.items({
          plain: ({ article, quantity, price }) => columns([`${quantity} Stk/pcs`, article, price], [20, 30]),
          boxed: ({ article, boxes, size, price }) =>
            columns([`${boxes} boxes à ${size}`, article, price], [20, 30]),
        }),
        page.delivery({
          on: ({ day }) => `Lieferung / delivery: ${day}, ${page.place}`,
          after: ({ days, ordered }) =>
            `Bestelldatum / date of order: ${ordered}\nLieferung / delivery: + ${days} Kalendertage / calendar days, ${page.place}`,
        }),
        page.options({
          discount: ({ percent }) => `Rabatt / discount: ${percent}`,
          payment: ({ days }) => `Zahlungsziel / time for payment: ${days} Tage/days`,
          shipping: ({ money }) => `Versand / shipping: ${money}`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `Änderung / change: ${article}, ${now} Stk/pcs statt/instead of ${was}`,
          cancelled: ({ article }) => `Änderung / change: ${article} entfällt/cancelled`,
          postponed: ({ was, now }) => `Änderung / change: ${now} statt/instead of ${was}`,
        }),
      ),
    ),
  telex: (page) =>
    page.scan(
      rows(
        page.noise(() => `${page.integer({ from: 10_000, to: 99_999 })} ZCZC ${page.time()}`),
        `ATTN ORDER DESK ${page.supplier.name}`,
        `FM ${page.customer}`,
        `PLS BOOK OUR ORDER ${page.number} AS FLWS`,
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `AAA${number}) ${article} QTY ${quantity} UNIT ${price}`,
          boxed: ({ number, article, boxes, size, price }) =>
            `AAA${number}) ${article} QTY ${boxes} BOXES OF ${size} UNIT ${price}`,
        }),
        `BBB) PRICES QUOTED ${page.currency}`,
        page.delivery({
          on: ({ day }) => `CCC) DELIVERY ${page.place} ON ${day} LATEST AND EARLIEST`,
          after: ({ days, ordered }) =>
            `CCC) DELIVERY ${page.place} ${days} CALENDAR DAYS AFTER ORDER STOP ORDER PLACED TODAY ${ordered}`,
        }),
        page.options({
          discount: ({ percent }) => `DDD) DISCOUNT ${percent} AGREED`,
          payment: ({ days }) => `DDD) PAYMENT ${days} DAYS AGREED`,
          shipping: ({ money }) => `DDD) SHIPPING ${money} AGREED`,
        }),
        `EEE) CONTACT ${page.contact}`,
        page.twists({
          requantified: ({ article, was, now }) =>
            `FURTHER TO OUR TELEX PLS READ ${article} QTY ${now} NOT ${was}`,
          cancelled: ({ article }) => `FURTHER TO OUR TELEX PLS CANCEL ${article}`,
          postponed: ({ was, now }) => `FURTHER TO OUR TELEX PLS READ DELIVERY ${now} NOT ${was}`,
        }),
        "RGDS NNNN",
      ),
    ),
  "through-an-agent": (page) =>
    page.scan(
      rows(
        `Agent's order sheet. Agent: ${page.writer.full}, for account of principal ${page.supplier.name}`,
        `Sold to (this is who orders, not the agent): ${page.customer}`,
        `Contact there: ${page.contact}`,
        page.noise(
          () =>
            `Agent's own sheet number ${page.integer({ from: 1000, to: 9999 })}, commission ${page.integer({ from: 13, to: 19 })} on separate sheet`,
        ),
        `Order number given by buyer: ${page.number}`,
        blank,
        page.items({
          plain: ({ article, quantity, price }) => `sold: ${article} / ${quantity} at ${price} (one)`,
          boxed: ({ article, boxes, size, price }) =>
            `sold: ${article} / ${boxes} boxes, ${size} in each, at ${price} (one, not one box)`,
        }),
        `sold in: ${page.currency}`,
        page.options({
          discount: ({ percent }) => `conceded: ${percent} discount`,
          payment: ({ days }) => `conceded: ${days} days until payment`,
          shipping: ({ money }) => `obtained: ${money} for shipping`,
        }),
        page.delivery({
          on: ({ day }) => `ship so that it arrives ${page.place} ${day}`,
          after: ({ days, ordered }) =>
            `buyer ordered ${ordered}; ship so that it arrives ${page.place} ${days} calendar days after`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `Agent's second sheet: buyer varies ${article}, ${was} becomes ${now}`,
          cancelled: ({ article }) => `Agent's second sheet: buyer cancels ${article}`,
          postponed: ({ was, now }) => `Agent's second sheet: buyer varies arrival, ${was} becomes ${now}`,
        }),
      ),
    ),
  "relief-goods": (page) =>
    page.scan(
      rows(
        "RELIEF GOODS – LOCAL PROCUREMENT FORM",
        sentences(
          `Procuring body: ${page.customer}.`,
          `Reference (order no.): ${page.number}.`,
          `Contact in the field: ${page.contact}.`,
          page.noise(
            () =>
              `Convoy ${page.integer({ from: 2, to: 9 })} with ${page.integer({ from: 11, to: 30 })} trucks is another procurement.`,
          ),
        ),
        "Goods, with amount and cost of a single unit:",
        page.items({
          plain: ({ article, quantity, price }) => `– ${article} – ${quantity} units – ${price}`,
          boxed: ({ article, boxes, size, price }) =>
            `– ${article} – ${boxes} boxes, each box ${size} units – ${price}`,
        }),
        `Costs are ${page.currency}.`,
        page.delivery({
          on: ({ day }) => `Hand-over in the store of ${page.place}: ${day}.`,
          after: ({ days, ordered }) =>
            `Hand-over in the store of ${page.place}: ${days} calendar days after the order, which was issued ${ordered}.`,
        }),
        page.options({
          discount: ({ percent }) => `Vendor's discount: ${percent}.`,
          payment: ({ days }) => `Payment takes place within ${days} days.`,
          shipping: ({ money }) => `Vendor's shipping: ${money}.`,
        }),
        page.twists({
          requantified: ({ article, was, now }) =>
            `REVISION A: need for ${article} reassessed, ${now} units. Disregard ${was}.`,
          cancelled: ({ article }) => `REVISION A: need for ${article} met by donors. Procure none.`,
          postponed: ({ was, now }) => `REVISION A: road closed, hand-over ${now}. Disregard ${was}.`,
        }),
        `Prepared: ${page.writer.last}`,
      ),
    ),
  "ship-stores": (page) =>
    page.scan(
      rows(
        `SHIP'S STORES INDENT             indent & order no. ${page.number}`,
        `owners (ordering): ${page.customer}`,
        page.noise(
          () => `vessel's call sign ${page.reference("V")}; berth ${page.integer({ from: 11, to: 48 })}`,
        ),
        page.items({
          plain: ({ number, article, quantity, price }) =>
            `line ${number} / ${quantity} no. / ${article} / ${price} per no.`,
          boxed: ({ number, article, boxes, size, price }) =>
            `line ${number} / ${boxes} boxes @ ${size} no. / ${article} / ${price} per no.`,
        }),
        `accounts: ${page.currency}`,
        page.options({
          discount: ({ percent }) => `chandler allows discount ${percent}`,
          payment: ({ days }) => `chandler is paid in ${days} days`,
          shipping: ({ money }) => `chandler's shipping ${money}`,
        }),
        page.delivery({
          on: ({ day }) => `alongside at ${page.place}: ${day}`,
          after: ({ days, ordered }) =>
            `indented (ordered): ${ordered}\nalongside at ${page.place}: ${days} calendar days from that`,
        }),
        `contact ashore: ${page.contact}`,
        page.twists({
          requantified: ({ article, was, now }) => `by radio since: ${article} to be ${now} no., was ${was}`,
          cancelled: ({ article }) => `by radio since: ${article} cancelled`,
          postponed: ({ was, now }) => `by radio since: alongside ${now}, was ${was}`,
        }),
        `Master: ${page.writer.full}`,
      ),
    ),
});
