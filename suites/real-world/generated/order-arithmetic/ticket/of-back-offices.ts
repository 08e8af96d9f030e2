import { blank, capital, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Tickets between back offices: audit, purchasing forms, papers with names blacked out, a board of many rows. */
export const ticketsOfBackOffices = orderTemplates({
  "audit-finding": (page) =>
    rows(
      `Finding ${page.integer({ from: 2, to: 9 })}/${page.integer({ from: 11, to: 40 })} (medium): liability not recorded`,
      blank,
      sentences(
        `Criterion. Orders placed with ${page.supplier.name} are to be accrued in full.`,
        `Condition. No accrual was found for ${joinAnd(page.lines(({ goods }) => goods))}, contracted at ${joinAnd(page.lines(({ items, price, per }) => `${price} ${per} for the ${items}`))}.`,
        page.told({
          returned: ({ goods }) => `It was evidenced that ${goods} were rejected and will not be invoiced.`,
          lineDiscount: ({ percent, items }) => `An addendum lowers the ${items} by ${percent}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `A volume clause lowers the accepted goods, valued after any addendum, by ${percent}${ifFreight("; logistics are carved out")}.`,
          freight: ({ money }) => `Logistics are fixed at ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `The entity cannot deduct ${tax}, so ${percent} must be accrued on goods${ifFreight(" and logistics")} as well.`,
          paid: ({ money }) => `A prepayment of ${money} reduces the liability.`,
        }),
      ),
      page.noise(
        () =>
          `Sample size ${page.integer({ from: 25, to: 60 })}, errors found: 1. Materiality ${page.strayMoney({ from: 500_000, to: 900_000 })}.`,
      ),
      blank,
      "Request to process owner:",
      page.ask({
        due: () => "Quantify the liability.",
        share: ({ count }) =>
          `The liability belongs to ${count} entities in equal shares. Quantify one share.`,
        left: ({ money }) =>
          `A provision of ${money} exists elsewhere and is used for it. Quantify the provision no longer needed.`,
        extra: ({ money, items }) =>
          `A provision of ${money} exists elsewhere and is used for it. Quantify how many more ${items} at the contracted price the rest of the provision could absorb.`,
      }),
    ),
  "tick-box-form": (page) =>
    rows(
      `Purchase clearance ${page.reference("PCL")}`,
      "[x] goods   [ ] services   [ ] works",
      page.lines(({ one, count, unit }) => `[x] ${one}: ${count} ${unit}`),
      "[x] prices agreed as follows",
      page.lines(({ one, price, per }) => `      ${one} ${price} ${per}`),
      page
        .told({
          returned: ({ goods }) => `cancelled in part, without cost: ${goods}`,
          lineDiscount: ({ percent, items }) => `special price for ${items}: ${percent} below agreed`,
          orderDiscount: ({ percent, ifFreight }) =>
            `framework discount ${percent} (of goods not cancelled, special price first${ifFreight("; freight line excluded")})`,
          freight: ({ money }) => `freight line ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `${tax} not contained, ${percent} (goods${ifFreight(" and freight line")})`,
          paid: ({ money }) => `paid in advance ${money}`,
        })
        .map((line) => `[x] ${line}`),
      page.noise(() => `[ ] exceeds threshold of ${page.strayMoney({ from: 1_500_000, to: 5_000_000 })}`),
      page.noise(() => `[x] three quotes on file, oldest from ${page.day(-40)}`),
      blank,
      `Return to ${page.buyer.full} with this field filled in:`,
      page.ask({
        due: () => "AMOUNT STILL TO BE RELEASED: __",
        share: ({ count }) => `AMOUNT STILL TO BE RELEASED, PER UNIT, ${count} UNITS ALIKE: __`,
        left: ({ money }) => `FUNDS ${money}, OF WHICH FREE AFTER RELEASE: __`,
        extra: ({ money, items }) =>
          `FUNDS ${money}, FURTHER ${items.toUpperCase()} AT AGREED PRICE COVERED AFTER RELEASE: __`,
      }),
    ),
  "names-blacked-out": (page) =>
    rows(
      `Disclosure copy, names removed. File ${page.integer({ from: 100, to: 999 })}, sheet ${page.integer({ from: 11, to: 80 })}`,
      blank,
      `████ to ████: "Which goods did the foundation get?"`,
      `████ to ████: "${capital(joinAnd(page.lines(({ goods }) => goods)))}."`,
      `████ to ████: "And the invoice says?"`,
      `████ to ████: "${capital(page.lines(({ items, price, per }) => `${items} ${price} ${per}`).join(", "))}."`,
      page
        .told({
          returned: ({ goods }) => `Mind that ${goods} never came. They're deducted.`,
          lineDiscount: ({ percent, items }) =>
            `████ arranged for the ${items} to be ${percent} cheaper than invoiced.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Everything that came, at those prices, had another ${percent} knocked off by ████${ifFreight(", forwarding apart")}.`,
          freight: ({ money }) => `Forwarding was ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `No ${tax} was on it, and it must be. ${percent}${ifFreight(", and on forwarding too")}.`,
          paid: ({ money }) => `${money} had gone out in an envelope before.`,
        })
        .map((text) => `████ to ████: "${text}"`),
      page.noise(() => `████ to ████: "Ring me, ${page.phone().replace(/\d/g, "█")}, not from the office."`),
      blank,
      page.ask({
        due: () => "Question of the committee: what remained for the foundation to pay?",
        share: ({ count }) =>
          `Question of the committee: what remained was paid by ${count} donors in equal parts. How much was it for a donor?`,
        left: ({ money }) =>
          `Question of the committee: the foundation's account had ${money}. What remained on it?`,
        extra: ({ money, items }) =>
          `Question of the committee: the foundation's account had ${money}. How many more ${items} at the invoiced price could what remained on it have bought?`,
      }),
    ),
  "morning-board": (page) =>
    rows(
      `BOARD ${page.day(0)}`,
      page.noise(() => `| ${page.time()} | heating, floor ${page.integer({ from: 2, to: 9 })} | closed |`),
      page.noise(
        () =>
          `| ${page.time()} | refund ${page.strayMoney({ from: 2000, to: 70_000 })}, other customer | waiting |`,
      ),
      `| ${page.time()} | ${page.client.name}: wants figure by noon | OPEN, see card |`,
      blank,
      "CARD",
      `owner ${page.seller.first}; helper ${page.colleague.first}`,
      `takes: ${page.lines(({ goods, price, per }) => `${goods} [${price} ${per}]`).join(" · ")}`,
      page.told({
        returned: ({ goods }) => `less: ${goods} (handed in again, nil charge)`,
        lineDiscount: ({ percent, items }) => `less: ${percent} on ${items}`,
        orderDiscount: ({ percent, ifFreight }) =>
          `less: ${percent} on remaining goods money, everything above done${ifFreight(". Truck never gets this")}`,
        freight: ({ money }) => `more: truck ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `more: ${tax} ${percent} over goods money${ifFreight(" and truck")}`,
        paid: ({ money }) => `less: ${money}, came in by bank`,
      }),
      page.ask({
        due: () => "figure = what they must bring",
        share: ({ count }) =>
          `figure = what each of ${count} partners must bring, no differences between them`,
        left: ({ money }) => `figure = what they have over if they bring ${money}`,
        extra: ({ money, items }) =>
          `figure = how many ${items} more they can load if they bring ${money} (price in brackets)`,
      }),
      `${page.colleague.first}: on it. What's the figure?`,
    ),
});
