import { blank, rows } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplate } from "../page.ts";

export const replyInline = orderTemplate("reply-inline", (page) => {
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
      () => `> Our new bank details are on the website since ${page.day(-60)}.\nThanks, I have updated that.`,
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
});
