import { blank, capital, columns, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** E-mail between departments, and of departments with their suppliers. */
export const mailsOfOffices = orderTemplates({
  "three-way-match": (page) => {
    const draft = page.draft(
      ({ one, count, unit }) => `    ${columns([capital(one), `${count} ${unit}`], [24])}`,
    );
    return rows(
      `From: Accounts Payable <ap@${page.client.domain}>`,
      `To: ${page.buyer.full}; ${page.colleague.full}`,
      `Subject: BLOCKED - ${page.supplier.name} ${page.reference("INV")} - three-way match failed`,
      blank,
      "Purchase order says:",
      draft.lines,
      draft.correct(({ was, now, items }) => `  (amended in writing: ${items} ${now}, was ${was})`),
      "Agreed unit prices:",
      page.lines(({ one, price, per }) => `    ${columns([capital(one), `${price} ${per}`], [24])}`),
      "Goods receipt and terms say:",
      page
        .told({
          returned: ({ goods }) => `short by ${goods}; nothing is owed for what did not arrive`,
          lineDiscount: ({ percent, items }) => `contract price adjustment ${items}: -${percent}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `bonus tier reached: -${percent} on value of goods received, net of the adjustments above${ifFreight(", freight line exempt")}`,
          freight: ({ money }) => `freight line ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `${tax} code ${percent}, exclusive, applies to goods${ifFreight(" and freight line")}`,
          paid: ({ money }) => `prepayment found in ledger, ${money}, to be netted`,
        })
        .map((line) => `    ${line}`),
      page.noise(
        () =>
          `Document blocked for ${page.integer({ from: 13, to: 40 })} days. The vendor's invoice says ${page.strayMoney({ from: 400_000, to: 999_000 })}, which matches nothing.`,
      ),
      blank,
      page.ask({
        due: () => "Buyer, please confirm what the invoice ought to ask us to pay.",
        share: ({ count }) =>
          `What the invoice ought to ask us to pay is to be posted in ${count} identical tranches. Buyer, please confirm one tranche.`,
        left: ({ money }) =>
          `The order is capped at ${money}. Buyer, please confirm how much of the cap is unspent if the invoice is as it ought to be.`,
        extra: ({ money, items }) =>
          `The order is capped at ${money}. Buyer, please confirm how many more ${items} (agreed price, no more freight) could be called off under the cap if the invoice is as it ought to be.`,
      }),
    );
  },
  "holiday-handover": (page) =>
    rows(
      `Subject: I'm off from ${page.day(1)} - open things`,
      blank,
      `Hi ${page.colleague.first}, thanks for covering. Four things, only the third needs brains.`,
      blank,
      page.noise(
        () =>
          `1) Badge printer: call ${page.phone()} and ask for ${page.seller.first}. Contract until ${page.day(300)}.`,
      ),
      page.noise(
        () =>
          `2) ${page.client.name} owes us ${page.strayMoney({ from: 20_000, to: 90_000 })} since spring, legal has it, do nothing.`,
      ),
      `3) ${page.supplier.name}. They'll ring about their money. Story so far:`,
      page.lines(({ goods, price, per }) => `   • we took ${goods}, price agreed ${price} ${per}`),
      page
        .told({
          returned: ({ goods }) => `${goods} were the wrong model. Gone back, they agreed not to bill them`,
          lineDiscount: ({ percent, items }) => `scratches on the ${items}, so they give ${percent} on those`,
          orderDiscount: ({ percent, ifFreight }) =>
            `framework rebate ${percent}, on the goods we keep and after the scratches thing if any${ifFreight(". Delivery has no rebate")}`,
          freight: ({ money }) => `delivery ${money}, that's settled, don't discuss it again`,
          tax: ({ percent, tax, ifFreight }) =>
            `none of this has ${tax} in it. ${percent} on ${ifFreight("goods + delivery", "the goods")}`,
          paid: ({ money }) => `I already had treasury send ${money}`,
        })
        .map((line) => `   • ${line}`),
      `   ${page.ask({
        due: () => "=> Have the sum ready that we still pay them.",
        share: ({ count }) =>
          `=> What we still pay them goes out in ${count} equal monthly transfers. Have the sum of one ready.`,
        left: ({ money }) =>
          `=> It comes out of the ${money} on project "Atrium". Have the sum ready that "Atrium" is left with.`,
        extra: ({ money, items }) =>
          `=> It comes out of the ${money} on project "Atrium". They'll offer more ${items} at that price; have ready how many "Atrium" can still take.`,
      })}`,
      "4) Water the ficus.",
      blank,
      `Back ${page.day(15)}. ${page.buyer.first}`,
    ),
  "answers-in-capitals": (page) =>
    rows(
      `> Morning ${page.seller.first}, some questions before I can pay. ${page.buyer.first}`,
      `> What exactly did we get?`,
      page.lines(({ goods }) => goods.toUpperCase()).join(" / "),
      `> At what price?`,
      page.lines(({ items, price, per }) => `${items}: ${price} ${per}`),
      page.told({
        returned: ({ goods }) => rows(`> And what we gave your driver back?`, `${goods}. NOT ON YOUR BILL`),
        lineDiscount: ({ percent, items }) =>
          rows(`> Wasn't one of the lines in the sale?`, `YES, ${items}. ${percent} OFF THESE`),
        orderDiscount: ({ percent, ifFreight }) =>
          rows(
            `> Do we still have our key account rate?`,
            `YOU HAVE. ${percent} OFF WHATEVER THE GOODS WOULD ADD UP TO OTHERWISE${ifFreight(", COURIER ON TOP OF IT IN FULL")}`,
          ),
        freight: ({ money }) => rows(`> What about the courier?`, `${money}`),
        tax: ({ percent, tax, ifFreight }) =>
          rows(
            `> Is that with or without ${tax}?`,
            `WITHOUT. ${percent}, CHARGED ON GOODS${ifFreight(" AND COURIER")} AFTER RATES`,
          ),
        paid: ({ money }) => rows(`> You did see our first transfer?`, `SEEN, ${money}. COUNTS`),
      }),
      page.noise(() =>
        rows(
          `> Your bank details are unchanged?`,
          `UNCHANGED, ACCOUNT ENDS IN ${page.integer({ from: 1000, to: 9999 })}`,
        ),
      ),
      blank,
      `Fwd to ${page.colleague.first}, ${page.day(3)}: sorry about the shouting below. ${page.ask({
        due: () =>
          "Would you do the maths and put in the payment for what is still to be paid? Tell me the amount.",
        share: ({ count }) =>
          `Would you do the maths? What is still to be paid gets recharged to ${count} tenants, same for each. Tell me the amount for one.`,
        left: ({ money }) =>
          `Would you do the maths? We took ${money} from petty cash for it; tell me how much should go back into the box.`,
        extra: ({ money, items }) =>
          `Would you do the maths? We took ${money} from petty cash for it; tell me how many more ${items} at that price we could take before the cash is used up.`,
      })}`,
    ),
  "meeting-invitation": (page) =>
    rows(
      `INVITATION: ${page.day(5)}, ${page.time()}, room ${page.integer({ from: 101, to: 480 })}`,
      `Organiser: ${page.buyer.full}   Required: ${page.colleague.full}`,
      `Title: What does "${page.supplier.name}" really cost us`,
      blank,
      sentences(
        "Agenda, one point.",
        page.ask({
          due: () => "Please come with the amount we must still approve for payment.",
          share: ({ count }) =>
            `The amount we must still approve is spread evenly over ${count} quarters. Please come with the amount per quarter.`,
          left: ({ money }) =>
            `The steering group gave ${money}. Please come with the amount that returns to the steering group.`,
          extra: ({ money, items }) =>
            `The steering group gave ${money} and wants as many ${items} on top as that allows, unit price as it is. Please come with the number.`,
        }),
      ),
      blank,
      "Background (from the mail thread, so you need not search):",
      sentences(
        `${page.seller.first} offered ${joinAnd(page.lines(({ items, price, per }) => `${items} at ${price} ${per}`))} and we said yes,`,
        `the quantities being ${joinAnd(page.lines(({ goods }) => goods))}.`,
        page.told({
          returned: ({ goods }) =>
            `The pilot group sent ${goods} back within the trial period, so no charge arises for these.`,
          lineDiscount: ({ percent, items }) => `Procurement negotiated the ${items} down by ${percent}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `The group contract then gives ${percent} on the goods value that is left${ifFreight(", though not on installation")}.`,
          freight: ({ money }) => `Installation is a fixed ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `We cannot reclaim ${tax}, so add ${percent} to the goods${ifFreight(" and to installation")}.`,
          paid: ({ money }) => `${money} was approved and paid in the last round.`,
        }),
      ),
      page.noise(() => `Dial-in: ${page.phone()}, code ${page.integer({ from: 100_000, to: 999_999 })}`),
    ),
});
