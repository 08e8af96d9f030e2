import { capital } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const numberedFacts = orderTemplate("numbered-facts", (page) => {
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
});
