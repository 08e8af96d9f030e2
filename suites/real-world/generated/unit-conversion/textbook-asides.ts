import { blank, rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** One for each note there can be. */
const marks = ["*", "†", "‡", "§", "¶", "‖", "**"];

/** What stands beside, below and after the main text of a book. */
export const textbookAsides = conversionTemplates({
  "did-you-know": (page) =>
    rows(
      `DID YOU KNOW?`,
      sentences(
        page.noise(
          () =>
            `Around ${page.integer({ from: 140, to: 195 })} nations have signed one metric treaty or another.`,
        ),
        `Still, goods such as ${page.stuff} go round the world in whatever measure the packer likes, and a shipment may well read "${page.packs} ${page.lots}, ${page.size}" (the latter being for one).`,
        page.told({
          factor: ({ one, other }) => `Rule of thumb: ${other} to ${one}.`,
          loss: ({ percent }) => `Rule of experience: ${percent} of a shipment disappoints and is left out.`,
          extra: ({ amount }) => `Rule of prudence: keep something in hand, here ${amount}, and count it in.`,
          price: ({ money, besides }) =>
            `What you then have${besides(", the shipment's good part and what was in hand,")} changes owners at ${money} the ${page.newUnit}.`,
          rate: ({ one, other }) => `Abroad, think ${other} whenever you hear ${one}.`,
          charge: ({ money }) => `And there is always a fee; ${money} comes on top this time.`,
        }),
        page.ask({
          quantity: () => `Can you tell what you then have, in ${page.newUnits}? (Answer overleaf.)`,
          cost: ({ currency }) => `Can you tell what the new owner pays in ${currency}? (Answer overleaf.)`,
        }),
      ),
    ),
  footnotes: (page) => {
    const notes = [
      `Invoiced by the piece; a piece is ${page.size}.`,
      ...page.told({
        factor: ({ one, other }) => `The company's tables give ${other} for ${one}.`,
        loss: ({ percent }) => `Of which, it turned out, ${percent} existed on paper only.`,
        extra: ({ amount }) =>
          `The inventory omits ${amount} which did exist and went to the successor as well.`,
        price: ({ money }) => `The successor's bid was ${money} a ${page.newUnit}, for what existed.`,
        rate: ({ one, other }) => `The bid had to be met in foreign exchange, fixed at ${other} for ${one}.`,
        charge: ({ money }) => `To the bid, once exchanged if need be, the court added costs of ${money}.`,
      }),
    ].map((note, index) => `${marks[index]} ${note}`);
    return rows(
      sentences(
        `When the old trading company was wound up, its inventory still showed ${page.packs} ${page.lots}${marks.slice(0, notes.length).join(" ")}.`,
        page.noise(() => `The building had stood empty since ${page.integer({ from: 1931, to: 1968 })}.`),
        page.ask({
          quantity: () =>
            `How many ${page.newUnits} went to the successor is left to the reader, who will find all that is needed in the notes.`,
          cost: ({ currency, charged }) =>
            `How many ${currency} the successor paid${charged(", costs included,")} is left to the reader, who will find all that is needed in the notes.`,
        }),
      ),
      blank,
      notes,
    );
  },
  glossary: (page) =>
    rows(
      `Terms of this chapter, each with the same running example`,
      page.told({
        extra: ({ amount }) =>
          `BUFFER. Goods already in the house. They are sound and simply added to the net consignment. Example: ${amount}.`,
      }),
      `CONSIGNMENT. Goods sent in one go. Example: ${page.packs} ${page.lots}.`,
      `CONTENT. What a single package of the consignment holds. Example: ${page.size}.`,
      page.told({
        factor: ({ one, other }) =>
          `CONVERSION. Passing from unit to unit. Example: ${one} becomes ${other}.`,
        loss: ({ percent }) =>
          `LEAKAGE. The part of a consignment that never reaches the shelf; without it the consignment is called net. Example: ${percent}.`,
        price: ({ money, besides }) =>
          `PRICE. Always for one ${page.newUnit} of net consignment${besides(" and buffer")}. Example: ${money}.`,
        rate: ({ one, other }) => `RATE. Used on the price of everything, once. Example: ${one} is ${other}.`,
        charge: ({ money }) => `SURCHARGE. Added after the rate, where there is one. Example: ${money}.`,
      }),
      page.noise(() => `TARE. See chapter ${page.integer({ from: 21, to: 34 })}.`),
      page.ask({
        quantity: () =>
          `Review question: in the running example, how much ${page.stuff} is there in all? Use ${page.newUnits}.`,
        cost: ({ currency }) =>
          `Review question: what does the running example cost in all? Use ${currency}.`,
      }),
    ),
  "teachers-notes": (page) =>
    sentences(
      `Notes for the teacher.`,
      `This lesson asks for one number only, and the class should guess it before they compute it:`,
      page.ask({
        quantity: () => `how many ${page.newUnits} Farmer Lund can load onto his trailer.`,
        cost: ({ currency }) => `how many ${currency} Farmer Lund brings home.`,
      }),
      page.noise(
        () => `Plan ${page.integer({ from: 30, to: 55 })} minutes, and have string and scissors ready.`,
      ),
      `Tell them that he has ${page.packs} ${page.lots} in his barn, and let a child write the size of one, ${page.size}, on the board.`,
      page.told({
        factor: ({ one, other }) =>
          `Somebody will ask about the unit: on the board as well, ${one} = ${other}.`,
        loss: ({ percent }) => `Then spring the mice on them, who spoil ${percent} of what is in the barn.`,
        extra: ({ amount }) =>
          `A neighbour comes to the rescue with ${amount} in perfect order, which he gives for free.`,
        price: ({ money }) =>
          `All that is in order travels on the trailer to town and is sold there, each ${page.newUnit} for ${money}.`,
        rate: ({ one, other }) =>
          `The town lies across the border, so that Lund changes the takings: ${one} for ${other}.`,
        charge: ({ money }) => `On the way back he finds ${money} in the road and adds it to his purse.`,
      }),
    ),
  "how-to-use-the-tables": (page) =>
    sentences(
      `How to use the tables.`,
      `Suppose your paper says ${page.packs} ${page.lots} and, in the column "contents of each", ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `Open table A (units) at ${one}: you read ${other}.`,
        loss: ({ percent }) =>
          `Open table B (wastage) at the name of the goods: you read ${percent}, to be struck off your paper's quantity.`,
        extra: ({ amount }) =>
          `Consult your own shelves, for which no table can be printed; say there is ${amount} in good order, and bring it in.`,
        price: ({ money }) => `Open table C (prices) and find ${money} per ${page.newUnit} in good order.`,
        rate: ({ one, other }) => `Open table D (exchange) at ${one}: you read ${other}.`,
        charge: ({ money }) => `Open table E (dues) and find ${money}, which is simply put on.`,
      }),
      page.noise(
        () => `The tables were last revised for the ${page.integer({ from: 4, to: 14 })}th edition.`,
      ),
      page.ask({
        quantity: () =>
          `If you have understood this page, you can now name the quantity in good order, in ${page.newUnits}.`,
        cost: ({ currency }) =>
          `If you have understood this page, you can now name the sum due, in ${currency}.`,
      }),
    ),
  errata: (page) =>
    rows(
      `ERRATA`,
      page.noise(() => `p. ${page.integer({ from: 11, to: 46 })}, for "barley" read "barely".`),
      `In the problem on storage, the printer dropped a line. It should read as follows.`,
      sentences(
        `"A dealer buys ${page.stuff} in lots. ${page.packs} such lots (${page.lots}, to be exact) come to hand, and each is as good as ${page.size}.`,
        page.told({
          factor: ({ one, other }) => `A purist would protest, but for us ${one} shall be ${other}.`,
          loss: ({ percent }) => `During storage the lots lose ${percent}.`,
          extra: ({ amount }) =>
            `In exchange, as it were, ${amount} is handed over by the previous tenant of the store, and this loses nothing.`,
          price: ({ money }) =>
            `At the end of storage all there is finds a taker, who pays ${money} per ${page.newUnit}.`,
          rate: ({ one, other }) => `His money is not ours, and ${one} shall be ${other}.`,
          charge: ({ money }) => `He makes good the rent of the store, ${money}, too.`,
        }),
        page.ask({
          quantity: () => `How many ${page.newUnits} are there at the end of storage?"`,
          cost: ({ currency }) => `What does the taker hand over, in ${currency}?"`,
        }),
      ),
      page.noise(() => `p. ${page.integer({ from: 210, to: 290 })}, delete the second "not".`),
      `We thank all readers who wrote in. What is the solution of the problem as it now stands?`,
    ),
});
