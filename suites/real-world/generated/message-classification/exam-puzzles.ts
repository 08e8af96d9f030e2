import { blank, capital, joinAnd, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last"];
const cards = ["ace", "king", "queen", "jack", "ten", "nine", "eight", "seven"];

/** As a puzzle page or a logic class asks: the order is a thing to be thought about. */
export const examPuzzles = messageTemplates({
  weights: (page) =>
    rows(
      `Each label has a weight: ${joinAnd(page.places.map(({ label, place }) => `${label} ${10 * (9 - place)} g`))}.`,
      `A letter sinks to the label that is heaviest among those its writer asks for. What does this one sink to?`,
      blank,
      `"${sentences(page.says)}"`,
    ),
  "who-yields": (page) =>
    sentences(
      `Whenever two labels compete for one letter, one of them yields.`,
      page.pairs
        .toReversed()
        .map(({ upper, lower }, index) =>
          index % 2 === 0
            ? `${capital(lower)} yields to ${upper}.`
            : `In turn, ${lower} gives way to ${upper}.`,
        ),
      `Yielding is transitive. The letter runs as follows: "${sentences(page.says)}" Take all labels on which its writer wants something at present, and find the one among them that yields to none of the others.`,
    ),
  "sequence-and-set": (page) =>
    rows(
      `Let L = (${page.order.join(", ")}) and let the letter consist of the statements`,
      page.says.map((sentence, index) => `  s${index + 1}: ${sentence}`),
      `Let W ⊂ L hold the subjects on which the author now demands something.`,
      `Determine the member of W with the smallest index in L.`,
    ),
  "return-value": (page) =>
    rows(
      `message = [`,
      page.says.map((sentence) => `    "${sentence}",`),
      `]`,
      `for label in (${page.order.map((label) => `"${label}"`).join(", ")}):`,
      `    if is_wanted_now(message, label):`,
      `        return label`,
      blank,
      `Provided that is_wanted_now reads as a careful person would, which value is returned?`,
    ),
  "eight-doors": (page) =>
    sentences(
      `A corridor has eight doors. Coming from the entrance you pass ${page.order[0]}, and after it ${joinAnd(page.order.slice(1))}.`,
      `A messenger carries a letter and walks until a door bears the name of something that the letter asks for; there the letter is pushed under the door and the walk is over.`,
      `He knows the letter by heart: ${page.says.join(" ")}`,
      `Under which door will you find it?`,
    ),
  "pack-of-cards": (page) =>
    rows(
      `Eight cards, in the usual values of the game (ace high), have labels written on them:`,
      page.places.map(({ label, place }) => `    ${label}: ${cards[place - 1]}`),
      `You hold a card for each thing that the writer of these lines would have done at present.`,
      `    « ${page.says.join(" » « ")} »`,
      `You play your highest. Its label?`,
    ),
  "ordinals-scrambled": (page) =>
    rows(
      page.places.map(({ label, place }) => `Of all labels, ${label} is dealt with ${ordinals[place - 1]}.`),
      blank,
      `There is a note: ${sentences(page.says)}`,
      `Which label is the earliest of those that the note calls for?`,
    ),
  "crossing-out": (page) =>
    rows(
      page.order.map((label) => label.toUpperCase().split("").join(" ")).join("   "),
      blank,
      `In the row above, cross out every word that stands for nothing the sender asks. Of the words that remain, copy the one on the far left.`,
      `The sender says this. ${sentences(page.says)}`,
    ),
  "rising-lift": (page) =>
    rows(
      `Floor plan of a house of eight storeys. Ground floor: ${page.order[7]}. Then, going up: ${page.order.toReversed().slice(1).join(", ")}.`,
      `Letters are delivered by lift. A letter may only stop at floors on whose subject somebody has to act for the sender, and of those it stops at the one that is closest to the roof.`,
      page.says.map((sentence) => `* ${sentence}`),
      `Name the stop of the letter that holds the starred lines.`,
    ),
  oracle: (page) =>
    rows(
      `An oracle answers in one word. Questioned about a letter, it names what the letter is for; when the letter is for several things, it names`,
      page.order.map(
        (label, index) => `   ${label}${index === 7 ? "." : ", or, where that is not asked for,"}`,
      ),
      `You show it the letter beginning "${page.says[0]}" and continuing "${page.says.slice(1).join(" ")}"`,
      `What is the word?`,
    ),
});
