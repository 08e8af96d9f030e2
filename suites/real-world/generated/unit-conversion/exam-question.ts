import { rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** As a test asks: nothing missing, nothing too much. */
export const examQuestions = conversionTemplates({
  "shop-buys": (page) =>
    sentences(
      `A shop buys ${page.packs} ${page.lots}. Each holds or measures ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `Take ${one} as ${other}.`,
        loss: ({ percent }) => `Of the whole purchase, ${percent} is spoilt and thrown away.`,
        extra: ({ amount }) => `The shop also has ${amount} left from last year, all of it good.`,
        price: ({ money }) => `The shop sells everything it then has at ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) => `The exchange rate is ${one} = ${other}.`,
        charge: ({ money }) =>
          `Each customer order, and there is only one, pays ${money} for handling on top.`,
      }),
      page.ask({
        quantity: () => `How many ${page.newUnits} of ${page.stuff} does the shop have?`,
        cost: ({ currency }) => `How much does the customer pay who takes everything, in ${currency}?`,
      }),
    ),
  "given-find": (page) =>
    rows(
      `Given: ${page.packs} ${page.lots}, size of one: ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `Given: ${one} = ${other}.`,
        loss: ({ percent }) => `Given: waste, ${percent} of the quantity above.`,
        extra: ({ amount }) => `Given: stock in addition, free of waste, ${amount}.`,
        price: ({ money, besides }) =>
          `Given: unit price, ${money} for 1 ${page.sign} of waste-free quantity${besides(" and stock")}.`,
        rate: ({ one, other }) => `Given: rate of exchange, ${one} = ${other}.`,
        charge: ({ money }) => `Given: fixed surcharge, added at the end, ${money}.`,
      }),
      page.ask({
        quantity: () => `Find: the total quantity in ${page.newUnits}.`,
        cost: ({ currency }) => `Find: the total cost in ${currency}.`,
      }),
    ),
  "pupil-converts": (page) =>
    sentences(
      `In a lesson on measures, Lena reads that a lorry carries ${page.packs} ${page.lots}, each of ${page.size}, and that every amount must be turned from ${page.oldUnits} into ${page.newUnits}.`,
      page.told({
        factor: ({ one, other }) => `Her table says that ${one} equals ${other}.`,
        loss: ({ percent }) => `On the way ${percent} of the load gets lost.`,
        extra: ({ amount }) => `At the goal it is joined by ${amount} that nobody has to carry.`,
        price: ({ money }) => `What is there in the end costs ${money} for every ${page.newUnit}.`,
        rate: ({ one, other }) => `Her newspaper says that ${one} buys ${other}.`,
        charge: ({ money }) => `The driver's fee of ${money} comes last.`,
      }),
      page.ask({
        quantity: () => `Which number of ${page.newUnits} should Lena write down?`,
        cost: ({ currency }) => `Which sum in ${currency} should Lena write down?`,
      }),
    ),
  "let-there-be": (page) =>
    sentences(
      `Let there be ${page.packs} ${page.lots} of ${page.size} each.`,
      page.told({
        factor: ({ one, other }) => `Assume ${one} = ${other}.`,
        loss: ({ percent }) => `Let ${percent} of this amount be unusable.`,
        extra: ({ amount }) => `Let a second supply of ${amount} be added to the usable amount.`,
        price: ({ money }) => `Let the price of one ${page.newUnit} be ${money}.`,
        rate: ({ one, other }) => `Assume that ${one} is worth ${other}.`,
        charge: ({ money }) => `Let a flat charge of ${money} be added to the price of everything.`,
      }),
      page.ask({
        quantity: () => `Determine the resulting amount in ${page.newUnits}.`,
        cost: ({ currency }) =>
          `Determine the resulting price in ${currency}, charge included if there is one.`,
      }),
    ),
  importer: (page) =>
    sentences(
      `An importer orders ${page.stuff} abroad, where such goods are measured in ${page.oldUnits}. The order is for ${page.packs} ${page.lots}, with ${page.size} to each.`,
      page.told({
        factor: ({ one, other }) => `The law reckons ${one} as ${other}.`,
        loss: ({ percent }) => `Customs officers reject ${percent} of the order.`,
        extra: ({ amount }) => `The importer has ${amount} more in a bonded warehouse, already accepted.`,
        price: ({ money, besides }) =>
          `Accepted goods${besides(" and those in the warehouse")} are invoiced${besides(" together")} at ${money} a ${page.newUnit}.`,
        rate: ({ one, other }) => `The importer's bank exchanges ${one} for ${other}.`,
        charge: ({ money }) => `It adds its own commission of ${money}.`,
      }),
      page.ask({
        quantity: () => `What quantity of ${page.stuff}, in ${page.newUnits}, may the importer sell?`,
        cost: ({ currency }) => `What does the importer pay altogether, in ${currency}?`,
      }),
    ),
  "worksheet-lines": (page) =>
    rows(
      `Worksheet 7. Convert, then answer.`,
      `(i) Packs: ${page.packs} ${page.lots}`,
      `(ii) One pack: ${page.size}`,
      page
        .told({
          factor: ({ one, other }) => `Conversion: ${one} → ${other}`,
          loss: ({ percent }) => `Take off ${percent} of what (i) and (ii) give`,
          extra: ({ amount }) => `Then add ${amount}`,
          price: ({ money }) => `Then multiply by ${money} per ${page.newUnit}`,
          rate: ({ one, other }) => `Then exchange at ${one} = ${other}`,
          charge: ({ money }) => `Last of all add ${money}`,
        })
        .map((line, index) => `(${["iii", "iv", "v", "vi", "vii", "viii"][index]}) ${line}`),
      page.ask({
        quantity: () => `Answer in ${page.newUnits}: ______`,
        cost: ({ currency }) => `Answer in ${currency}: ______`,
      }),
    ),
  "two-countries": (page) =>
    sentences(
      `One country sells ${page.stuff} by the ${page.lot}, another by the ${page.newUnit}. A ${page.lot} stands for ${page.size}, and ${page.packs} of them cross the border.`,
      page.told({
        factor: ({ one, other }) => `Both countries agree that ${one} makes ${other}.`,
        loss: ({ percent }) => `The border takes its toll: ${percent} never arrives.`,
        extra: ({ amount }) => `The buyer already owned ${amount} and puts it to the rest.`,
        price: ({ money }) => `Someone offers to buy it all and pays ${money} for each ${page.newUnit}.`,
        rate: ({ one, other }) => `Money is changed at ${one} for ${other}.`,
        charge: ({ money }) => `For the paperwork the same person pays another ${money}.`,
      }),
      page.ask({
        quantity: () => `How much ${page.stuff}, measured in ${page.newUnits}, is in the buyer's hands?`,
        cost: ({ currency }) => `How many ${currency} change hands?`,
      }),
    ),
});
