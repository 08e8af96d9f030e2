import type { Seeded } from "./seeded.ts";

/** Words whose loss would change what is asked or what a figure belongs to. */
const keptWords = new Set(
  "each after before total price cents hundred without including excluding except minus less more still only never twice both every either start starts finish finishes first second third last monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december minute minutes hour hours working ahead behind".split(
    " ",
  ),
);

const usualSlips: Readonly<Record<string, string>> = {
  because: "becuase",
  receive: "recieve",
  received: "recieved",
  tomorrow: "tommorow",
  address: "adress",
  separate: "seperate",
  definitely: "definately",
  their: "thier",
  // two letters swapped would make it a number
  there: "their",
  which: "wich",
  would: "woud",
  should: "shoud",
  please: "pls",
  thanks: "thx",
  delivery: "delivrey",
  invoice: "invioce",
  calendar: "calender",
  meeting: "meetign",
};

export interface NoiseOptions {
  readonly random: Seeded;
  /** Passages that stay as they are wherever they stand. */
  readonly spared?: readonly string[];
  /** How many of the usual slips are made, from 0 to 1. */
  readonly rate?: number;
}

/** About one running word in thirty is mistyped. Capitalised words, figures and addresses stay as they are. */
export function addTypos(text: string, { random, spared = [], rate = 1 }: NoiseOptions): string {
  return between(text, spared, (passage) => typosIn(passage, { random, rate }));
}

type Slips = Required<Pick<NoiseOptions, "random" | "rate">>;

function typosIn(text: string, { random, rate }: Slips): string {
  return text.replace(/(?<![\w@./:-])[a-z]{5,}(?![\w@/:-]|\.\w)/g, (word) => {
    if (keptWords.has(word) || !random.chance(rate / 30)) return word;
    return usualSlips[word] ?? swapLetters(word, random);
  });
}

/** First and last letters stay, so the word can still be read. */
function swapLetters(word: string, random: Seeded): string {
  const at = random.integer({ from: 1, to: word.length - 3 });
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

const scanSlips: Readonly<Record<string, string>> = {
  m: "rn",
  w: "vv",
  h: "b",
  e: "c",
  i: "l",
  l: "1",
  o: "0",
  s: "5",
};

/**
 * About one letter in eighty is misread, at most one in a word of five letters or more without a digit.
 * Figures, short words and currency names are never touched: a careful reader loses nothing.
 */
export function addScanErrors(text: string, { random, spared = [], rate = 1 }: NoiseOptions): string {
  return between(text, spared, (passage) => scanErrorsIn(passage, { random, rate }));
}

function scanErrorsIn(text: string, { random, rate }: Slips): string {
  return text.replace(/(?<![\w@./:-])\p{L}?\p{Ll}{4,}(?![\w@/:-]|\.\w)/gu, (word) => {
    if (keptWords.has(word.toLowerCase()) || !random.chance((rate * word.length) / 80)) return word;
    const at = random.integer({ from: 1, to: word.length - 1 });
    const read = scanSlips[word.charAt(at)];
    return read === undefined ? word : word.slice(0, at) + read + word.slice(at + 1);
  });
}

/** Changes what lies between the spared passages. */
export function between(
  text: string,
  spared: readonly string[],
  change: (passage: string) => string,
): string {
  if (spared.length === 0) return change(text);
  const longestFirst = [...spared].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(`(${longestFirst.map(RegExp.escape).join("|")})`);
  return text
    .split(pattern)
    .map((passage, index) => (index % 2 === 0 ? change(passage) : passage))
    .join("");
}
