import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const deliveryNote = orderTemplate("delivery-note", (page) =>
  rows(
    page.scan(
      rows(
        `DELIVERY NOTE AND BILL   ${page.reference("DN")}`,
        `Recipient: ${page.client.name}`,
        `Date: ${page.day(0)}`,
        page.noise(
          () =>
            `Packages: ${page.integer({ from: 2, to: 9 })}   Gross weight: ${page.integer({ from: 11, to: 480 })} kg   Driver: ${page.colleague.last}`,
        ),
        blank,
        page.lines(({ number, code, goods, price, per }) => `${number}. ${code}  ${goods}   ${price} ${per}`),
        blank,
        "Entered by hand:",
        page.told({
          returned: ({ goods }) => `- refused on arrival, take off: ${goods}`,
          lineDiscount: ({ percent, items }) => `- ${items}: minus ${percent} as agreed`,
          orderDiscount: ({ percent, ifFreight }) =>
            `- from the goods total that gives, minus ${percent}${ifFreight(" (carriage stays)")}`,
          freight: ({ money }) => `- carriage ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `- all before ${tax}, add ${percent}${ifFreight(" (carriage too)")}`,
          paid: ({ money }) => `- ${money} received in advance`,
        }),
        page.noise(() => `- next run ${page.day(7)}`),
        blank,
        "Amount to collect: __________",
      ),
    ),
    blank,
    page.ask({
      due: () => "What has to go into the blank field?",
      share: ({ count }) =>
        `The amount for the blank field is collected at ${count} doors, the same at each. What is collected at one door?`,
      left: ({ money }) =>
        `The recipient pays the amount for the blank field out of ${money} in cash. How much change is that?`,
      extra: ({ money, items }) =>
        `The recipient pays the amount for the blank field out of ${money} in cash. How many extra ${items}, same price, could be had for the change?`,
    }),
  ),
);
