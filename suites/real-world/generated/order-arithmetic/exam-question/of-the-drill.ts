import { capital, joinAnd, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Exam questions to practise with: a table, an invoice to complete, two friends, a chain of events. */
export const examsOfTheDrill = orderTemplates({
  table: (page) => {
    const table = page.lines(
      ({ items, count, unit, price, per }) => `${items} | ${count} ${unit} | ${price} ${per}`,
    );
    const notes = page.told({
      returned: ({ goods }) => `${capital(goods)} were not delivered and are not charged.`,
      lineDiscount: ({ percent, items }) => `The price of the ${items} falls by ${percent}.`,
      orderDiscount: ({ percent }) => `The value of the goods as a whole is then reduced by ${percent}.`,
      freight: ({ money }) => `A flat ${money} is charged for haulage; no discount applies to it.`,
      tax: ({ percent, tax, ifFreight }) =>
        `${capital(tax)} of ${percent} is levied on the goods${ifFreight(" and on haulage")} and is not in the prices.`,
      paid: ({ money }) => `${money} was paid beforehand.`,
    });
    return [
      "The table shows a purchase.",
      "",
      "goods | quantity | price",
      ...table,
      "",
      sentences(
        notes,
        page.ask({
          due: () => "Work out the amount still to be paid.",
          share: ({ count }) =>
            `Work out one of ${count} equal instalments in which the amount still to be paid is settled.`,
          left: ({ money }) => `Work out what remains of ${money} after the purchase.`,
          extra: ({ money, items }) =>
            `Work out how many more ${items} could be afforded at the same price if ${money} was available for everything.`,
        }),
      ),
    ].join("\n");
  },
  suppose: (page) => {
    const goods = page.lines(({ items, count, unit, price, per }) =>
      unit === "pcs"
        ? `${items} (${count} of them, ${price} ${per})`
        : `${items} (${count} ${unit}, ${price} ${per})`,
    );
    return sentences(
      `Suppose a hotel purchases ${joinAnd(goods)}.`,
      page.told({
        returned: ({ count, items }) =>
          `It keeps all but ${count} of the ${items} and pays only for what it keeps.`,
        lineDiscount: ({ percent, items }) =>
          `Suppose further that ${percent} is deducted from the cost of the ${items}.`,
        orderDiscount: ({ percent }) => `The resulting cost of the goods is cut by ${percent}.`,
        freight: ({ money }) => `To this, ${money} is added for the courier.`,
        tax: ({ percent, tax }) => `The sum so far is raised by ${percent} for ${tax}.`,
        paid: ({ money }) => `Of the result, ${money} has been prepaid.`,
      }),
      page.ask({
        due: () => "What is the balance?",
        share: ({ count }) =>
          `The balance is charged to ${count} guests in equal amounts. What does each guest pay?`,
        left: ({ money }) => `What is left in an account that held ${money} once the hotel has paid from it?`,
        extra: ({ money, items }) =>
          `An account held ${money}. Once the hotel has paid from it, for how many additional ${items} at the same price does it suffice?`,
      }),
    );
  },
  "invoice-drill": (page) => {
    const items = page.lines(
      ({ number, goods, price, per }) => `Item ${number}: ${goods}. Price: ${price} ${per}.`,
    );
    return [
      "Complete the invoice.",
      ...items,
      ...page.told({
        returned: ({ goods }) => `Credit for ${goods} at the price above.`,
        lineDiscount: ({ percent, items: named }) => `Discount on the ${named}: ${percent}.`,
        orderDiscount: ({ percent }) =>
          `Discount on the net value of all items after the lines above: ${percent}.`,
        freight: ({ money }) => `Packing and dispatch (no discount): ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `${capital(tax)} on items after discount${ifFreight(", packing and dispatch")}: ${percent}.`,
        paid: ({ money }) => `Less down payment: ${money}.`,
      }),
      page.ask({
        due: () => 'What is the figure in the last line, "Please pay"?',
        share: ({ count }) =>
          `The figure in the last line, "Please pay", is split over ${count} equal invoices. What does each one say?`,
        left: ({ money }) =>
          `The customer pays the figure in the last line, "Please pay", from a credit of ${money}. What credit is left?`,
        extra: ({ money, items: named }) =>
          `The customer pays the figure in the last line, "Please pay", from a credit of ${money}. How many further ${named} does the remaining credit cover at the price above?`,
      }),
    ].join("\n");
  },
  "two-friends": (page) => {
    const goods = page.lines(({ goods, price, per }) => `${goods} at a price of ${price} ${per}`);
    return sentences(
      `Omar is asked to check a bill. The bill lists ${joinAnd(goods)}.`,
      page.told({
        returned: ({ goods: back }) =>
          `He knows that ${back} were never accepted, so they must not be charged.`,
        lineDiscount: ({ percent, items }) =>
          `He also knows that the ${items} were promised at ${percent} less.`,
        orderDiscount: ({ percent }) =>
          `His contract grants ${percent} off the goods that are charged, after any promised reductions.`,
        freight: ({ money }) => `The haulier's fee of ${money} is passed on in full.`,
        tax: ({ percent, tax, ifFreight }) =>
          `The bill is net: ${tax} of ${percent} must be added to everything${ifFreight(", the haulier's fee included")}.`,
        paid: ({ money }) => `An instalment of ${money} was transferred last month.`,
      }),
      page.ask({
        due: () => "Which amount should Omar transfer?",
        share: ({ count }) =>
          `Omar transfers the correct amount in ${count} equal parts. How large is one part?`,
        left: ({ money }) =>
          `There are ${money} in his account, and he pays the correct amount. What is his new balance?`,
        extra: ({ money, items }) =>
          `There are ${money} in his account, and he pays the correct amount. How many further ${items} at the listed price could he then pay for?`,
      }),
    );
  },
  "order-of-events": (page) => {
    const [first, ...others] = page.lines(({ goods, price, per }) => `${goods} at ${price} ${per}`);
    return sentences(
      `On Monday a workshop orders ${first}.`,
      others.map((goods) => `It adds ${goods} to the order.`),
      page.told({
        returned: ({ goods }) => `It strikes ${goods} from the order on Tuesday.`,
        lineDiscount: ({ percent, items }) => `The dealer sells the ${items} at ${percent} off.`,
        orderDiscount: ({ percent }) =>
          `The goods that remain on the order are then reduced by ${percent} altogether.`,
        freight: ({ money }) =>
          `The dealer adds ${money} for bringing everything, a fee that is never discounted.`,
        tax: ({ percent, tax, ifFreight }) =>
          `As the last item on the bill comes ${percent} ${tax} on the goods${ifFreight(" and on the fee for bringing them")}.`,
        paid: ({ money }) => `The workshop gave ${money} as security, which counts as payment.`,
      }),
      page.ask({
        due: () => "What is due on delivery?",
        share: ({ count }) =>
          `What is due on delivery is paid by ${count} workers in equal shares. How much does one worker pay?`,
        left: ({ money }) =>
          `The workshop has ${money} for the order. By how much does the final bill stay below it?`,
        extra: ({ money, items }) =>
          `The workshop has ${money} for the order. How many additional ${items} would fit under that limit at the price above?`,
      }),
    );
  },
  symbols: (page) => {
    const goods = page.lines(({ items, count, unit, price, per }) => {
      const quantity = unit === "pcs" ? count : `${count} ${unit}`;
      return `${items}: quantity ${quantity}, price ${price} ${per}`;
    });
    return [
      `Let the cost of an order be built up as follows. ${goods.map(capital).join(". ")}.`,
      sentences(
        page.told({
          returned: ({ count, items }) => `The quantity of ${items} is reduced by ${count} before billing.`,
          lineDiscount: ({ percent, items }) => `The cost of ${items} is reduced by ${percent}.`,
          orderDiscount: ({ percent }) => `The sum of these costs is reduced by ${percent}.`,
          freight: ({ money }) => `A fixed delivery charge of ${money} is then added.`,
          tax: ({ percent, tax }) => `The result is increased by ${percent} for ${tax}.`,
          paid: ({ money }) => `A credit of ${money} is subtracted at the end.`,
        }),
      ),
      page.ask({
        due: () => "State the amount payable.",
        share: ({ count }) => `State one of ${count} equal parts of the amount payable.`,
        left: ({ money }) => `State the difference between a budget of ${money} and the amount payable.`,
        extra: ({ money, items }) =>
          `A budget of ${money} is available. State the largest number of additional ${items}, at the same price, that the difference between the budget and the amount payable allows.`,
      }),
    ].join("\n");
  },
});
