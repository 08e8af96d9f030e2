import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const orderThenShippingNote = orderTemplate("order-then-shipping-note", (page) => {
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
      () => `${client.name} - Tel. ${page.phone()} - Reg. no. ${page.integer({ from: 100000, to: 999999 })}`,
    ),
  );
});
