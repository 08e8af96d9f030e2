import { rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

const letters = ["b", "c", "d", "e", "f", "g"];
const numerals = ["III", "IV", "V", "VI", "VII", "VIII"];

/** Symbols, records and numbered parts, with as few words as the examiner could do with. */
export const examQuestionsInRecords = conversionTemplates({
  symbols: (page) =>
    rows(
      `Symbol, value, meaning:`,
      `n: ${page.packs} (number of ${page.lots})`,
      `s: ${page.size} (content of any one)`,
      page.told({
        factor: ({ one, other }) => `k: ${one} is replaced by ${other}`,
        loss: ({ percent }) => `w: ${percent} (taken from n times s)`,
        extra: ({ amount }) => `e: ${amount} (added to the quantity after any reduction)`,
        price: ({ money }) => `p: ${money} (for 1 ${page.sign} of the quantity so obtained)`,
        rate: ({ one, other }) => `x: ${one} is worth ${other}`,
        charge: ({ money }) => `f: ${money} (added to the amount of money, in its final currency)`,
      }),
      page.ask({
        quantity: () => `Evaluate the quantity in ${page.newUnits}.`,
        cost: ({ currency }) => `Evaluate the amount of money in ${currency}.`,
      }),
    ),
  "lettered-parts": (page) =>
    rows(
      `(a) Find the content of ${page.packs} ${page.lots}, given ${page.size} in one.`,
      page
        .told({
          factor: ({ one, other }) => `Restate your result, given ${one} = ${other}.`,
          loss: ({ percent }) => `Diminish your result by ${percent}.`,
          extra: ({ amount }) => `Augment your result by ${amount}.`,
          price: ({ money }) => `Value your result, given ${money} per ${page.newUnit}.`,
          rate: ({ one, other }) => `Exchange your result, given ${one} = ${other}.`,
          charge: ({ money }) => `Augment your result by ${money}.`,
        })
        .map((line, index) => `(${letters[index]}) ${line}`),
      page.ask({
        quantity: () => `Only the result of the last part is marked. Write it in ${page.newUnits}.`,
        cost: ({ currency }) => `Only the result of the last part is marked. Write it in ${currency}.`,
      }),
    ),
  statements: (page) =>
    rows(
      `All of these statements are true. Deduce the number asked for below them.`,
      `I. There are ${page.packs} ${page.lots} in a store.`,
      `II. None of these differs from the others, which are known to be of ${page.size}.`,
      page
        .told({
          factor: ({ one, other }) => `Nobody disputes that ${one} is the same as ${other}.`,
          loss: ({ percent }) => `Of that which I and II describe, ${percent} cannot be sold.`,
          extra: ({ amount }) =>
            `What I and II do not describe is ${amount}, which can be sold and lies in the store too.`,
          price: ({ money }) =>
            `Anything in the store that can be sold is sold for ${money} a ${page.newUnit}.`,
          rate: ({ one, other }) => `The takings are changed into another currency, ${one} being ${other}.`,
          charge: ({ money }) => `A bonus of ${money} joins the takings after all else.`,
        })
        .map((line, index) => `${numerals[index]}. ${line}`),
      page.ask({
        quantity: () => `Asked for: how many ${page.newUnits} can be sold.`,
        cost: ({ currency }) => `Asked for: how many ${currency} there are in the end.`,
      }),
    ),
  "one-sentence": (page) =>
    `${[
      `If ${page.packs} ${page.lots} of ${page.size} apiece are taken to a mill`,
      ...page.told({
        factor: ({ one, other }) => `if the miller lets ${one} stand for ${other}`,
        loss: ({ percent }) => `if ${percent} of all this is swept out of the door as refuse`,
        extra: ({ amount }) => `if the miller's own ${amount} is then set beside the rest`,
        price: ({ money }) => `if a ${page.newUnit} of what now stands there sells at ${money}`,
        rate: ({ one, other }) => `if the money taken is changed at ${one} to ${other}`,
        charge: ({ money }) => `if finally a tip of ${money} is laid upon it`,
      }),
      page.ask({
        quantity: () => `how many ${page.newUnits} stand in the mill`,
        cost: ({ currency }) => `how much money is that altogether in ${currency}`,
      }),
    ].join(", ")}?`,
  "stock-record": (page) =>
    rows(
      page.ask({
        quantity: () => `Complete the last entry of this stock record.`,
        cost: () => `Complete the last entry of this record of stock and value.`,
      }),
      `Material: ${page.stuff}`,
      `Receipts: ${page.packs}, booked by the ${page.lot}`,
      `Booking unit: ${page.size}`,
      page.told({
        factor: ({ one, other }) => `Standard: ${one} : ${other}`,
        loss: ({ percent }) => `Write-off: ${percent} of receipts`,
        extra: ({ amount }) => `Opening stock, not part of the receipts and complete: ${amount}`,
        price: ({ money, besides }) =>
          `Value of 1 ${page.sign}${besides(" (opening stock and net receipts alike)")}: ${money}`,
        rate: ({ one, other }) => `Reporting standard: ${one} : ${other}`,
        charge: ({ money }) => `Duty, added to the reported value: ${money}`,
      }),
      page.ask({
        quantity: () => `Closing stock (${page.newUnits}): ?`,
        cost: ({ currency }) => `Reported value with any duty (${currency}): ?`,
      }),
    ),
  "erased-working": (page) =>
    sentences(
      `A clerk's working has been rubbed out, and only the notes in its margin survive. They read, from top to bottom:`,
      `"${page.packs} (${page.lots})";`,
      `"per item, ${page.size}";`,
      page.told({
        factor: ({ one, other }) => `"switch from ${one} to ${other}";`,
        loss: ({ percent }) => `"now minus ${percent}, scrap";`,
        extra: ({ amount }) => `"now plus ${amount}, reserve";`,
        price: ({ money }) => `"now times ${money}, for that is what a ${page.newUnit} is worth";`,
        rate: ({ one, other }) => `"switch currency, ${one} being ${other}";`,
        charge: ({ money }) => `"now plus ${money}, stamp duty";`,
      }),
      page.ask({
        quantity: () => `"stop". Restore the result that the clerk had, in ${page.newUnits}.`,
        cost: ({ currency }) => `"stop". Restore the result that the clerk had, in ${currency}.`,
      }),
    ),
});
