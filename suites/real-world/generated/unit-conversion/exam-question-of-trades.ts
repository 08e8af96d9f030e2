import { blank, rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** As trades and offices examine those who want to enter them. */
export const examQuestionsOfTrades = conversionTemplates({
  "warehouse-clerk": (page) =>
    rows(
      `Final examination for warehouse clerks, practical part`,
      blank,
      `Situation`,
      `You are on duty at the ramp. ${page.packs} ${page.lots} are unloaded. The consignment note gives the nominal size as ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `Your terminal is configured with ${one} = ${other}.`,
        loss: ({ percent }) => `You refuse ${percent} of the consignment because the packaging is torn.`,
        extra: ({ amount }) =>
          `A colleague hands in ${amount} from a customer's return, inspected and approved.`,
        price: ({ money }) =>
          `Approved goods, whatever their origin, are invoiced to the customer at ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) => `That customer is invoiced in a foreign currency (${one} = ${other}).`,
        charge: ({ money }) => `The invoice closes with a lump sum of ${money} for handling.`,
      }),
      blank,
      `Task`,
      page.ask({
        quantity: () => `Enter the approved quantity in ${page.newUnits}.`,
        cost: ({ currency, charged }) =>
          `Enter the amount to be invoiced in ${currency}${charged(", lump sums included")}.`,
      }),
    ),
  "civil-service": (page) =>
    sentences(
      `Numerical reasoning. Calculators are permitted.`,
      `A ministry requisitions ${page.packs} ${page.lots} for use in an emergency; regulations deem one of these to contain ${page.size}.`,
      page.told({
        loss: ({ percent }) => `Of the requisition, ${percent} is withheld by the provinces.`,
        extra: ({ amount }) => `An allied state contributes ${amount}, from which nothing is withheld.`,
        factor: ({ one, other }) => `Official reports must use ${page.newUnits}, at ${one} to ${other}.`,
        price: ({ money }) =>
          `Compensation of ${money} falls due for each ${page.newUnit} the ministry has at its disposal.`,
        charge: ({ money }) =>
          `Compensation rises by ${money}, once, for transport; this supplement is already in the currency paid out.`,
        rate: ({ one, other }) => `Before any supplement, compensation is exchanged at ${one} to ${other}.`,
      }),
      page.ask({
        quantity: () => `How many ${page.newUnits} of ${page.stuff} are at the ministry's disposal?`,
        cost: ({ currency }) => `Which compensation is paid out, in ${currency}?`,
      }),
    ),
  "bookkeeping-finals": (page) =>
    rows(
      `A sole trader closes her books.`,
      `- Purchases in the year: ${page.packs} ${page.lots}, invoiced as ${page.size} each.`,
      page.told({
        factor: ({ one, other }) => `- Physical records are kept in ${page.newUnits} (${one} is ${other}).`,
        loss: ({ percent }) => `- A count reveals that ${percent} of the purchases is missing.`,
        extra: ({ amount }) =>
          `- The count also reveals ${amount} carried forward from earlier years and complete.`,
        price: ({ money }) =>
          `- Inventory found by the count is carried at a cost of ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) => `- The presentation currency differs; closing rate: ${one} is ${other}.`,
        charge: ({ money }) =>
          `- Freight inwards, stated in the currency of presentation, is capitalised: ${money}.`,
      }),
      page.ask({
        quantity: () => `Required: the inventory found by the count, in ${page.newUnits}.`,
        cost: ({ currency }) => `Required: the carrying amount as presented, in ${currency}.`,
      }),
    ),
  "oral-card": (page) =>
    rows(
      `Card drawn by the candidate: "Converting"`,
      `Examiner reads aloud:`,
      `"Imagine that you run a depot. ${page.packs} ${page.lots} come in, and the driver says that you may reckon ${page.size} for one."`,
      page.told({
        factor: ({ one, other }) =>
          `"If you are unsure about the units, I shall help you: ${one} makes ${other}."`,
        loss: ({ percent }) => `"I now tell you that ${percent} of the incoming goods are past use."`,
        extra: ({ amount }) => `"I now tell you that you had ${amount} before he came, ready for use."`,
        price: ({ money }) =>
          `"A client wants everything that is ready for use. You quote ${money} the ${page.newUnit}."`,
        rate: ({ one, other }) =>
          `"The client asks for the bill in other money. Say that ${one} gives ${other}."`,
        charge: ({ money }) => `"On the bill you also put ${money} for yourself."`,
      }),
      page.ask({
        quantity: () => `"What quantity can you offer, please, in ${page.newUnits}?"`,
        cost: ({ currency }) => `"What is the sum on the bill, please, in ${currency}?"`,
      }),
    ),
  "quantity-surveyor": (page) =>
    sentences(
      `Prepare the item "${page.stuff}" of a bill of quantities.`,
      `The drawings call for ${page.packs} ${page.lots}.`,
      `The manufacturer's data sheet: ${page.size} to the unit.`,
      page.told({
        factor: ({ one, other }) => `Conversion prescribed by the tender: ${one} into ${other}.`,
        loss: ({ percent }) => `Deduct ${percent} for what the drawings have counted twice.`,
        extra: ({ amount }) => `Include ${amount} that the drawings have overlooked.`,
        price: ({ money }) => `Price the resulting item at ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) => `Tender prices are submitted in another currency: ${one} is ${other}.`,
        charge: ({ money }) => `Close the item with a provisional sum of ${money}.`,
      }),
      page.ask({
        quantity: () => `Give the measured quantity of the item in ${page.newUnits}.`,
        cost: ({ currency, charged }) =>
          `Give the price of the item${charged(", with all that closes it,")} in ${currency}.`,
      }),
    ),
});
