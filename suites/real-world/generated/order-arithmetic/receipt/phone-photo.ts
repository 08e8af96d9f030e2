import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const phonePhoto = orderTemplate("phone-photo", (page) =>
  rows(
    page.scan(
      rows(
        "[photo, text recognised automatically]",
        blank,
        page.supplier.name,
        page.noise(() => `open Mo-Sa 8-${page.integer({ from: 18, to: 22 })} h`),
        page.noise(() => `bon ${page.integer({ from: 1000, to: 9999 })} / ${page.time()}`),
        blank,
        page.lines(
          ({ one, count, unit, price, per }) => `${one.toUpperCase()}   ${count} ${unit} * ${price} ${per}`,
        ),
        blank,
        page.told({
          returned: ({ count, items }) => `RETURN ${count} x ${items}`,
          lineDiscount: ({ percent, items }) => `${percent} OFF ${items}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `${percent} OFF goods subtotal, after the above.${ifFreight(" Not on bringing service")}`,
          freight: ({ money }) => `bringing service ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `excl. ${tax}! ${percent} is due on subtotal${ifFreight(" and on bringing service")}`,
          paid: ({ money }) => `settled by gift card ${money}`,
        }),
        page.noise(() => `points balance ${page.integer({ from: 100, to: 3000 })}`),
        "thank you for shopping with us",
      ),
    ),
    blank,
    page.ask({
      due: () =>
        "Can you add this up for me? I want what I have to pay, with any gift card already taken off.",
      share: ({ count }) =>
        `Can you add this up for me? I want what one of us ${count} has to pay when we share it equally, with any gift card already taken off.`,
      left: ({ money }) => `Can you add this up for me? I want what I get back when I hand over ${money}.`,
      extra: ({ money, items }) =>
        `Can you add this up for me? I have ${money}, and I want to know how many more ${items} I can afford on top of it, same price.`,
    }),
  ),
);
