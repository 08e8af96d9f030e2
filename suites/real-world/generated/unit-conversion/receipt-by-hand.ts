import { blank, rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Notes, tags and forms that somebody filled in by hand. */
export const receiptsByHand = conversionTemplates({
  "door-note": (page) =>
    rows(
      page.scan(
        rows(
          `SORRY WE MISSED YOU`,
          `We left: ${page.packs} ${page.lots}`,
          `Where: [x] with neighbour [ ] shed [ ] other`,
          `Driver's remarks (handwritten): each is ${page.size}.`,
          page.told({
            factor: ({ one, other }) => `${one} is ${other} on our tariff.`,
            loss: ({ percent }) => `${percent} of what we left got crushed, neighbour binned that.`,
            extra: ({ amount }) => `Neighbour also had ${amount} for you from last time, not crushed.`,
            price: ({ money, besides }) =>
              `You owe ${money} per ${page.newUnit} not crushed${besides(", last time was never paid either")}.`,
            rate: ({ one, other }) => `Depot takes local money, ${one} is ${other}.`,
            charge: ({ money }) => `+ ${money} second attempt, pay with the rest.`,
          }),
          page.noise(() => `Depot opens ${page.time()}`),
        ),
      ),
      blank,
      page.ask({
        quantity: () => `So how many ${page.newUnits} have I got that are not crushed?`,
        cost: ({ currency }) => `So how much do I owe at the depot, in ${currency}?`,
      }),
    ),
  "ledger-page": (page) =>
    rows(
      `Transcript of a ledger page (clerk's hand, blots marked #)`,
      page.scan(
        rows(
          `To ${page.packs} ${page.lots} recd. of ${page.seller.last} & Co.`,
          `   at ${page.size} pr. piece`,
          page.told({
            factor: ({ one, other }) => `   N.B. ${one} reckon'd ${other}`,
            loss: ({ percent }) => `By ${percent} of same, moth & rust`,
            extra: ({ amount }) => `To ${amount} of ${page.buyer.last}, sound`,
            price: ({ money }) => `   The sound whole valued at ${money} pr. ${page.newUnit}`,
            rate: ({ one, other }) => `   N.B. ${one} reckon'd ${other} in the foreign ledger`,
            charge: ({ money }) => `To porterage, foreign or home as the case may be, ${money}`,
          }),
          page.noise(
            () => `   (Mr ${page.colleague.last} absent these ${page.integer({ from: 3, to: 21 })} days)`,
          ),
          page.ask({ quantity: () => `Sound whole   ####`, cost: () => `Value carried forward   ####` }),
        ),
      ),
      page.ask({
        quantity: () => `What did the blot cover, in ${page.newUnits}?`,
        cost: ({ currency, charged }) =>
          `What did the blot cover, in ${currency}${charged(", porterage included")}?`,
      }),
    ),
  "lab-intake": (page) =>
    rows(
      page.ask({
        quantity: () =>
          `Field "net intake" is mandatory and was skipped. Unit: ${page.newUnits}. Please supply it from the form below.`,
        cost: ({ currency }) =>
          `Field "amount to debit" is mandatory and was skipped. Unit: ${currency}. Please supply it from the form below.`,
      }),
      blank,
      page.scan(
        rows(
          `SAMPLE INTAKE FORM ${page.reference("SI")}`,
          `  sender ................ ${page.client.name}`,
          `  material .............. ${page.lot}`,
          `  pieces ................ ${page.packs}`,
          `  nominal per piece ..... ${page.size}`,
          page.told({
            factor: ({ one, other }) => `  lab convention ........ ${one} -> ${other}`,
            loss: ({ percent }) => `  contaminated .......... ${percent} of pieces (discard)`,
            extra: ({ amount }) => `  retained earlier ...... ${amount} (clean, merge)`,
            price: ({ money }) => `  fee ................... ${money} per ${page.newUnit} of net intake`,
            rate: ({ one, other }) => `  debit account ......... foreign, ${one} -> ${other}`,
            charge: ({ money }) => `  courier ............... ${money}, debit as well`,
          }),
          page.noise(() => `  fridge ................ ${page.integer({ from: 2, to: 8 })} degrees`),
        ),
      ),
    ),
  "returned-tag": (page) =>
    rows(
      page.scan(
        rows(
          `*tag* ${page.packs} x ${page.lot} *tag*`,
          `*tag* 1 x = ${page.size}`,
          page.told({
            factor: ({ one, other }) => `*tag* ${one} = ${other}`,
            loss: ({ percent }) => `*tag* ${percent} n.g.`,
            extra: ({ amount }) => `*tag* ${amount} o.k. (other pallet)`,
            price: ({ money }) => `*tag* all o.k.: ${money} / ${page.newUnit}`,
            rate: ({ one, other }) => `*tag* ${one} = ${other}`,
            charge: ({ money }) => `*tag* & ${money} tag fee, total`,
          }),
        ),
      ),
      page.ask({
        quantity: () =>
          `(n.g. = no good, not counted, a share of what the top tag says.) ${page.newUnits}, o.k.?`,
        cost: ({ currency }) =>
          `(n.g. = no good, not counted, a share of what the top tag says.) Total, ${currency}?`,
      }),
    ),
});
