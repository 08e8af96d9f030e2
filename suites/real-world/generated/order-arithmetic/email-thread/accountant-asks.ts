import { blank, capital, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplate } from "../page.ts";

export const accountantAsks = orderTemplate("accountant-asks", (page) => {
  const { buyer, colleague, seller, supplier, client } = page;
  const letter = page.lines(({ number, goods, price, per }) => `${number}) ${goods}, ${price} ${per}`);
  const terms = page.told({
    lineDiscount: ({ percent, items }) => `Special condition: ${items} minus ${percent}.`,
    orderDiscount: ({ percent, ifFreight }) =>
      `Volume bonus, to be deducted: ${percent} of the goods value after special conditions${ifFreight(", not of the haulage")}.`,
    freight: ({ money }) => `Haulage ${money}.`,
    tax: ({ percent, tax, ifFreight }) =>
      `${capital(tax)} ${percent} extra on goods${ifFreight(" and haulage")}.`,
  });
  const history = page.told({
    returned: ({ goods }) =>
      `${goods} were wrong and went straight back, ${seller.first} confirmed they are off the invoice.`,
    paid: ({ money }) => `I found a payment of ${money} on it in the bank statement.`,
  });
  return rows(
    `Date: ${page.day(14)}`,
    `From: ${mailOf(colleague, client)}`,
    `To: ${mailOf(buyer, client)}`,
    `Subject: RE: RE: ${supplier.name} ${page.reference("INV")}`,
    blank,
    `${buyer.first},`,
    sentences(
      history,
      page.ask({
        due: () => "With that, what should the open item in our books be?",
        share: ({ count }) =>
          `With that, I split the open item over our ${count} subsidiaries, the same for each. What do I post per subsidiary?`,
        left: ({ money }) =>
          `With that, if the purchase limit was ${money}, how much of the limit is unused?`,
        extra: ({ money, items }) =>
          `With that, if the purchase limit was ${money}, how many further ${items} at the price below would stay within it? Other charges stay as they are.`,
      }),
    ),
    colleague.first,
    blank,
    "________________________________",
    `From: ${mailOf(buyer, client)}`,
    `Sent: ${page.day(10)} ${page.time()}`,
    blank,
    `The terms are further down. ${page.noise(() => `Don't mix it up with the ${page.integer({ from: 2019, to: 2023 })} contract, there we had ${page.integer({ from: 31, to: 39 })} % on everything.`)}`,
    blank,
    "________________________________",
    `From: ${mailOf(seller, supplier)}`,
    `Sent: ${page.day(0)} ${page.time()}`,
    blank,
    "Order confirmation",
    ...letter,
    ...terms,
    page.noise(() => `Payable within ${page.integer({ from: 10, to: 60 })} days. Questions? ${page.phone()}`),
  );
});
