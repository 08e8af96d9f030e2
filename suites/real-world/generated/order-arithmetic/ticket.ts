import type { Form } from "../family.ts";
import { blank, capital, joinAnd, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { orderTemplate } from "./page.ts";
import type { OrderProblem } from "./problem.ts";

/** As a help desk sees it: fields nobody needs, comments of several people, one request. */
export const ticket: Form<OrderProblem> = {
  id: "ticket",
  toggles: { distractors: true, typos: true, scan: false, mixedFormats: true },
  templates: [
    orderTemplate("fields-and-comments", (page) => {
      const draft = page.draft(({ goods, price, per }) => `- ${goods}, ${price} ${per}`);
      return rows(
        `Ticket:    ${page.reference("SUP")}`,
        page.noise(() => `Priority:  P${page.integer({ from: 2, to: 4 })}`),
        `Reporter:  ${page.buyer.full}`,
        `Component: billing`,
        page.noise(
          () => `Version:   ${page.integer({ from: 3, to: 9 })}.${page.integer({ from: 10, to: 40 })}`,
        ),
        blank,
        "Description",
        `The order page of ${page.supplier.name} shows no total. The basket was:`,
        draft.lines,
        blank,
        `Comment 1, ${page.buyer.first}, ${page.day(0)}`,
        sentences(
          draft.correct(
            ({ was, now, items }) =>
              `Small mistake above, I had already changed the ${items} from ${was} to ${now}.`,
          ),
          page.told({
            returned: ({ goods }) => `I removed ${goods} again afterwards.`,
            lineDiscount: ({ percent, items }) => `There was a badge "${percent} off" on the ${items}.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `My account takes ${percent} off the goods total, after any badge${ifFreight(", shipping is at full price")}.`,
          }),
          "Expected: the right total. Actual: three dots.",
        ),
        blank,
        `Comment 2, ${page.colleague.first} (support), ${page.day(1)}`,
        sentences(
          page.told({
            freight: ({ money }) => `Shipping to this address is ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `The prices in the basket are net, we charge ${percent} ${tax} on goods${ifFreight(" and on shipping")}.`,
            paid: ({ money }) => `I also see a payment of ${money} on this order, which counts.`,
          }),
          page.noise(
            () =>
              `The page crashed for ${page.integer({ from: 41, to: 380 })} other users as well, fix is planned for ${page.day(12)}.`,
          ),
          page.ask({
            due: () => `Could somebody tell ${page.buyer.first} by hand what the amount to be paid is?`,
            share: ({ count }) =>
              `${page.buyer.first} wants to pay in ${count} equal instalments. Could somebody tell by hand what one instalment of the amount to be paid is?`,
            left: ({ money }) =>
              `${page.buyer.first} pays from a balance of ${money}. Could somebody tell by hand what the balance will be after the order?`,
            extra: ({ money, items }) =>
              `${page.buyer.first} pays from a balance of ${money}. Could somebody tell by hand how many more ${items} at the same price the balance allows after the order, shipping unchanged?`,
          }),
        ),
      );
    }),

    orderTemplate("chat-transcript", (page) => {
      const agent = page.seller.first;
      const user = page.buyer.first;
      const say = (who: string, text: string) => (text === "" ? "" : `${who}: ${text}`);
      return rows(
        `Live chat exported to case ${page.reference("C")}`,
        page.noise(
          () =>
            `Waiting time ${page.integer({ from: 2, to: 25 })} min, rating ${page.integer({ from: 3, to: 5 })}/5`,
        ),
        blank,
        say(agent, `Hi, this is ${agent} from ${page.supplier.name}. What can I do?`),
        say(user, "hi, trying to figure out my bill"),
        page.lines(({ goods, price, per }) => say(user, `i took ${goods}, ${price} ${per}`)),
        say(
          agent,
          page.noise(() => `I see your account ${page.integer({ from: 30000, to: 99999 })}. One moment.`),
        ),
        page.told({
          returned: ({ goods }) =>
            rows(
              say(user, `but ${goods} i gave back`),
              say(agent, "Yes, they came back to us, so you don't pay those."),
            ),
          lineDiscount: ({ percent, items }) => say(agent, `The ${items} were in the sale, ${percent} off.`),
          orderDiscount: ({ percent, ifFreight }) =>
            say(
              agent,
              `And with your student card it's ${percent} off what the goods come to now.${ifFreight(" It's only for goods, not for delivery.")}`,
            ),
          freight: ({ money }) => rows(say(user, "and delivery?"), say(agent, `${money}.`)),
          tax: ({ percent, tax, ifFreight }) =>
            say(
              agent,
              `Our prices are without ${tax}, so ${percent} more on all of it${ifFreight(", delivery too")}.`,
            ),
          paid: ({ money }) => rows(say(user, `i paid ${money} already`), say(agent, "Yes, I can see that.")),
        }),
        say(
          user,
          page.ask({
            due: () => "ok so what do i have to pay now, exactly",
            share: ({ count }) =>
              `ok so what do i have to pay now, divided by ${count}, we are ${count} people and all pay the same`,
            left: ({ money }) => `ok so i have ${money}, what's left when i pay all that, exactly`,
            extra: ({ money, items }) =>
              `ok so i have ${money}, when i pay all that, how many more ${items} can i get for what's left, same price and no more delivery`,
          }),
        ),
        say(agent, "Let me pass this to a colleague who can calculate."),
      );
    }),

    orderTemplate("escalation", (page) =>
      rows(
        `#${page.integer({ from: 10000, to: 99999 })} ESCALATED: "charged the wrong amount" (${page.client.name})`,
        blank,
        "Summary for 2nd level:",
        sentences(
          `Customer bought ${joinAnd(page.lines(({ goods, price, per }) => `${goods} for ${price} ${per}`))}.`,
          page.told({
            returned: ({ goods }) =>
              `RMA approved for ${goods}; they are credited at the price paid per piece above.`,
            lineDiscount: ({ percent, items }) => `Campaign: ${items} at ${percent} off.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Partner level gives ${percent} off the remaining goods value.${ifFreight(" Shipping is outside the partner scheme.")}`,
            freight: ({ money }) => `Shipping method "express", ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `Net prices; tax class ${tax} ${percent}, applies to goods after discounts${ifFreight(" and to shipping")}.`,
            paid: ({ money }) => `Ledger shows ${money} paid.`,
          }),
        ),
        blank,
        page.noise(
          () =>
            `Customer was shown ${page.strayMoney({ from: 20000, to: 990000 })}, which is a known display bug (${page.reference("BUG")}) and wrong.`,
        ),
        page.noise(() => `SLA: answer until ${page.day(2)} ${page.time()}`),
        blank,
        page.ask({
          due: () => "To do: calculate the correct amount that remains to be charged.",
          share: ({ count }) =>
            `To do: the correct amount that remains to be charged goes to ${count} cards in equal parts. Calculate the charge per card.`,
          left: ({ money }) =>
            `To do: the correct amount is charged to a wallet of ${money}. Calculate the wallet's balance afterwards.`,
          extra: ({ money, items }) =>
            `To do: the correct amount is charged to a wallet of ${money}. Calculate how many more ${items} at the price above the wallet can pay for afterwards.`,
        }),
      ),
    ),

    orderTemplate("internal-request", (page) =>
      rows(
        `Request ${page.reference("REQ")} - Facilities`,
        `Requested by ${page.buyer.full} on ${page.day(0)}, assigned to ${page.colleague.full}`,
        page.noise(
          () =>
            `Floor ${page.integer({ from: 2, to: 14 })}, extension ${page.integer({ from: 1000, to: 9999 })}`,
        ),
        blank,
        "What do you need?",
        `  ${page.lines(({ goods }) => goods).join("\n  ")}`,
        blank,
        "Prices according to catalogue",
        page.lines(({ one, price, per }) => `  ${one}: ${price} ${per}`),
        blank,
        "Remarks of purchasing",
        page
          .told({
            returned: ({ goods }) =>
              `${goods} of the requested quantity come from our own stock at no cost, only the others are bought`,
            lineDiscount: ({ percent, items }) =>
              `catalogue price of ${items} is out of date, now ${percent} lower`,
            orderDiscount: ({ percent, ifFreight }) =>
              `supplier grants ${percent} on the value of the goods bought at current prices${ifFreight("; not on transport")}`,
            freight: ({ money }) => `transport ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `${tax} ${percent} on goods${ifFreight(" and transport")} has to be added, catalogue is net`,
            paid: ({ money }) => `${money} was booked as a first payment last week`,
          })
          .map((remark) => `  * ${remark}`),
        page.noise(
          () =>
            `  * for information: item ${page.integer({ from: 50, to: 99 })} of the old catalogue (${page.strayMoney({ from: 900, to: 9000 })}) is discontinued`,
        ),
        blank,
        "Question to purchasing",
        page.ask({
          due: () => "  What will be deducted from our cost centre from now on for this request?",
          share: ({ count }) =>
            `  What is still to be deducted for this request is spread over ${count} cost centres in equal amounts. Which amount per cost centre?`,
          left: ({ money }) =>
            `  We have ${money} on our cost centre. How much is there when this request is paid?`,
          extra: ({ money, items }) =>
            `  We have ${money} on our cost centre. When this request is paid, for how many additional ${items} at the current price is there enough?`,
        }),
      ),
    ),

    orderTemplate("kanban-card", (page) => {
      const draft = page.draft(
        ({ items, count, unit, price, per }) => `[ ] ${items}, ${count} ${unit} (${price} ${per})`,
      );
      return rows(
        `CARD: pay ${page.supplier.name}`,
        `LIST: This week      DUE: ${page.day(4)}`,
        page.noise(
          () =>
            `LABELS: finance, Q${page.integer({ from: 1, to: 4 })}     VOTES: ${page.integer({ from: 2, to: 9 })}`,
        ),
        blank,
        "CHECKLIST",
        draft.lines,
        blank,
        "ACTIVITY",
        draft.correct(
          ({ was, now, items }) =>
            `${page.buyer.first} edited the checklist: ${items} should read ${now} (was: ${was}); somehow not saved`,
        ),
        page
          .told({
            returned: ({ goods }) => `cancelled ${goods} with them, no charge`,
            lineDiscount: ({ percent, items }) => `haggled ${percent} off the ${items}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `they take ${percent} off the goods total after that.${ifFreight(" Delivery not negotiable")}`,
            freight: ({ money }) => `delivery costs ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `found out their prices exclude ${tax}. It's ${percent}${ifFreight(" and also due on delivery")}`,
            paid: ({ money }) => `sent them ${money} today as a first part`,
          })
          .map(
            (text, index) =>
              `${index % 2 === 0 ? page.colleague.first : page.buyer.first}, ${page.day(index)}: ${text}`,
          ),
        page.noise(
          () =>
            `${page.colleague.first} attached scan_${page.integer({ from: 1000, to: 9999 })}.pdf (${page.integer({ from: 110, to: 990 })} kB)`,
        ),
        `${page.colleague.first}: ${page.ask({
          due: () => "so what amount do I enter for the payment that settles this?",
          share: ({ count }) =>
            `the payment that settles this is made by ${count} of us in equal shares. what is my share?`,
          left: ({ money }) =>
            `the account has ${money}. what will it show after the payment that settles this?`,
          extra: ({ money, items }) =>
            `the account has ${money}. after the payment that settles this, how many more ${items} could we get at that price?`,
        })}`,
      );
    }),

    orderTemplate("phone-note", (page) =>
      rows(
        `Call note ${page.day(0)} ${page.time()}, taken by ${page.colleague.full}`,
        `Caller: ${page.buyer.full}, ${page.client.name}`,
        page.noise(() => `Call back: ${page.phone()}, not before ${page.integer({ from: 9, to: 11 })}`),
        blank,
        sentences(
          `Caller got a parcel with ${joinAnd(page.lines(({ goods }) => goods))}.`,
          `According to the list the prices are: ${page.lines(({ one, price, per }) => `${one} ${price} ${per}`).join(" / ")}.`,
          page.noise(
            () =>
              `Parcel weighs ${page.integer({ from: 4, to: 31 })} kg, came ${page.integer({ from: 2, to: 6 })} days late.`,
          ),
          page.told({
            returned: ({ goods }) => `Caller sends back ${goods}; agreed, no charge for those.`,
            lineDiscount: ({ percent, items }) => `Agreed ${percent} off the ${items} because of the delay.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Contract: then ${percent} off the total of all goods that are kept${ifFreight("; nothing off the freight")}.`,
            freight: ({ money }) => `Freight as usual, ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `List is without ${tax}, ${percent} applies to ${ifFreight("goods and freight alike", "all of it")}.`,
            paid: ({ money }) => `Caller says ${money} was paid on ordering; checked, correct.`,
          }),
        ),
        blank,
        page.ask({
          due: () => "Caller wants to know how much to transfer now. Please work it out and ring back.",
          share: ({ count }) =>
            `Caller will transfer what is open in ${count} equal amounts and wants to know how much each is. Please work it out and ring back.`,
          left: ({ money }) =>
            `Caller has a credit of ${money} with us that pays for it and wants to know what is left of that. Please work it out and ring back.`,
          extra: ({ money, items }) =>
            `Caller has a credit of ${money} with us that pays for it and wants to know how many more ${items} the rest of it buys at list price, same parcel. Please work it out and ring back.`,
        }),
      ),
    ),

    orderTemplate("web-form", (page) =>
      rows(
        "New message from contact form /billing",
        blank,
        `name: ${page.buyer.full}`,
        `email: ${mailOf(page.buyer, page.client)}`,
        page.noise(() => `browser: Firefox ${page.integer({ from: 120, to: 140 })}, language en`),
        `order_no: ${page.reference("W")}`,
        "message:",
        sentences(
          "Hello,",
          page.ask({
            due: () =>
              "your site logs me out before I see the final price. How much do I have to pay for my order?",
            share: ({ count }) =>
              `your site logs me out before I see the final price. My order is shared by ${count} clubs, all paying the same part of what is to be paid. How much is it per club?`,
            left: ({ money }) =>
              `your site logs me out before I see the final price. I have store credit of ${money}. How much of it will I have after my order?`,
            extra: ({ money, items }) =>
              `your site logs me out before I see the final price. I have store credit of ${money}. How many more ${items} at the same price can I get with what I will have after my order?`,
          }),
          `In my order there are ${joinAnd(page.lines(({ goods, price, per }) => `${goods} (${price} ${per})`))}.`,
          page.told({
            returned: ({ goods }) =>
              `I have since cancelled ${goods} of these and got the confirmation for it.`,
            lineDiscount: ({ percent, items }) => `Your newsletter promised ${percent} off for the ${items}.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `I typed in a code that takes ${percent} off the goods total after any other offer, it was accepted.${ifFreight(" It did not change the shipping fee.")}`,
            freight: ({ money }) => `The shipping fee was ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `As a business customer I see prices without ${tax}, which is ${percent} here${ifFreight(", also on the shipping fee")}.`,
            paid: ({ money }) => `When I ordered you took ${money} from my account as a first payment.`,
          }),
          page.noise(
            () => `I already tried ${page.integer({ from: 3, to: 9 })} times since ${page.day(-2)}.`,
          ),
        ),
        "attachments: none",
        page.noise(() => `spam_score: 0.${page.integer({ from: 11, to: 39 })}`),
      ),
    ),

    orderTemplate("change-log", (page) => {
      const stamp = (index: number) => `${page.day(index, "iso")} ${page.time()}`;
      const lines = page.lines(({ goods, price, per }) => `position added: ${goods}, ${price} ${per}`);
      const changes = page.told({
        returned: ({ goods }) => `position reduced: ${goods} taken out`,
        lineDiscount: ({ percent, items }) => `discount on position "${items}" set to ${percent}`,
        orderDiscount: ({ percent, ifFreight }) =>
          `discount on goods subtotal (after position discounts) set to ${percent}${ifFreight("; freight exempt")}`,
        freight: ({ money }) => `freight set to ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `${tax} ${percent} exclusive switched on; base: goods after discounts${ifFreight(" + freight")}`,
        paid: ({ money }) => `incoming payment matched: ${money}`,
      });
      return rows(
        `Case ${page.reference("OPS")}: order stuck in status "calculating"`,
        `Customer ${page.client.name}, opened by ${page.seller.full}`,
        blank,
        "History (oldest first):",
        `${stamp(0)} order created`,
        [...lines, ...changes].map((event, index) => `${stamp(index + 1)} ${event}`),
        page.noise(
          () =>
            `${stamp(14)} job ${page.integer({ from: 100000, to: 999999 })} timed out after ${page.integer({ from: 61, to: 600 })} s`,
        ),
        page.noise(() => `${stamp(15)} retry ${page.integer({ from: 2, to: 5 })} failed`),
        blank,
        page.ask({
          due: () => `${page.seller.first} asks: which open amount should the order show?`,
          share: ({ count }) =>
            `${page.seller.first} asks: the open amount should be spread over ${count} equal due dates. Which amount per due date?`,
          left: ({ money }) =>
            `${page.seller.first} asks: the customer's credit limit is ${money} and nothing else uses it. How much of it is free with this order?`,
          extra: ({ money, items }) =>
            `${page.seller.first} asks: the customer's credit limit is ${money} and nothing else uses it. How many more ${items}, priced as above, could be added to this order within it?`,
        }),
      );
    }),

    orderTemplate("handover", (page) => {
      const [first, ...others] = page.lines(
        ({ items, count, unit, price, per }) => `${items} - ${count} ${unit} - ${price} ${per}`,
      );
      return rows(
        `Shift handover ${page.day(0)} / desk ${page.integer({ from: 1, to: 6 })}`,
        blank,
        page.noise(() => `1. Printer: toner replaced, counter ${page.integer({ from: 20000, to: 90000 })}.`),
        page.noise(
          () =>
            `2. ${page.colleague.full} rang about ${page.strayMoney({ from: 3000, to: 90000 })} from ${page.day(-11)}: done, nothing to do.`,
        ),
        `3. OPEN: ${page.client.name}`,
        `   Took: ${first}`,
        others.map((line) => `         ${line}`),
        page
          .told({
            returned: ({ goods }) => `Back on the shelf, not charged: ${goods}`,
            lineDiscount: ({ percent, items }) => `Shelf label said ${percent} off ${items}, we honour that`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Staff discount ${percent}, counts for the goods after all of the above${ifFreight(" (not for the van)")}`,
            freight: ({ money }) => `Van: ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `Trade customer: the prices are ex ${tax}, add ${percent} on goods${ifFreight(" and van")}`,
            paid: ({ money }) => `Left a deposit of ${money}, deduct it`,
          })
          .map((note) => `   ${note}`),
        `   ${page.ask({
          due: () => "Comes in at noon to settle. Have the exact amount to settle ready!",
          share: ({ count }) =>
            `The ${count} of them come in at noon to settle, in equal parts. Have the exact amount for one of them ready!`,
          left: ({ money }) =>
            `Comes in at noon with ${money} in cash to settle. Have the exact change ready!`,
          extra: ({ money, items }) =>
            `Comes in at noon with ${money} in cash to settle and takes as many more ${items} as the change pays for, same price each. Have that number ready!`,
        })}`,
        blank,
        "What should the early shift get ready under 3?",
      );
    }),

    orderTemplate("yaml-like", (page) =>
      rows(
        `ticket: ${page.reference("TCK")}`,
        `status: waiting for finance`,
        page.noise(() => `sla_hours: ${page.integer({ from: 24, to: 96 })}`),
        `customer: ${page.client.name}`,
        "basket:",
        page.lines(({ one, count, unit, price, per }) =>
          rows(`  - article: ${one}`, `    quantity: ${count} ${unit}`, `    price: ${price} ${per}`),
        ),
        "notes:",
        page
          .told({
            returned: ({ goods }) => `${goods} came back in original packing, not charged`,
            lineDiscount: ({ percent, items }) => `price of ${items} reduced by ${percent} (price match)`,
            orderDiscount: ({ percent, ifFreight }) =>
              `goodwill of ${percent} on all goods after that${ifFreight(", excluding the courier")}`,
            freight: ({ money }) => `courier ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `prices${ifFreight(" and courier")} are shown without ${tax} (${percent}), to be added`,
            paid: ({ money }) => `bank: ${money} received for this ticket`,
          })
          .map((note) => `  - ${note}`),
        page.noise(
          () =>
            `  - previous ticket ${page.reference("TCK")} (${page.strayMoney({ from: 1500, to: 40000 })}) is unrelated`,
        ),
        "request: >",
        `  ${page.ask({
          due: () => "Finance, please state the sum the customer still has to pay.",
          share: ({ count }) =>
            `Finance, please state the sum per invoice if what the customer still has to pay is put on ${count} equal invoices.`,
          left: ({ money }) =>
            `Finance, please state what is left of the customer's deposit account (${money}) when this is paid from it.`,
          extra: ({ money, items }) =>
            `Finance, please state how many further ${items} at this price the customer's deposit account (${money}) can bear when this is paid from it first.`,
        })}`,
      ),
    ),

    orderTemplate("forum-style", (page) =>
      rows(
        `Q: "How do I get to my total?"   (asked by ${page.buyer.first}${page.integer({ from: 60, to: 99 })}, ${page.integer({ from: 12, to: 400 })} views)`,
        blank,
        sentences(
          `Total newbie here. Shop is ${page.supplier.name}.`,
          page.lines(({ goods, price, per }) => `I have ${goods} in the cart, ${price} ${per}.`),
          page.told({
            returned: ({ goods }) => `EDIT: took ${goods} out of it again.`,
            lineDiscount: ({ percent, items }) =>
              `${capital(items)} are on offer with ${percent} off, the cart does not show that yet.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Then I have a coupon: ${percent} off the goods total in the cart after offers${ifFreight(", not valid for shipping")}.`,
            freight: ({ money }) => `Shipping to me is ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `${capital(tax)} is not in any of these numbers. It's ${percent} where I live, for ${ifFreight("goods and shipping", "everything")}.`,
            paid: ({ money }) =>
              `They hold ${money} of mine from an earlier cancelled purchase and will set it off against this.`,
          }),
          page.noise(
            () =>
              `Delivery says ${page.integer({ from: 2, to: 4 })} to ${page.integer({ from: 5, to: 9 })} working days.`,
          ),
        ),
        blank,
        page.ask({
          due: () => "What will they charge me at the end?",
          share: ({ count }) =>
            `What they charge me at the end is for ${count} people and I want the same amount from everyone, me included. How much is it each?`,
          left: ({ money }) =>
            `I'm paying with a prepaid card that has ${money} on it. What will be on it afterwards?`,
          extra: ({ money, items }) =>
            `I'm paying with a prepaid card that has ${money} on it. How many more ${items} can I put into the cart (same price, shipping stays the same)?`,
        }),
        blank,
        page.noise(
          () =>
            `1 answer: "Ask support, they replied to me in ${page.integer({ from: 13, to: 55 })} minutes."`,
        ),
      ),
    ),
  ],
};
