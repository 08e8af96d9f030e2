import { blank, columns, rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Settlements, count sheets and remittance slips, as offices print and file them. */
export const receiptsFromTheBackOffice = conversionTemplates({
  "auction-settlement": (page) =>
    rows(
      page.scan(
        rows(
          `${page.supplier.name}, Auctioneers`,
          `SETTLEMENT    paddle ${page.integer({ from: 20, to: 480 })}`,
          `Lot as catalogued: ${page.packs} ${page.lots}`,
          `Measured by our expert, each: ${page.size}`,
          page.told({
            factor: ({ one, other }) => `Catalogue units: ${one} is sold as ${other}`,
            loss: ({ percent }) => `Withdrawn before the hammer: ${percent} of the lot`,
            extra: ({ amount }) => `Late entry knocked down to the same paddle: ${amount}`,
            price: ({ money }) => `Hammer: ${money} for each ${page.newUnit} knocked down`,
            rate: ({ one, other }) => `Overseas bidder, billed on the basis that ${one} is ${other}`,
            charge: ({ money }) => `Catalogue and packing, to the bill: ${money}`,
          }),
          page.noise(() => `Collection by ${page.day(10)}, ${page.time()}`),
          page.ask({ quantity: () => `KNOCKED DOWN IN ALL`, cost: () => `BILL` }),
        ),
      ),
      page.ask({
        quantity: () => `Nothing is printed behind the last words. What should be, in ${page.newUnits}?`,
        cost: ({ currency }) => `Nothing is printed behind the last word. What should be, in ${currency}?`,
      }),
    ),
  "stock-card-ruled": (page) =>
    rows(
      `STOCK CARD, both sides. Please work out the entry for the last line.`,
      blank,
      page.scan(
        rows(
          `front | ${page.stuff}`,
          `------+------------------------------`,
          columns(["in", `| ${page.packs} (by the ${page.lot})`], [5]),
          columns(["each", `| ${page.size}`], [5]),
          page.told({
            factor: ({ one, other }) => columns(["unit", `| ${one} to be posted as ${other}`], [5]),
            loss: ({ percent }) => columns(["out", `| ${percent} of "in", spoiled`], [5]),
            extra: ({ amount }) => columns(["b/f", `| ${amount}, sound`], [5]),
          }),
          page.noise(() => columns(["bin", `| ${page.integer({ from: 100, to: 999 })}`], [5])),
          `back  | ${page.ask({ quantity: () => "(no values kept)", cost: () => "values" })}`,
          `------+------------------------------`,
          page.told({
            price: ({ money }) =>
              columns(["std", `| ${money} for 1 ${page.sign} of the balance on the front`], [5]),
            rate: ({ one, other }) => columns(["fx", `| posted at ${one} = ${other}`], [5]),
            charge: ({ money }) => columns(["o/h", `| plus ${money}, after fx if any`], [5]),
          }),
          page.ask({
            quantity: () => columns(["bal", `| ______ ${page.newUnits}`], [5]),
            cost: ({ currency }) => columns(["bal", `| ______ ${currency}`], [5]),
          }),
        ),
      ),
    ),
  "remittance-advice": (page) =>
    rows(
      page.scan(
        rows(
          `REMITTANCE ADVICE`,
          `${page.client.name} to ${page.supplier.name}`,
          page.noise(() => `your ref. ${page.reference("INV")}, our clerk ${page.colleague.last}`),
          `We credit you as follows:`,
          `  ${page.lots}, number accepted ........ ${page.packs}`,
          `  content, each ........ ${page.size}`,
          page.told({
            factor: ({ one, other }) => `  converted ........ ${one} into ${other}`,
            loss: ({ percent }) => `  less found short on opening ........ ${percent} thereof`,
            extra: ({ amount }) => `  and from the sample cupboard, complete ........ ${amount}`,
            price: ({ money }) => `  all this at ........ ${money} the ${page.newUnit}`,
            rate: ({ one, other }) => `  exchanged at ........ ${one} for ${other}`,
            charge: ({ money }) => `  and interest, remitted likewise ........ ${money}`,
          }),
          page.ask({
            quantity: () => `  quantity credited ........`,
            cost: () => `  amount remitted ........`,
          }),
        ),
      ),
      blank,
      page.ask({
        quantity: () =>
          `Their printer gave up in the last line. We must book the quantity credited in ${page.newUnits}.`,
        cost: ({ currency }) =>
          `Their printer gave up in the last line. We must book the amount remitted in ${currency}.`,
      }),
    ),
  "count-sheet": (page) =>
    rows(
      page.scan(
        rows(
          `INVENTORY TAG      area ${page.integer({ from: 1, to: 40 })}`,
          `counter A: ${page.buyer.last}   counter B: ${page.seller.last}`,
          `A and B agree on ${page.packs}.`,
          `object: ${page.lot}`,
          `label, one object: ${page.size}`,
          page.told({
            loss: ({ percent }) => `unfit (A and B agree): ${percent} of the count. strike off.`,
            extra: ({ amount }) => `found by B behind rack, fit: ${amount}. count in.`,
          }),
          page.noise(() => `tag printed ${page.time()}, void if copied`),
          `------ cut here, lower part to finance ------`,
          page.told({
            factor: ({ one, other }) => `table: ${one} / ${other}`,
            price: ({ money }) => `carry at ${money} a ${page.newUnit} fit`,
            rate: ({ one, other }) => `group: ${one} / ${other}`,
            charge: ({ money }) => `freight-in, group money, add ${money}`,
          }),
        ),
      ),
      page.ask({
        quantity: () => `Tag arrived in two halves. What is fit, in ${page.newUnits}?`,
        cost: ({ currency, charged }) =>
          `Tag arrived in two halves. What does the group carry,${charged(" freight-in and all,")} in ${currency}?`,
      }),
    ),
  "reading-order-lost": (page) =>
    rows(
      `(text extracted from a PDF invoice; the program has mixed up the boxes)`,
      page.scan(
        rows(
          page.told({
            charge: ({ money }) => `Add for documents, in currency of payment: ${money}`,
            price: ({ money, besides }) =>
              `Rate (delivered less culled${besides(" plus spare")}): ${money}/${page.newUnit}`,
          }),
          `${page.supplier.name}   page ${page.integer({ from: 1, to: 3 })}`,
          page.told({
            extra: ({ amount }) => `Spare, uncut, goes with delivered: ${amount}`,
            rate: ({ one, other }) => `Payment: ${one} equals ${other}`,
          }),
          `Description: ${page.lot}`,
          page.noise(() => `Account manager ${page.seller.full}, ${page.phone()}`),
          page.told({ factor: ({ one, other }) => `Measure: ${one} equals ${other}` }),
          `Contents (one): ${page.size}`,
          page.told({ loss: ({ percent }) => `Culled, not counted: ${percent} of delivered` }),
          `Delivered: ${page.packs}`,
        ),
      ),
      page.ask({
        quantity: () => `The box "Total that counts (${page.newUnits})" did not come through. Its value?`,
        cost: ({ currency }) =>
          `The box "Total in currency of payment (${currency})" did not come through. Its value?`,
      }),
    ),
});
