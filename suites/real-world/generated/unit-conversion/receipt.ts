import { blank, columns, rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** As it comes from a printer or a scanner: terse rows, the result missing. */
export const receipts = conversionTemplates({
  "delivery-note": (page) =>
    rows(
      page.ask({
        quantity: () =>
          `Scan of a delivery note. The line "net quantity (${page.sign})" is under a coffee stain. What did it say?`,
        cost: ({ currency }) =>
          `Scan of a delivery note. The line "amount due" is under a coffee stain. What did it say, in ${currency}?`,
      }),
      blank,
      page.scan(
        rows(
          `${page.supplier.name.toUpperCase()}        DELIVERY NOTE ${page.reference("DN")}`,
          page.noise(
            () =>
              `Date ${page.day(0)}   Driver ${page.seller.last}   Gate ${page.integer({ from: 1, to: 12 })}`,
          ),
          `----------------------------------------------`,
          columns(["Article", page.lot], [24]),
          columns(["Content of one", page.size], [24]),
          columns(["Number delivered", page.packs], [24]),
          page.told({
            factor: ({ one, other }) => columns(["Conversion", `${one} = ${other}`], [24]),
            loss: ({ percent }) => columns(["Damaged, not charged", percent], [24]),
            extra: ({ amount }) => columns(["Loose, undamaged, added", amount], [24]),
            price: ({ money }) => columns(["Price of undamaged", `${money} per ${page.newUnit}`], [24]),
            rate: ({ one, other }) => columns(["Invoice currency", `${one} = ${other}`], [24]),
            charge: ({ money }) => columns(["Pallet charge, added", money], [24]),
          }),
          `----------------------------------------------`,
        ),
      ),
    ),
  "weighbridge-ticket": (page) =>
    rows(
      page.scan(
        rows(
          `*** MEASURING STATION ${page.integer({ from: 2, to: 30 })} ***`,
          page.noise(() => `TICKET ${page.integer({ from: 10000, to: 99999 })}   ${page.time()}`),
          `LOAD    ${page.packs} x ${page.lot}`,
          `EACH    ${page.size}`,
          page.told({
            factor: ({ one, other }) => `TABLE   ${one} -> ${other}`,
            loss: ({ percent }) => `SHRINK  minus ${percent} of load`,
            extra: ({ amount }) => `BIN 2   plus ${amount}, no shrink`,
            price: ({ money, besides }) =>
              `TARIFF  ${money} for one ${page.newUnit}, load${besides(" and bin")} after shrink`,
            rate: ({ one, other }) => `FX      ${one} -> ${other}`,
            charge: ({ money }) => `FEE     plus ${money} in currency of payment`,
          }),
          page.ask({ quantity: () => `NET     ........ ${page.sign}`, cost: () => `PAY     ........` }),
        ),
      ),
      blank,
      page.ask({
        quantity: () =>
          `The printer ran out of ink at the dotted line. Which number of ${page.newUnits} belongs there?`,
        cost: ({ currency }) =>
          `The printer ran out of ink at the dotted line. Which amount in ${currency} belongs there?`,
      }),
    ),
  "hand-written-slip": (page) =>
    rows(
      `(photo of a slip of paper, transcribed)`,
      page.scan(
        rows(
          `${page.buyer.first} -`,
          `${page.packs} ${page.lots}, ${page.size} each`,
          page.told({
            factor: ({ one, other }) => `(${one} = ${other})`,
            loss: ({ percent }) => `${percent} mouldy!! don't charge`,
            extra: ({ amount }) => `+ ${amount} from my own garden / garage, good`,
            price: ({ money, besides }) =>
              `${money} for 1 ${page.sign}, good stuff only${besides(", mine too")}`,
            rate: ({ one, other }) => `she pays foreign, ${one} = ${other}`,
            charge: ({ money }) => `+ ${money} for the ferry`,
          }),
          page.noise(() => `ring ${page.phone()} if unclear`),
          `- ${page.seller.first}`,
        ),
      ),
      blank,
      page.ask({
        quantity: () => `How many ${page.newUnits} of good stuff is that?`,
        cost: ({ currency }) => `What does she pay, in ${currency}?`,
      }),
    ),
  "pro-forma": (page) =>
    rows(
      page.scan(
        rows(
          `PRO FORMA INVOICE            ${page.reference("PF")}`,
          `Seller   ${page.supplier.name}`,
          `Buyer    ${page.client.name}`,
          page.noise(() => `Valid until ${page.day(30)}`),
          blank,
          `Pos. 1   ${page.lot}`,
          `         packaging unit ${page.size}`,
          `         units ${page.packs}`,
          page.told({
            factor: ({ one, other }) => `         basis of conversion ${one} / ${other}`,
            loss: ({ percent }) => `         allowance for breakage ${percent} of pos. 1`,
            extra: ({ amount }) => `Pos. 2   the same, bulk, no allowance: ${amount}`,
            price: ({ money }) =>
              `Rate     ${money} per ${page.newUnit} (pos. 1 less allowance, and any pos. 2)`,
            rate: ({ one, other }) => `Terms    payable in foreign currency, ${one} / ${other}`,
            charge: ({ money }) => `Pos. 3   insurance, in the currency payable: ${money}`,
          }),
          page.ask({
            quantity: () => `Quantity in ${page.sign}, positions together:  [            ]`,
            cost: () => `Total payable:  [            ]`,
          }),
        ),
      ),
      blank,
      page.ask({
        quantity: () => `The bracket was left empty by mistake. Fill in the number of ${page.newUnits}.`,
        cost: ({ currency }) => `The bracket was left empty by mistake. Fill in the amount in ${currency}.`,
      }),
    ),
  "till-roll": (page) =>
    rows(
      page.scan(
        rows(
          `      ${page.supplier.name}`,
          page.noise(() => `      till ${page.integer({ from: 1, to: 9 })}  op. ${page.seller.first}`),
          `  ${page.packs} * ${page.lot}`,
          `      @ ${page.size}`,
          page.told({
            factor: ({ one, other }) => `  # ${one} is ${other}`,
            loss: ({ percent }) => `  - ${percent} spoilt`,
            extra: ({ amount }) => `  + ${amount} open ware, sound`,
            price: ({ money }) => `  X ${money} / ${page.sign} sound`,
            rate: ({ one, other }) => `  $ ${one} is ${other}`,
            charge: ({ money }) => `  + ${money} bag and carry`,
          }),
          `  ==========================`,
        ),
      ),
      page.ask({
        quantity: () =>
          `My till roll ends at the double line. What should it say below in ${page.newUnits} (what is sound)?`,
        cost: ({ currency }) =>
          `My till roll ends at the double line. What should it say below, in ${currency}?`,
      }),
      page.noise(() => `(The shop shuts at ${page.time()}, I would like to go back with the right number.)`),
    ),
});
