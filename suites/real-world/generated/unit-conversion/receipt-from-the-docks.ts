import { blank, columns, rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Papers that travel with goods: waybills, release slips, dockets, dues. */
export const receiptsFromTheDocks = conversionTemplates({
  "bonded-release": (page) =>
    rows(
      page.scan(
        rows(
          `BONDED STORE No. ${page.integer({ from: 2, to: 88 })}      RELEASE WARRANT`,
          page.noise(() => `Bond ref. ${page.reference("BW")}   keys held by ${page.seller.last}`),
          blank,
          columns(["Held", `${page.packs} ${page.lots}`], [14]),
          columns(["Gauge of one", page.size], [14]),
          page.told({
            factor: ({ one, other }) => columns(["Excise scale", `${other} per ${one}`], [14]),
            loss: ({ percent }) => columns(["Condemned", `${percent} of held, destroyed in bond`], [14]),
            extra: ({ amount }) => columns(["Transferred in", `${amount}, passed`], [14]),
            price: ({ money }) => columns(["Duty", `${money} the ${page.newUnit}, passed goods only`], [14]),
            rate: ({ one, other }) => columns(["Duty paid at", `${other} per ${one}`], [14]),
            charge: ({ money }) => columns(["Seal", `${money}, collected with duty`], [14]),
          }),
          blank,
          page.ask({ quantity: () => `RELEASED: (torn)`, cost: () => `COLLECTED: (torn)` }),
        ),
      ),
      page.ask({
        quantity: () => `The corner is gone. Which release, in ${page.newUnits}, stood on the warrant?`,
        cost: ({ currency }) =>
          `The corner is gone. Which sum collected, in ${currency}, stood on the warrant?`,
      }),
    ),
  "air-waybill": (page) =>
    rows(
      page.ask({
        quantity: () => `Need to fill box Q of this waybill (chargeable quantity, ${page.newUnits}):`,
        cost: ({ currency }) => `Need to fill box Q of this waybill (total collect, ${currency}):`,
      }),
      page.scan(
        rows(
          `+-- A shipper ----------+-- B consignee --------+`,
          `  ${page.supplier.name} / ${page.client.name}`,
          `+-- C pieces -----------+-- D nature -----------+`,
          `  ${page.packs} / ${page.lots}`,
          `+-- E declared, one pc -+`,
          `  ${page.size}`,
          page.told({
            factor: ({ one, other }) => rows(`+-- F conversion -------+`, `  ${one}, carried as ${other}`),
            loss: ({ percent }) => rows(`+-- G short-shipped ----+`, `  ${percent} of C, not chargeable`),
            extra: ({ amount }) => rows(`+-- H consolidated with +`, `  ${amount}, chargeable in full`),
            price: ({ money }) =>
              rows(`+-- J rate -------------+`, `  ${money} per chargeable ${page.newUnit}`),
            rate: ({ one, other }) => rows(`+-- K destination ccy --+`, `  collected at ${one} = ${other}`),
            charge: ({ money }) => rows(`+-- L agent's charge ---+`, `  ${money}, in the total collect`),
          }),
          page.noise(
            () => `+-- M flight/day -------+\n  ${page.integer({ from: 100, to: 989 })} / ${page.day(2)}`,
          ),
          `+-- Q ------------------+`,
        ),
      ),
    ),
  "harbour-dues": (page) =>
    rows(
      `(copied out of a soaked counterfoil book, as well as I could read it)`,
      page.scan(
        rows(
          `HARBOUR DUES   counterfoil ${page.integer({ from: 201, to: 899 })}`,
          `landed from the ${page.seller.last}: ${page.packs} ${page.lots}`,
          `by sample ${page.size} in a single one`,
          page.told({
            factor: ({ one, other }) => `by statute ${one} maketh ${other}`,
            loss: ({ percent }) => `allowed to fishermen & poor: ${percent} of the landing, free of dues`,
            extra: ({ amount }) => `brought round by land, liable: ${amount}`,
            price: ({ money }) => `dues on all that is liable: ${money} the ${page.newUnit}`,
            rate: ({ one, other }) => `taken in the master's coin, ${one} maketh ${other}`,
            charge: ({ money }) => `pilot, in that which is taken: ${money}`,
          }),
          page.noise(() => `wind SW, barometer ${page.integer({ from: 985, to: 1029 })}`),
          page.ask({ quantity: () => `liable ~~~~~`, cost: () => `taken ~~~~~` }),
        ),
      ),
      page.ask({
        quantity: () => `The ink has run over the last entry: how many ${page.newUnits} were liable?`,
        cost: ({ currency }) =>
          `The ink has run over the last entry: what was taken, pilot too if there was one, in ${currency}?`,
      }),
    ),
  "haulage-docket": (page) =>
    rows(
      page.scan(
        rows(
          `${page.supplier.name.toUpperCase()} HAULAGE`,
          `DOCKET ${page.integer({ from: 1000, to: 9999 })} / WHITE = OFFICE / PINK = SITE`,
          `CARRIED  ${page.packs} OFF ${page.lot}`,
          `SPEC     ${page.size} NOM.`,
          page.told({
            loss: ({ percent }) => `REFUSED AT SITE  ${percent} OF CARRIED   (take back, no charge)`,
            extra: ({ amount }) => `ADD. FROM YARD ON SECOND RUN  ${amount}   (accepted)`,
          }),
          page.noise(() => `WAITING ${page.integer({ from: 5, to: 55 })} MIN   TIPPED ${page.time()}`),
          `- - - - - - - - office use - - - - - - - -`,
          page.told({
            factor: ({ one, other }) => `conv ${one} = ${other}`,
            price: ({ money }) => `acc'd goods @ ${money}/${page.newUnit}`,
            rate: ({ one, other }) => `x-rate ${one} = ${other}`,
            charge: ({ money }) => `toll + ${money} (on the invoice total)`,
          }),
        ),
      ),
      page.ask({
        quantity: () =>
          `Accounts here. Site lost the pink copy. What quantity did they accept over both runs, in ${page.newUnits}?`,
        cost: ({ currency }) =>
          `Accounts here. Site lost the pink copy. What is our invoice total in ${currency}?`,
      }),
    ),
  "goods-in-stamp": (page) =>
    rows(
      `What figure belongs inside the round stamp (${page.ask({
        quantity: () => `${page.newUnits} taken into stock`,
        cost: ({ currency }) => `${currency} to be paid out`,
      })})?`,
      page.scan(
        rows(
          `[STAMP: GOODS IN, ${page.day(0)}]`,
          `advice  : ${page.packs} pcs "${page.lot}"`,
          `marking : ${page.size} (all pcs alike)`,
          page.told({
            factor: ({ one, other }) => `ruling  : ${one} goes in as ${other}`,
            loss: ({ percent }) => `[STAMP: REJECTED] ${percent} of advice, back to carrier`,
            extra: ({ amount }) => `[STAMP: LATE ARRIVAL] ${amount}, good, into stock as well`,
            price: ({ money }) => `terms   : pay ${money} / ${page.newUnit} into stock`,
            rate: ({ one, other }) => `[STAMP: FOREIGN A/C] paid out at ${one} = ${other}`,
            charge: ({ money }) => `[STAMP: DEMURRAGE] pay ${money} too`,
          }),
          page.noise(() => `[STAMP: COPY ${page.integer({ from: 2, to: 5 })}]`),
          `[STAMP:          ]`,
        ),
      ),
    ),
});
