import { blank, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplates } from "../page.ts";

/** E-mail that wants one figure for a file: a grant report, an insurance claim. */
export const mailsForTheRecord = orderTemplates({
  "grant-report": (page) =>
    rows(
      `From: ${page.colleague.full}`,
      `To: ${page.buyer.full}`,
      `Re: budget line ${page.integer({ from: 2, to: 9 })}.${page.integer({ from: 11, to: 19 })}, equipment`,
      blank,
      `Dear ${page.buyer.first},`,
      "the donor's template wants one figure for this line and I would rather not be the one who gets it wrong. The vouchers in the folder show, in this order:",
      page.lines(
        ({ number, goods, price, per }) => `  voucher ${number}: ${goods}, unit cost ${price} ${per}`,
      ),
      page
        .told({
          returned: ({ goods }) =>
            `note: ${goods} failed on arrival and went back under warranty; the vendor withdrew the charge`,
          lineDiscount: ({ percent, items }) => `note: NGO price for ${items}, unit cost minus ${percent}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `note: vendor's in-kind contribution of ${percent}, on equipment kept at the costs so arrived at${ifFreight(" and not on clearance")}`,
          freight: ({ money }) => `note: clearance and transport to site ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `note: exemption from ${tax} refused. ${percent} on equipment${ifFreight(" and clearance")}`,
          paid: ({ money }) => `note: ${money} of it was already reported last period`,
        })
        .map((line) => `  ${line}`),
      page.noise(
        () =>
          `(Vehicle log and fuel are line ${page.integer({ from: 20, to: 29 })}, ${page.strayMoney({ from: 30_000, to: 80_000 })}, please leave them out here.)`,
      ),
      blank,
      page.ask({
        due: () => "What do we report as this period's cost?",
        share: ({ count }) =>
          `This period's cost is carried by ${count} partner organisations in equal parts. What does each report?`,
        left: ({ money }) => `The line was ${money}. What do we report as unspent?`,
        extra: ({ money, items }) =>
          `The line was ${money}. How many ${items} more could we justify from what is unspent, at the voucher's unit cost and without another transport?`,
      }),
    ),
  "loss-adjuster": (page) =>
    rows(
      `From: ${page.colleague.full} <claims@${page.client.domain}>`,
      `To: ${page.buyer.full}`,
      `Claim ${page.reference("CL")}, water damage, replacement purchase`,
      blank,
      `Dear ${page.buyer.first} ${page.buyer.last},`,
      sentences(
        "we reimburse what the replacement really cost you and need that as one figure.",
        "From your e-mails I gather the following; correct me where I am wrong.",
      ),
      page.lines(
        ({ number, goods, price, per }) =>
          `(${number}) You replaced ${goods}. The dealer's price: ${price} ${per}.`,
      ),
      page.told({
        returned: ({ goods }) =>
          `You kept too many at first; ${goods} were taken back by the dealer without cost to you.`,
        lineDiscount: ({ percent, items }) =>
          `The dealer let you have the ${items} at a discount of ${percent}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Through our partner network the dealer deducts ${percent} from the price of everything replaced, as it is after item (discounts included)${ifFreight(". The fitting is outside the network")}.`,
        freight: ({ money }) => `Bringing and fitting: ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `${tax}, which you cannot recover: ${percent}, on goods${ifFreight(" and on bringing and fitting")}.`,
        paid: ({ money }) =>
          `Your excess is not at issue, but ${money} has already been settled by us with the dealer.`,
      }),
      page.noise(
        () =>
          `The plumber's ${page.strayMoney({ from: 8000, to: 60_000 })} is a separate head of claim and is not part of this.`,
      ),
      blank,
      page.ask({
        due: () => "Which amount is still to be settled?",
        share: ({ count }) =>
          `What is still to be settled is apportioned to ${count} insurers in equal lines. Which amount falls to each?`,
        left: ({ money }) => `The policy pays up to ${money} for this. Which amount of it is not exhausted?`,
        extra: ({ money, items }) =>
          `The policy pays up to ${money} for this. How many further ${items} at the dealer's price could you claim before it is exhausted?`,
      }),
      `Yours, ${page.colleague.last} / ${mailOf(page.colleague, page.client)}`,
    ),
});
