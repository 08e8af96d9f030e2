import { blank, capital, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplates } from "../page.ts";

/** E-mail to those who decide: an assistant briefs, a committee shops, a purchase is approved. */
export const mailsOfCommittees = orderTemplates({
  "assistant-briefing": (page) => {
    const { buyer, colleague, seller, supplier, client } = page;
    const list = page.lines(({ goods, price, per, code }) => `${code}  ${goods}  ${price} ${per}`);
    return rows(
      `${buyer.full} <${mailOf(buyer, client)}>`,
      `to ${colleague.first}, ${page.day(5, "weekday")}`,
      blank,
      `Morning ${colleague.first}, I'm in meetings until ${page.integer({ from: 3, to: 6 })}, can you work out one figure for me from the mails with ${supplier.name}?`,
      page.ask({
        due: () => "I need: what we have to pay them now.",
        share: ({ count }) =>
          `I need: what we have to pay them now, divided by ${count}, because ${count} branches chip in equally.`,
        left: ({ money }) =>
          `I need: what stays in the kitty, there were ${money} in it and the whole bill comes out of it.`,
        extra: ({ money, items }) =>
          `I need: how many more ${items} we could take at that price, given there were ${money} in the kitty and the bill comes out of it first.`,
      }),
      blank,
      `> ${seller.first} ${seller.last}, ${page.day(0)}:`,
      quote(
        rows(
          "your basket:",
          list,
          page.told({
            freight: ({ money }) => `dispatch  ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `prices${ifFreight(" and dispatch")} plus ${percent} ${tax}`,
          }),
        ),
      ),
      ">",
      `> ${buyer.first}, ${page.day(1)}:`,
      quote(
        sentences(
          "looks good.",
          page.noise(() => `Does the guarantee still run for ${page.integer({ from: 18, to: 60 })} months?`),
          page.told({
            returned: ({ goods }) => `Please drop ${goods} from the basket, we have enough.`,
            lineDiscount: ({ percent, items }) =>
              `The flyer says ${percent} off ${items}, please apply that.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `And I'd expect ${percent} off the goods value after that${ifFreight(", dispatch aside")}.`,
          }),
        ),
      ),
      ">",
      `> ${seller.first} ${seller.last}, ${page.day(2)}:`,
      quote(
        sentences(
          "all confirmed as you wrote.",
          page.told({
            paid: ({ money }) => `Your prepayment of ${money} has been credited.`,
          }),
          page.noise(() => `Tracking number ${page.integer({ from: 1000000, to: 9999999 })}.`),
        ),
      ),
    );
  },
  committee: (page) => {
    const { buyer, colleague, supplier } = page;
    const [first, ...others] = page.lines(({ goods, price, per }) => `${goods} (${price} ${per})`);
    return rows(
      `Subject: festival shopping, who owes what`,
      `Date: ${page.day(4)}`,
      blank,
      `Hi all, ${buyer.first} here.`,
      blank,
      sentences(
        `I went to ${supplier.name} on ${page.day(2)} and put ${first} on our tab.`,
        others.map((goods, index) =>
          index === 0
            ? `${colleague.first} then rang and added ${goods}.`
            : `Later ${goods} went on the tab as well.`,
        ),
        page.noise(
          () =>
            `(It took me ${page.integer({ from: 35, to: 95 })} minutes in the queue, counter ${page.integer({ from: 11, to: 29 })}.)`,
        ),
        page.told({
          returned: ({ goods }) =>
            `I have since carried ${goods} back to the shop and they struck them from the tab.`,
          lineDiscount: ({ percent, items }) =>
            `For the ${items} there is a club price, ${percent} below the one I gave.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `The manager knocks ${percent} off the goods on the tab as they stand now${ifFreight("; that doesn't cover the van")}.`,
          freight: ({ money }) => `We hire their van for ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `They quote everything without ${tax}${ifFreight(", van too")}, so ${percent} gets added to the lot.`,
          paid: ({ money }) => `I left ${money} in cash as a deposit, which they subtract.`,
        }),
      ),
      blank,
      page.ask({
        due: () => "Who can tell me what the tab says now, after everything? I'm hopeless with sums.",
        share: ({ count }) =>
          `We are ${count} families and everyone pays the same share of what the tab says now. How much is that each? I'm hopeless with sums.`,
        left: ({ money }) =>
          `We collected ${money} and pay the tab from that. What remains for ice cream? I'm hopeless with sums.`,
        extra: ({ money, items }) =>
          `We collected ${money} and pay the tab from that. How many more ${items} does the rest buy, same price? I'm hopeless with sums.`,
      }),
      blank,
      `${buyer.first} x`,
      page.noise(() => `PS: ring me on ${page.phone()}, the old number is dead.`),
    );
  },
  "purchase-approval": (page) => {
    const { buyer, colleague, supplier, client } = page;
    const draft = page.draft(
      ({ number, items, count, unit, price, per }) =>
        `  ${number}  ${items}: ${count} ${unit}, ${price} ${per}`,
    );
    return rows(
      "From: noreply@approvals.example",
      `To: ${mailOf(colleague, client)}`,
      `Subject: [Action needed] Purchase request ${page.reference("PR")} by ${buyer.full}`,
      blank,
      `Vendor:      ${supplier.name}`,
      page.noise(
        () => `Cost object: ${page.integer({ from: 4000, to: 7999 })}-${page.integer({ from: 10, to: 99 })}`,
      ),
      `Needed by:   ${page.day(30)}`,
      "Positions:",
      ...draft.lines,
      ...page.told({
        lineDiscount: ({ percent, items }) => `  Rebate on position "${items}": ${percent}`,
        orderDiscount: ({ percent, ifFreight }) =>
          `  Contract rebate on the sum of all positions after other rebates: ${percent}${ifFreight(" (not on freight)")}`,
        freight: ({ money }) => `  Freight: ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `  ${capital(tax)}: ${percent}, on positions${ifFreight(" and freight")}, not in the prices`,
      }),
      blank,
      `Comment by ${buyer.full}, ${page.day(1)}:`,
      sentences(
        draft.correct(
          ({ was, now, items }) =>
            `the form is locked, but for the ${items} read ${now}, ${was} was a typo of mine.`,
        ),
        page.told({
          returned: ({ goods }) =>
            `we decided against ${goods} out of the list above, please leave those out.`,
          paid: ({ money }) => `${money} went out with the pro-forma already and comes off.`,
        }),
        page.noise(
          () =>
            `Last year we spent ${page.strayMoney({ from: 90000, to: 900000 })} there, just for comparison.`,
        ),
      ),
      blank,
      `Comment by ${colleague.full}, ${page.day(2)}:`,
      page.ask({
        due: () => "before I click yes: what will we still have to pay, all told?",
        share: ({ count }) =>
          `before I click yes: what will we still have to pay per site, if the ${count} sites bear it equally?`,
        left: ({ money }) =>
          `before I click yes: the budget line holds ${money}. What will it hold after this?`,
        extra: ({ money, items }) =>
          `before I click yes: the budget line holds ${money}. After this, for how many more ${items} at that price would it do?`,
      }),
    );
  },
});
