import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Tickets of a support desk: fields and comments, a chat, an escalation. */
export const ticketsOfSupport = orderTemplates({
  "fields-and-comments": (page) => {
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
  },
  "chat-transcript": (page) => {
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
  },
  escalation: (page) =>
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
});
