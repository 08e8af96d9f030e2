import { sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** As a textbook or a trade manual explains by an instance: one hand, facts beside the point, a question at the end. */
export const textbookParagraphs = conversionTemplates({
  "why-units": (page) =>
    sentences(
      `Few things cause as many quiet mistakes in trade as a change of units.`,
      page.noise(
        () =>
          `A well known story tells of a pump that failed after ${page.integer({ from: 3, to: 9 })} years because somebody had read one unit for another.`,
      ),
      `Let us look at a plain instance. A warehouse receives ${page.packs} ${page.lots}, and the packing list gives ${page.size} for each of them; the warehouse itself thinks in ${page.newUnits}.`,
      page.told({
        factor: ({ one, other }) => `We agree to set ${one} equal to ${other}.`,
        loss: ({ percent }) =>
          `Experience shows that ${percent} of such a delivery will not be fit for use, and we leave that part out.`,
        extra: ({ amount }) =>
          `We must not forget the remainder of an older delivery, ${amount}, which is fit for use in full.`,
        price: ({ money }) => `Everything fit for use is entered at ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) =>
          `Since the accounts are held in another currency, we convert the sum with ${one} = ${other}.`,
        charge: ({ money }) => `To this the carrier's invoice of ${money} is added.`,
      }),
      page.ask({
        quantity: () =>
          `The reader should now be able to say how many ${page.newUnits} of ${page.stuff} are fit for use.`,
        cost: ({ currency }) =>
          `The reader should now be able to say which sum, in ${currency}, is entered in the end.`,
      }),
    ),
  "worked-steps": (page) =>
    sentences(
      `Worked problem. We start from the packages, go on to the quantity, and only then speak of money.`,
      `There are ${page.packs} ${page.lots}, ${page.size} to the piece.`,
      page.told({
        factor: ({ one, other }) => `First step: the conversion, for which ${one} counts as ${other}.`,
        loss: ({ percent }) =>
          `Next step: from the converted quantity we strike ${percent}, the part that evaporates, breaks or is otherwise wasted.`,
        extra: ({ amount }) => `Next step: to what remains we add ${amount} from our own reserve.`,
        price: ({ money }) => `Next step: every ${page.newUnit} we now have is priced at ${money}.`,
        rate: ({ one, other }) => `Next step: the exchange, at ${one} for ${other}.`,
        charge: ({ money }) => `Last step: a standing fee of ${money} goes on top.`,
      }),
      page.noise(
        () =>
          `(In edition ${page.integer({ from: 2, to: 7 })} of this book the steps stood in another order, which helped nobody.)`,
      ),
      page.ask({
        quantity: () => `Result wanted: ${page.stuff} in ${page.newUnits}.`,
        cost: ({ currency }) => `Result wanted: an amount of money in ${currency}.`,
      }),
    ),
  "merchant-of-old": (page) =>
    sentences(
      `Merchants have always had to think in two systems at once.`,
      page.noise(
        () =>
          `A ledger of ${page.integer({ from: 1610, to: 1890 })} in our collection lists ${page.integer({ from: 40, to: 90 })} measures for corn alone.`,
      ),
      `Their successors still do: consider a dealer in ${page.stuff} who takes over ${page.packs} ${page.lots} at ${page.size} each, and whose customers ask for ${page.newUnits}.`,
      page.told({
        factor: ({ one, other }) => `The dealer's rule of thumb is ${one} to ${other}.`,
        loss: ({ percent }) => `In sorting, ${percent} of what was taken over falls away.`,
        extra: ({ amount }) => `There is older stock too, sorted long ago, amounting to ${amount}.`,
        price: ({ money, besides }) =>
          `Sorted stock${besides(", old and new,")} fetches ${money} a ${page.newUnit}.`,
        rate: ({ one, other }) => `The sale is made in foreign money; ${one} is taken for ${other}.`,
        charge: ({ money }) => `The buyer bears the cost of weighing and measuring, ${money}, in addition.`,
      }),
      page.ask({
        quantity: () => `What does the dealer have to sell, in ${page.newUnits}?`,
        cost: ({ currency }) => `What must a buyer of the whole stock pay, in ${currency}?`,
      }),
    ),
  "common-mistake": (page) =>
    sentences(
      `Students often multiply where they should divide. To guard against it, write the units down at every line.`,
      `Take ${page.packs} ${page.lots} and suppose that one of them amounts to ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `Written with its units, the conversion reads ${other} for ${one}.`,
        loss: ({ percent }) => `A reduction by ${percent} follows, since not all of it can be used.`,
        extra: ({ amount }) =>
          `An independent quantity, ${amount}, is then added; the reduction does not touch it.`,
        price: ({ money }) => `With a price of ${money} per ${page.newUnit} the sum turns into money.`,
        rate: ({ one, other }) => `The money, in turn, is exchanged, ${other} for ${one}.`,
        charge: ({ money }) => `At the very end comes a constant, ${money}, for service.`,
      }),
      page.noise(
        () =>
          `Of ${page.integer({ from: 60, to: 95 })} students in our trial, ${page.integer({ from: 12, to: 40 })} forgot at least one unit.`,
      ),
      page.ask({
        quantity: () => `How many ${page.newUnits} of ${page.stuff} come out?`,
        cost: ({ currency }) => `How many ${currency} come out?`,
      }),
    ),
  "storekeeping-manual": (page) =>
    sentences(
      `Section ${page.integer({ from: 2, to: 9 })}: Taking over foreign goods.`,
      `The storekeeper counts the packages first; in our case, ${page.packs} ${page.lots}. The marked content, here ${page.size} per package, is copied as it stands and converted to ${page.newUnits} afterwards.`,
      page.told({
        factor: ({ one, other }) => `The rule in force is: ${one} is booked as ${other}.`,
        loss: ({ percent }) => `A deduction of ${percent} of the content is made for damage.`,
        extra: ({ amount }) =>
          `Goods found on the shelf (${amount}, undamaged) are booked together with the delivery.`,
        price: ({ money, besides }) =>
          `The booking value is ${money} for each ${page.newUnit}${besides(", shelf goods included")}.`,
        rate: ({ one, other }) =>
          `Values are carried in the currency of the head office: the rate there is ${other} for ${one}.`,
        charge: ({ money }) => `Unloading costs ${money} in that same book and increases the value.`,
      }),
      page.noise(() => `Forms are kept for ${page.integer({ from: 6, to: 12 })} years.`),
      page.ask({
        quantity: () =>
          `Check your understanding: which quantity of ${page.stuff} is booked, in ${page.newUnits}?`,
        cost: ({ currency }) => `Check your understanding: which value is booked, in ${currency}?`,
      }),
    ),
});
