import { capital, joinAnd, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Exam questions as textbooks have them. */
export const examsOfTheTextbook = orderTemplates({
  "firm-orders": (page) => {
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
  },
  "price-list": (page) => {
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
  },
  "numbered-facts": (page) => {
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
  },
  "first-person": (page) =>
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
  "find-x": (page) => {
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
  },
  "school-fair": (page) => {
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
  },
});
