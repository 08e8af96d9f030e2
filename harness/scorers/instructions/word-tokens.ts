import { anySpace, hasLetterOrDigit, splitWords, strip } from "./characters.ts";

/** What always stands alone: brackets, quotation marks, dashes, most signs; a comma or colon unless a digit follows. */
const alone =
  /[;@#$%&?!*()[\]{}<>"«»“”‘’„\u2012-\u2015]|`+|\.{2,}|--|''|[:,](?!\p{Nd})|(?<![\p{L}\p{N}_'])'(?!(?:re|ve|ll|[mtsdn])(?![\p{L}\p{N}_]))(?=[\p{L}\p{N}_])/giu;
/** The full stop that ends a sentence, before what closes it. */
const finalStop = new RegExp(`(?<![.])\\.(?=[\\]\\)}>"'»”’ ]*${anySpace}*$)`, "u");
const clitic = /^(.*[^'])('[smd]|'ll|'re|'ve|n't|')$/isu;
const joined =
  /^(can)(not)$|^(d)('ye)$|^(gim|lem)(me)$|^(gon|wan)(na)$|^(got)(ta)$|^(more)('n)$|^('t)(is|was)$/i;

/**
 * Words and marks as the Penn Treebank parts them: `don't` is `do` and `n't`, `end.` is `end` and `.`, and `U.S.` stays
 * whole within a sentence.
 */
export function wordTokens(text: string): readonly string[] {
  return segmentSentences(text).flatMap((sentence) =>
    splitWords(sentence.replace(finalStop, " . ").replace(alone, " $& ")).flatMap(partsOf),
  );
}

/** Those that are more than marks. */
export function wordsOf(text: string): readonly string[] {
  return wordTokens(text).filter(hasLetterOrDigit);
}

function partsOf(word: string): readonly string[] {
  const [, ...halves] = joined.exec(word) ?? clitic.exec(word) ?? [];
  const parts = halves.filter((half) => half !== undefined && half !== "");
  return parts.length === 2 ? parts : [word];
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** A word with its full stop and more after it, which a name need not begin. */
const plainStop = /(?<=[\p{L}\p{N}]{2}[.?!]["'”’)\]*]?) +(?=\P{Lu})/gu;
/** Ends with a short form that a name or a number follows, or an initial. */
const shortForm = new RegExp(
  `(?:^|[^\\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St|Jr|Sr|Mt|No|vs|etc|e\\.g|i\\.e|a\\.m|p\\.m|Inc|Ltd|Co|Corp|\\p{Lu})\\.${anySpace}*$`,
  "u",
);

/** Sentences by the rules of Unicode; a line break ends one only after a mark that does, and a short form never does. */
export function segmentSentences(text: string): readonly string[] {
  const lines = text.replace(/(?<![.?!]["'”’)\]]?)\n/g, " ").replace(plainStop, "\u2029");
  const sentences: string[] = [];
  let begun = "";
  for (const { segment } of segmenter.segment(lines)) {
    begun += segment;
    if (shortForm.test(segment.slice(-40))) continue;
    if (strip(begun) !== "") sentences.push(strip(begun));
    begun = "";
  }
  return strip(begun) === "" ? sentences : [...sentences, strip(begun)];
}
