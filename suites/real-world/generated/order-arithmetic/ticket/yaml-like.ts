import { rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const yamlLike = orderTemplate("yaml-like", (page) =>
  rows(
    `ticket: ${page.reference("TCK")}`,
    `status: waiting for finance`,
    page.noise(() => `sla_hours: ${page.integer({ from: 24, to: 96 })}`),
    `customer: ${page.client.name}`,
    "basket:",
    page.lines(({ one, count, unit, price, per }) =>
      rows(`  - article: ${one}`, `    quantity: ${count} ${unit}`, `    price: ${price} ${per}`),
    ),
    "notes:",
    page
      .told({
        returned: ({ goods }) => `${goods} came back in original packing, not charged`,
        lineDiscount: ({ percent, items }) => `price of ${items} reduced by ${percent} (price match)`,
        orderDiscount: ({ percent, ifFreight }) =>
          `goodwill of ${percent} on all goods after that${ifFreight(", excluding the courier")}`,
        freight: ({ money }) => `courier ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `prices${ifFreight(" and courier")} are shown without ${tax} (${percent}), to be added`,
        paid: ({ money }) => `bank: ${money} received for this ticket`,
      })
      .map((note) => `  - ${note}`),
    page.noise(
      () =>
        `  - previous ticket ${page.reference("TCK")} (${page.strayMoney({ from: 1500, to: 40000 })}) is unrelated`,
    ),
    "request: >",
    `  ${page.ask({
      due: () => "Finance, please state the sum the customer still has to pay.",
      share: ({ count }) =>
        `Finance, please state the sum per invoice if what the customer still has to pay is put on ${count} equal invoices.`,
      left: ({ money }) =>
        `Finance, please state what is left of the customer's deposit account (${money}) when this is paid from it.`,
      extra: ({ money, items }) =>
        `Finance, please state how many further ${items} at this price the customer's deposit account (${money}) can bear when this is paid from it first.`,
    })}`,
  ),
);
