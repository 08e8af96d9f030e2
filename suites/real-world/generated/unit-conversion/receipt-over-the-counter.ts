import { blank, columns, rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** From tills, terminals and counters. */
export const receiptsOverTheCounter = conversionTemplates({
  "self-checkout": (page) =>
    rows(
      page.scan(
        rows(
          `SELF CHECKOUT ${page.integer({ from: 1, to: 24 })}`,
          `PLEASE WAIT FOR ASSISTANCE`,
          `>> item: ${page.stuff}`,
          `>> you entered: ${page.packs} (${page.lots})`,
          `>> label scanned: ${page.size}`,
          page.told({
            factor: ({ one, other }) => `>> store setting: ${one} sold as ${other}`,
            loss: ({ percent }) => `>> damaged-goods scan: ${percent} of entered removed from basket`,
            extra: ({ amount }) => `>> scale two: ${amount} added to basket`,
            price: ({ money }) => `>> basket price: ${money} for every ${page.newUnit}`,
            rate: ({ one, other }) => `>> foreign card detected: charged at ${one} = ${other}`,
            charge: ({ money }) => `>> deposit for crate: ${money}, charged with it`,
          }),
          page.noise(() => `>> staff code: ${page.integer({ from: 3000, to: 7999 })}`),
          `UNEXPECTED ERROR IN LAST STEP`,
        ),
      ),
      page.ask({
        quantity: () => `The display died before the last step. How many ${page.newUnits} are in the basket?`,
        cost: ({ currency }) =>
          `The display died before the last step. How many ${currency} will be charged?`,
      }),
    ),
  "pawn-ticket": (page) =>
    rows(
      page.scan(
        rows(
          `PLEDGE OFFICE, ${page.client.name}`,
          page.noise(() => `Ticket ${page.reference("P")}, forfeits ${page.day(180)}`),
          `Pledged by ${page.buyer.full}: ${page.packs} ${page.lots}.`,
          `Each stated and found to be ${page.size}.`,
          page.told({
            factor: ({ one, other }) => `The office takes ${one} for ${other}.`,
            loss: ({ percent }) => `Not accepted as pledge and handed back: ${percent} of the above.`,
            extra: ({ amount }) => `Accepted besides, from an older ticket: ${amount}.`,
            price: ({ money }) => `Lent on what is accepted: ${money} per ${page.newUnit}.`,
            rate: ({ one, other }) => `Paid out in other money; the office takes ${one} for ${other}.`,
            charge: ({ money }) => `Paid out together with it, refund of an old fee: ${money}.`,
          }),
        ),
      ),
      blank,
      page.ask({
        quantity: () =>
          `The office wrote the accepted quantity in ${page.newUnits} on the back, and the back is illegible. Please reconstruct it.`,
        cost: ({ currency }) =>
          `The office wrote the sum paid out, in ${currency}, on the back, and the back is illegible. Please reconstruct it.`,
      }),
    ),
  "two-slips-stapled": (page) =>
    rows(
      `Two slips, stapled. ${page.ask({
        quantity: () => `I have to claim the ${page.newUnits} that I really got. Which number?`,
        cost: ({ currency }) => `I have to claim what the whole thing cost me in ${currency}. Which number?`,
      })}`,
      blank,
      page.scan(
        rows(
          `(A)  ${page.supplier.name}, cash sale`,
          `     ${page.lot}   x ${page.packs}`,
          `     per x: ${page.size}`,
          page.told({
            loss: ({ percent }) => `     ret'd at once, not paid: ${percent} of x`,
            extra: ({ amount }) => `     loose from bin, paid like the rest: ${amount}`,
            price: ({ money }) => `     ${money} : 1 ${page.sign}`,
          }),
          `(B)  Office of weights and exchange, window ${page.integer({ from: 1, to: 9 })}`,
          page.told({
            factor: ({ one, other }) => `     goods   ${one} : ${other}`,
            rate: ({ one, other }) => `     money   ${one} : ${other}`,
            charge: ({ money }) => `     our commission, on top, ${money}`,
          }),
          page.noise(() => `     no claims after ${page.time()}`),
        ),
      ),
    ),
  "thermal-faded": (page) =>
    rows(
      page.scan(
        rows(
          columns([page.client.name, `POS ${page.integer({ from: 11, to: 79 })}`], [24]),
          `.........................`,
          columns(["UNITS", page.packs], [9, -12]),
          columns(["DESC", page.lot], [9]),
          columns(["CONT/1", page.size], [9, -12]),
          page.told({
            factor: ({ one, other }) => columns(["UOM", `${one} > ${other}`], [9]),
            loss: ({ percent }) => columns(["VOID", `${percent} of UNITS`], [9]),
            extra: ({ amount }) => columns(["ADD", `${amount} (not in UNITS, no void)`], [9]),
            price: ({ money, besides }) =>
              columns(["PRICE", `${money} per ${page.newUnit} net of void${besides(", incl. add")}`], [9]),
            rate: ({ one, other }) => columns(["DCC", `${one} > ${other}`], [9]),
            charge: ({ money }) => columns(["SVC", `${money} added last`], [9]),
          }),
          page.noise(() => columns(["AUTH", String(page.integer({ from: 100000, to: 999999 }))], [9])),
          page.ask({ quantity: () => `QTY NET  ?? ${page.sign}`, cost: () => `TO PAY   ??` }),
          `.........................`,
        ),
      ),
      page.ask({
        quantity: () =>
          `Left it in the sun, the two question marks were a number once. In ${page.newUnits}, which?`,
        cost: ({ currency }) =>
          `Left it in the sun, the two question marks were a number once. In ${currency}, which?`,
      }),
    ),
  "market-book": (page) =>
    rows(
      page.scan(
        rows(
          `page ${page.integer({ from: 14, to: 96 })} of ${page.seller.first}'s receipt book`,
          `sold to ${page.buyer.first} with thanks!`,
          `  ${page.packs} ${page.lots}`,
          `  (${page.size} the one)`,
          page.told({
            price: ({ money }) => `  @ ${money} / ${page.newUnit}, fair is fair, only what you take home`,
            loss: ({ percent }) => `  crossed out ${percent} of it - bruised - stays here`,
            extra: ({ amount }) => `  + ${amount} from the last bin, nice, you take that home too`,
            factor: ({ one, other }) => `  [ ${one} - ${other} ]`,
            rate: ({ one, other }) => `  [ ${one} - ${other} ] tourist rate`,
            charge: ({ money }) => `  + ${money} for the basket, goes on the end`,
          }),
          page.noise(() => `  come again, we are here till ${page.day(20)}`),
        ),
      ),
      page.ask({
        quantity: () =>
          `The total is under ${page.seller.first}'s thumb in my photo. What do I take home, in ${page.newUnits}?`,
        cost: ({ currency }) =>
          `The total is under ${page.seller.first}'s thumb in my photo. What did I pay, in ${currency}?`,
      }),
    ),
});
