import { blank, capital, joinAnd, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplates } from "../page.ts";

/** E-mail in which a sum is asked for to check it: short mails in a chain, an accountant, a complaint. */
export const mailsOfCheckers = orderTemplates({
  "chain-of-short-mails": (page) => {
    const { buyer, seller, supplier } = page;
    const draft = page.draft(({ goods }) => goods);
    const prices = page.lines(({ one, price, per }) => `${one} = ${price} ${per}`);
    const say = (who: string, offset: number, text: string) =>
      text === "" ? [] : [`[${page.day(offset)} ${page.time()}] ${who}: ${text}`];
    return rows(
      `Thread "${supplier.name} order", ${page.integer({ from: 5, to: 9 })} participants`,
      blank,
      ...say(buyer.first, 0, `We need ${joinAnd(draft.lines)}. Can you send prices?`),
      ...say(seller.first, 1, `Sure. ${prices.join("; ")}.`),
      ...say(
        buyer.first,
        2,
        draft.correct(
          ({ was, now, items }) =>
            `Sorry, counted again. Make that ${now} ${items} instead of ${was}. Rest as before.`,
        ),
      ),
      ...say(
        seller.first,
        3,
        page.noise(
          () => `Got it. Your customer number is ${page.integer({ from: 20000, to: 89999 })}, by the way.`,
        ),
      ),
      ...page
        .told({
          returned: ({ goods }) =>
            `We were ${goods} short in the warehouse, those won't come at all and won't be on the bill.`,
          lineDiscount: ({ percent, items }) => `You get the ${items} for ${percent} less than I wrote.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `My boss says OK to ${percent} off what the goods then come to together${ifFreight(", but transport is not included in that")}.`,
          freight: ({ money }) => `Transport will be ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `All my figures are before ${tax}. It's ${percent}, on goods${ifFreight(" and on transport")}.`,
          paid: ({ money }) => `Your advance of ${money} came in today, thank you.`,
        })
        .flatMap((text, index) => say(seller.first, 4 + index, text)),
      ...say(
        buyer.first,
        12,
        page.ask({
          due: () => "Great. So what do I pay you in the end?",
          share: ({ count }) =>
            `Great. There are ${count} of us sharing what is to be paid in the end, everybody the same. What does each of us send you?`,
          left: ({ money }) => `Great. I was given ${money} for everything. How much do I bring back?`,
          extra: ({ money, items }) =>
            `Great. I was given ${money} for everything. How many more ${items} can I add for what would be left, transport unchanged?`,
        }),
      ),
    );
  },
  "accountant-asks": (page) => {
    const { buyer, colleague, seller, supplier, client } = page;
    const letter = page.lines(({ number, goods, price, per }) => `${number}) ${goods}, ${price} ${per}`);
    const terms = page.told({
      lineDiscount: ({ percent, items }) => `Special condition: ${items} minus ${percent}.`,
      orderDiscount: ({ percent, ifFreight }) =>
        `Volume bonus, to be deducted: ${percent} of the goods value after special conditions${ifFreight(", not of the haulage")}.`,
      freight: ({ money }) => `Haulage ${money}.`,
      tax: ({ percent, tax, ifFreight }) =>
        `${capital(tax)} ${percent} extra on goods${ifFreight(" and haulage")}.`,
    });
    const history = page.told({
      returned: ({ goods }) =>
        `${goods} were wrong and went straight back, ${seller.first} confirmed they are off the invoice.`,
      paid: ({ money }) => `I found a payment of ${money} on it in the bank statement.`,
    });
    return rows(
      `Date: ${page.day(14)}`,
      `From: ${mailOf(colleague, client)}`,
      `To: ${mailOf(buyer, client)}`,
      `Subject: RE: RE: ${supplier.name} ${page.reference("INV")}`,
      blank,
      `${buyer.first},`,
      sentences(
        history,
        page.ask({
          due: () => "With that, what should the open item in our books be?",
          share: ({ count }) =>
            `With that, I split the open item over our ${count} subsidiaries, the same for each. What do I post per subsidiary?`,
          left: ({ money }) =>
            `With that, if the purchase limit was ${money}, how much of the limit is unused?`,
          extra: ({ money, items }) =>
            `With that, if the purchase limit was ${money}, how many further ${items} at the price below would stay within it? Other charges stay as they are.`,
        }),
      ),
      colleague.first,
      blank,
      "________________________________",
      `From: ${mailOf(buyer, client)}`,
      `Sent: ${page.day(10)} ${page.time()}`,
      blank,
      `The terms are further down. ${page.noise(() => `Don't mix it up with the ${page.integer({ from: 2019, to: 2023 })} contract, there we had ${page.integer({ from: 31, to: 39 })} % on everything.`)}`,
      blank,
      "________________________________",
      `From: ${mailOf(seller, supplier)}`,
      `Sent: ${page.day(0)} ${page.time()}`,
      blank,
      "Order confirmation",
      ...letter,
      ...terms,
      page.noise(
        () => `Payable within ${page.integer({ from: 10, to: 60 })} days. Questions? ${page.phone()}`,
      ),
    );
  },
  complaint: (page) => {
    const { buyer, supplier, client } = page;
    return rows(
      `To: accounts@${supplier.domain}`,
      `Subject: Wrong total on ${page.reference("invoice")}`,
      blank,
      "Good morning,",
      blank,
      sentences(
        page.noise(
          () =>
            `your invoice of ${page.day(20)} over ${page.strayMoney({ from: 40000, to: 900000 })} cannot be right.`,
        ),
        "Here is what really happened.",
        page.lines(
          ({ goods, price, per }) =>
            `You sold us ${goods}, and the price on your website was ${price} ${per}.`,
        ),
        page.told({
          returned: ({ goods }) =>
            `Of that, ${goods} never made it into the box, so they must not be charged.`,
          lineDiscount: ({ percent, items }) => `Your rep promised us ${percent} off the ${items}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Then our loyalty discount is missing, ${percent} off what all the goods we got then come to${ifFreight(", though not for postage")}.`,
          freight: ({ money }) => `Postage and packing of ${money} is fine with us.`,
          tax: ({ percent, tax, ifFreight }) =>
            `The website shows prices before ${tax}; ${percent} on goods${ifFreight(" and postage")} is correct.`,
          paid: ({ money }) => `And you have forgotten the ${money} we already paid on ${page.day(1)}.`,
        }),
      ),
      blank,
      page.ask({
        due: () => "Please send a corrected invoice. Which amount will it ask us to pay?",
        share: ({ count }) =>
          `Please send ${count} corrected invoices over equal amounts that together make up what we have yet to pay. Which amount will be on each?`,
        left: ({ money }) =>
          `Please send a corrected invoice and charge it to our prepaid account, which stands at ${money}. What will be left in it?`,
        extra: ({ money, items }) =>
          `Please send a corrected invoice and charge it to our prepaid account, which stands at ${money}. How many more ${items} at the same price can we order from what is left?`,
      }),
      blank,
      "Yours faithfully",
      buyer.full,
      client.name,
      page.noise(() => `${page.phone()} / customer since ${page.integer({ from: 2004, to: 2021 })}`),
    );
  },
});
