import { blank, columns, joinAnd, rows, sentences } from "../../text.ts";
import { extractionTemplates } from "../page.ts";

/** Tickets some days later: a breach, an audit, a lost confirmation, a board, a question from accounts. */
export const ticketsOfFollowUps = extractionTemplates({
  "promise-broken": (page) =>
    rows(
      `BREACH: confirmation promised within a day, not sent`,
      `Owner ${page.reader.full}; owner's boss informed`,
      blank,
      "What should have been confirmed:",
      `– that we received order ${page.number} from ${page.customer}`,
      page.items({
        plain: ({ article, quantity, price }) =>
          `– that we supply ${quantity} of ${article}, for ${price} each`,
        boxed: ({ article, boxes, size, price }) =>
          `– that we supply ${boxes} boxes of ${article}, ${size} in a box, for ${price} each piece`,
      }),
      `– that we bill in ${page.currency}`,
      page.options({
        discount: ({ percent }) => `– that the discount is ${percent}`,
        payment: ({ days }) => `– that payment is due after ${days} days`,
        shipping: ({ money }) => `– that shipping costs ${money}`,
      }),
      page.delivery({
        on: ({ day }) => `– that we are in ${page.place} on ${day}`,
        after: ({ days, ordered }) =>
          `– that we are in ${page.place} ${days} calendar days after the order, dated ${ordered}`,
      }),
      page.twists({
        requantified: ({ article, was, now }) =>
          `– that we took note of their change, ${now} and not ${was} of ${article}`,
        cancelled: ({ article }) => `– that we took note of their change, ${article} cancelled`,
        postponed: ({ was, now }) =>
          `– that we took note of their change, ${now} and not ${was} for the delivery`,
      }),
      `Confirm to: contact ${page.contact}`,
      page.noise(() => `Breach number ${page.integer({ from: 11, to: 60 })} this quarter.`),
    ),
  "question-from-accounts": (page) =>
    rows(
      `Accounts (${page.writer.first}): I have an invoice request for ${page.customer} and nothing else. What did they order?`,
      sentences(
        `Sales (${page.reader.first}): Their ${page.number}.`,
        `From memory: ${joinAnd(
          page.items({
            plain: ({ article, quantity, price }) => `${article}, ${quantity} at ${price} each`,
            boxed: ({ article, boxes, size, price }) =>
              `${article}, ${boxes} boxes with ${size} each in, at ${price} each`,
          }),
        )}.`,
      ),
      `Accounts: Currency?\nSales: ${page.currency}.`,
      page.options({
        discount: ({ percent }) => `Accounts: Discount?\nSales: ${percent}.`,
        payment: ({ days }) => `Accounts: Days for payment?\nSales: ${days}.`,
        shipping: ({ money }) => `Accounts: Shipping?\nSales: ${money}.`,
      }),
      page.delivery({
        on: ({ day }) => `Accounts: Delivered where and when?\nSales: Will be, in ${page.place}, on ${day}.`,
        after: ({ days, ordered }) =>
          `Accounts: Delivered where and when?\nSales: Will be, in ${page.place}, ${days} calendar days after ordering. Ordered ${ordered}.`,
      }),
      page.noise(
        () =>
          `Accounts: And the ${page.strayMoney({ from: 2000, to: 60_000 })} in my list?\nSales: Other customer.`,
      ),
      page.twists({
        requantified: ({ article, was, now }) =>
          `Sales: Just checked. ${article} is ${now} meanwhile. My memory said ${was}.`,
        cancelled: ({ article }) => `Sales: Just checked. ${article} is cancelled meanwhile.`,
        postponed: ({ was, now }) => `Sales: Just checked. It is ${now} meanwhile. My memory said ${was}.`,
      }),
      `Accounts: Whom do I send it to?\nSales: To the contact, ${page.contact}.`,
    ),
  "board-card": (page) =>
    rows(
      `┌ ${page.customer} ┐  column: TO ENTER`,
      `labels: ${page.currency}, ${page.place}`,
      `title: ${page.number}`,
      page.noise(
        () => `votes: ${page.integer({ from: 2, to: 9 })}, moved ${page.day(1)} by ${page.writer.first}`,
      ),
      "goods:",
      page.items({
        plain: ({ article, quantity, price }) => `  ○ ${article} · n=${quantity} · unit=${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `  ○ ${article} · n=${boxes} boxes (box=${size}) · unit=${price}`,
      }),
      page.delivery({
        on: ({ day }) => `truck there: ${day}`,
        after: ({ days, ordered }) => `ordered: ${ordered}\ntruck there: ordered + ${days} calendar days`,
      }),
      "deal:",
      page.options({
        discount: ({ percent }) => `  ○ discount=${percent}`,
        payment: ({ days }) => `  ○ payment=${days} days`,
        shipping: ({ money }) => `  ○ shipping=${money}`,
      }),
      `  ○ contact=${page.contact}`,
      "newest comments count:",
      page.twists({
        requantified: ({ article, was, now }) =>
          `  ${page.reader.first}: ${article} · n=${now} (old n=${was})`,
        cancelled: ({ article }) => `  ${page.reader.first}: ${article} · cancelled`,
        postponed: ({ was, now }) => `  ${page.reader.first}: truck there ${now} (old ${was})`,
      }),
      `  ${page.writer.first}: ok`,
    ),
  "second-language": (page) =>
    rows(
      "Language: en (uncertain)",
      sentences(
        `good day, we are firm ${page.customer}, i write second time because nobody write me back.`,
        `our order has number ${page.number} and is such:`,
      ),
      page.items({
        plain: ({ article, quantity, price }) => `${article} – ${quantity} peaces – for one peace ${price}`,
        boxed: ({ article, boxes, size, price }) =>
          `${article} – ${boxes} boxes, inside of one ${size} peaces – for one peace ${price}`,
      }),
      sentences(
        `money is ${page.currency}.`,
        page.delivery({
          on: ({ day }) => `we wait the car in town ${page.place} at ${day}.`,
          after: ({ days, ordered }) =>
            `order was at ${ordered} and we wait the car in town ${page.place} after ${days} calendar days from this.`,
        }),
        page.options({
          discount: ({ percent }) => `your manager say we have ${percent} of discount.`,
          payment: ({ days }) => `your manager say we can make payment in ${days} days.`,
          shipping: ({ money }) => `your manager say shipping is ${money}.`,
        }),
        `contact by us is ${page.contact}, not i, i am only ${page.writer.first}.`,
      ),
      page.noise(() => `my telephon ${page.phone()}`),
      page.twists({
        requantified: ({ article, was, now }) =>
          `after first letter is changed: ${article} – ${now} peaces, not ${was}`,
        cancelled: ({ article }) => `after first letter is changed: ${article} – we do not take`,
        postponed: ({ was, now }) => `after first letter is changed: car at ${now}, not at ${was}`,
      }),
      "please to confirm",
    ),
  "lost-confirmation": (page) =>
    rows(
      `Case: resend confirmation to ${page.customer}`,
      columns(["order number", page.number], [16]),
      columns(["send to contact", page.contact], [16]),
      blank,
      "old confirmation, from the archive:",
      page.items({
        plain: ({ article, quantity, price }) => `| ${article} |> ${quantity} |> ${price}`,
        boxed: ({ article, boxes, size, price }) => `| ${article} |> ${boxes} boxes of ${size} |> ${price}`,
      }),
      `| prices for single pieces |> ${page.currency}`,
      page.delivery({
        on: ({ day }) => `| we deliver |> ${page.place} |> ${day}`,
        after: ({ days, ordered }) =>
          `| you ordered |> ${ordered}\n| we deliver |> ${page.place} |> ${days} calendar days after you ordered`,
      }),
      page.options({
        discount: ({ percent }) => `| discount |> ${percent}`,
        payment: ({ days }) => `| payment |> ${days} days`,
        shipping: ({ money }) => `| shipping |> ${money}`,
      }),
      page.noise(() => `| archived |> ${page.day(2)}, box ${page.integer({ from: 100, to: 900 })}`),
      "what the new confirmation must have different:",
      page.twists({
        requantified: ({ article, was, now }) => `  ${article} |> ${now} (archive: ${was})`,
        cancelled: ({ article }) => `  ${article} |> gone, customer cancelled it`,
        postponed: ({ was, now }) => `  we deliver |> ${now} (archive: ${was})`,
      }),
      "  otherwise as it was",
    ),
});
