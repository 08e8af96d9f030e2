import { blank, capital, columns, rows } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Slips that a shop, a stall or a kiosk hands over the counter. */
export const slipsOfShops = orderTemplates({
  "carbon-copy": (page) =>
    rows(
      page.ask({
        due: () =>
          "Carbon copy from a market stall; the total was pressed too lightly to come through. What did the customer hand over in the end?",
        share: ({ count }) =>
          `Carbon copy from a market stall; the total was pressed too lightly to come through. ${count} customers had bought together and each handed over the same in the end. How much?`,
        left: ({ money }) =>
          `Carbon copy from a market stall; the total was pressed too lightly to come through. The customer had come with ${money}. How much money did he walk away with?`,
        extra: ({ money, items }) =>
          `Carbon copy from a market stall; the total was pressed too lightly to come through. The customer had come with ${money} and walks up again for more ${items} at the same price. How many can he still pay for?`,
      }),
      blank,
      page.scan(
        rows(
          `M A R K E T   B O O K      leaf ${page.integer({ from: 101, to: 399 })}`,
          page.lines(
            ({ items, count, unit, price, per }) => `${count} ${unit} ${items} . . . . a ${price} ${per}`,
          ),
          page.noise(() => `pitch ${page.integer({ from: 21, to: 88 })}, ${page.day(0)}, fine weather`),
          page.told({
            returned: ({ goods }) => `took ${goods} back over the counter, do not charge`,
            lineDiscount: ({ percent, items }) => `${items} were last of the box, ${percent} less`,
            orderDiscount: ({ percent, ifFreight }) =>
              `closing time, all goods then another ${percent} less${ifFreight(" (the boy who carries gets his full money)")}`,
            freight: ({ money }) => `boy who carries it to the car ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `${tax} ${percent} upon goods${ifFreight(" and boy")}, mine to add`,
            paid: ({ money }) => `put down this morning ${money}`,
          }),
          "TOTAL",
        ),
      ),
    ),
  "thermal-faded": (page) =>
    rows(
      page.scan(
        rows(
          `     ${page.supplier.name.toUpperCase()}`,
          page.noise(() => `     BRANCH ${page.integer({ from: 110, to: 890 })}  TEL ${page.phone()}`),
          page.lines(({ one, count, unit, price, per }) =>
            rows(capital(one), columns([`   ${count} ${unit} x ${price}`, per.toUpperCase()], [30])),
          ),
          "   ------------------------------",
          page.told({
            returned: ({ count, items }) => `VOID ${items} ${count} OF THE ABOVE`,
            lineDiscount: ({ percent, items }) => `MARKDOWN ${items} -${percent}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `CLUB CARD -${percent} ON ITEMS SUBTOTAL AFTER MARKDOWN/VOID${ifFreight(" (HOME DELIVERY: NO CLUB PRICE)")}`,
            freight: ({ money }) => `HOME DELIVERY ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `ADD ${tax} ${percent} ITEMS${ifFreight(" + HOME DELIVERY")}`,
            paid: ({ money }) => `CARD 1 ACCEPTED ${money}`,
          }),
          page.noise(() => `AUTH ${page.integer({ from: 100_000, to: 999_999 })}  ${page.time()}`),
          "CARD 2 ░░░░░░░",
        ),
      ),
      blank,
      page.ask({
        due: () => "The last line has faded. Card 2 took everything that was still open; how much?",
        share: ({ count }) =>
          `The last line has faded. What was still open went, in equal amounts, onto ${count} cards. How much on one?`,
        left: ({ money }) =>
          `The last line has faded. Card 2 paid it all and is a gift card that was loaded with ${money}. How much is on it now?`,
        extra: ({ money, items }) =>
          `The last line has faded. Card 2 paid it all and is a gift card that was loaded with ${money}. How many ${items} more would it buy now, price as printed?`,
      }),
    ),
  "kiosk-text-message": (page) =>
    rows(
      page.scan(
        rows(
          "[screenshot of a text message]",
          `${page.supplier.name}: thx for ur purchase ${page.day(0)}!`,
          `${page.lines(({ goods, price, per }) => `${goods} @${price} ${per}`).join(" * ")}`,
          page
            .told({
              returned: ({ goods }) => `cancelled: ${goods}`,
              lineDiscount: ({ percent, items }) => `deal: ${items} -${percent}`,
              orderDiscount: ({ percent, ifFreight }) =>
                `promo on all goods left (deal counted first): -${percent}${ifFreight(", not on drop-off")}`,
              freight: ({ money }) => `drop-off: ${money}`,
              tax: ({ percent, tax, ifFreight }) =>
                `not incl: ${tax} ${percent}, goods${ifFreight("+drop-off")}`,
              paid: ({ money }) => `wallet used: ${money}`,
            })
            .join(" * "),
          page.noise(() => `ref ${page.integer({ from: 2_000_000, to: 9_000_000 })}. reply STOP to opt out`),
        ),
      ),
      blank,
      page.ask({
        due: () => "And no sum anywhere! What are they going to debit?",
        share: ({ count }) =>
          `And no sum anywhere! They are going to debit it in ${count} equal monthly parts. What is a part?`,
        left: ({ money }) =>
          `And no sum anywhere! My prepaid balance is ${money} and they debit it from there. What balance do I end up with?`,
        extra: ({ money, items }) =>
          `And no sum anywhere! My prepaid balance is ${money} and they debit it from there. How many more ${items} like these could I get with the balance I end up with?`,
      }),
    ),
  "bilingual-slip": (page) =>
    rows(
      page.scan(
        rows(
          columns([page.supplier.name, "REÇU / RECEIPT"], [36]),
          columns(
            [page.noise(() => `Caisse/Till ${page.integer({ from: 13, to: 40 })}`), page.day(0, "iso")],
            [36],
          ),
          columns(["Article / Item", "Qté / Qty", "Prix / Price"], [24, -12]),
          page.lines(({ one, count, unit, price, per }) =>
            columns([capital(one), `${count} ${unit}`, `  ${price} ${per}`], [24, -12]),
          ),
          page.told({
            returned: ({ goods }) => `Repris / Taken back: ${goods} (remboursé / refunded at above price)`,
            lineDiscount: ({ percent, items }) => `Remise article / Item rebate: ${percent}, ${items}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Remise totale / Overall rebate: ${percent} sur marchandises, après ce qui précède / of goods, after what precedes${ifFreight(" (sauf port / except carriage)")}`,
            freight: ({ money }) => `Port / Carriage: ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `Hors taxes / Excl. ${tax}: + ${percent} marchandises / goods${ifFreight(" + port / carriage")}`,
            paid: ({ money }) => `Acompte / Deposit: ${money}`,
          }),
          page.noise(() => `SIRET ${page.integer({ from: 100_000_000, to: 999_999_999 })}`),
          "Reste à payer / Left to pay: ✂ - - -",
        ),
      ),
      blank,
      page.ask({
        due: () => "The bottom was cut off with the coupon. What was left to pay?",
        share: ({ count }) =>
          `The bottom was cut off with the coupon. ${count} travellers divide what was left to pay into equal parts. What is one part?`,
        left: ({ money }) =>
          `The bottom was cut off with the coupon. What was left to pay came out of ${money} of travel money; how much travel money is that after?`,
        extra: ({ money, items }) =>
          `The bottom was cut off with the coupon. What was left to pay came out of ${money} of travel money; for how many further ${items} at that price would there be travel money after?`,
      }),
    ),
  "museum-shop": (page) =>
    rows(
      page.scan(
        rows(
          "THE MUSEUM SHOP - Friends' account",
          `Name: ${page.buyer.full}          Date: ${page.day(0)}`,
          page.noise(
            () => `Membership ${page.integer({ from: 3000, to: 8999 })}, renewed to ${page.day(330)}`,
          ),
          page.lines(
            ({ items, count, unit, price, per }) => `${capital(items)} (${price} ${per}): ${count} ${unit}`,
          ),
          page.told({
            returned: ({ goods }) => `Put back before wrapping, not to be debited: ${goods}`,
            lineDiscount: ({ percent, items }) => `End of exhibition: ${items}, ${percent} off`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Friends' privilege: ${percent} off the wrapped articles together, at exhibition-end prices where these apply${ifFreight(" (posting not privileged)")}`,
            freight: ({ money }) => `To be posted: ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `Prices before ${tax}; debit ${percent} more, articles${ifFreight(" and posting")}`,
            paid: ({ money }) => `Book token surrendered: ${money}`,
          }),
          "Debit: see statement",
        ),
      ),
      blank,
      page.ask({
        due: () =>
          "The statement will come in three weeks and the member wants to know today. What will be debited?",
        share: ({ count }) =>
          `The statement will come in three weeks and the member wants to know today. She will get back from each of ${count} friends an equal part of what is debited. What part?`,
        left: ({ money }) =>
          `The statement will come in three weeks and the member wants to know today. Her account is ${money} in credit; what will it be after the debit?`,
        extra: ({ money, items }) =>
          `The statement will come in three weeks and the member wants to know today. Her account is ${money} in credit; after the debit, how many more ${items} at that price could she have for it?`,
      }),
    ),
});
