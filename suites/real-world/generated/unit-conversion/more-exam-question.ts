import { capital, rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

export const moreExamQuestions = conversionTemplates({
  "fill-the-gap": (page) =>
    sentences(
      `Complete the sentence. "We took ${page.packs} ${page.lots} (${page.size} apiece)`,
      page
        .told({
          factor: ({ one, other }) => `using ${one} = ${other}`,
          loss: ({ percent }) => `wrote off ${percent} of them`,
          extra: ({ amount }) => `put ${amount} of our own beside the rest`,
          price: ({ money }) => `were paid ${money} per ${page.newUnit} for the lot`,
          rate: ({ one, other }) => `changed the money at ${one} to ${other}`,
          charge: ({ money }) => `and got ${money} extra for delivery`,
        })
        .map((part) => `, ${part}`)
        .join(""),
      page.ask({
        quantity: () => `, and so we ended up with ___ ${page.newUnits} of ${page.stuff}."`,
        cost: ({ currency }) => `, and so we ended up with ___ ${currency}."`,
      }),
    ).replaceAll(" ,", ","),
  engineer: (page) =>
    sentences(
      `An engineer plans with ${page.packs} ${page.lots}, nominal size ${page.size}, but her drawings are metric or use larger units.`,
      page.told({
        factor: ({ one, other }) => `Her handbook gives ${one} as ${other}.`,
        loss: ({ percent }) => `She allows for offcuts and spillage of ${percent} of that nominal quantity.`,
        extra: ({ amount }) => `A subcontractor contributes ${amount}, net.`,
        price: ({ money, besides }) =>
          `Net quantities${besides(", hers and the subcontractor's,")} are charged at ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) => `Contracts are settled at a fixed rate of ${one} to ${other}.`,
        charge: ({ money }) => `A lump sum of ${money} is due for inspection.`,
      }),
      page.ask({
        quantity: () => `Calculate the net quantity of ${page.stuff} in ${page.newUnits}.`,
        cost: ({ currency }) => `Calculate the contract sum in ${currency}.`,
      }),
    ),
  "question-first": (page) =>
    sentences(
      page.ask({
        quantity: () =>
          `How many ${page.newUnits} are ${page.packs} ${page.lots}, at ${page.size} each, under these conditions?`,
        cost: ({ currency }) =>
          `What are ${page.packs} ${page.lots}, at ${page.size} each, worth in ${currency} under these conditions?`,
      }),
      page.told({
        factor: ({ one, other }) => `One uses ${one} = ${other}.`,
        loss: ({ percent }) => `One subtracts ${percent} for shrinkage.`,
        extra: ({ amount }) => `One then counts ${amount} in addition.`,
        price: ({ money }) => `One values a ${page.newUnit} of what results at ${money}.`,
        rate: ({ one, other }) => `One exchanges currencies at ${one} = ${other}.`,
        charge: ({ money }) => `One adds ${money} to the value at the end.`,
      }),
      page.ask({
        quantity: () => "There are no other conditions.",
        cost: () => "Nothing else is to be considered.",
      }),
    ),
  cooperative: (page) =>
    sentences(
      `Villagers form a cooperative and pool ${page.packs} ${page.lots}. Every ${page.lot} comes to ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `The treasurer converts with ${one} : ${other}.`,
        loss: ({ percent }) => `After a bad winter ${percent} of the pool must be written off.`,
        extra: ({ amount }) => `In spring a neighbour donates ${amount}.`,
        price: ({ money }) => `All of it is valued at ${money} the ${page.newUnit}.`,
        rate: ({ one, other }) => `The books are kept in another currency, at ${one} : ${other}.`,
        charge: ({ money }) => `They also show a membership fee of ${money} as an asset.`,
      }),
      page.ask({
        quantity: () => `State what the cooperative owns of ${page.stuff}, in ${page.newUnits}.`,
        cost: ({ currency }) => `State the value of all that the books show, in ${currency}.`,
      }),
    ),
  "table-of-data": (page) =>
    rows(
      `Use the data below.`,
      `| datum | value |`,
      `|---|---|`,
      `| number of units ("${page.lot}") | ${page.packs} |`,
      `| content of one | ${page.size} |`,
      page.told({
        factor: ({ one, other }) => `| ${one} | ${other} |`,
        loss: ({ percent }) => `| share of the content lost | ${percent} |`,
        extra: ({ amount }) => `| to be added after the loss | ${amount} |`,
        price: ({ money }) => `| price per ${page.newUnit} of the sum | ${money} |`,
        rate: ({ one, other }) => `| ${one} (money) | ${other} |`,
        charge: ({ money }) => `| to be added to the price | ${money} |`,
      }),
      page.ask({
        quantity: () => `Compute the quantity of ${page.stuff} in ${page.newUnits}.`,
        cost: ({ currency, charged }) =>
          `Compute the price${charged(", with what is to be added to it,")} in ${currency}.`,
      }),
    ),
  "true-statement": (page) =>
    sentences(
      `${capital(page.packs)} ${page.lots} have been delivered to a museum; the label on each reads ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `A notice in the hall explains that ${one} corresponds to ${other}.`,
        loss: ({ percent }) => `The restorer had to discard ${percent} of the delivery.`,
        extra: ({ amount }) => `In the cellar, ${amount} in perfect state was found and is used as well.`,
        price: ({ money }) => `The insurer values what is used at ${money} for each ${page.newUnit}.`,
        rate: ({ one, other }) =>
          `The policy is written in a foreign currency, and ${one} corresponds to ${other}.`,
        charge: ({ money }) => `The insurer adds ${money} to the value for transport.`,
      }),
      page.ask({
        quantity: () => `Which amount of ${page.stuff} does the museum use? Answer in ${page.newUnits}.`,
        cost: ({ currency }) => `Which value stands in the policy? Answer in ${currency}.`,
      }),
    ),
});
