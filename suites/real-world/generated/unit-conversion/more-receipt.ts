import { blank, rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

export const moreReceipts = conversionTemplates({
  "customs-form": (page) =>
    rows(
      page.scan(
        rows(
          `DECLARATION OF GOODS                    copy 2 of 3`,
          `[1] description ........ ${page.stuff}`,
          `[2] kind of package .... ${page.lot}`,
          `[3] packages ........... ${page.packs}`,
          `[4] content, each ...... ${page.size}`,
          page.told({
            factor: ({ one, other }) => `[5] official factor .... ${one} to ${other}`,
            loss: ({ percent }) => `[6] lost in transit .... ${percent} of [3] x [4]`,
            extra: ({ amount }) => `[7] unpacked goods ..... ${amount} (after loss)`,
            price: ({ money }) =>
              `[8] value .............. ${money} / ${page.newUnit} remaining, with [7] if filled in`,
            rate: ({ one, other }) => `[9] official exchange .. ${one} to ${other}`,
            charge: ({ money }) => `[10] freight, add ...... ${money}`,
          }),
          page.noise(() => `[14] office ............ ${page.integer({ from: 1000, to: 9999 })}`),
          `[15] result ............ `,
        ),
      ),
      blank,
      page.ask({
        quantity: ({ besides }) =>
          `The clerk left [15] to the declarant: the remaining quantity in ${page.newUnits}${besides(", [7] included")}. What goes there?`,
        cost: ({ currency, charged }) =>
          `The clerk left [15] to the declarant: the declared value in ${currency}${charged(", [10] included")}. What goes there?`,
      }),
    ),
  "work-order-card": (page) =>
    rows(
      `From the clipboard at bay ${page.integer({ from: 1, to: 20 })}, photographed and read by OCR:`,
      blank,
      page.scan(
        rows(
          `CARD NO. ${page.integer({ from: 100, to: 999 })}-${page.integer({ from: 10, to: 99 })}`,
          `material: ${page.stuff} | issued as: ${page.lot} | qty issued: ${page.packs}`,
          `nominal: ${page.size}`,
          page
            .told({
              factor: ({ one, other }) => `conv.: ${one}, ${other}`,
              loss: ({ percent }) => `offcut / spill: ${percent}`,
              extra: ({ amount }) => `returned by previous shift, net: ${amount}`,
              price: ({ money }) => `cost rate: ${money} per net ${page.newUnit}`,
              rate: ({ one, other }) => `ledger currency: ${one}, ${other}`,
              charge: ({ money }) => `machine fee in ledger currency: ${money}`,
            })
            .map((line) => `| ${line}`),
          page.noise(() => `signed ${page.seller.last} ${page.time()}`),
        ),
      ),
      blank,
      page.ask({
        quantity: ({ besides }) =>
          `What is the net ${page.stuff} in ${page.newUnits}${besides(", previous shift's return included")}?`,
        cost: ({ currency, charged }) =>
          `What will the ledger show for this card in ${currency}${charged(", fee included")}?`,
      }),
    ),
  "faxed-statement": (page) =>
    rows(
      page.scan(
        rows(
          `FAX  from: ${page.supplier.name}  page 1/1`,
          page.noise(() => `to: ${page.client.name}, attn. ${page.buyer.full}`),
          blank,
          `re.: consignment of ${page.stuff}`,
          `We confirm having stored for you ${page.packs} ${page.lots}.`,
          `Nominal content of each: ${page.size}.`,
          page.told({
            factor: ({ one, other }) => `Statements are made at ${one} = ${other}.`,
            loss: ({ percent }) => `Storage loss to date: ${percent} of the consignment.`,
            extra: ({ amount }) =>
              `Transferred to your account from another client, not subject to loss: ${amount}.`,
            price: ({ money }) => `Storage costs ${money} for every ${page.newUnit} on your account today.`,
            rate: ({ one, other }) => `You are billed in your own currency at ${one} = ${other}.`,
            charge: ({ money }) => `Statement fee, billed with it: ${money}.`,
          }),
          page.ask({ quantity: () => `On your account today:`, cost: () => `Billed today:` }),
          `[transmission interrupted]`,
        ),
      ),
      blank,
      page.ask({
        quantity: () => `The fax broke off. How many ${page.newUnits} are on our account?`,
        cost: ({ currency }) => `The fax broke off. What are we billed, in ${currency}?`,
      }),
    ),
  "shelf-label": (page) =>
    rows(
      page.ask({
        quantity: () =>
          `I photographed these labels in the store. How many ${page.newUnits} of ${page.stuff} are fit to ship?`,
        cost: ({ currency }) =>
          `I photographed these labels in the store. What would it cost to ship all that is fit, in ${currency}?`,
      }),
      blank,
      page.scan(
        rows(
          `+---------------------------+`,
          `  ${page.lots}`,
          `  ${page.packs} in rack, ${page.size} per item`,
          `+---------------------------+`,
          page.told({
            factor: ({ one, other }) =>
              rows(`  factor card: ${one} = ${other}`, `+---------------------------+`),
            loss: ({ percent }) =>
              rows(`  red tag: ${percent} of rack unfit`, `+---------------------------+`),
            extra: ({ amount }) =>
              rows(`  green tag: ${amount} more on floor, fit`, `+---------------------------+`),
            price: ({ money }) =>
              rows(`  shipping list: ${money} / ${page.newUnit}`, `+---------------------------+`),
            rate: ({ one, other }) =>
              rows(`  cashier's board: ${one} = ${other}`, `+---------------------------+`),
            charge: ({ money }) =>
              rows(`  one parcel label, in cashier's currency: ${money}`, `+---------------------------+`),
          }),
          page.noise(() => `  fire exit, keep clear, max. ${page.integer({ from: 200, to: 900 })} kg/shelf`),
        ),
      ),
    ),
  "credit-note": (page) =>
    rows(
      page.scan(
        rows(
          `CREDIT NOTE ${page.reference("CN")}`,
          page.noise(() => `refers to invoice ${page.reference("INV")} of ${page.day(-14)}`),
          `Goods taken back: ${page.packs} ${page.lots} (marked ${page.size})`,
          page.told({
            factor: ({ one, other }) => `Measured as ${other} for ${one}`,
            loss: ({ percent }) => `Opened by customer, not credited: ${percent} of goods taken back`,
            extra: ({ amount }) => `Short delivered in March, credited in full: ${amount}`,
            price: ({ money }) => `Credited at: ${money} per ${page.newUnit}`,
            rate: ({ one, other }) => `Refunded in the card's currency, ${other} for ${one}`,
            charge: ({ money }) => `Return postage, refunded too: ${money}`,
          }),
          page.ask({ quantity: () => `${page.newUnits.toUpperCase()} CREDITED:`, cost: () => `REFUND:` }),
        ),
      ),
      blank,
      page.ask({
        quantity: () => `The last line is cut off. How many ${page.newUnits} are credited?`,
        cost: ({ currency }) => `The last line is cut off. What is the refund in ${currency}?`,
      }),
    ),
  "price-board": (page) =>
    rows(
      `Snapshot of the board at the yard entrance and of my loading list:`,
      page.scan(
        rows(
          `BOARD`,
          page.told({
            factor: ({ one, other }) => `  we measure: ${one} ~ ${other}`,
            price: ({ money }) => `  ${page.stuff}: ${money} / ${page.newUnit} clean`,
            rate: ({ one, other }) => `  cash desk: ${one} ~ ${other}`,
            charge: ({ money }) => `  gate fee at cash desk: ${money}`,
          }),
          page.noise(() => `  open from ${page.time()}`),
          `LIST`,
          `  ${page.lots} ... ${page.packs}`,
          `  each ... ${page.size}`,
          page.told({
            loss: ({ percent }) => `  dirt in them ... ${percent}`,
            extra: ({ amount }) => `  in the trailer, clean ... ${amount}`,
          }),
        ),
      ),
      page.ask({
        quantity: () => `How many clean ${page.newUnits} am I loading in all?`,
        cost: ({ currency, charged }) =>
          `What will I pay at the cash desk,${charged(" gate fee and all,")} in ${currency}?`,
      }),
    ),
});
