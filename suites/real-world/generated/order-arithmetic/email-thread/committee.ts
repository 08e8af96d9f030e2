import { blank, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const committee = orderTemplate("committee", (page) => {
  const { buyer, colleague, supplier } = page;
  const [first, ...others] = page.lines(({ goods, price, per }) => `${goods} (${price} ${per})`);
  return rows(
    `Subject: festival shopping, who owes what`,
    `Date: ${page.day(4)}`,
    blank,
    `Hi all, ${buyer.first} here.`,
    blank,
    sentences(
      `I went to ${supplier.name} on ${page.day(2)} and put ${first} on our tab.`,
      others.map((goods, index) =>
        index === 0
          ? `${colleague.first} then rang and added ${goods}.`
          : `Later ${goods} went on the tab as well.`,
      ),
      page.noise(
        () =>
          `(It took me ${page.integer({ from: 35, to: 95 })} minutes in the queue, counter ${page.integer({ from: 11, to: 29 })}.)`,
      ),
      page.told({
        returned: ({ goods }) =>
          `I have since carried ${goods} back to the shop and they struck them from the tab.`,
        lineDiscount: ({ percent, items }) =>
          `For the ${items} there is a club price, ${percent} below the one I gave.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `The manager knocks ${percent} off the goods on the tab as they stand now${ifFreight("; that doesn't cover the van")}.`,
        freight: ({ money }) => `We hire their van for ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `They quote everything without ${tax}${ifFreight(", van too")}, so ${percent} gets added to the lot.`,
        paid: ({ money }) => `I left ${money} in cash as a deposit, which they subtract.`,
      }),
    ),
    blank,
    page.ask({
      due: () => "Who can tell me what the tab says now, after everything? I'm hopeless with sums.",
      share: ({ count }) =>
        `We are ${count} families and everyone pays the same share of what the tab says now. How much is that each? I'm hopeless with sums.`,
      left: ({ money }) =>
        `We collected ${money} and pay the tab from that. What remains for ice cream? I'm hopeless with sums.`,
      extra: ({ money, items }) =>
        `We collected ${money} and pay the tab from that. How many more ${items} does the rest buy, same price? I'm hopeless with sums.`,
    }),
    blank,
    `${buyer.first} x`,
    page.noise(() => `PS: ring me on ${page.phone()}, the old number is dead.`),
  );
});
