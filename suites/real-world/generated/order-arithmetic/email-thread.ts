import type { Form } from "../family.ts";
import { blank, capital, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { orderTemplate } from "./page.ts";
import type { OrderProblem } from "./problem.ts";

/** As it lands in a mailbox: several hands, quoted replies, signatures, a question at the end of it. */
export const emailThread: Form<OrderProblem> = {
  id: "email-thread",
  toggles: { distractors: true, typos: true, scan: false, mixedFormats: true },
  templates: [
    orderTemplate("forwarded-quote", (page) => {
      const { buyer, seller, colleague, supplier, client } = page;
      const draft = page.draft(({ goods, price, per }) => `  - ${goods} @ ${price} ${per}`);
      const quoted = rows(
        `On ${page.day(0)} at ${page.time()}, ${seller.full} <${mailOf(seller, supplier)}> wrote:`,
        quote(
          rows(
            `Dear ${buyer.first},`,
            `thank you for your enquiry. We can offer:`,
            draft.lines,
            page.told({
              lineDiscount: ({ percent, items }) =>
                `The ${items} are in this month's promotion: ${percent} off that line.`,
              orderDiscount: ({ percent, ifFreight }) =>
                `As agreed in your frame contract we then take ${percent} off the goods${ifFreight(" (not off carriage)")}.`,
              freight: ({ money }) => `Carriage: ${money} flat.`,
              tax: ({ percent, tax, ifFreight }) =>
                `All prices are net. ${percent} ${tax} comes on top of everything${ifFreight(", carriage as well")}.`,
            }),
            page.noise(
              () =>
                `Our quote ${page.reference("Q")} is valid for ${page.integer({ from: 10, to: 45 })} days.`,
            ),
            "Kind regards",
            seller.full,
            page.noise(() => `${supplier.name} | ${page.phone()}`),
          ),
        ),
      );
      return rows(
        `From: ${buyer.full} <${mailOf(buyer, client)}>`,
        `To: ${colleague.full} <${mailOf(colleague, client)}>`,
        `Date: ${page.day(3)}`,
        `Subject: Fwd: quote from ${supplier.name}`,
        blank,
        `Hi ${colleague.first},`,
        blank,
        sentences(
          "please see below, this is what we went for.",
          draft.correct(
            ({ was, now, items }) =>
              `One change: I phoned them, it is ${now} ${items} in the end, not ${was}.`,
          ),
          page.told({
            returned: ({ goods }) =>
              `Everything has arrived by now, but ${goods} were broken. They took those back and we don't pay for them.`,
            paid: ({ money }) => `Note that we wired them ${money} up front.`,
          }),
          page.ask({
            due: () => "Can you tell me what is left for us to pay?",
            share: ({ count }) =>
              `What is left to pay gets charged to ${count} cost centres in equal parts. Which amount do I book on each?`,
            left: ({ money }) => `We had ${money} approved for this, all in. How much of it do we not need?`,
            extra: ({ money, items }) =>
              `We had ${money} approved for this, all in. How many more of the ${items} could we still get for what we don't need, at the same price each?`,
          }),
        ),
        blank,
        page.noise(
          () =>
            `(The ${page.strayMoney({ from: 8000, to: 60000 })} you asked about yesterday is the old order ${page.reference("PO")}, that one is closed.)`,
        ),
        blank,
        "Thanks",
        buyer.first,
        blank,
        quoted,
      );
    }),

    orderTemplate("order-then-shipping-note", (page) => {
      const { buyer, seller, supplier, client } = page;
      const goods = page.lines(({ goods: named, code }) => `${named} (art. ${code})`);
      const prices = page.lines(({ items, price, per }) => `${items} ${price} ${per}`);
      return rows(
        `Subject: Re: Re: Our order ${page.reference("PO")}`,
        blank,
        `--- ${page.day(0)}, ${buyer.full} (${client.name}):`,
        `Hello ${seller.first}, we'd like to order ${joinAnd(goods)}. ${page.noise(() => `Delivery to gate ${page.integer({ from: 2, to: 9 })} please, between 8 and 15 o'clock.`)} What would you charge?`,
        blank,
        `--- ${page.day(1)}, ${seller.full} (${supplier.name}):`,
        sentences(
          `Hello ${buyer.first}, noted. Prices are: ${prices.join(", ")}.`,
          page.told({
            lineDiscount: ({ percent, items }) => `On the ${items} I can do minus ${percent}.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `And then minus ${percent} on what the merchandise comes to, because it's you.${ifFreight(" That does not go for shipping.")}`,
            freight: ({ money }) => `Shipping would be ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `Please add ${percent} ${tax} to all of it${ifFreight(", shipping is taxed too")}.`,
          }),
          page.noise(() => `Our office is closed from ${page.day(9)} to ${page.day(12)}.`),
        ),
        blank,
        `--- ${page.day(8)}, ${buyer.full} (${client.name}):`,
        sentences(
          `Hi ${seller.first}, agreed and received, thank you.`,
          page.told({
            returned: ({ goods: back }) =>
              `As discussed, ${back} go back to you unused, please don't charge them.`,
            paid: ({ money }) => `We paid ${money} by card when we confirmed.`,
          }),
          page.ask({
            due: () => "What is the sum we now owe you?",
            share: ({ count }) =>
              `We'd like to pay the sum we now owe you in ${count} equal monthly rates. How much is one rate?`,
            left: ({ money }) =>
              `Our budget for it is ${money}. By how much are we below that with your final bill?`,
            extra: ({ money, items }) =>
              `Our budget for it is ${money}. How many more ${items} would fit into it at that price, if shipping does not change?`,
          }),
        ),
        blank,
        `Best, ${buyer.first}`,
        page.noise(
          () =>
            `${client.name} - Tel. ${page.phone()} - Reg. no. ${page.integer({ from: 100000, to: 999999 })}`,
        ),
      );
    }),

    orderTemplate("bullet-summary", (page) => {
      const { buyer, colleague, seller, supplier, client } = page;
      const asked = page.ask({
        due: () => `what do we transfer to ${supplier.name}, exactly?`,
        share: ({ count }) =>
          `we transfer the open amount to ${supplier.name} and our ${count} teams carry it in equal shares. What is one share, exactly?`,
        left: ({ money }) =>
          `out of the ${money} in the project account, what do we have left after paying ${supplier.name}?`,
        extra: ({ money, items }) =>
          `out of the ${money} in the project account, after paying ${supplier.name}: how many additional ${items} can we afford (same unit price, nothing else changes)?`,
      });
      return rows(
        `To: ${mailOf(colleague, client)}`,
        `Cc: ${mailOf(seller, supplier)}`,
        `Subject: ${supplier.name}: what we agreed`,
        blank,
        `${colleague.first}, so that we have it in writing, this is the state of ${page.day(2)}:`,
        blank,
        ...page.lines(({ goods, price, per }) => `* ${goods}, ${price} ${per}`),
        ...page
          .told({
            returned: ({ goods }) => `${goods} of the above not accepted at the door, so not invoiced`,
            lineDiscount: ({ percent, items }) => `${items}: ${percent} rebate because of the late delivery`,
            orderDiscount: ({ percent, ifFreight }) =>
              `trade discount of ${percent} on what the goods we keep then come to${ifFreight(" (delivery stays as it is)")}`,
            freight: ({ money }) => `delivery by van: ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `figures are without ${tax}; ${percent} to be added on ${ifFreight("goods + delivery", "the goods")}`,
            paid: ({ money }) => `our first instalment of ${money} has reached them`,
          })
          .map((fact) => `* ${fact}`),
        page.noise(
          () =>
            `* not part of this: the repair of ${page.day(-40)} for ${page.strayMoney({ from: 5000, to: 30000 })}, settled`,
        ),
        blank,
        `Question for you before Friday: ${asked}`,
        blank,
        `Regards, ${buyer.full}`,
        "-- ",
        client.name,
        page.noise(() => `Phone ${page.phone()}, room ${page.integer({ from: 101, to: 499 })}`),
      );
    }),

    orderTemplate("chain-of-short-mails", (page) => {
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
    }),

    orderTemplate("accountant-asks", (page) => {
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
        sentences(
          `${buyer.first},`,
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
    }),

    orderTemplate("complaint", (page) => {
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
    }),

    orderTemplate("assistant-briefing", (page) => {
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
            page.noise(
              () => `Does the guarantee still run for ${page.integer({ from: 18, to: 60 })} months?`,
            ),
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
    }),

    orderTemplate("committee", (page) => {
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
    }),

    orderTemplate("purchase-approval", (page) => {
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
          () =>
            `Cost object: ${page.integer({ from: 4000, to: 7999 })}-${page.integer({ from: 10, to: 99 })}`,
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
    }),

    orderTemplate("reply-inline", (page) => {
      const { buyer, seller, supplier, client } = page;
      const lines = page.lines(({ goods, price, per }) => `> ${goods}: ${price} ${per}`);
      const remarks = page.told({
        returned: ({ goods }) =>
          `> You wanted to hand back ${goods}.\nYes, done, they are at your depot since ${page.day(6)}, so please take them out.`,
        lineDiscount: ({ percent, items }) => `> For ${items} we spoke of ${percent} discount.\nCorrect.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `> On what the goods then come to you have ${percent} customer discount${ifFreight(" (no discount on the parcel service)")}.\nRight.`,
        freight: ({ money }) => `> Parcel service ${money}.\nOK.`,
        tax: ({ percent, tax, ifFreight }) =>
          `> Nothing above includes ${tax}; it is ${percent} on the full amount${ifFreight(" with parcel service")}.\nUnderstood.`,
        paid: ({ money }) => `> We received ${money} from you so far.\nThat's what I have too.`,
      });
      return rows(
        `From: ${buyer.full} <${mailOf(buyer, client)}>`,
        `To: ${seller.full} <${mailOf(seller, supplier)}>`,
        `Subject: Re: statement ${page.reference("S")}`,
        blank,
        `Hello ${seller.first}, my answers are below.`,
        blank,
        `> Dear ${buyer.first}, for the statement please confirm:`,
        ...lines,
        "Confirmed.",
        ...remarks,
        page.noise(
          () =>
            `> Our new bank details are on the website since ${page.day(-60)}.\nThanks, I have updated that.`,
        ),
        blank,
        page.ask({
          due: () => "If you agree, what is the closing balance that I owe you?",
          share: ({ count }) =>
            `If you agree, I pay the closing balance in ${count} equal transfers. Of how much each?`,
          left: ({ money }) =>
            `If you agree, take the whole lot out of our voucher over ${money}. What value does the voucher keep?`,
          extra: ({ money, items }) =>
            `If you agree, take the whole lot out of our voucher over ${money}. How many additional ${items} at the price above would the value that is left pay for?`,
        }),
        blank,
        buyer.full,
        page.noise(() => `${client.name}, ${page.integer({ from: 2, to: 180 })} Mill Lane`),
      );
    }),

    orderTemplate("webshop-confirmation", (page) => {
      const { buyer, supplier, colleague, client } = page;
      return rows(
        `From: ${colleague.full} <${mailOf(colleague, client)}>`,
        `To: ${buyer.full} <${mailOf(buyer, client)}>`,
        "Subject: Fw: Thank you for your order!",
        blank,
        page.ask({
          due: () =>
            `${buyer.first}, how much will they take from the card in the end? The shop's own summary does not load for me.`,
          share: ({ count }) =>
            `${buyer.first}, the ${count} of us split what they will take from the card in the end. What is the part of each? The shop's own summary does not load for me.`,
          left: ({ money }) =>
            `${buyer.first}, the card is good for ${money}. How much can we use on it after this? The shop's own summary does not load for me.`,
          extra: ({ money, items }) =>
            `${buyer.first}, the card is good for ${money}. How many more ${items} can we put on it after this, at the price below and with the same delivery? The shop's own summary does not load for me.`,
        }),
        ...page.told({
          returned: ({ goods }) => `By the way I cancelled ${goods} right after ordering, they accepted it.`,
          paid: ({ money }) => `By the way I used up the gift card, ${money}, so that part is settled.`,
        }),
        blank,
        "---------- Forwarded message ----------",
        `${supplier.name} <shop@${supplier.domain}>`,
        `${page.day(0)} ${page.time()}`,
        blank,
        "Thank you for your order!",
        page.noise(
          () =>
            `Order ${page.reference("WEB")} | You collect ${page.integer({ from: 40, to: 900 })} points with this purchase`,
        ),
        blank,
        ...page.lines(
          ({ one, count, unit, price, per, code }) =>
            `${capital(one)} [${code}]\n   Qty ${count} ${unit} x ${price} (${per})`,
        ),
        blank,
        ...page.told({
          lineDiscount: ({ percent, items }) => `Deal of the week: -${percent} on ${items}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Coupon: -${percent} on your items after deals${ifFreight(" (delivery excluded)")}`,
          freight: ({ money }) => `Delivery: ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `Plus ${percent} ${tax} on items${ifFreight(" and delivery")} (prices shown are net)`,
        }),
        page.noise(
          () =>
            `Expected arrival: ${page.day(6)}. Customers also liked: gift wrap, from ${page.strayMoney({ from: 290, to: 990 })}.`,
        ),
      );
    }),
  ],
};
