export type Register = "as-written" | "plain" | "chatty" | "formal";
export type Layout = "as-written" | "flowed" | "wrapped" | "quoted";

/** Everything about a text that can be set alone while the problem and its template stay the same. */
export interface Toggles {
  /** How many facts that belong to the scene and not to the question a text may hold. */
  readonly distractors: number;
  /** Slips of the keyboard in running text; figures are never touched. */
  readonly typos: boolean;
  /** What a scanner makes of letters; figures are never touched. */
  readonly scan: boolean;
  /** How many of the usual slips are made, from 0 (none) to 1 (all), where the form has any. */
  readonly noise: number;
  /** Several ways of writing amounts, dates or times in one document. */
  readonly mixedFormats: boolean;
  readonly register: Register;
  /** Paragraphs of standing text added around it: notices, footers, courtesies. They hold no figure. */
  readonly length: number;
  readonly layout: Layout;
}

/** A clean text: no distractor, no noise, one way of writing amounts. */
export const clean: Toggles = {
  distractors: 0,
  typos: false,
  scan: false,
  noise: 1,
  mixedFormats: false,
  register: "as-written",
  length: 0,
  layout: "as-written",
};

/** More than any template has. */
const everyDistractor = 99;

/** A text that somebody typed at work. */
export const typed: Toggles = { ...clean, distractors: everyDistractor, typos: true, mixedFormats: true };

/** A paper that went through a scanner. */
export const scanned: Toggles = { ...clean, distractors: everyDistractor, scan: true, mixedFormats: true };

/** What a program wrote: strangers among the facts, and no slips. */
export const printed: Toggles = { ...clean, distractors: everyDistractor, mixedFormats: true };

/** An article or a book: other facts beside those that matter, in one hand and without slips. */
export const edited: Toggles = { ...clean, distractors: everyDistractor };
