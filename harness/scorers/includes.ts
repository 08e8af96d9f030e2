import { missed, scored } from "../core/score.ts";
import { defineScorer } from "../core/scorer.ts";
import { readFlag, requireKnownOptions } from "./options.ts";

export interface IncludesOptions {
  /** Whether case matters. Default: it does not. */
  readonly caseSensitive?: boolean;
}

/**
 * Right when a target stands somewhere in the text as words of its own: `18` is not in `118` nor in `1.18`, `car` not in
 * `scar`. White space of any length is one space. "Not Paris" includes Paris: ask for the answer alone where that
 * matters. An output that was cut short before a target came is unparsed.
 */
export const includes = defineScorer<IncludesOptions>({
  id: "includes",
  description: "a target stands in the text as words of its own",
  readOptions: (options) => {
    requireKnownOptions("includes", options, ["caseSensitive"]);
    return readFlag("includes", options, "caseSensitive");
  },
  create: ({ caseSensitive = false }) => ({
    id: caseSensitive ? "includes(caseSensitive)" : "includes",
    score: ({ sample, output }) => {
      const text = normalise(output.text, caseSensitive);
      if (text === "") return missed("unparsed");
      const found = sample.target.find((target) => standsIn(text, normalise(target, caseSensitive)));
      if (found !== undefined) return scored(1, found);
      return output.finish.reason === "length" ? missed("unparsed") : scored(0);
    },
  }),
});

function normalise(text: string, caseSensitive: boolean): string {
  const spaced = text.normalize("NFC").replace(/\s+/g, " ").trim();
  return caseSensitive ? spaced : spaced.toLowerCase();
}

function standsIn(text: string, target: string): boolean {
  if (target === "") return false;
  for (let start = text.indexOf(target); start !== -1; start = text.indexOf(target, start + 1)) {
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(start + target.length, start + target.length + 2);
    if (!continues(target.slice(-2), after) && !continuesBackwards(before, target.slice(0, 1))) return true;
  }
  return false;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

function continues(end: string, after: string): boolean {
  if (/\d$/.test(end)) return /^(?:[\p{L}\p{N}]|[.,]\d)/u.test(after);
  return wordCharacter.test(end.slice(-1)) && wordCharacter.test(after.slice(0, 1));
}

function continuesBackwards(before: string, start: string): boolean {
  if (/\d/.test(start)) return /(?:[\p{L}\p{N}]|\d[.,])$/u.test(before);
  return wordCharacter.test(start) && wordCharacter.test(before.slice(-1));
}
