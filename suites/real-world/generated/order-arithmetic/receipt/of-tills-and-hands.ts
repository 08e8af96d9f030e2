import { blank, capital, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** The journal of a self-checkout, a bill by hand, rows out of a till. */
export const slipsOfTillsAndHands = orderTemplates({
  "self-checkout": (page) =>
    rows(
      page.scan(
        rows(
          "SELF-CHECKOUT JOURNAL (extract)",
          page.noise(
            () =>
              `store ${page.integer({ from: 100, to: 999 })} lane ${page.integer({ from: 11, to: 30 })} session ${page.integer({ from: 40000, to: 99999 })}`,
          ),
          page.lines(
            ({ number, one, count, unit, price, per }) =>
              `${String(number).padStart(3, "0")} ITEM   ${one} | qty ${count} ${unit} | price ${price} ${per}`,
          ),
          page.told({
            returned: ({ count, items }) =>
              `--- REMOVE ${items} | qty ${count} | reason: customer changed mind`,
            lineDiscount: ({ percent, items }) => `--- PROMO  ${items} | ${percent} off the line`,
            orderDiscount: ({ percent, ifFreight }) =>
              `--- MEMBER ${percent} off all lines after promo${ifFreight(", delivery excluded")}`,
            freight: ({ money }) => `--- ADDON  delivery | ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `--- TAX    ${tax} ${percent} exclusive | base: lines after discounts${ifFreight(" and delivery")}`,
            paid: ({ money }) => `--- TENDER prepaid card | ${money}`,
          }),
          page.noise(
            () => `--- INFO   age check not needed, bag weight ${page.integer({ from: 210, to: 990 })} g`,
          ),
          "--- ERROR  printer offline, session suspended before balance was shown",
        ),
      ),
      blank,
      page.ask({
        due: () =>
          "A customer stands at the desk and wants to pay the balance of this session. How much is it?",
        share: ({ count }) =>
          `${count} customers stand at the desk and want to pay the balance of this session in equal parts. How much for each?`,
        left: ({ money }) =>
          `A customer stands at the desk and pays the balance of this session with ${money} in notes. How much does the customer get back?`,
        extra: ({ money, items }) =>
          `A customer stands at the desk with ${money} in notes, pays the balance of this session and wants as many more ${items} as the change allows, at the same price. How many?`,
      }),
    ),
  "handwritten-bill": (page) => {
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
  },
  "statement-csv": (page) => {
    const quoted = (text: string) => `"${text}"`;
    return rows(
      page.scan(
        rows(
          'export from the till, semicolon separated, column "amount due" is empty because of a bug',
          blank,
          "type;text;quantity;price",
          page.lines(
            ({ items, count, unit, price, per }) =>
              `sale;${quoted(items)};${quoted(`${count} ${unit}`)};${quoted(`${price} ${per}`)}`,
          ),
          page.told({
            returned: ({ count, items }) =>
              `return;${quoted(items)};${quoted(`${count} pcs`)};${quoted("as sold")}`,
            lineDiscount: ({ percent, items }) =>
              `rebate;${quoted(`${items} only`)};;${quoted(`-${percent}`)}`,
            orderDiscount: ({ percent }) =>
              `rebate;${quoted("whole sale after returns and other rebates, without shipping")};;${quoted(`-${percent}`)}`,
            freight: ({ money }) => `shipping;${quoted("flat, no rebates")};;${quoted(money)}`,
            tax: ({ percent, tax }) =>
              `tax;${quoted(`${tax} on sale after rebates and on shipping, not contained`)};;${quoted(`+${percent}`)}`,
            paid: ({ money }) => `payment;${quoted("received earlier")};;${quoted(money)}`,
          }),
          page.noise(() => `info;${quoted(`loyalty card ${page.integer({ from: 100000, to: 999999 })}`)};;`),
          page.noise(() => `info;${quoted(`cashier ${page.seller.last}, shift ends ${page.time()}`)};;`),
        ),
      ),
      blank,
      sentences(
        `These rows are one sale to ${joinAnd([page.client.name])}.`,
        page.ask({
          due: () => `What belongs in "amount due"?`,
          share: ({ count }) =>
            `What belongs in "amount due" was to be split into ${count} equal payments. How high is one?`,
          left: ({ money }) =>
            `The client's credit was ${money} before it and the sale is taken from that. What is the credit now?`,
          extra: ({ money, items }) =>
            `The client's credit was ${money} before it and the sale is taken from that. How many more ${items} as sold above does the credit now cover?`,
        }),
      ),
    );
  },
});
