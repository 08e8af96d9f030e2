import { blank, capital, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplate } from "../page.ts";

export const purchaseApproval = orderTemplate("purchase-approval", (page) => {
  const { buyer, colleague, supplier, client } = page;
  const draft = page.draft(
    ({ number, items, count, unit, price, per }) =>
      `  ${number}  ${items}: ${count} ${unit}, ${price} ${per}`,
  );
  return rows(
    "From: noreply@approvals.example",
    `To: ${mailOf(colleague, client)}`,
    `Subject: [Action needed] Purchase request ${page.reference("PR")} by ${buyer.full}`,
    blank,
    `Vendor:      ${supplier.name}`,
    page.noise(
      () => `Cost object: ${page.integer({ from: 4000, to: 7999 })}-${page.integer({ from: 10, to: 99 })}`,
    ),
    `Needed by:   ${page.day(30)}`,
    "Positions:",
    ...draft.lines,
    ...page.told({
      lineDiscount: ({ percent, items }) => `  Rebate on position "${items}": ${percent}`,
      orderDiscount: ({ percent, ifFreight }) =>
        `  Contract rebate on the sum of all positions after other rebates: ${percent}${ifFreight(" (not on freight)")}`,
      freight: ({ money }) => `  Freight: ${money}`,
      tax: ({ percent, tax, ifFreight }) =>
        `  ${capital(tax)}: ${percent}, on positions${ifFreight(" and freight")}, not in the prices`,
    }),
    blank,
    `Comment by ${buyer.full}, ${page.day(1)}:`,
    sentences(
      draft.correct(
        ({ was, now, items }) =>
          `the form is locked, but for the ${items} read ${now}, ${was} was a typo of mine.`,
      ),
      page.told({
        returned: ({ goods }) => `we decided against ${goods} out of the list above, please leave those out.`,
        paid: ({ money }) => `${money} went out with the pro-forma already and comes off.`,
      }),
      page.noise(
        () =>
          `Last year we spent ${page.strayMoney({ from: 90000, to: 900000 })} there, just for comparison.`,
      ),
    ),
    blank,
    `Comment by ${colleague.full}, ${page.day(2)}:`,
    page.ask({
      due: () => "before I click yes: what will we still have to pay, all told?",
      share: ({ count }) =>
        `before I click yes: what will we still have to pay per site, if the ${count} sites bear it equally?`,
      left: ({ money }) =>
        `before I click yes: the budget line holds ${money}. What will it hold after this?`,
      extra: ({ money, items }) =>
        `before I click yes: the budget line holds ${money}. After this, for how many more ${items} at that price would it do?`,
    }),
  );
});
