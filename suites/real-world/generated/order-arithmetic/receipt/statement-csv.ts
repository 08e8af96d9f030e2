import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const statementCsv = orderTemplate("statement-csv", (page) => {
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
          lineDiscount: ({ percent, items }) => `rebate;${quoted(`${items} only`)};;${quoted(`-${percent}`)}`,
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
});
