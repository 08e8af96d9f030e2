import { blank, columns, rows } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Tickets of people who build or mend the software that should have done the sum. */
export const ticketsOfDevelopers = orderTemplates({
  "test-scenario": (page) =>
    rows(
      `QA-${page.integer({ from: 1000, to: 9999 })}  checkout total, scenario without expected value`,
      page.noise(
        () =>
          `sprint ${page.integer({ from: 31, to: 88 })}, build ${page.integer({ from: 4000, to: 9000 })}, flaky on Firefox`,
      ),
      blank,
      "Scenario: somebody please fill in the last step",
      page.lines(({ goods, price, per }) => `  Given the cart has ${goods} priced ${price} ${per}`),
      page.told({
        returned: ({ goods }) => `  And the shopper deletes ${goods} from the cart`,
        lineDiscount: ({ percent, items }) => `  And a product rule takes ${percent} off ${items}`,
        orderDiscount: ({ percent, ifFreight }) =>
          `  And a cart rule takes ${percent} off all products, running after deletions and product rules${ifFreight(" and ignoring the shipping fee")}`,
        freight: ({ money }) => `  And the shipping fee is ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `  And the tax engine puts ${percent} ${tax} on products${ifFreight(" plus shipping fee")}, net prices`,
        paid: ({ money }) => `  And ${money} of store credit is redeemed as payment`,
      }),
      "  When the shopper opens the last page",
      page.ask({
        due: () => '  Then the page says "to pay: ____"',
        share: ({ count }) =>
          `  And "split payment" is on with ${count} equal parts\n  Then the page says "your part: ____"`,
        left: ({ money }) =>
          `  And the shopper pays with a prepaid balance of ${money}\n  Then the page says "balance after purchase: ____"`,
        extra: ({ money, items }) =>
          `  And the shopper pays with a prepaid balance of ${money}\n  Then the page says "you could add up to ____ more ${items} at this price"`,
      }),
      blank,
      "Comment: which value goes into the gap?",
    ),
  "expected-actual": (page) =>
    rows(
      `[bug] total renders as NaN #${page.integer({ from: 2000, to: 9900 })}`,
      blank,
      "**Steps to reproduce**",
      page.lines(
        ({ number, one, count, unit }) => `${number}. add \`${one}\`, set quantity to ${count} ${unit}`,
      ),
      page.told({
        returned: ({ count, items }) => `then lower the quantity of \`${items}\` by ${count}`,
        paid: ({ money }) => `apply payment of ${money}`,
      }),
      blank,
      "**Fixtures**",
      page.lines(({ one, price, per }) => `- \`${one}\` costs ${price} ${per}`),
      page
        .told({
          lineDiscount: ({ percent, items }) => `\`${items}\` has promo ${percent}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `basket promo ${percent}, computed on the items once their own promos are off${ifFreight(", courier excluded")}`,
          freight: ({ money }) => `courier ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `${tax} mode "added", ${percent}, items${ifFreight(" and courier")}`,
        })
        .map((line) => `- ${line}`),
      blank,
      `**Actual** NaN`,
      `**Expected** ${page.ask({
        due: () => "the open amount, which I was too lazy to compute. Can you?",
        share: ({ count }) =>
          `the open amount for one of ${count} equal payers, which I was too lazy to compute. Can you?`,
        left: ({ money }) =>
          `what a wallet of ${money} holds after this is paid, which I was too lazy to compute. Can you?`,
        extra: ({ money, items }) =>
          `how many further \`${items}\` (fixture price) a wallet of ${money} can take after this is paid, which I was too lazy to compute. Can you?`,
      })}`,
      page.noise(
        () =>
          `Node ${page.integer({ from: 18, to: 24 })}, seen ${page.integer({ from: 13, to: 70 })} times since ${page.day(-3, "iso")}`,
      ),
    ),
  "broken-cell": (page) =>
    rows(
      `IT service desk / Office applications / ${page.reference("IT")}`,
      `User ${page.buyer.full}: the cell with the result shows #REF! since the update and I need the number before ${page.time()}.`,
      blank,
      "Sheet contents as read out by user:",
      page.lines(({ number, items, count, unit, price, per }) =>
        columns([`  row ${number + 3}`, items, `${count} ${unit}`, `${price} ${per}`], [9, 22, 10]),
      ),
      "Comments on the cells, also read out:",
      page.told({
        returned: ({ goods }) => `  "minus ${goods}, refused, not our cost"`,
        lineDiscount: ({ percent, items }) => `  "${items}: contract says ${percent} less"`,
        orderDiscount: ({ percent, ifFreight }) =>
          `  "then ${percent} less on the sum of these rows${ifFreight(", not on the mover")}"`,
        freight: ({ money }) => `  "mover: ${money}"`,
        tax: ({ percent, tax, ifFreight }) =>
          `  "rows${ifFreight(" and mover")} are net. ${percent} ${tax} still to come"`,
        paid: ({ money }) => `  "instalment sent: ${money}, goes off at the end"`,
      }),
      page.noise(() => `  "see also tab ${page.integer({ from: 12, to: 31 })}" (tab does not exist)`),
      blank,
      page.ask({
        due: () => "Asked what the cell used to show, user says: what is still to be sent to the supplier.",
        share: ({ count }) =>
          `Asked what the cell used to show, user says: what is still to be sent to the supplier, for each of ${count} sites that carry the same part.`,
        left: ({ money }) =>
          `Asked what the cell used to show, user says: what is not needed out of ${money}.`,
        extra: ({ money, items }) =>
          `Asked what the cell used to show, user says: how many ${items} on top one gets at that price for what is not needed out of ${money}.`,
      }),
      "Level 1 cannot repair the file today. Level 2: please give user the number.",
    ),
  "migration-row": (page) =>
    rows(
      `MIG ${page.integer({ from: 10_000, to: 99_999 })} | legacy order without header total`,
      `source row: ${page.lines(({ one, count, unit, price, per }) => `{${one} ; ${count} ${unit} ; ${price} ${per}}`).join(" ")}`,
      page
        .told({
          returned: ({ count, items }) => `flag RET {${items} ; ${count}} means: taken back, value zero`,
          lineDiscount: ({ percent, items }) => `flag PD {${items} ; ${percent}} means: position discount`,
          orderDiscount: ({ percent, ifFreight }) =>
            `flag HD {${percent}} means: header discount, on positions net of RET and PD${ifFreight(", freight untouched")}`,
          freight: ({ money }) => `flag FR {${money}} means: freight`,
          tax: ({ percent, tax, ifFreight }) =>
            `flag TX {${percent}} means: ${tax} on top of positions${ifFreight(" and freight")} after HD`,
          paid: ({ money }) => `flag DP {${money}} means: down payment`,
        })
        .map((flag) => `  ${flag}`),
      page.noise(() => `  flag ZZ {${page.integer({ from: 1000, to: 9999 })}} means: nobody knows, ignore`),
      page.ask({
        due: () => "The new system wants OPEN_AMOUNT. Value?",
        share: ({ count }) =>
          `The new system wants INSTALMENT, that is the open amount in ${count} even parts. Value?`,
        left: ({ money }) =>
          `The new system wants LIMIT_FREE, that is a limit of ${money} less the open amount. Value?`,
        extra: ({ money, items }) =>
          `The new system wants MAX_ADD, that is how many more ${items} at row price go into a limit of ${money} beside the open amount. Value?`,
      }),
    ),
  "incident-timeline": (page) =>
    rows(
      `INCIDENT ${page.reference("INC")}: billing service down, one order half processed`,
      `Commander: ${page.colleague.full}. Customer hit: ${page.client.name}.`,
      page.noise(
        () =>
          `Impact: ${page.integer({ from: 3, to: 19 })} min, ${page.integer({ from: 130, to: 900 })} requests, no data lost.`,
      ),
      blank,
      "What the message queue still has, in order:",
      page.lines(({ goods, price, per }) => `+ OrderLine(${goods}, ${price} ${per})`),
      page.told({
        returned: ({ goods }) => `- LineCancelled(${goods})`,
        lineDiscount: ({ percent, items }) => `- PriceLowered(${items}, by ${percent})`,
        orderDiscount: ({ percent, ifFreight }) =>
          `- RebateGranted(${percent} of the lines as they are by now${ifFreight(", not of dispatch")})`,
        freight: ({ money }) => `+ DispatchCharged(${money})`,
        tax: ({ percent, tax, ifFreight }) =>
          `+ ${tax.replace(" ", "")}Charged(${percent} of lines${ifFreight(" and dispatch")}, on top)`,
        paid: ({ money }) => `- MoneyReceived(${money})`,
      }),
      blank,
      page.ask({
        due: () => "Action item 1: work out by hand what the customer has yet to pay and post it here.",
        share: ({ count }) =>
          `Action item 1: what the customer has yet to pay falls due at ${count} dates in equal amounts. Work out one amount by hand and post it here.`,
        left: ({ money }) =>
          `Action item 1: the order is paid from the customer's ${money} of credit. Work out the remaining credit by hand and post it here.`,
        extra: ({ money, items }) =>
          `Action item 1: the order is paid from the customer's ${money} of credit. Work out by hand how many more ${items} at their line price the remaining credit allows and post it here.`,
      }),
      "Action item 2: never deploy on a Friday.",
    ),
});
