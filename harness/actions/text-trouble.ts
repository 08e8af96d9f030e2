import { visibleText } from "../reports/visible-text.ts";

/** What can be wrong with the characters of a text. */
export type TroubleKind = "mojibake" | "lost" | "control" | "bidi" | "invisible" | "surrogate";

export interface TextTrouble {
  readonly kind: TroubleKind;
  /** The place, with a few characters around it, safe to print. */
  readonly excerpt: string;
}

const plain = /^[\t\n\r -~]*$/;

/**
 * UTF-8 that was read as Windows-1252: its lead bytes as they then look, each followed by as many continuation bytes
 * as it announces. `É»` and the like are left alone, for they stand in French; of Cyrillic and Greek two pairs in a row
 * are asked.
 */
const continuation =
  "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]";
const mojibake = new RegExp(
  `[\u00c2\u00c3]${continuation}|[\u00e2\u00e3\u00ef]${continuation}{2}|\u00f0${continuation}{3}|(?:[\u00c4\u00c5\u00ce\u00cf\u00d0\u00d1\u00d8\u00d9]${continuation}){2}`,
  "u",
);

const troubles: readonly (readonly [kind: TroubleKind, pattern: RegExp])[] = [
  ["mojibake", mojibake],
  ["lost", /\ufffd/u],
  ["control", /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u],
  // Overrides, embeddings and isolates turn text round for the eye alone; plain direction marks are part of Arabic and Hebrew.
  ["bidi", /[\u202a-\u202e\u2066-\u2069]/u],
  // The joiners of emoji and of Persian or Indic scripts are not among them.
  ["invisible", /[\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/u],
  ["surrogate", /\p{Cs}/u],
];

/** The first trouble of each kind. Plain ASCII costs one look. */
export function findTextTrouble(text: string): readonly TextTrouble[] {
  if (plain.test(text)) return [];
  return troubles.flatMap(([kind, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ kind, excerpt: around(text, found.index, found[0].length) }];
  });
}

function around(text: string, index: number, length: number): string {
  const start = Math.max(0, index - 12);
  const end = Math.min(text.length, index + length + 12);
  const cut = visibleText(text.slice(start, end).replace(/[\t\n\r]+/g, " "));
  return `${start > 0 ? "…" : ""}${cut}${end < text.length ? "…" : ""}`;
}
