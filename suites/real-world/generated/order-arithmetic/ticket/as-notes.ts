import { blank, capital, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Tickets that note what happened: a change log, a handover, fields of a file, a forum. */
export const ticketsAsNotes = orderTemplates({
  "change-log": (page) => {
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
  },
  handover: (page) => {
    const [first, ...others] = page.lines(
      ({ items, count, unit, price, per }) => `${items} - ${count} ${unit} - ${price} ${per}`,
    );
    return rows(
      `Shift handover ${page.day(0)} / desk ${page.integer({ from: 1, to: 6 })}`,
      blank,
      page.noise(() => `1. Printer: toner replaced, counter ${page.integer({ from: 20000, to: 90000 })}.`),
      page.noise(
        () =>
          `2. ${page.colleague.full} rang about ${page.strayMoney({ from: 3000, to: 90000 })} from ${page.day(-11)}: done, nothing to do.`,
      ),
      `3. OPEN: ${page.client.name}`,
      `   Took: ${first}`,
      others.map((line) => `         ${line}`),
      page
        .told({
          returned: ({ goods }) => `Back on the shelf, not charged: ${goods}`,
          lineDiscount: ({ percent, items }) => `Shelf label said ${percent} off ${items}, we honour that`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Staff discount ${percent}, counts for the goods after all of the above${ifFreight(" (not for the van)")}`,
          freight: ({ money }) => `Van: ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `Trade customer: the prices are ex ${tax}, add ${percent} on goods${ifFreight(" and van")}`,
          paid: ({ money }) => `Left a deposit of ${money}, deduct it`,
        })
        .map((note) => `   ${note}`),
      `   ${page.ask({
        due: () => "Comes in at noon to settle. Have the exact amount to settle ready!",
        share: ({ count }) =>
          `The ${count} of them come in at noon to settle, in equal parts. Have the exact amount for one of them ready!`,
        left: ({ money }) => `Comes in at noon with ${money} in cash to settle. Have the exact change ready!`,
        extra: ({ money, items }) =>
          `Comes in at noon with ${money} in cash to settle and takes as many more ${items} as the change pays for, same price each. Have that number ready!`,
      })}`,
      blank,
      "What should the early shift get ready under 3?",
    );
  },
  "yaml-like": (page) =>
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
  "forum-style": (page) =>
    rows(
      `Q: "How do I get to my total?"   (asked by ${page.buyer.first}${page.integer({ from: 60, to: 99 })}, ${page.integer({ from: 12, to: 400 })} views)`,
      blank,
      sentences(
        `Total newbie here. Shop is ${page.supplier.name}.`,
        page.lines(({ goods, price, per }) => `I have ${goods} in the cart, ${price} ${per}.`),
        page.told({
          returned: ({ goods }) => `EDIT: took ${goods} out of it again.`,
          lineDiscount: ({ percent, items }) =>
            `${capital(items)} are on offer with ${percent} off, the cart does not show that yet.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Then I have a coupon: ${percent} off the goods total in the cart after offers${ifFreight(", not valid for shipping")}.`,
          freight: ({ money }) => `Shipping to me is ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `${capital(tax)} is not in any of these numbers. It's ${percent} where I live, for ${ifFreight("goods and shipping", "everything")}.`,
          paid: ({ money }) =>
            `They hold ${money} of mine from an earlier cancelled purchase and will set it off against this.`,
        }),
        page.noise(
          () =>
            `Delivery says ${page.integer({ from: 2, to: 4 })} to ${page.integer({ from: 5, to: 9 })} working days.`,
        ),
      ),
      blank,
      page.ask({
        due: () => "What will they charge me at the end?",
        share: ({ count }) =>
          `What they charge me at the end is for ${count} people and I want the same amount from everyone, me included. How much is it each?`,
        left: ({ money }) =>
          `I'm paying with a prepaid card that has ${money} on it. What will be on it afterwards?`,
        extra: ({ money, items }) =>
          `I'm paying with a prepaid card that has ${money} on it. How many more ${items} can I put into the cart (same price, shipping stays the same)?`,
      }),
      blank,
      page.noise(
        () => `1 answer: "Ask support, they replied to me in ${page.integer({ from: 13, to: 55 })} minutes."`,
      ),
    ),
});
