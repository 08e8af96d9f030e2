/** What a text must keep to, each checked by a program. */
export interface TextRules {
  readonly mostWords?: number;
  readonly fewestWords?: number;
  readonly mostSentences?: number;
  /** Figures that must stand in the text as they are written here; no other may. */
  readonly figures?: readonly string[];
  /** Words, or words in a row, that must stand in the text. */
  readonly contains?: readonly string[];
  /** Words, or words in a row, that may not. */
  readonly avoids?: readonly string[];
  /** How the text begins. */
  readonly begins?: string;
  /** A text that keeps them all, for the controls. */
  readonly example?: string;
}

/** A judged text is looked at no further than this. */
const longest = 100_000;

/**
 * The rules that a text breaks, in words. Words are what white space separates and holds a letter or a digit. A sentence
 * ends with a full stop, an exclamation or a question mark before white space, or with the text. Case does not matter, but
 * for figures; a word counts where it stands as a whole.
 */
export function brokenRules(text: string, rules: TextRules): readonly string[] {
  const judged = text.slice(0, longest).normalize("NFC").trim();
  const words = wordsIn(judged).length;
  const sentences = sentencesIn(judged);
  const figures = new Set(figuresIn(judged));
  const { mostWords, fewestWords, mostSentences, contains = [], avoids = [], begins } = rules;
  return [
    ...(mostWords !== undefined && words > mostWords ? [`${words} words, at most ${mostWords}`] : []),
    ...(fewestWords !== undefined && words < fewestWords ? [`${words} words, at least ${fewestWords}`] : []),
    ...(mostSentences !== undefined && sentences > mostSentences
      ? [`${sentences} sentences, at most ${mostSentences}`]
      : []),
    ...(rules.figures ?? []).filter((figure) => !figures.has(figure)).map((figure) => `lacks ${figure}`),
    ...(rules.figures === undefined
      ? []
      : [...figures].filter((one) => rules.figures?.includes(one) !== true).map((one) => `adds ${one}`)),
    ...contains.filter((word) => !hasWord(judged, word)).map((word) => `lacks "${word}"`),
    ...avoids.filter((word) => hasWord(judged, word)).map((word) => `uses "${word}"`),
    ...(begins !== undefined && !beginsWith(judged, begins) ? [`does not begin with "${begins}"`] : []),
  ];
}

export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function sentencesIn(text: string): number {
  return text.split(/(?<=[.!?])["'”’)]?\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** "14", "09:45", "1,200.50". */
function figuresIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,:]\d+)*/g) ?? [];
}

function hasWord(text: string, word: string): boolean {
  const literal = RegExp.escape(word.normalize("NFC")).replace(/(?:\\x20|\s)+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

function beginsWith(text: string, opening: string): boolean {
  const bare = text.replace(/^[\s"'“‘*_#>]+/, "");
  const rest = bare.slice(opening.length);
  return (
    bare.slice(0, opening.length).toLowerCase() === opening.toLowerCase() && !/^[\p{L}\p{N}]/u.test(rest)
  );
}
