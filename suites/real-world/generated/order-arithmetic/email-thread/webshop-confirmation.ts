import { blank, capital, rows } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplate } from "../page.ts";

export const webshopConfirmation = orderTemplate("webshop-confirmation", (page) => {
  const { buyer, supplier, colleague, client } = page;
  return rows(
    `From: ${colleague.full} <${mailOf(colleague, client)}>`,
    `To: ${buyer.full} <${mailOf(buyer, client)}>`,
    "Subject: Fw: Thank you for your order!",
    blank,
    page.ask({
      due: () =>
        `${buyer.first}, how much will they take from the card in the end? The shop's own summary does not load for me.`,
      share: ({ count }) =>
        `${buyer.first}, the ${count} of us split what they will take from the card in the end. What is the part of each? The shop's own summary does not load for me.`,
      left: ({ money }) =>
        `${buyer.first}, the card is good for ${money}. How much can we use on it after this? The shop's own summary does not load for me.`,
      extra: ({ money, items }) =>
        `${buyer.first}, the card is good for ${money}. How many more ${items} can we put on it after this, at the price below and with the same delivery? The shop's own summary does not load for me.`,
    }),
    ...page.told({
      returned: ({ goods }) => `By the way I cancelled ${goods} right after ordering, they accepted it.`,
      paid: ({ money }) => `By the way I used up the gift card, ${money}, so that part is settled.`,
    }),
    blank,
    "---------- Forwarded message ----------",
    `${supplier.name} <shop@${supplier.domain}>`,
    `${page.day(0)} ${page.time()}`,
    blank,
    "Thank you for your order!",
    page.noise(
      () =>
        `Order ${page.reference("WEB")} | You collect ${page.integer({ from: 40, to: 900 })} points with this purchase`,
    ),
    blank,
    ...page.lines(
      ({ one, count, unit, price, per, code }) =>
        `${capital(one)} [${code}]\n   Qty ${count} ${unit} x ${price} (${per})`,
    ),
    blank,
    ...page.told({
      lineDiscount: ({ percent, items }) => `Deal of the week: -${percent} on ${items}`,
      orderDiscount: ({ percent, ifFreight }) =>
        `Coupon: -${percent} on your items after deals${ifFreight(" (delivery excluded)")}`,
      freight: ({ money }) => `Delivery: ${money}`,
      tax: ({ percent, tax, ifFreight }) =>
        `Plus ${percent} ${tax} on items${ifFreight(" and delivery")} (prices shown are net)`,
    }),
    page.noise(
      () =>
        `Expected arrival: ${page.day(6)}. Customers also liked: gift wrap, from ${page.strayMoney({ from: 290, to: 990 })}.`,
    ),
  );
});
