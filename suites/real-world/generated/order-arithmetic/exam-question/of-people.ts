import { capital, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Exam questions about people and what they agree with each other. */
export const examsOfPeople = orderTemplates({
  "certificate-paper": (page) =>
    rows(
      "Bookkeeping, elementary stage. Candidates should show all working.",
      sentences(
        `B. Harmon, a contractor, purchased on credit from L. Dean:`,
        `${page.lines(({ goods, price, per }) => `${goods} @ ${price} ${per}`).join("; ")}.`,
        page.told({
          returned: ({ goods }) =>
            `Harmon subsequently returned ${goods}, for which Dean allowed full credit.`,
          lineDiscount: ({ percent, items }) => `Trade discount of ${percent} is allowed on ${items}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Cash discount of ${percent} is allowed on the net value of goods retained, after the foregoing${ifFreight(", carriage outwards excepted")}.`,
          freight: ({ money }) => `Dean debits carriage outwards of ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `${capital(tax)} of ${percent} is chargeable on the discounted goods${ifFreight(" and on carriage outwards")}.`,
          paid: ({ money }) => `Dean's ledger already shows a cheque from Harmon for ${money}.`,
        }),
      ),
      page.ask({
        due: () => "Calculate the balance on Harmon's account.",
        share: ({ count }) =>
          `The balance on Harmon's account is cleared by ${count} bills of exchange of equal value. Calculate the value of one bill.`,
        left: ({ money }) => `Harmon's bank balance was ${money}. Calculate it after the account is cleared.`,
        extra: ({ money, items }) =>
          `Harmon's bank balance was ${money}. Calculate how many additional ${items}, at Dean's price, it would support after the account is cleared.`,
      }),
    ),
  "three-neighbours": (page) =>
    sentences(
      `Olga, Piet and Rana run a street market.`,
      `Olga writes the order: ${joinAnd(page.lines(({ goods }) => goods))}.`,
      `Piet asks what it costs and is told ${joinAnd(page.lines(({ items, price, per }) => `${price} ${per} for the ${items}`))}.`,
      page.told({
        returned: ({ goods }) => `Rana thinks that is too much and has ${goods} taken off the order.`,
        lineDiscount: ({ percent, items }) => `Piet haggles and saves ${percent} on the ${items}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Olga haggles as well and saves ${percent} on what the whole order would have cost then${ifFreight(", leaving the driver's wage alone")}.`,
        freight: ({ money }) => `The driver's wage is ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `Rana reminds them of ${tax}, which makes the order${ifFreight(" and the driver's wage")} dearer by ${percent}.`,
        paid: ({ money }) => `Piet has paid ${money} of it from his own pocket as a gift to the market.`,
      }),
      page.ask({
        due: () => "What is left for the market to pay?",
        share: ({ count }) =>
          `What is left is borne by the ${count} stalls of the market, all alike. What does one stall bear?`,
        left: ({ money }) => `The market's tin contains ${money}. What does it contain after they have paid?`,
        extra: ({ money, items }) =>
          `The market's tin contains ${money}. After they have paid, how many ${items} could be added for the same price each from the tin?`,
      }),
    ),
  "one-long-sentence": (page) => {
    const facts = page.told({
      returned: ({ goods }) => `is credited for ${goods} that did not fit`,
      lineDiscount: ({ percent, items }) => `gets the ${items} at ${percent} under price`,
      orderDiscount: ({ percent, ifFreight }) =>
        `is let off ${percent} of the goods' cost that results${ifFreight(" (the porter is paid in full)")}`,
      freight: ({ money }) => `owes a porter ${money}`,
      tax: ({ percent, tax }) => `is charged ${percent} ${tax} over and above all of that`,
      paid: ({ money }) => `handed over ${money} on the first day`,
    });
    const acts = [
      `buys ${joinAnd(page.lines(({ goods, price, per }) => `${goods} for ${price} ${per}`))}`,
      ...facts,
    ];
    const asked = page.ask({
      due: () => "how much does he have to hand over on the last day?",
      share: ({ count }) =>
        `what is the payment on each of ${count} remaining days, if the rest is spread evenly over them?`,
      left: ({ money }) => `what is he left with, if ${money} was all he had?`,
      extra: ({ money, items }) =>
        `how many more ${items} for that price are within his means, if ${money} was all he had?`,
    });
    return `If a teacher who fits out a classroom ${joinAnd(acts)}, ${asked}`;
  },
  inheritance: (page) =>
    rows(
      "Two sisters open the guest house of their late aunt. Its last order reads as follows.",
      page.lines(
        ({ number, goods, price, per }) =>
          `${["I", "II", "III", "IV"][number - 1]}. ${goods} (${price} ${per})`,
      ),
      sentences(
        page.told({
          returned: ({ goods }) =>
            `The sisters find ${goods} they have no use for; the seller cancels these free of charge.`,
          lineDiscount: ({ percent, items }) =>
            `Out of sympathy he knocks ${percent} off the price of the ${items}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `The aunt's old agreement with him still holds: ${percent} off the sum of goods that is then left${ifFreight("; cart hire was never covered by it")}.`,
          freight: ({ money }) => `Cart hire is ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `He has calculated without ${tax} and puts ${percent} on the goods${ifFreight(" and the cart hire")}.`,
          paid: ({ money }) => `Among the aunt's papers is his receipt for ${money} towards this order.`,
        }),
      ),
      page.ask({
        due: () => "How much do the sisters still owe him?",
        share: ({ count }) =>
          `What is still owed to him is settled by the ${count} heirs of the aunt in equal parts. How much is one part?`,
        left: ({ money }) => `The aunt left ${money} in cash. How much cash is there once he is paid?`,
        extra: ({ money, items }) =>
          `The aunt left ${money} in cash. Once he is paid, how many more ${items} at the price in the order would the cash cover?`,
      }),
    ),
  "scouts-in-camp": (page) =>
    sentences(
      page.lines(
        ({ goods, price, per }) =>
          `The scouts put down ${goods} on their list; the price is ${price} ${per}.`,
      ),
      page.told({
        returned: ({ goods }) => `At the shop they decide against ${goods}.`,
        lineDiscount: ({ percent, items }) => `There happens to be a sale of ${items} with ${percent} off.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Groups get ${percent} off the whole purchase as it stands after any sale${ifFreight(", transport to the camp aside")}.`,
        freight: ({ money }) => `Transport to the camp is ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `The till adds ${percent} ${tax} to the purchase${ifFreight(" and to the transport")} at the very end.`,
        paid: ({ money }) => `The scout leader has sent the shop ${money} ahead.`,
      }),
      page.ask({
        due: () => "How much do the scouts pay at the till?",
        share: ({ count }) =>
          `How much does each of the ${count} scouts chip in at the till, if all chip in alike?`,
        left: ({ money }) =>
          `The scouts earned ${money} with a car wash. How much of it do they take to the camp?`,
        extra: ({ money, items }) =>
          `The scouts earned ${money} with a car wash. How many further ${items}, at the listed price, can they take to the camp?`,
      }),
    ),
  "wrong-clerk": (page) =>
    sentences(
      "A clerk has added up a bill and got it wrong. Find the right result from what is known.",
      page.lines(
        ({ one, count, unit, price, per }) => `Article ${one}: ${count} ${unit} at ${price} ${per}.`,
      ),
      page.told({
        returned: ({ goods }) => `The customer did not take ${goods}, so the bill must leave them out.`,
        lineDiscount: ({ percent, items }) => `The article price of ${items} must be lowered by ${percent}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Next, the articles as a whole must be lowered by ${percent}${ifFreight(" (insurance and carriage must not)")}.`,
        freight: ({ money }) => `Insurance and carriage, ${money} in one figure, must be included.`,
        tax: ({ percent, tax }) =>
          `Everything up to this point must then be raised by ${percent} for ${tax}.`,
        paid: ({ money }) => `What the customer has paid, ${money}, must be taken off.`,
      }),
      page.ask({
        due: () => "What should the clerk have written at the bottom?",
        share: ({ count }) =>
          `What stands at the bottom is demanded from ${count} debtors, each liable for an equal part. What should the clerk have demanded from one?`,
        left: ({ money }) =>
          `The customer laid ${money} on the counter. What should the clerk have given back?`,
        extra: ({ money, items }) =>
          `The customer laid ${money} on the counter and wanted more ${items} at the article price instead of any change. How many should the clerk have handed over?`,
      }),
    ),
});
