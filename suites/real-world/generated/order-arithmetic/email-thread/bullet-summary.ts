import { blank, rows } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplate } from "../page.ts";

export const bulletSummary = orderTemplate("bullet-summary", (page) => {
  const { buyer, colleague, seller, supplier, client } = page;
  const asked = page.ask({
    due: () => `what do we transfer to ${supplier.name}, exactly?`,
    share: ({ count }) =>
      `we transfer the open amount to ${supplier.name} and our ${count} teams carry it in equal shares. What is one share, exactly?`,
    left: ({ money }) =>
      `out of the ${money} in the project account, what do we have left after paying ${supplier.name}?`,
    extra: ({ money, items }) =>
      `out of the ${money} in the project account, after paying ${supplier.name}: how many additional ${items} can we afford (same unit price, nothing else changes)?`,
  });
  return rows(
    `To: ${mailOf(colleague, client)}`,
    `Cc: ${mailOf(seller, supplier)}`,
    `Subject: ${supplier.name}: what we agreed`,
    blank,
    `${colleague.first}, so that we have it in writing, this is the state of ${page.day(2)}:`,
    blank,
    ...page.lines(({ goods, price, per }) => `* ${goods}, ${price} ${per}`),
    ...page
      .told({
        returned: ({ goods }) => `${goods} of the above not accepted at the door, so not invoiced`,
        lineDiscount: ({ percent, items }) => `${items}: ${percent} rebate because of the late delivery`,
        orderDiscount: ({ percent, ifFreight }) =>
          `trade discount of ${percent} on what the goods we keep then come to${ifFreight(" (delivery stays as it is)")}`,
        freight: ({ money }) => `delivery by van: ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `figures are without ${tax}; ${percent} to be added on ${ifFreight("goods + delivery", "the goods")}`,
        paid: ({ money }) => `our first instalment of ${money} has reached them`,
      })
      .map((fact) => `* ${fact}`),
    page.noise(
      () =>
        `* not part of this: the repair of ${page.day(-40)} for ${page.strayMoney({ from: 5000, to: 30000 })}, settled`,
    ),
    blank,
    `Question for you before Friday: ${asked}`,
    blank,
    `Regards, ${buyer.full}`,
    "-- ",
    client.name,
    page.noise(() => `Phone ${page.phone()}, room ${page.integer({ from: 101, to: 499 })}`),
  );
});
