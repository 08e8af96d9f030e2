import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const changeLog = orderTemplate("change-log", (page) => {
  const stamp = (index: number) => `${page.day(index, "iso")} ${page.time()}`;
  const lines = page.lines(({ goods, price, per }) => `position added: ${goods}, ${price} ${per}`);
  const changes = page.told({
    returned: ({ goods }) => `position reduced: ${goods} taken out`,
    lineDiscount: ({ percent, items }) => `discount on position "${items}" set to ${percent}`,
    orderDiscount: ({ percent, ifFreight }) =>
      `discount on goods subtotal (after position discounts) set to ${percent}${ifFreight("; freight exempt")}`,
    freight: ({ money }) => `freight set to ${money}`,
    tax: ({ percent, tax, ifFreight }) =>
      `${tax} ${percent} exclusive switched on; base: goods after discounts${ifFreight(" + freight")}`,
    paid: ({ money }) => `incoming payment matched: ${money}`,
  });
  return rows(
    `Case ${page.reference("OPS")}: order stuck in status "calculating"`,
    `Customer ${page.client.name}, opened by ${page.seller.full}`,
    blank,
    "History (oldest first):",
    `${stamp(0)} order created`,
    [...lines, ...changes].map((event, index) => `${stamp(index + 1)} ${event}`),
    page.noise(
      () =>
        `${stamp(14)} job ${page.integer({ from: 100000, to: 999999 })} timed out after ${page.integer({ from: 61, to: 600 })} s`,
    ),
    page.noise(() => `${stamp(15)} retry ${page.integer({ from: 2, to: 5 })} failed`),
    blank,
    page.ask({
      due: () => `${page.seller.first} asks: which open amount should the order show?`,
      share: ({ count }) =>
        `${page.seller.first} asks: the open amount should be spread over ${count} equal due dates. Which amount per due date?`,
      left: ({ money }) =>
        `${page.seller.first} asks: the customer's credit limit is ${money} and nothing else uses it. How much of it is free with this order?`,
      extra: ({ money, items }) =>
        `${page.seller.first} asks: the customer's credit limit is ${money} and nothing else uses it. How many more ${items}, priced as above, could be added to this order within it?`,
    }),
  );
});
