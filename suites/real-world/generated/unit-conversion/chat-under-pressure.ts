import { rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Somebody waits for the figure: an auditor, a bet, an opening night, a customer who haggles. */
export const chatsUnderPressure = conversionTemplates({
  "night-before-audit": (page) =>
    rows(
      `${page.buyer.first}: are you awake`,
      `${page.seller.first}: no`,
      page.ask({
        quantity: () =>
          `${page.buyer.first}: the auditor comes at eight and the ${page.stuff} cell is EMPTY. it needs one number, ${page.newUnits}`,
        cost: ({ currency }) =>
          `${page.buyer.first}: the auditor comes at eight and the ${page.stuff} cell is EMPTY. it needs one number, ${currency}, everything in`,
      }),
      `${page.seller.first}: ok ok. what do the count sheets say`,
      `${page.buyer.first}: ${page.packs} ${page.lots} on hand`,
      `${page.seller.first}: and they weigh or measure what`,
      `${page.buyer.first}: each ${page.size}, certificate attached`,
      page.told({
        factor: ({ one, other }) =>
          `${page.seller.first}: audit manual, appendix: ${one} is carried as ${other}`,
        loss: ({ percent }) =>
          `${page.buyer.first}: the sheet has a pencil note "${percent} of these obsolete, derecognise"`,
        extra: ({ amount }) =>
          `${page.seller.first}: and there's ${amount} in transit, not on the sheet, not obsolete, belongs in the cell`,
        price: ({ money }) =>
          `${page.seller.first}: standard cost ${money} per ${page.newUnit} for what isn't obsolete`,
        rate: ({ one, other }) =>
          `${page.buyer.first}: closing rate is ${one} for ${other}, checked it three times`,
        charge: ({ money }) => `${page.seller.first}: plus customs capitalised, ${money}, right at the end`,
      }),
      page.noise(() => `${page.buyer.first}: i have had ${page.integer({ from: 4, to: 11 })} coffees`),
      `${page.seller.first}: typing...`,
    ),
  "pub-bet": (page) =>
    rows(
      `${page.buyer.first}: settle a bet 🍺`,
      `${page.buyer.first}: ${page.colleague.first} bought ${page.packs} ${page.lots} off a bloke. bloke swears ${page.size} in every one`,
      page.told({
        factor: ({ one, other }) =>
          `${page.colleague.first}: beer mat says ${one} is ${other}, agreed by all present`,
        loss: ({ percent }) => `${page.buyer.first}: somebody sat on ${percent} of that. ruined`,
        extra: ({ amount }) =>
          `${page.colleague.first}: landlord chucked in ${amount} out of pity, that one nobody sat on`,
        price: ({ money }) =>
          `${page.colleague.first}: gonna flog whatever isn't ruined to a mate at ${money} a ${page.newUnit}`,
        rate: ({ one, other }) =>
          `${page.buyer.first}: mate lives overseas, so they change it, ${one} is ${other}`,
        charge: ({ money }) => `${page.colleague.first}: mate adds ${money} for old times' sake`,
      }),
      page.noise(
        () => `${page.buyer.first}: it's round ${page.integer({ from: 3, to: 7 })} if you must know`,
      ),
      page.ask({
        quantity: () =>
          `${page.buyer.first}: i say that's a bluff about how many ${page.newUnits} there are to flog. what is it REALLY`,
        cost: ({ currency }) =>
          `${page.buyer.first}: i say that's a bluff about what the mate pays, in ${currency}. what is it REALLY`,
      }),
    ),
  "haggling-online": (page) =>
    rows(
      `Listing: ${page.stuff}, job lot ${page.noise(() => `(seen ${page.integer({ from: 40, to: 800 })} times)`)}`,
      `Buyer: is this still available`,
      `Seller: Yes. ${page.packs} ${page.lots}.`,
      `Buyer: whats the lowest`,
      `Seller: We have not talked about how much there is yet. Each one holds or measures ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `Buyer: i think in ${page.newUnits}. ${one} = ${other} ok? / Seller: OK.`,
        loss: ({ percent }) =>
          `Buyer: pic shows scratches / Seller: Correct, on ${percent} of the lot. I keep that part, you don't pay for it.`,
        extra: ({ amount }) =>
          `Seller: I could add ${amount} from a second lot, no scratches. / Buyer: deal, add it, same price`,
        price: ({ money }) =>
          `Seller: ${money} per ${page.newUnit}, final. / Buyer: less? / Seller: Final. / Buyer: ok`,
        rate: ({ one, other }) =>
          `Buyer: pay you in my own currency, bank quotes ${one} = ${other} / Seller: Fine by me.`,
        charge: ({ money }) =>
          `Seller: The platform puts ${money} buyer protection on your payment. / Buyer: grrr. ok`,
      }),
      page.ask({
        quantity: () => `Seller: So you know what you're getting, in ${page.newUnits}? / Buyer: no, tell me`,
        cost: ({ currency }) =>
          `Seller: So you know what you're paying, in ${currency}? / Buyer: no, tell me`,
      }),
    ),
  "opening-night": (page) =>
    rows(
      `Theatre Workshop 🎭`,
      `${page.seller.first} (set): stage manager is asking me AGAIN`,
      page.ask({
        quantity: () =>
          `${page.seller.first} (set): "how many ${page.newUnits} of ${page.stuff} can act two rely on"`,
        cost: ({ currency }) =>
          `${page.seller.first} (set): "what does this house owe for the ${page.stuff}, in ${currency}"`,
      }),
      page.told({
        extra: ({ amount }) =>
          `${page.colleague.first} (props): there's ${amount} from the panto, immaculate, already back on the rail`,
        loss: ({ percent }) =>
          `${page.colleague.first} (props): rehearsals ate ${percent} of the new stuff. gone`,
      }),
      `${page.buyer.first} (stores): new stuff was ${page.packs} ${page.lots} darling`,
      `${page.seller.first} (set): how big`,
      `${page.buyer.first} (stores): ${page.size}, one like the other`,
      page.told({
        factor: ({ one, other }) =>
          `${page.buyer.first} (stores): prompt book uses ${other} where the label has ${one}`,
        price: ({ money, besides }) =>
          `${page.colleague.first} (props): we're only invoiced for what act two can rely on${besides(", panto bits too")}. ${money} the ${page.newUnit}`,
        rate: ({ one, other }) =>
          `${page.buyer.first} (stores): house pays from the tour account, rate there is ${other} for ${one}`,
        charge: ({ money }) =>
          `${page.colleague.first} (props): + fireproofing, ${money} flat, tour account too`,
      }),
      page.noise(() => `${page.buyer.first} (stores): next call is ${page.time()}. BREATHE`),
    ),
});
