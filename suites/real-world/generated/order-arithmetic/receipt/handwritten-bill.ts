import { blank, capital, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const handwrittenBill = orderTemplate("handwritten-bill", (page) => {
  const goods = page.lines(({ goods: named, price, per }) => `${named}, ${price} ${per}`);
  return rows(
    page.scan(
      rows(
        `Bill for ${page.client.name}, ${page.day(0, "long")}`,
        blank,
        goods.map((line) => `~ ${line}`),
        blank,
        sentences(
          page.told({
            returned: ({ goods: back }) => `Out of this ${back} came back to me, so cross those off.`,
            lineDiscount: ({ percent, items }) =>
              `${capital(items)} had small faults: ${percent} less for them.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Neighbours' rate: then ${percent} less on what the goods come to all in all.${ifFreight(" Petrol is petrol, no rate on that.")}`,
            freight: ({ money }) => `Petrol money for bringing it ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `The tax office wants its ${percent} ${tax} on goods${ifFreight(" and petrol money")}, that is not in my prices.`,
            paid: ({ money }) => `You gave me ${money} on the day.`,
          }),
        ),
        page.noise(() => `Ladder still at yours, since ${page.day(-30)}. My new number: ${page.phone()}`),
        `Greetings, ${page.seller.full}`,
      ),
    ),
    blank,
    page.ask({
      due: () => "What do we put on the bank transfer for this bill?",
      share: ({ count }) =>
        `We pay this bill as ${count} neighbours, everybody the same amount. What does everybody put on the bank transfer?`,
      left: ({ money }) =>
        `We pay this bill from the street fund, which has ${money} in it. What is in the fund after that?`,
      extra: ({ money, items }) =>
        `We pay this bill from the street fund, which has ${money} in it. How many more ${items} at that price could the fund pay for after that?`,
    }),
  );
});
