import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplates } from "../page.ts";

/** Tickets that ask for something: a form inside the firm, a card, a phone note, a web form. */
export const ticketsOfRequests = orderTemplates({
  "internal-request": (page) =>
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
  "kanban-card": (page) => {
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
  },
  "phone-note": (page) =>
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
  "web-form": (page) =>
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
        page.noise(() => `I already tried ${page.integer({ from: 3, to: 9 })} times since ${page.day(-2)}.`),
      ),
      "attachments: none",
      page.noise(() => `spam_score: 0.${page.integer({ from: 11, to: 39 })}`),
    ),
});
