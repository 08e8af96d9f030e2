import { clean, type Form } from "../family.ts";
import { capital, joinAnd, sentences } from "../text.ts";
import { orderTemplate } from "./page.ts";
import type { OrderProblem } from "./problem.ts";

/** As a textbook or a test asks: nothing missing, nothing too much. */
export const examQuestion: Form<OrderProblem> = {
  id: "exam-question",
  toggles: clean,
  templates: [
    orderTemplate("firm-orders", (page) => {
      const goods = page.lines(({ goods, price, per }) => `${goods} at ${price} ${per}`);
      return sentences(
        `A company orders ${joinAnd(goods)}.`,
        page.told({
          returned: ({ goods }) => `It sends ${goods} back and does not have to pay for them.`,
          lineDiscount: ({ percent, items }) => `There is a discount of ${percent} on the ${items}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `The supplier then takes ${percent} off the total for the goods${ifFreight(", but not off the shipping")}.`,
          freight: ({ money }) => `Shipping costs ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `Finally, ${percent} ${tax} is added to the whole amount${ifFreight(", shipping included")}.`,
          paid: ({ money }) => `The company has already paid ${money} in advance.`,
        }),
        page.ask({
          due: () => "How much does the company have to pay now?",
          share: ({ count }) =>
            `The amount to be paid now is divided equally among ${count} departments. How much does each of them pay?`,
          left: ({ money }) =>
            `The company had set aside ${money} for this order. How much of that remains once everything is paid?`,
          extra: ({ money, items }) =>
            `The company had set aside ${money} for this order. With what remains, how many more ${items} can it buy at the same price?`,
        }),
      );
    }),

    orderTemplate("price-list", (page) => {
      const prices = page.lines(({ one, price, per }) => `${one}: ${price} ${per}`);
      const wanted = page.lines(({ goods }) => goods);
      return sentences(
        `A price list reads: ${prices.join("; ")}.`,
        `A customer takes ${joinAnd(wanted)}.`,
        page.told({
          returned: ({ goods }) => `Before paying, the customer hands back ${goods}.`,
          lineDiscount: ({ percent, items }) => `The price of the ${items} is reduced by ${percent}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `As a regular, the customer gets ${percent} off the resulting sum of the goods${ifFreight(" (carriage is not discounted)")}.`,
          freight: ({ money }) => `Carriage is ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `The list shows prices without ${tax}; ${percent} is due on ${ifFreight("the goods and the carriage together", "the goods")}.`,
          paid: ({ money }) => `A deposit of ${money} is deducted from the bill.`,
        }),
        page.ask({
          due: () => "Calculate the amount that is left to pay.",
          share: ({ count }) =>
            `The amount that is left to pay is shared equally by ${count} people. Calculate the share of one person.`,
          left: ({ money }) => `The customer came with ${money}. Calculate how much is left over.`,
          extra: ({ money, items }) =>
            `The customer came with ${money}. Calculate how many additional ${items} the money that is left over would buy at the list price.`,
        }),
      );
    }),

    orderTemplate("numbered-facts", (page) => {
      const facts = [
        ...page.lines(({ goods, price, per }) => `ordered: ${goods}, unit price ${price} ${per}`),
        ...page.told({
          returned: ({ goods }) => `cancelled before delivery and not charged: ${goods}`,
          lineDiscount: ({ percent, items }) => `item discount: ${percent} on the ${items}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `order discount: ${percent} of what the goods then come to${ifFreight(", freight excluded")}`,
          freight: ({ money }) => `freight: ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `${tax}: ${percent} on the goods after any discount${ifFreight(", plus freight")}`,
          paid: ({ money }) => `paid on account: ${money}`,
        }),
      ];
      return [
        "Consider the following order.",
        ...facts.map((fact, index) => `(${index + 1}) ${capital(fact)}.`),
        page.ask({
          due: () => "Determine the outstanding amount.",
          share: ({ count }) =>
            `Determine what each of ${count} partners contributes if they bear the outstanding amount in equal parts.`,
          left: ({ money }) => `Determine how much of a budget of ${money} is unspent after this order.`,
          extra: ({ money, items }) =>
            `Given a budget of ${money}, determine the greatest number of further ${items} that can be bought at their unit price after this order is paid.`,
        }),
      ].join("\n");
    }),

    orderTemplate("first-person", (page) =>
      sentences(
        "Mia runs a small shop.",
        page.lines(({ goods, price, per }) => `She buys ${goods}, which cost ${price} ${per}.`),
        page.told({
          returned: ({ goods }) => `Of these, she returns ${goods} for a full refund of what they cost.`,
          lineDiscount: ({ percent, items }) => `She has a voucher for ${percent} off the ${items}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `For paying promptly she may reduce the price of all the goods she keeps by ${percent}${ifFreight("; the delivery fee is not reduced")}.`,
          freight: ({ money }) => `The delivery fee is ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `On top of all this${ifFreight(", delivery included,")} comes ${tax} of ${percent}, which the prices do not yet contain.`,
          paid: ({ money }) => `She paid ${money} when she placed the order.`,
        }),
        page.ask({
          due: () => "What does Mia still owe?",
          share: ({ count }) =>
            `Mia and her friends, ${count} people in all, split what is still owed evenly. What does each one pay?`,
          left: ({ money }) => `Mia put ${money} aside for this. What is left of it in the end?`,
          extra: ({ money, items }) =>
            `Mia put ${money} aside for this. How many more ${items} at the same price could she get for the rest?`,
        }),
      ),
    ),

    orderTemplate("find-x", (page) => {
      const products = page.lines(({ goods, price, per }) => `${goods} (${price} ${per})`);
      const asked = page.ask({
        due: () => "Find the final amount payable.",
        share: ({ count }) =>
          `Find the amount payable by each of ${count} buyers who split the final amount equally.`,
        left: ({ money }) => `Find the change from ${money} after the final amount is settled.`,
        extra: ({ money, items }) =>
          `Find how many additional ${items}, at the given price, could be bought with the change from ${money}.`,
      });
      return sentences(
        asked,
        `The purchase consists of ${joinAnd(products)}.`,
        page.told({
          returned: ({ goods }) => `From it, ${goods} are removed again.`,
          lineDiscount: ({ percent, items }) => `The ${items} carry a rebate of ${percent}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `After that, a rebate of ${percent} applies to the goods as a whole${ifFreight("; it does not apply to postage")}.`,
          freight: ({ money }) => `Postage: ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `${capital(tax)} at ${percent} applies to the goods${ifFreight(" and the postage")} after any rebates.`,
          paid: ({ money }) => `An earlier payment of ${money} counts towards it.`,
        }),
      );
    }),

    orderTemplate("school-fair", (page) => {
      const bought = page.lines(({ goods, price, per }) => `${goods} for ${price} ${per}`);
      return sentences(
        `For a fair, a committee buys ${joinAnd(bought)}.`,
        page.told({
          returned: ({ goods }) =>
            `Because too much was ordered, ${goods} go back and their price is credited.`,
          lineDiscount: ({ percent, items }) =>
            `Only the ${items} are on sale, at ${percent} below the price above.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `The seller supports the fair and lowers the bill for the goods by ${percent}${ifFreight(" (transport stays at full price)")}.`,
          freight: ({ money }) => `Transport is charged at ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `All of this is before ${tax}. The rate is ${percent}${ifFreight(" and covers transport too")}.`,
          paid: ({ money }) => `A parent has already covered ${money} of the bill.`,
        }),
        page.ask({
          due: () => "How much money must the committee hand over?",
          share: ({ count }) =>
            `The ${count} classes of the school pay the open amount in equal parts. How much money is that per class?`,
          left: ({ money }) =>
            `The committee's cash box held ${money} before the purchase. How much money is in it afterwards?`,
          extra: ({ money, items }) =>
            `The committee's cash box held ${money} before the purchase. How many more ${items} at that price can be paid from what is in it afterwards?`,
        }),
      );
    }),

    orderTemplate("table", (page) => {
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
    }),

    orderTemplate("suppose", (page) => {
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
          left: ({ money }) =>
            `What is left in an account that held ${money} once the hotel has paid from it?`,
          extra: ({ money, items }) =>
            `An account held ${money}. Once the hotel has paid from it, for how many additional ${items} at the same price does it suffice?`,
        }),
      );
    }),

    orderTemplate("invoice-drill", (page) => {
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
    }),

    orderTemplate("two-friends", (page) => {
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
    }),

    orderTemplate("order-of-events", (page) => {
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
    }),

    orderTemplate("symbols", (page) => {
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
    }),
  ],
};
