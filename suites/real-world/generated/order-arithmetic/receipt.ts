import type { Form } from "../family.ts";
import { blank, capital, columns, joinAnd, rows, sentences } from "../text.ts";
import { orderTemplate } from "./page.ts";
import type { OrderProblem } from "./problem.ts";

/** As it comes out of a till, a printer or a scanner: terse rows, odd spacing, the total missing. */
export const receipt: Form<OrderProblem> = {
  id: "receipt",
  toggles: { distractors: true, typos: false, scan: true, mixedFormats: true },
  templates: [
    orderTemplate("torn-slip", (page) =>
      rows(
        page.ask({
          due: () => "Scan of a till slip, the lower edge is torn off. What was left to pay at the till?",
          share: ({ count }) =>
            `Scan of a till slip, the lower edge is torn off. ${count} flatmates share what was left to pay at the till in equal parts. How much is that each?`,
          left: ({ money }) =>
            `Scan of a till slip, the lower edge is torn off. I paid all of it from an envelope with ${money}. What should still be in the envelope?`,
          extra: ({ money, items }) =>
            `Scan of a till slip, the lower edge is torn off. I paid all of it from an envelope with ${money}. How many more ${items} would the rest have paid for, same price?`,
        }),
        blank,
        page.scan(
          rows(
            `        ${page.supplier.name.toUpperCase()}`,
            page.noise(() => `     ${page.integer({ from: 2, to: 98 })} Station Road  Tel ${page.phone()}`),
            `  ${page.day(0)}   ${page.time()}`,
            page.noise(() => `  Till ${page.integer({ from: 1, to: 9 })}  Served by: ${page.seller.first}`),
            "  ------------------------------------",
            page.lines(
              ({ one, count, unit, price, per, total }) =>
                `  ${capital(one)}\n     ${columns([`${count} ${unit} x ${price} ${per}`, total], [34])}`,
            ),
            page.told({
              returned: ({ count, items }) => `  VOID ${count} ${items} (at price above)`,
              lineDiscount: ({ percent, items }) => `  OFFER ${items} -${percent}`,
              orderDiscount: ({ percent }) => `  LOYALTY -${percent} on all goods after voids and offers`,
              freight: ({ money }) => `  HOME DELIVERY (not discounted) ${money}`,
              tax: ({ percent, tax, ifFreight }) =>
                `  + ${tax} ${percent} on goods${ifFreight(" and delivery")}, not in prices`,
              paid: ({ money }) => `  PAID BEFORE (deposit) ${money}`,
            }),
            "  ------------------------------------",
            "  TO PAY  ~~~~~~~~~~~~~~ (torn)",
          ),
        ),
      ),
    ),

    orderTemplate("cash-and-carry", (page) =>
      rows(
        page.scan(
          rows(
            `*** ${page.supplier.name} CASH & CARRY ***`,
            page.noise(
              () =>
                `VAT reg. ${page.integer({ from: 100, to: 999 })} ${page.integer({ from: 1000, to: 9999 })} ${page.integer({ from: 10, to: 99 })}`,
            ),
            `No. ${page.integer({ from: 100000, to: 999999 })}    ${page.day(0, "iso")}`,
            blank,
            columns(["ARTICLE", "QTY", "PRICE"], [26, -10]),
            page.lines(({ one, count, unit, price, per }) =>
              columns([one, `${count} ${unit}`, ` ${price} ${per}`], [26, -10]),
            ),
            blank,
            page.told({
              returned: ({ goods }) => `returned at desk: ${goods} - credited in full`,
              lineDiscount: ({ percent, items }) => `action price: ${items} less ${percent}`,
              orderDiscount: ({ percent, ifFreight }) =>
                `trade card: less ${percent} of goods total so far${ifFreight(" (services excl.)")}`,
              freight: ({ money }) => `service: delivery to door ${money}`,
              tax: ({ percent, tax, ifFreight }) =>
                `${tax} ${percent} to be added to goods${ifFreight(" + services")}`,
              paid: ({ money }) => `voucher redeemed ${money}`,
            }),
            page.noise(
              () =>
                `card ****${page.integer({ from: 1000, to: 9999 })}  batch ${page.integer({ from: 200, to: 899 })}`,
            ),
            blank,
            "SUM ........ [unreadable]",
          ),
        ),
        blank,
        page.ask({
          due: () =>
            "The printer ran out of ink at the sum. After the voucher, if there was one: which amount went off the card?",
          share: ({ count }) =>
            `The printer ran out of ink at the sum. Whatever went off the card (after the voucher, if there was one) is split evenly by ${count} stalls. What does a stall pay?`,
          left: ({ money }) =>
            `The printer ran out of ink at the sum. Before this, the card held ${money}. And after it?`,
          extra: ({ money, items }) =>
            `The printer ran out of ink at the sum. Before this, the card held ${money}. For how many more ${items} at the printed price would the rest do?`,
        }),
      ),
    ),

    orderTemplate("delivery-note", (page) =>
      rows(
        page.scan(
          rows(
            `DELIVERY NOTE AND BILL   ${page.reference("DN")}`,
            `Recipient: ${page.client.name}`,
            `Date: ${page.day(0)}`,
            page.noise(
              () =>
                `Packages: ${page.integer({ from: 2, to: 9 })}   Gross weight: ${page.integer({ from: 11, to: 480 })} kg   Driver: ${page.colleague.last}`,
            ),
            blank,
            page.lines(
              ({ number, code, goods, price, per }) => `${number}. ${code}  ${goods}   ${price} ${per}`,
            ),
            blank,
            "Entered by hand:",
            page.told({
              returned: ({ goods }) => `- refused on arrival, take off: ${goods}`,
              lineDiscount: ({ percent, items }) => `- ${items}: minus ${percent} as agreed`,
              orderDiscount: ({ percent, ifFreight }) =>
                `- from the goods total that gives, minus ${percent}${ifFreight(" (carriage stays)")}`,
              freight: ({ money }) => `- carriage ${money}`,
              tax: ({ percent, tax, ifFreight }) =>
                `- all before ${tax}, add ${percent}${ifFreight(" (carriage too)")}`,
              paid: ({ money }) => `- ${money} received in advance`,
            }),
            page.noise(() => `- next run ${page.day(7)}`),
            blank,
            "Amount to collect: __________",
          ),
        ),
        blank,
        page.ask({
          due: () => "What has to go into the blank field?",
          share: ({ count }) =>
            `The amount for the blank field is collected at ${count} doors, the same at each. What is collected at one door?`,
          left: ({ money }) =>
            `The recipient pays the amount for the blank field out of ${money} in cash. How much change is that?`,
          extra: ({ money, items }) =>
            `The recipient pays the amount for the blank field out of ${money} in cash. How many extra ${items}, same price, could be had for the change?`,
        }),
      ),
    ),

    orderTemplate("pro-forma", (page) =>
      rows(
        page.scan(
          rows(
            columns([page.supplier.name, `Pro-forma ${page.reference("PF")}`], [34]),
            columns([page.noise(() => `Tel. ${page.phone()}`), `Issued ${page.day(0)}`], [34]),
            columns(
              [
                `Bill to: ${page.client.name}`,
                page.noise(() => `Customer ${page.integer({ from: 10000, to: 99999 })}`),
              ],
              [34],
            ),
            blank,
            columns(["Pos", "Code", "Description", "Qty", "Unit price"], [4, 10, 22, -9]),
            page.lines(({ number, code, one, count, unit, price, per }) =>
              columns(
                [String(number), code, capital(one), `${count} ${unit}`, `  ${price} ${per}`],
                [4, 10, 22, -9],
              ),
            ),
            blank,
            page.told({
              returned: ({ goods }) => `Cancelled on request, not billed: ${goods}`,
              lineDiscount: ({ percent, items }) => `Line discount on ${items}: ${percent}`,
              orderDiscount: ({ percent }) => `Discount on net goods value (after line discount): ${percent}`,
              freight: ({ money }) => `Freight, not subject to discount: ${money}`,
              tax: ({ percent, tax, ifFreight }) =>
                `${tax}, on net goods value after discount${ifFreight(" plus freight")}: ${percent}`,
              paid: ({ money }) => `Part payment received with thanks: ${money}`,
            }),
            page.noise(
              () =>
                `Payment terms: ${page.integer({ from: 10, to: 30 })} days, no cash discount. Old balance from ${page.day(-200)}: none.`,
            ),
          ),
        ),
        blank,
        page.ask({
          due: () => "The page with the totals got lost. What is the amount outstanding?",
          share: ({ count }) =>
            `The page with the totals got lost. The amount outstanding is paid in ${count} equal parts. What is one part?`,
          left: ({ money }) =>
            `The page with the totals got lost. We have a purchase order for at most ${money}. How much of it does this leave open?`,
          extra: ({ money, items }) =>
            `The page with the totals got lost. We have a purchase order for at most ${money}. How many more ${items} at this unit price could go on it, with freight as it is?`,
        }),
      ),
    ),

    orderTemplate("phone-photo", (page) =>
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
              ({ one, count, unit, price, per }) =>
                `${one.toUpperCase()}   ${count} ${unit} * ${price} ${per}`,
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
          left: ({ money }) =>
            `Can you add this up for me? I want what I get back when I hand over ${money}.`,
          extra: ({ money, items }) =>
            `Can you add this up for me? I have ${money}, and I want to know how many more ${items} I can afford on top of it, same price.`,
        }),
      ),
    ),

    orderTemplate("expense-claim", (page) =>
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
    ),

    orderTemplate("two-slips", (page) => {
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
    }),

    orderTemplate("restaurant-supply-fax", (page) =>
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
    ),

    orderTemplate("self-checkout", (page) =>
      rows(
        page.scan(
          rows(
            "SELF-CHECKOUT JOURNAL (extract)",
            page.noise(
              () =>
                `store ${page.integer({ from: 100, to: 999 })} lane ${page.integer({ from: 11, to: 30 })} session ${page.integer({ from: 40000, to: 99999 })}`,
            ),
            page.lines(
              ({ number, one, count, unit, price, per }) =>
                `${String(number).padStart(3, "0")} ITEM   ${one} | qty ${count} ${unit} | price ${price} ${per}`,
            ),
            page.told({
              returned: ({ count, items }) =>
                `--- REMOVE ${items} | qty ${count} | reason: customer changed mind`,
              lineDiscount: ({ percent, items }) => `--- PROMO  ${items} | ${percent} off the line`,
              orderDiscount: ({ percent, ifFreight }) =>
                `--- MEMBER ${percent} off all lines after promo${ifFreight(", delivery excluded")}`,
              freight: ({ money }) => `--- ADDON  delivery | ${money}`,
              tax: ({ percent, tax, ifFreight }) =>
                `--- TAX    ${tax} ${percent} exclusive | base: lines after discounts${ifFreight(" and delivery")}`,
              paid: ({ money }) => `--- TENDER prepaid card | ${money}`,
            }),
            page.noise(
              () => `--- INFO   age check not needed, bag weight ${page.integer({ from: 210, to: 990 })} g`,
            ),
            "--- ERROR  printer offline, session suspended before balance was shown",
          ),
        ),
        blank,
        page.ask({
          due: () =>
            "A customer stands at the desk and wants to pay the balance of this session. How much is it?",
          share: ({ count }) =>
            `${count} customers stand at the desk and want to pay the balance of this session in equal parts. How much for each?`,
          left: ({ money }) =>
            `A customer stands at the desk and pays the balance of this session with ${money} in notes. How much does the customer get back?`,
          extra: ({ money, items }) =>
            `A customer stands at the desk with ${money} in notes, pays the balance of this session and wants as many more ${items} as the change allows, at the same price. How many?`,
        }),
      ),
    ),

    orderTemplate("handwritten-bill", (page) => {
      const goods = page.lines(({ goods: named, price, per }) => `${named}, ${price} ${per}`);
      return rows(
        page.scan(
          rows(
            `Bill for ${page.client.name}, ${page.day(0, "long")}`,
            blank,
            goods.map((line) => `~ ${line}`),
            blank,
            sentences(
              page.told({
                returned: ({ goods: back }) => `Out of this ${back} came back to me, so cross those off.`,
                lineDiscount: ({ percent, items }) =>
                  `${capital(items)} had small faults: ${percent} less for them.`,
                orderDiscount: ({ percent, ifFreight }) =>
                  `Neighbours' rate: then ${percent} less on what the goods come to all in all.${ifFreight(" Petrol is petrol, no rate on that.")}`,
                freight: ({ money }) => `Petrol money for bringing it ${money}.`,
                tax: ({ percent, tax, ifFreight }) =>
                  `The tax office wants its ${percent} ${tax} on goods${ifFreight(" and petrol money")}, that is not in my prices.`,
                paid: ({ money }) => `You gave me ${money} on the day.`,
              }),
            ),
            page.noise(() => `Ladder still at yours, since ${page.day(-30)}. My new number: ${page.phone()}`),
            `Greetings, ${page.seller.full}`,
          ),
        ),
        blank,
        page.ask({
          due: () => "What do we put on the bank transfer for this bill?",
          share: ({ count }) =>
            `We pay this bill as ${count} neighbours, everybody the same amount. What does everybody put on the bank transfer?`,
          left: ({ money }) =>
            `We pay this bill from the street fund, which has ${money} in it. What is in the fund after that?`,
          extra: ({ money, items }) =>
            `We pay this bill from the street fund, which has ${money} in it. How many more ${items} at that price could the fund pay for after that?`,
        }),
      );
    }),

    orderTemplate("statement-csv", (page) => {
      const quoted = (text: string) => `"${text}"`;
      return rows(
        page.scan(
          rows(
            'export from the till, semicolon separated, column "amount due" is empty because of a bug',
            blank,
            "type;text;quantity;price",
            page.lines(
              ({ items, count, unit, price, per }) =>
                `sale;${quoted(items)};${quoted(`${count} ${unit}`)};${quoted(`${price} ${per}`)}`,
            ),
            page.told({
              returned: ({ count, items }) =>
                `return;${quoted(items)};${quoted(`${count} pcs`)};${quoted("as sold")}`,
              lineDiscount: ({ percent, items }) =>
                `rebate;${quoted(`${items} only`)};;${quoted(`-${percent}`)}`,
              orderDiscount: ({ percent }) =>
                `rebate;${quoted("whole sale after returns and other rebates, without shipping")};;${quoted(`-${percent}`)}`,
              freight: ({ money }) => `shipping;${quoted("flat, no rebates")};;${quoted(money)}`,
              tax: ({ percent, tax }) =>
                `tax;${quoted(`${tax} on sale after rebates and on shipping, not contained`)};;${quoted(`+${percent}`)}`,
              paid: ({ money }) => `payment;${quoted("received earlier")};;${quoted(money)}`,
            }),
            page.noise(
              () => `info;${quoted(`loyalty card ${page.integer({ from: 100000, to: 999999 })}`)};;`,
            ),
            page.noise(() => `info;${quoted(`cashier ${page.seller.last}, shift ends ${page.time()}`)};;`),
          ),
        ),
        blank,
        sentences(
          `These rows are one sale to ${joinAnd([page.client.name])}.`,
          page.ask({
            due: () => `What belongs in "amount due"?`,
            share: ({ count }) =>
              `What belongs in "amount due" was to be split into ${count} equal payments. How high is one?`,
            left: ({ money }) =>
              `The client's credit was ${money} before it and the sale is taken from that. What is the credit now?`,
            extra: ({ money, items }) =>
              `The client's credit was ${money} before it and the sale is taken from that. How many more ${items} as sold above does the credit now cover?`,
          }),
        ),
      );
    }),
  ],
};
