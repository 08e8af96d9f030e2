import { blank, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const complaint = orderTemplate("complaint", (page) => {
  const { buyer, supplier, client } = page;
  return rows(
    `To: accounts@${supplier.domain}`,
    `Subject: Wrong total on ${page.reference("invoice")}`,
    blank,
    "Good morning,",
    blank,
    sentences(
      page.noise(
        () =>
          `your invoice of ${page.day(20)} over ${page.strayMoney({ from: 40000, to: 900000 })} cannot be right.`,
      ),
      "Here is what really happened.",
      page.lines(
        ({ goods, price, per }) => `You sold us ${goods}, and the price on your website was ${price} ${per}.`,
      ),
      page.told({
        returned: ({ goods }) => `Of that, ${goods} never made it into the box, so they must not be charged.`,
        lineDiscount: ({ percent, items }) => `Your rep promised us ${percent} off the ${items}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Then our loyalty discount is missing, ${percent} off what all the goods we got then come to${ifFreight(", though not for postage")}.`,
        freight: ({ money }) => `Postage and packing of ${money} is fine with us.`,
        tax: ({ percent, tax, ifFreight }) =>
          `The website shows prices before ${tax}; ${percent} on goods${ifFreight(" and postage")} is correct.`,
        paid: ({ money }) => `And you have forgotten the ${money} we already paid on ${page.day(1)}.`,
      }),
    ),
    blank,
    page.ask({
      due: () => "Please send a corrected invoice. Which amount will it ask us to pay?",
      share: ({ count }) =>
        `Please send ${count} corrected invoices over equal amounts that together make up what we have yet to pay. Which amount will be on each?`,
      left: ({ money }) =>
        `Please send a corrected invoice and charge it to our prepaid account, which stands at ${money}. What will be left in it?`,
      extra: ({ money, items }) =>
        `Please send a corrected invoice and charge it to our prepaid account, which stands at ${money}. How many more ${items} at the same price can we order from what is left?`,
    }),
    blank,
    "Yours faithfully",
    buyer.full,
    client.name,
    page.noise(() => `${page.phone()} / customer since ${page.integer({ from: 2004, to: 2021 })}`),
  );
});
