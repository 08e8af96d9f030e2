/**
 * A wordy notice and rules for rewriting it. The meaning is fixed here, and every template says it: words are what white
 * space separates; a word is used when it stands there as a whole, in any case; a figure is kept when it stands there as
 * it was written.
 */
export interface RewritingProblem {
  readonly facts: readonly Fact[];
  readonly rules: Rules;
}

/** One thing that the notice says. */
export interface Fact {
  /** An index into the list of subjects. */
  readonly subject: number;
  /** As they are written: "14", "09:45". */
  readonly figures: readonly string[];
}

/** Beside those that always hold: every subject is named, every figure kept and none added. */
export interface Rules {
  readonly mostWords: number;
  readonly mostSentences?: number;
  /** Words that the text may not use. */
  readonly avoids?: readonly string[];
  /** Words that it must use, beside the subjects. */
  readonly contains?: readonly string[];
  /** The word it begins with. */
  readonly begins?: string;
}
