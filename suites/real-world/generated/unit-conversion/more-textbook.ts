import { sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

export const moreTextbookParagraphs = conversionTemplates({
  "two-ways-to-see": (page) =>
    sentences(
      `One and the same pile of goods can be described by its packages or by its content. By its packages, ours is ${page.packs} ${page.lots}; by its content it is that many times ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `Whoever prefers ${page.newUnits} remembers that ${one} gives ${other}.`,
        loss: ({ percent }) => `Content also shrinks: here by ${percent} until it is used.`,
        extra: ({ amount }) =>
          `And piles grow, as when ${amount} of the same kind, not shrinking any more, are laid beside it.`,
        price: ({ money }) =>
          `A third description is by value, and it says ${money} per ${page.newUnit} of what then lies there.`,
        rate: ({ one, other }) => `Value, again, depends on the coin: ${one} gives ${other}.`,
        charge: ({ money }) =>
          `Lastly, the guard has to be paid, which raises the value to be recovered by ${money}.`,
      }),
      page.noise(
        () => `(Exercise ${page.integer({ from: 11, to: 48 })} treats a pile of bricks in the same manner.)`,
      ),
      page.ask({
        quantity: () => `Describe the final pile of ${page.stuff} by its content in ${page.newUnits}.`,
        cost: ({ currency }) => `Describe the final pile by the value to be recovered, in ${currency}.`,
      }),
    ),
  "margin-note": (page) =>
    sentences(
      `The following paragraph is printed for self-study.`,
      `The training kitchen, workshop or field of our school gets its ${page.stuff} in units of "${page.lot}", of which there were ${page.packs} this term.`,
      `A single one was certified as ${page.size}.`,
      page.noise(
        () => `(Last term there were ${page.integer({ from: 210, to: 450 })}, a number we do not need.)`,
      ),
      page.told({
        factor: ({ one, other }) => `The certificate adds, in small print, "${one} = ${other}".`,
        loss: ({ percent }) => `Trainees spoiled ${percent} of this term's supply.`,
        extra: ({ amount }) => `A sister school lent ${amount} which nobody spoiled.`,
        price: ({ money, besides }) =>
          `The bursar charges the classes ${money} per ${page.newUnit} for what could be used${besides(", the loan included")}.`,
        rate: ({ one, other }) =>
          `Since the school's account is in another currency, the bursar applies ${one} = ${other}.`,
        charge: ({ money }) => `An administrative fee of ${money} is put on the same bill.`,
      }),
      page.ask({
        quantity: () => `How much could be used, counted in ${page.newUnits}?`,
        cost: ({ currency }) => `What does the bursar's bill come to in ${currency}?`,
      }),
    ),
  estimator: (page) =>
    sentences(
      `The estimator's day begins with a conversion. On the desk lies an offer: ${page.packs} ${page.lots}, ${page.size} the piece.`,
      page.noise(() => `It is valid for ${page.integer({ from: 10, to: 45 })} days.`),
      page.told({
        factor: ({ one, other }) => `The estimator puts ${other} in place of ${one},`,
        loss: ({ percent }) => `subtracts the usual ${percent} for waste,`,
        extra: ({ amount }) => `adds ${amount} that the firm already owns and that suffers no waste,`,
        price: ({ money }) => `reckons the total at ${money} per ${page.newUnit},`,
        rate: ({ one, other }) =>
          `turns the amount into the client's currency at the rate of ${other} for ${one},`,
        charge: ({ money }) => `raises it by a drawing fee of ${money} in the client's currency,`,
      }),
      page.ask({
        quantity: () =>
          `and notes how many ${page.newUnits} of ${page.stuff} there will be for the job. Which number is noted?`,
        cost: ({ currency }) => `and notes the sum in ${currency}. Which number is noted?`,
      }),
    ),
  "from-the-appendix": (page) =>
    sentences(
      `Appendix: mixed practice with solutions at the back.`,
      page.noise(() => `Allow ${page.integer({ from: 5, to: 25 })} minutes.`),
      `A community garden, a print shop or any other small concern (the trade does not matter) uses ${page.stuff}. It was given ${page.packs} ${page.lots}; the donor speaks of ${page.size} for one.`,
      page.told({
        factor: ({ one, other }) => `Whenever the donor says ${one}, the concern understands ${other}.`,
        loss: ({ percent }) => `By the day of use, ${percent} of the gift has gone bad.`,
        extra: ({ amount }) => `By then ${amount} has been bought, fresh.`,
        price: ({ money }) =>
          `A visitor wants to take over all that is not bad and bids ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) =>
          `The visitor pays in the money of another country, in which ${one} stands for ${other}.`,
        charge: ({ money }) => `The visitor throws in ${money}, in the money paid, as a thank-you.`,
      }),
      page.ask({
        quantity: () => `How many ${page.newUnits} are there on the day of use?`,
        cost: ({ currency }) => `How much does the visitor hand over, expressed in ${currency}?`,
      }),
    ),
  "dimension-check": (page) =>
    sentences(
      `Dimensional analysis is book-keeping for units: whatever stands above the line must have a partner below it.`,
      `Suppose that a quantity is built from ${page.packs} ${page.lots}, each contributing ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `The bridge between the units is the ratio of ${other} to ${one}.`,
        loss: ({ percent }) => `Efficiency is below one; ${percent} of the quantity is dissipated.`,
        extra: ({ amount }) => `A source supplies ${amount}, to be counted in full after the dissipation.`,
        price: ({ money }) => `The bridge to money is ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) => `The bridge between the currencies is the ratio of ${other} to ${one}.`,
        charge: ({ money }) => `An offset of ${money} has the dimension of the result and is added to it.`,
      }),
      page.noise(
        () =>
          `Chapter ${page.integer({ from: 12, to: 19 })} returns to the subject with temperatures, where offsets come first.`,
      ),
      page.ask({
        quantity: () => `Evaluate the quantity of ${page.stuff} in ${page.newUnits}.`,
        cost: ({ currency }) => `Evaluate the result in ${currency}.`,
      }),
    ),
  dialogue: (page) =>
    sentences(
      `Teacher: Suppose you have ${page.packs} ${page.lots}. Student: How large is one? Teacher: It is ${page.size}.`,
      page.told({
        factor: ({ one, other }) =>
          `Student: And I need ${page.newUnits}? Teacher: Yes; use ${other} whenever you see ${one}.`,
        loss: ({ percent }) => `Student: Can I use all of it? Teacher: No, ${percent} is lost.`,
        extra: ({ amount }) =>
          `Student: Then I shall run short. Teacher: Somebody gives you ${amount}, and of that nothing is lost.`,
        price: ({ money }) =>
          `Student: What is it worth? Teacher: Each ${page.newUnit} you can use is worth ${money}.`,
        rate: ({ one, other }) =>
          `Student: I have no such money. Teacher: The bank gives or takes ${other} for ${one}.`,
        charge: ({ money }) => `Student: Is that all? Teacher: You pay a fixed ${money} besides.`,
      }),
      page.noise(
        () =>
          `Student: May I use page ${page.integer({ from: 101, to: 180 })}? Teacher: You will not need it.`,
      ),
      page.ask({
        quantity: () =>
          `Student: So how many ${page.newUnits} of ${page.stuff} can I use? Teacher: That is for you to say.`,
        cost: ({ currency }) =>
          `Student: So how many ${currency} will it be? Teacher: That is for you to say.`,
      }),
    ),
});
