import { blank, capital, rows } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplates } from "../page.ts";

/** E-mail that answers what stands in it: remarks between the lines, the confirmation of a shop passed on. */
export const mailsAsReplies = orderTemplates({
  "reply-inline": (page) => {
    const { buyer, seller, supplier, client } = page;
    const lines = page.lines(({ goods, price, per }) => `> ${goods}: ${price} ${per}`);
    const remarks = page.told({
      returned: ({ goods }) =>
        `> You wanted to hand back ${goods}.\nYes, done, they are at your depot since ${page.day(6)}, so please take them out.`,
      lineDiscount: ({ percent, items }) => `> For ${items} we spoke of ${percent} discount.\nCorrect.`,
      orderDiscount: ({ percent, ifFreight }) =>
        `> On what the goods then come to you have ${percent} customer discount${ifFreight(" (no discount on the parcel service)")}.\nRight.`,
      freight: ({ money }) => `> Parcel service ${money}.\nOK.`,
      tax: ({ percent, tax, ifFreight }) =>
        `> Nothing above includes ${tax}; it is ${percent} on the full amount${ifFreight(" with parcel service")}.\nUnderstood.`,
      paid: ({ money }) => `> We received ${money} from you so far.\nThat's what I have too.`,
    });
    return rows(
      `From: ${buyer.full} <${mailOf(buyer, client)}>`,
      `To: ${seller.full} <${mailOf(seller, supplier)}>`,
      `Subject: Re: statement ${page.reference("S")}`,
      blank,
      `Hello ${seller.first}, my answers are below.`,
      blank,
      `> Dear ${buyer.first}, for the statement please confirm:`,
      ...lines,
      "Confirmed.",
      ...remarks,
      page.noise(
        () =>
          `> Our new bank details are on the website since ${page.day(-60)}.\nThanks, I have updated that.`,
      ),
      blank,
      page.ask({
        due: () => "If you agree, what is the closing balance that I owe you?",
        share: ({ count }) =>
          `If you agree, I pay the closing balance in ${count} equal transfers. Of how much each?`,
        left: ({ money }) =>
          `If you agree, take the whole lot out of our voucher over ${money}. What value does the voucher keep?`,
        extra: ({ money, items }) =>
          `If you agree, take the whole lot out of our voucher over ${money}. How many additional ${items} at the price above would the value that is left pay for?`,
      }),
      blank,
      buyer.full,
      page.noise(() => `${client.name}, ${page.integer({ from: 2, to: 180 })} Mill Lane`),
    );
  },
  "webshop-confirmation": (page) => {
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
  },
});
