import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { plainAnswerText } from "./answer-text.ts";
import { type Mark, markedSegments } from "./marked-answer.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";

export interface ChoiceOptions {
  /** The letters that may be chosen, in capitals. Default: A to J. */
  readonly letters?: string;
}

const defaultLetters = "ABCDEFGHIJ";

/**
 * Right when the letter chosen is a target. The letter is what stands after the last `#### `, else in the last
 * `\boxed{}`, else after the last "answer is", "option is" or `Answer:`. Without a mark, and unless the output was cut
 * short: a last line that is a lone letter (`C`, `(C)`), the only line that begins with a letter as options do
 * (`C. Paris`), or the only letter in parentheses. "A or B", several letters without a mark, or none: unparsed.
 */
export const choice = defineScorer<ChoiceOptions>({
  id: "choice",
  description: "the letter chosen of several options is a target",
  mainOption: "letters",
  readOptions: (options) => {
    requireKnownOptions("choice", options, ["letters"]);
    const { letters } = options;
    if (letters === undefined) return {};
    if (typeof letters === "string") return { letters };
    throw invalidOption("choice", "letters", letters, lettersWayOut);
  },
  create: ({ letters = defaultLetters }) => {
    if (!/^[A-Z]{2,26}$/.test(letters) || new Set(letters).size < letters.length)
      throw invalidOption("choice", "letters", letters, lettersWayOut);
    return {
      id: letters === defaultLetters ? "choice" : `choice(letters=${letters})`,
      score: (attempt) => scoreChoice(attempt, letters),
    };
  },
});

const lettersWayOut = 'give capitals such as "ABCD", each once';

function scoreChoice({ sample, output }: Attempt, letters: string): Score {
  const targets = sample.target.map((target) => /^[(\s]*([A-Z])[).\s]*$/i.exec(target)?.[1]?.toUpperCase());
  const wrong = targets.findIndex((target) => target === undefined || !letters.includes(target));
  if (wrong !== -1)
    return unscored(
      `the target ${JSON.stringify(sample.target[wrong]?.slice(0, 80))} is no letter of ${letters}`,
    );
  const text = plainAnswerText(output.text);
  const marked = markedLetter(text, letters);
  const answer =
    marked.kind === "none" && output.finish.reason !== "length" ? unmarkedLetter(text, letters) : marked;
  if (answer.kind !== "letter") return missed("unparsed");
  return scored(targets.includes(answer.letter) ? 1 : 0, answer.letter);
}

type Found = { readonly kind: "letter"; readonly letter: string } | { readonly kind: "ambiguous" | "none" };

const none: Found = { kind: "none" };

/** The strongest first. */
const marks: readonly Mark[] = ["hash", "boxed", "stated"];

function markedLetter(text: string, letters: string): Found {
  for (const mark of marks) {
    for (const segment of markedSegments(text, mark)) {
      const found = leadingLetter(segment, letters);
      if (found.kind !== "none") return found;
    }
  }
  return none;
}

const lead =
  /^(?:[\s*_`~:：="'“‘({[$]|\\boxed|(?:the|option|choice|letter|answer|is|definitely|probably|clearly|most likely|therefore|simply)(?![A-Za-z]))*/i;
const loneLetter = /^([A-Za-z])(?![\p{L}\p{N}'’])(.*)$/su;
const anotherLetter = /^[)\]}*_`.\s]{0,4}(?:or|and|[/,&+])\s{0,2}[(*]{0,2}[A-Z](?![\p{L}\p{N}])/u;
const closes = /^(?:\s*$|[)\]}*_`.,;:!?"'”’$–—-])/;
/** After "A" or "I", which are words too. */
const reasonFollows = /^\s(?:because|since|as|is|for|due|and|\(|–|—|-)/;

/** The letter at the start of a marked segment. */
function leadingLetter(segment: string, letters: string): Found {
  const [, written = "", rest = ""] =
    loneLetter.exec(segment.slice(lead.exec(segment)?.[0].length ?? 0)) ?? [];
  const letter = written.toUpperCase();
  if (letter === "" || !letters.includes(letter)) return none;
  if (anotherLetter.test(rest)) return { kind: "ambiguous" };
  const isWord = written !== letter || letter === "A" || letter === "I";
  if (isWord && !closes.test(rest) && !(written === letter && reasonFollows.test(rest))) return none;
  return { kind: "letter", letter };
}

function unmarkedLetter(text: string, letters: string): Found {
  const lastLine = text.slice(-200).trim().split("\n").at(-1) ?? "";
  const alone = /^[*_`"'([{\s]{0,6}([A-Za-z])[)\]}*_`"'.:,!\s]{0,6}$/.exec(lastLine)?.[1]?.toUpperCase();
  if (alone !== undefined && letters.includes(alone)) return { kind: "letter", letter: alone };
  const listed = onlyLetter(text.matchAll(/^[ \t*_(]{0,4}([A-Z])[).:\]](?=[\s*])/gm), letters);
  return listed.kind === "none" ? onlyLetter(text.matchAll(/\(([A-Z])\)/g), letters) : listed;
}

/** The letter that all matches have in common. */
function onlyLetter(matches: Iterable<RegExpExecArray>, letters: string): Found {
  let found: Found = none;
  for (const [, letter = ""] of matches) {
    if (letter === "" || !letters.includes(letter)) continue;
    if (found.kind === "letter" && found.letter !== letter) return { kind: "ambiguous" };
    found = { kind: "letter", letter };
  }
  return found;
}
