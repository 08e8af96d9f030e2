import { blank, capital, columns, rows } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Bills and account pages as a bookkeeper files them. */
export const slipsOfAccounts = orderTemplates({
  "invoice-and-credit-note": (page) => {
    const credits = page.told({
      returned: ({ goods }) => `Goods sent back: ${goods}, credited at invoice price`,
      lineDiscount: ({ percent, items }) => `Price of ${items} corrected by -${percent}`,
      orderDiscount: ({ percent, ifFreight }) =>
        `Year-end bonus -${percent} on goods as corrected above${ifFreight(", forwarding without bonus")}`,
    });
    return rows(
      page.scan(
        rows(
          `Sheet one of two: INVOICE ${page.reference("R")}`,
          page.lines(({ number, one, count, unit, price, per }) =>
            columns([`${number}`, capital(one), `${count} ${unit}`, `${price} ${per}`], [3, 24, 10]),
          ),
          page.told({
            freight: ({ money }) => `   Forwarding ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `   ${tax} ${percent}, on goods (less credits)${ifFreight(" and forwarding")}, to be added`,
          }),
          page.noise(() => `   IBAN on file, net ${page.integer({ from: 14, to: 45 })} days`),
          blank,
          "Sheet two of two: CREDITS AND PAYMENTS",
          credits,
          page.told({ paid: ({ money }) => `Payment received ${money}` }),
          page.noise(
            () =>
              `Balance of other invoices: ${page.strayMoney({ from: 10_000, to: 80_000 })}, not concerned`,
          ),
        ),
      ),
      blank,
      page.ask({
        due: () => "Taking both sheets together, what is outstanding on this invoice?",
        share: ({ count }) =>
          `Taking both sheets together, what is outstanding on this invoice is paid by ${count} subsidiaries, the same each. What is it for one?`,
        left: ({ money }) =>
          `Both sheets are taken together and paid from a clearing account with ${money} on it. What does the clearing account show then?`,
        extra: ({ money, items }) =>
          `Both sheets are taken together and paid from a clearing account with ${money} on it. How many more ${items} at invoice price would the clearing account then cover?`,
      }),
    );
  },
  "account-book-page": (page) =>
    rows(
      page.scan(
        rows(
          `Account book, page ${page.integer({ from: 21, to: 198 })}. Debtor: ${page.client.name}`,
          page.noise(() => `carried from page ${page.integer({ from: 5, to: 20 })}: nil`),
          page.lines(({ number, goods, price, per }) => `${number}. Dr. ${goods}, ${price} ${per}`),
          page.told({
            returned: ({ goods }) => `   Cr. ${goods} returned, at the figure debited`,
            lineDiscount: ({ percent, items }) => `   Cr. ${percent} of ${items}, as promised`,
            orderDiscount: ({ percent, ifFreight }) =>
              `   Cr. ${percent} of the goods standing after all that${ifFreight(" (the cart stands in full)")}`,
            freight: ({ money }) => `   Dr. cart ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `   Dr. ${tax}, ${percent} of goods so credited${ifFreight(" and of cart")}`,
            paid: ({ money }) => `   Cr. by cash ${money}`,
          }),
          "balance",
        ),
      ),
      blank,
      page.ask({
        due: () => "What is the debtor's balance?",
        share: ({ count }) =>
          `The debtor clears the balance with ${count} postal orders of equal value. What is the value of a postal order?`,
        left: ({ money }) => `The debtor clears the balance from savings of ${money}. What is saved still?`,
        extra: ({ money, items }) =>
          `The debtor clears the balance from savings of ${money}. How many ${items} on top, as debited, would use no more than what is saved still?`,
      }),
    ),
  "dot-matrix": (page) =>
    rows(
      page.scan(
        rows(
          `${page.supplier.name}                                  PRINT ${page.integer({ from: 1000, to: 9999 })}`,
          `CUST. ${page.client.name}`,
          "=".repeat(52),
          page.lines(({ code, one, count, unit, price, per }) =>
            columns([code, one, `${count} ${unit}`, `@ ${price} ${per}`], [10, 20, 9]),
          ),
          "=".repeat(52),
          page.told({
            returned: ({ goods }) => `DEDUCT GOODS NOT SUPPLIED     ${goods}`,
            lineDiscount: ({ percent, items }) => `DEDUCT LINE TERMS             ${percent}, ${items}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `DEDUCT SETTLEMENT TERMS       ${percent}, GOODS AS DEDUCTED${ifFreight(" ONLY")}`,
            freight: ({ money }) => `INCLUDE CARR. & PACKING       ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `INCLUDE ${columns([`${tax}`], [21])} ${percent}, GOODS AS DEDUCTED${ifFreight(" + CARR. & PACKING")}`,
            paid: ({ money }) => `DEDUCT REMITTANCE             ${money}`,
          }),
          page.noise(
            () => `OPERATOR ${page.integer({ from: 11, to: 99 })}   RUN ${page.day(0, "iso")} ${page.time()}`,
          ),
          "PAY THIS AMOUNT >>>  [paper jam]",
        ),
      ),
      blank,
      page.ask({
        due: () => "Reconstruct the amount behind the three arrows.",
        share: ({ count }) =>
          `The amount behind the three arrows is paid by standing order in ${count} even payments. Reconstruct one payment.`,
        left: ({ money }) =>
          `The amount behind the three arrows was charged to a limit of ${money}. Reconstruct the unused limit.`,
        extra: ({ money, items }) =>
          `The amount behind the three arrows was charged to a limit of ${money}. Reconstruct how many more ${items} (same @) the unused limit would have allowed.`,
      }),
    ),
  "margin-notes": (page) =>
    rows(
      page.scan(
        rows(
          `QUOTATION of ${page.supplier.name}, valid to ${page.day(30)}`,
          page.lines(({ number, goods, price, per }) => `${number}) ${goods}, to be had for ${price} ${per}`),
          page.noise(() => `Our sign: ${page.seller.last}/${page.integer({ from: 100, to: 999 })}`),
          blank,
          "in the margin, blue pen:",
          page.told({
            returned: ({ goods }) => `"not ${goods}!! told them, agreed"`,
            lineDiscount: ({ percent, items }) => `"${items}: got ${percent} off"`,
            orderDiscount: ({ percent, ifFreight }) =>
              `"whole lot then ${percent} cheaper, phone ${page.day(2)}${ifFreight(", not the lorry")}"`,
            freight: ({ money }) => `"lorry ${money}"`,
            tax: ({ percent, tax, ifFreight }) =>
              `"no ${tax} in quote! + ${percent}${ifFreight(", lorry + goods")}"`,
            paid: ({ money }) => `"gave ${money} cash, have receipt"`,
          }),
          'underneath, red pen: "ordered like this"',
        ),
      ),
      blank,
      page.ask({
        due: () => "What are we going to owe, as ordered, on top of anything we have given already?",
        share: ({ count }) =>
          `What we are going to owe, as ordered, on top of anything given already, is for ${count} tenants in equal parts. What does a tenant owe?`,
        left: ({ money }) =>
          `We have ${money} for what was ordered. How much of it is not going to be needed?`,
        extra: ({ money, items }) =>
          `We have ${money} for what was ordered. For what is not going to be needed, how many more ${items} can be had as quoted?`,
      }),
    ),
  "reimbursement-slip": (page) =>
    rows(
      page.ask({
        due: () =>
          "Till to staff: one of you bought something for the firm. How much does the firm pay out for the slip below?",
        share: ({ count }) =>
          `Till to staff: ${count} of you bought something together for the firm, each with the same money. How much does the firm pay out to one for the slip below?`,
        left: ({ money }) =>
          `Till to staff: one of you was given ${money} to buy something for the firm. How much has to be handed in again with the slip below?`,
        extra: ({ money, items }) =>
          `Till to staff: one of you was given ${money} to buy something for the firm and shall go again for more ${items} at that price. How many will it do for, after the slip below?`,
      }),
      blank,
      page.scan(
        rows(
          `${page.supplier.name} * ${page.day(0)} * ${page.time()}`,
          page.lines(({ items, price, per, count, unit }) => `${price} ${per}: ${items}, ${count} ${unit}`),
          page.told({
            returned: ({ count, items }) => `EXCHANGE DESK: ${items} minus ${count}, price given back`,
            lineDiscount: ({ percent, items }) => `STICKER on ${items}: minus ${percent}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `BUSINESS CUSTOMER: minus ${percent} of all goods at sticker price, exchanges considered${ifFreight(", not of the parcel")}`,
            freight: ({ money }) => `PARCEL to office: ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `BUSINESS CUSTOMER: plus ${percent} ${tax}, goods${ifFreight(" and parcel")}`,
            paid: ({ money }) => `PAID WITH COMPANY VOUCHER: ${money} (rest privately)`,
          }),
          page.noise(
            () =>
              `${page.integer({ from: 2, to: 9 })} stamps collected, next gift at ${page.integer({ from: 20, to: 60 })}`,
          ),
        ),
      ),
    ),
});
