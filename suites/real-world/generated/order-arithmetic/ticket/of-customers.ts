import { blank, capital, joinAnd, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplates } from "../page.ts";

/** Tickets in the customer's own words, wherever these were typed. */
export const ticketsOfCustomers = orderTemplates({
  "one-star-review": (page) =>
    rows(
      `App store review > converted to ticket ${page.integer({ from: 100_000, to: 999_999 })}`,
      `★☆☆☆☆ "where is my total???" by ${page.buyer.first.toLowerCase()}${page.integer({ from: 20, to: 99 })}`,
      sentences(
        `got ${page.lines(({ goods }) => goods).join(" + ")} through this app,`,
        `it showed me ${page.lines(({ price, per, items }) => `${price} ${per} for ${items}`).join(" and ")}.`,
        page.told({
          returned: ({ goods }) => `sent ${goods} back the same week, app says "refund: full".`,
          lineDiscount: ({ percent, items }) => `push message promised me ${percent} off ${items}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `plus i'm gold so ${percent} off what all my stuff costs after that${ifFreight(" (gold doesn't touch the rider fee)")}.`,
          freight: ({ money }) => `rider fee ${money}, ok.`,
          tax: ({ percent, tax, ifFreight }) =>
            `and then in grey letters: + ${percent} ${tax}${ifFreight(" on everything incl rider")}!!`,
          paid: ({ money }) => `${money} they already took when i ordered.`,
        }),
        "and at the end just a spinning wheel. fix it.",
      ),
      page.noise(() => `(${page.integer({ from: 13, to: 240 })} people found this helpful)`),
      blank,
      page.ask({
        due: () =>
          `${page.colleague.first} (support): I'd like to answer with the figure that is still going to be charged. What is it?`,
        share: ({ count }) =>
          `${page.colleague.first} (support): I'd like to answer with a figure. What is still going to be charged is split among ${count} linked accounts, same for each; what does one pay?`,
        left: ({ money }) =>
          `${page.colleague.first} (support): I'd like to answer with a figure. The app wallet had ${money} before this order; what does it have after?`,
        extra: ({ money, items }) =>
          `${page.colleague.first} (support): I'd like to answer with a figure. The app wallet had ${money} before this order; how many more ${items} at the price shown can it take after?`,
      }),
    ),
  "survey-comment": (page) =>
    rows(
      `Survey ${page.integer({ from: 300, to: 999 })}, question 5 ("Anything else?"), score given: 2 of 10, alert created`,
      blank,
      sentences(
        "“You ask if there is anything else. There is.",
        `Your branch sold my office ${joinAnd(page.lines(({ goods, price, per }) => `${goods} (at ${price} ${per}, which is fair)`))}.`,
        page.told({
          returned: ({ goods }) =>
            `We did not need ${goods}; your man collected them and said they would simply not be billed.`,
          lineDiscount: ({ percent, items }) =>
            `He also said the ${items} would be ${percent} cheaper because of the wait.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Our frame agreement means that the goods we kept, with any such promise honoured, cost ${percent} less in total${ifFreight("; I am aware that it leaves out the assembly")}.`,
          freight: ({ money }) => `Assembly was to be ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `I know that ${tax} comes on top, ${percent}, ${ifFreight("assembly and all", "on the lot")}.`,
          paid: ({ money }) => `And I have a bank statement that shows ${money} paid to you.`,
        }),
        "Since then I have had four different bills, none of them right.”",
      ),
      page.noise(
        () =>
          `Respondent: ${page.buyer.full}, customer for ${page.integer({ from: 3, to: 19 })} years, last order ${page.strayMoney({ from: 20_000, to: 90_000 })}`,
      ),
      blank,
      page.ask({
        due: () => "Recovery team: please reply with the one correct open amount.",
        share: ({ count }) =>
          `Recovery team: customer wants the correct open amount on ${count} bills of equal size. Please reply with the size of one.`,
        left: ({ money }) =>
          `Recovery team: customer has a deposit of ${money} here from which the correct amount is taken. Please reply with what stays on deposit.`,
        extra: ({ money, items }) =>
          `Recovery team: customer has a deposit of ${money} here from which the correct amount is taken. Please reply with the number of further ${items} at the quoted price that what stays could buy.`,
      }),
    ),
  "second-language": (page) =>
    rows(
      "Channel: contact page      Language detected: English (61%)",
      blank,
      "hello dear support i have make one order and i dont understand how much is it please explain me only the result,",
      page.lines(
        ({ items, count, unit, price, per }) =>
          `i take ${items}, how many: ${count} ${unit}, the price is ${price} ${per},`,
      ),
      page.told({
        returned: ({ goods }) =>
          `after i write you that ${goods} i dont want any more and your collegue answer ok is cancelled no pay,`,
        lineDiscount: ({ percent, items }) => `for ${items} is action now ${percent} under the price,`,
        orderDiscount: ({ percent, ifFreight }) =>
          `i have also code of new client, is ${percent} under for all the products when the actions are already count${ifFreight(", for the transport the code is not working")},`,
        freight: ({ money }) => `the transport to my country cost ${money},`,
        tax: ({ percent, tax, ifFreight }) =>
          `your price is all without ${tax} so must put ${percent} more on products${ifFreight(" and transport")},`,
        paid: ({ money }) => `i have send already ${money} from my bank,`,
      }),
      page.noise(
        () =>
          `my number of client ${page.integer({ from: 40_000, to: 98_000 })} and whatsapp ${page.phone()},`,
      ),
      page.ask({
        due: () => "so how much i must send more to you in total, thank you for your kindly help",
        share: ({ count }) =>
          `so what i must send more we are ${count} brother and send the same everybody, how much is for one, thank you for your kindly help`,
        left: ({ money }) =>
          `so if in my account by you is ${money} and you take all from there how much is it after, thank you for your kindly help`,
        extra: ({ money, items }) =>
          `so if in my account by you is ${money} and you take all from there how many ${items} more can i take after for the same price, thank you for your kindly help`,
      }),
      blank,
      `--\n${mailOf(page.buyer, page.client)}`,
    ),
  "helpdesk-text": (page) =>
    rows(
      `SMS gateway -> queue "orders" (${page.phone()})`,
      `1/3 ${page.lines(({ goods }) => goods).join(", ")}. your price ${page.lines(({ price, per }) => `${price} ${per}`).join(", ")} in that order`,
      `2/3 ${
        page
          .told({
            returned: ({ goods }) => `w/o ${goods} (came broken, u agreed 2 write off)`,
            lineDiscount: ({ percent, items }) => `${items} ${percent} reduced`,
            orderDiscount: ({ percent, ifFreight }) =>
              `members ${percent} off goods after all of that${ifFreight(", not off van")}`,
            freight: ({ money }) => `van ${money}`,
            tax: ({ percent, tax, ifFreight }) => `${tax} ${percent} xtra on goods${ifFreight("+van")}`,
            paid: ({ money }) => `gave van man ${money} cash`,
          })
          .join("; ") || "nothing special"
      }`,
      page.noise(() => `(delivery report: ${page.time()}, cell ${page.integer({ from: 1000, to: 9999 })})`),
      `3/3 ${page.ask({
        due: () => "how much do i still owe u pls",
        share: ({ count }) => `how much do we still owe u pls, per person, ${count} persons, same for all`,
        left: ({ money }) => `how much of my ${money} stays with me pls`,
        extra: ({ money, items }) =>
          `i have ${money}. how many more ${items} can i have for what stays with me pls`,
      })}`,
    ),
  "disputed-charge": (page) =>
    rows(
      `DISPUTE FORM (cardholder statement)      Case ${page.integer({ from: 1_000_000, to: 9_999_999 })}`,
      `Merchant: ${page.supplier.name}        Cardholder: ${page.buyer.full}`,
      page.noise(
        () =>
          `Amount as charged by merchant: ${page.strayMoney({ from: 500_000, to: 990_000 })} (cardholder disagrees)`,
      ),
      blank,
      "What did you agree to buy, and at what price?",
      page.lines(({ goods, price, per }) => `  ${capital(goods)}; ${price} ${per}.`),
      "Were goods returned or refused?",
      page.told({
        returned: ({ goods }) =>
          `  Yes: ${goods}. Merchant confirmed in writing that I need not pay for them.`,
      })[0] ?? "  No.",
      "What else was agreed?",
      page.told({
        lineDiscount: ({ percent, items }) => `  Price of ${items} to be cut by ${percent}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `  The goods I keep, cut prices included, to be ${percent} cheaper as a whole.${ifFreight(" This does not include forwarding.")}`,
        freight: ({ money }) => `  Forwarding at ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `  Merchant may add ${tax} of ${percent} to goods${ifFreight(" and forwarding")}.`,
        paid: ({ money }) => `  I had paid ${money} by cheque before, which merchant may not charge again.`,
      }),
      "  That is all.",
      blank,
      page.ask({
        due: () => "Analyst: enter the amount that merchant was entitled to charge.",
        share: ({ count }) =>
          `Analyst: merchant was entitled to charge it in ${count} equal debits. Enter the amount of one.`,
        left: ({ money }) =>
          `Analyst: the card was limited to ${money}. Enter what would be available if merchant had charged what it was entitled to.`,
        extra: ({ money, items }) =>
          `Analyst: the card was limited to ${money}. If merchant had charged what it was entitled to, enter how many more ${items} at the agreed price would have been within the limit.`,
      }),
    ),
});
