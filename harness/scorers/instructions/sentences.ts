import { anySpace, strip } from "./characters.ts";

/** Stand in for a full stop that ends nothing, and for an end; no text holds them, for they are cleared first. */
const [held, end] = ["\ue000", "\ue001"];

const openers = `(?:Mr|Mrs|Ms|Dr|Prof|Capt|Cpt|Lt|(?:He|She|It|They|Their|Our|We|But|However|That|This)${anySpace}|Wherever)`;
const companies = "Inc|Ltd|Jr|Sr|Co";

/** Full stops that end no sentence, in the order in which they are looked for. */
const stops: readonly (readonly [found: RegExp, becomes: string])[] = [
  [/(Mr|St|Mrs|Ms|Dr)\./g, `$1${held}`],
  [/\.(com|net|org|io|gov|edu|me)/g, `${held}$1`],
  [/([0-9])\.([0-9])/g, `$1${held}$2`],
  [/Ph\.D\./g, `Ph${held}D${held}`],
  [new RegExp(`${anySpace}([A-Za-z])\\. `, "gu"), ` $1${held} `],
  [new RegExp(`([A-Z]\\.[A-Z]\\.(?:[A-Z]\\.)?) (?=${openers})`, "gu"), `$1${end} `],
  [/([A-Za-z])\.([A-Za-z])\.([A-Za-z])\./g, `$1${held}$2${held}$3${held}`],
  [/([A-Za-z])\.([A-Za-z])\./g, `$1${held}$2${held}`],
  [new RegExp(` (${companies})\\. (?=${openers})`, "gu"), ` $1${end} `],
  [new RegExp(` (${companies}|[A-Za-z])\\.`, "g"), ` $1${held}`],
];

/**
 * Sentences by their marks: `.` `?` and `!` end one, line breaks do not. Not the full stops of titles, initials, numbers and
 * addresses; several in a row end one. A closing quotation mark stays with its sentence, before the mark that ends it.
 */
export function splitSentences(text: string): readonly string[] {
  let marked = ` ${text.replaceAll(/[\ue000\ue001]/g, "").replaceAll("\n", " ")}  `;
  for (const [found, becomes] of stops.slice(0, 3)) marked = marked.replace(found, becomes);
  marked = marked.replace(/\.{2,}/g, (dots) => held.repeat(dots.length) + end);
  for (const [found, becomes] of stops.slice(3)) marked = marked.replace(found, becomes);
  const sentences = marked
    .replaceAll(".”", "”.")
    .replaceAll('."', '".')
    .replaceAll('!"', '"!')
    .replaceAll('?"', '"?')
    .replace(/[.?!]/g, `$&${end}`)
    .replaceAll(held, ".")
    .split(end)
    .map((sentence) => strip(sentence));
  return sentences.at(-1) === "" ? sentences.slice(0, -1) : sentences;
}
