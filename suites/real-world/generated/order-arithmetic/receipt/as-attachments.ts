import { blank, capital, columns, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Slips that came along with something else: a photo, an expense claim, two slips, a fax. */
export const slipsAsAttachments = orderTemplates({
  "phone-photo": (page) =>
    rows(
      page.scan(
        rows(
          "[photo, text recognised automatically]",
          blank,
          page.supplier.name,
          page.noise(() => `open Mo-Sa 8-${page.integer({ from: 18, to: 22 })} h`),
          page.noise(() => `bon ${page.integer({ from: 1000, to: 9999 })} / ${page.time()}`),
          blank,
          page.lines(
            ({ one, count, unit, price, per }) => `${one.toUpperCase()}   ${count} ${unit} * ${price} ${per}`,
          ),
          blank,
          page.told({
            returned: ({ count, items }) => `RETURN ${count} x ${items}`,
            lineDiscount: ({ percent, items }) => `${percent} OFF ${items}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `${percent} OFF goods subtotal, after the above.${ifFreight(" Not on bringing service")}`,
            freight: ({ money }) => `bringing service ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `excl. ${tax}! ${percent} is due on subtotal${ifFreight(" and on bringing service")}`,
            paid: ({ money }) => `settled by gift card ${money}`,
          }),
          page.noise(() => `points balance ${page.integer({ from: 100, to: 3000 })}`),
          "thank you for shopping with us",
        ),
      ),
      blank,
      page.ask({
        due: () =>
          "Can you add this up for me? I want what I have to pay, with any gift card already taken off.",
        share: ({ count }) =>
          `Can you add this up for me? I want what one of us ${count} has to pay when we share it equally, with any gift card already taken off.`,
        left: ({ money }) => `Can you add this up for me? I want what I get back when I hand over ${money}.`,
        extra: ({ money, items }) =>
          `Can you add this up for me? I have ${money}, and I want to know how many more ${items} I can afford on top of it, same price.`,
      }),
    ),
  "expense-claim": (page) =>
    rows(
      page.scan(
        rows(
          `Expense claim of ${page.buyer.full}, attachment ${page.integer({ from: 1, to: 9 })}`,
          page.noise(
            () =>
              `Personnel no. ${page.integer({ from: 10000, to: 99999 })}, trip ${page.day(-3)} to ${page.day(1)}`,
          ),
          blank,
          `Seller      : ${page.supplier.name}`,
          `Bought on   : ${page.day(0)}`,
          page.lines(({ goods, price, per }) => `Bought      : ${goods}, ${price} ${per}`),
          page.told({
            returned: ({ goods }) => `Taken back  : ${goods}, price refunded`,
            lineDiscount: ({ percent, items }) => `Reduction   : ${percent} on ${items}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Reduction   : ${percent} on all goods as reduced so far${ifFreight(", no reduction on shipping")}`,
            freight: ({ money }) => `Shipping    : ${money}`,
            tax: ({ percent, tax }) =>
              `${columns([tax, `: ${percent} on top of goods and shipping, prices above are without it`], [11])}`,
            paid: ({ money }) => `Advance     : ${money} (company card, no claim)`,
          }),
          page.noise(() => `Exch. rate  : not applicable`),
          page.noise(
            () =>
              `Mileage     : see attachment ${page.integer({ from: 11, to: 19 })}, ${page.integer({ from: 61, to: 640 })} km`,
          ),
          "Claimed     :",
        ),
      ),
      blank,
      page.ask({
        due: () =>
          `"Claimed" is what ${page.buyer.first} had to pay privately for this purchase. Which amount belongs there?`,
        share: ({ count }) =>
          `What had to be paid privately for this purchase was borne by ${count} colleagues in equal parts, and ${page.buyer.first} claims one part. Which amount belongs in "Claimed"?`,
        left: ({ money }) =>
          `${page.buyer.first} was handed ${money} for this purchase, so "Claimed" stays empty and the rest goes back. Which amount goes back?`,
        extra: ({ money, items }) =>
          `${page.buyer.first} was handed ${money} for this purchase, so "Claimed" stays empty. How many more ${items} at that price would have been possible with the rest?`,
      }),
    ),
  "two-slips": (page) => {
    const [first, ...others] = page.lines(
      ({ items, count, unit, price, per }) =>
        `${columns([capital(items), `${count} ${unit}`], [24])}  ${price} ${per}`,
    );
    return rows(
      page.ask({
        due: () =>
          "We have stapled the papers of one purchase together. How much do we still have to pay for it?",
        share: ({ count }) =>
          `We have stapled the papers of one purchase together. What we still have to pay for it goes to ${count} households in equal parts. How much is one part?`,
        left: ({ money }) =>
          `We have stapled the papers of one purchase together. It is paid from a float of ${money}. What must be in the float afterwards?`,
        extra: ({ money, items }) =>
          `We have stapled the papers of one purchase together. It is paid from a float of ${money}. How many more ${items} at the price on the slip can the float bear afterwards?`,
      }),
      blank,
      page.scan(
        rows(
          `== slip 1 == ${page.supplier.name} == ${page.day(0)} ==`,
          first ?? "",
          blank,
          others.length === 0 ? "" : `== slip 2 == same shop, same day ==`,
          others,
          blank,
          page.noise(
            () =>
              `== card terminal == Terminal ${page.integer({ from: 50000000, to: 69999999 })}, trace ${page.integer({ from: 1000, to: 9999 })} ==`,
          ),
          blank,
          "== back of the slip, in pencil ==",
          sentences(
            page.told({
              returned: ({ goods }) => `brought back ${goods}, not to be paid.`,
              lineDiscount: ({ percent, items }) => `${items} ${percent} cheaper than printed.`,
              orderDiscount: ({ percent, ifFreight }) =>
                `on all goods together then ${percent} off${ifFreight(", but not on the driver's fee")}.`,
              freight: ({ money }) => `driver's fee ${money}.`,
              tax: ({ percent, tax, ifFreight }) =>
                `printed prices are w/o ${tax}: ${percent} on goods${ifFreight(" and driver")}.`,
              paid: ({ money }) => `${money} already given to them.`,
            }),
            page.noise(() => `remember parking ticket, bay ${page.integer({ from: 101, to: 399 })}.`),
          ),
        ),
      ),
    );
  },
  "restaurant-supply-fax": (page) =>
    rows(
      page.scan(
        rows(
          `FAX  ${page.day(0)}  ${page.time()}  page 1/${page.integer({ from: 2, to: 4 })}`,
          page.noise(() => `from ${page.phone()}`),
          blank,
          `${page.supplier.name} -> ${page.client.name}`,
          "INVOICE (sheet with the end sum missing)",
          blank,
          page.lines(
            ({ items, count, unit, price, per }) =>
              `${count} ${unit}  ${items}\n      unit price ${price} ${per}`,
          ),
          blank,
          page.told({
            returned: ({ goods }) => `Less goods returned, ${goods}, at unit price`,
            lineDiscount: ({ percent, items }) => `Less special rebate ${percent} for ${items}`,
            orderDiscount: ({ percent }) => `Less general rebate ${percent} on goods after the above`,
            freight: ({ money }) => `Plus cool transport ${money} (no rebate)`,
            tax: ({ percent, tax }) => `Plus ${percent} ${tax} on everything so far`,
            paid: ({ money }) => `Less payment on account ${money}`,
          }),
          page.noise(
            () => `Crates: ${page.integer({ from: 2, to: 19 })} lent, please return by ${page.day(21)}`,
          ),
        ),
      ),
      blank,
      page.ask({
        due: () => "The end sum, please.",
        share: ({ count }) =>
          `The end sum was divided into ${count} equal direct debits. One of them, please.`,
        left: ({ money }) =>
          `The end sum was paid out of ${money} that we had with them as a guarantee. The rest of the guarantee, please.`,
        extra: ({ money, items }) =>
          `The end sum was paid out of ${money} that we had with them as a guarantee. The number of additional ${items} that the rest of the guarantee buys at the unit price, please.`,
      }),
    ),
});
