import { joinAnd, rows, sentences } from "../text.ts";
import { policyTemplates } from "./page.ts";

const pupils = ["Ada", "Ben", "Cleo", "Dov", "Esme"];
const colours = ["white", "yellow", "green", "blue", "black"];

/** Stamps, stones, lamps and heirs: exam questions with a little story. */
export const examQuestionsInTales = policyTemplates({
  stamps: (page) =>
    sentences(
      `In an old ministry every paper travels from desk to desk, and each desk has one stamp.`,
      page.rules(({ number, when, word }) => `Desk ${number} puts "${word}" on a paper if ${when}.`),
      page.precedence({
        first: "A paper that already has a stamp is passed on untouched.",
        last: "A stamp covers any stamp beneath it completely.",
      }),
      `After the last desk, a paper without any stamp gets "${page.fallback}" from the messenger.`,
      `Today's paper concerns ${page.matter}, and it is a fact that ${page.facts((clause) => clause).join(", that ")}.`,
      `What can be read on it when it leaves the building?`,
    ),
  "island-stones": (page) =>
    sentences(
      `On the island of Moru, laws are carved on stones along the path from the shore to the hilltop.`,
      page.rules(
        ({ number, when, word }) =>
          `${number === 1 ? "The stone at the shore" : "The next stone uphill"} reads: "Be it that ${when}, then ${word}."`,
      ),
      `Islanders who find no stone that suits their question ${page.fallback} by custom.`,
      page.precedence({
        first: "If several stones suit it, the sea decides: they obey the stone nearest the shore.",
        last: "If several stones suit it, the mountain decides: they obey the stone nearest the hilltop.",
      }),
      `A visitor's question concerns ${page.matter}; ${joinAnd(page.facts((clause) => clause))}.`,
      `How do the islanders decide?`,
    ),
  "pupils-recite": (page) =>
    rows(
      `Teacher: What does our school do about ${page.matter}? One at a time, please, in the order of the alphabet.`,
      page.rules(
        ({ number, when, word }) => `${pupils[number - 1]}: When ${when}, Miss, the answer is ${word}.`,
      ),
      `Fay: And it is ${page.fallback} when all that has been said is beside the point.`,
      page.precedence({
        first: `Teacher: Quite right. Where two of you are to the point, I shall go by the one earlier in the alphabet.`,
        last: `Teacher: Quite right. Where two of you are to the point, I shall go by the one later in the alphabet (not you, Fay).`,
      }),
      `Teacher: Here is one for all. ${page.facts().join(" ")} Well?`,
    ),
  "card-pile": (page) =>
    rows(
      `Ines has a pile of cards. She deals them one by one, reading aloud:`,
      page.rules(
        ({ number, when, word }) => `  ${colours[number - 1]} card: ${when}? (reverse side: ${word})`,
      ),
      `A card that tells the truth about the request is laid on the table with its reverse side up; any other goes back into the box.`,
      page.precedence({
        first: `The table has room for one card; once it is taken, the remaining cards go into the box unread.`,
        last: `Each card laid on the table hides the one below it.`,
      }),
      `If the table stays empty, ${page.fallback} is the outcome; else it is whatever can be read there.`,
      `The request, for ${page.matter}: ${joinAnd(page.facts((clause) => clause))}.`,
      `What is the outcome?`,
    ),
  "control-room": (page) =>
    rows(
      `A control room has a row of lamps and a single dial.`,
      page.rules(
        ({ number, when, word }) =>
          `Lamp ${number} lights up if ${when}. It calls for dial position "${word}".`,
      ),
      `With all lamps dark the dial stays at "${page.fallback}".`,
      page.precedence({
        first: `With several lit, the operator looks at the leftmost lit lamp only (lamp 1 is on the far left).`,
        last: `With several lit, the operator looks at the rightmost lit lamp only (lamp 1 is on the far left).`,
      }),
      `Signals now coming in on ${page.matter}:`,
      page.facts((clause) => `* ${clause}`),
      `Where does the dial point?`,
    ),
  "heir-to-a-shop": (page) =>
    sentences(
      `Tom has inherited a business together with a drawer full of notes in his grandfather's hand.`,
      `The top note is about ${page.matter} and says: "My boy, as a rule I ${page.fallback}.`,
      page.rules(({ when, word }) => `But I ${word} if ${when}.`),
      page.precedence({
        first: `Mind the buts: one that stands nearer to the top is stronger than one below."`,
        last: `Mind the buts: one that stands nearer to the bottom is stronger than one above."`,
      }),
      `The bell rings. Tom soon learns that ${joinAnd(page.facts((clause) => clause))}.`,
      `What would his grandfather have done?`,
    ),
  "two-assessors": (page) =>
    sentences(
      `Assessor Quill asks questions and Assessor Reed answers them.`,
      page.facts((clause, index) => `${index % 2 === 0 ? "Reed finds" : "He also finds"} that ${clause}.`),
      `Quill then reads from a card about ${page.matter}:`,
      page.rules(({ number, when, word }) => `"Item ${number}: if ${when}, we ${word}."`),
      `"No item: we ${page.fallback}."`,
      page.precedence({
        first: `They had agreed beforehand to act upon the lowest-numbered item that Reed's findings support.`,
        last: `They had agreed beforehand to act upon the highest-numbered item that Reed's findings support.`,
      }),
      `What do they do?`,
    ),
});
