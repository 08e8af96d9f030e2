/** A set of words from lines of them. */
function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

const personal = "i me we us you he him she her it they them";
const possessive = "my our your his her its their";
const ofTheirOwn = "ours yours hers theirs";
const reflexive = "myself ourselves yourself yourselves himself herself itself themselves";
const pointing = "this that these those";
const asking = "who whom which what";

/** Those that join equals. */
export const coordinatingConjunctions = words("and but for nor or so yet");

/** Pronouns and the determiners of the same form, as IFBench counts them. */
export const pronouns = words(
  personal,
  possessive,
  ofTheirOwn,
  "mine",
  reflexive,
  pointing,
  asking,
  "whose whoever whomever whatever whichever",
  "anybody anyone anything everybody everyone everything nobody nothing somebody someone something",
  "each either neither both all some any none",
);

/** The words that NLTK leaves out of account, as far as they are words without an apostrophe; what `don't` leaves of itself too. */
export const stopWords = words(
  personal.replace(" us", ""),
  possessive,
  ofTheirOwn,
  reflexive,
  pointing,
  asking,
  "a an the",
  "am is are was were be been being",
  "have has had having do does did doing",
  "can will should just now",
  "about above after again against at before below between by down during for from in into of off on out over",
  "through to under until up with",
  "and but if or because as while nor than so",
  "all any both each few more most other some such same own only",
  "not no too very then once further here there when where why how",
  "ain aren couldn didn doesn don hadn hasn haven isn mightn mustn needn shan shouldn wasn weren won wouldn",
  "d ll m o re s t ve y ma",
);
