import { blank, rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Courses in which the machine is to do the sum. */
export const textbooksForScreens = conversionTemplates({
  "first-program": (page) =>
    rows(
      `Lesson: variables and comments`,
      `Type in the listing. Do not run it yet: predict first what it prints.`,
      blank,
      `    packs = ${page.packs}            // ${page.lots}`,
      `    size = "${page.size}"        // of one pack`,
      page.told({
        factor: ({ one, other }) => `    convert("${one}", "${other}")      // whenever units meet`,
        loss: ({ percent }) => `    reduce(packs times size, "${percent}")      // spoilage`,
        extra: ({ amount }) => `    increase("${amount}")      // spare stock, not reduced`,
        price: ({ money }) => `    value("${money}")      // for 1 ${page.sign} of everything so far`,
        rate: ({ one, other }) => `    exchange("${one}", "${other}")      // the value`,
        charge: ({ money }) => `    increase("${money}")      // shipping, after any exchange`,
      }),
      page.ask({
        quantity: () => `    print(quantity in ${page.newUnits})`,
        cost: ({ currency }) => `    print(total in ${currency})`,
      }),
      blank,
      page.noise(
        () =>
          `If your editor shows line numbers, the listing starts at ${page.integer({ from: 10, to: 90 })}.`,
      ),
      `What is printed?`,
    ),
  "spreadsheet-course": (page) =>
    rows(
      `Practice: one sheet, two columns. Put labels to the left, values to the right.`,
      page.noise(
        () => `The sheet from last week (${page.integer({ from: 120, to: 380 })} rows) can be closed.`,
      ),
      `  Goods               ${page.stuff}`,
      `  Packed as           ${page.lot}`,
      `  Count               ${page.packs}`,
      `  One holds           ${page.size}`,
      page.told({
        factor: ({ one, other }) => `  Unit key            ${one} -> ${other}`,
        loss: ({ percent }) => `  Shrinkage of above  ${percent}`,
        extra: ({ amount }) => `  Carried in          ${amount} (no shrinkage)`,
        price: ({ money, besides }) =>
          `  Unit value          ${money} per ${page.newUnit} of what is left${besides(" plus carried in")}`,
        rate: ({ one, other }) => `  Currency key        ${one} -> ${other}`,
        charge: ({ money }) => `  Final adjustment    plus ${money}`,
      }),
      page.ask({
        quantity: ({ besides }) => `  Left${besides(" plus carried in")}, ${page.newUnits}   =?`,
        cost: ({ currency }) => `  Grand total, ${currency}   =?`,
      }),
      `Enter a formula for the cell with the question mark. Which number should it show?`,
    ),
});
