import { isPunctuation, splitWords, strip } from "./characters.ts";
import { type Rule, rule } from "./rule.ts";

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** IFBench: brackets and quotation marks. */
export const nestingRules: Readonly<Record<string, Rule>> = {
  "format:parentheses": rule({}, isNestedInBrackets),
  "format:quotes": rule({}, isNestedInQuotes),
  "format:quote_unquote": rule({}, (text) => {
    const straight = splitWords(text.replace(/[“”]/g, '"').replaceAll(`'"'`, "")).join("");
    const isOutside = (character: string) =>
      character !== '"' && (isPunctuation(character) || /[0-9]/.test(character));
    return !straight.includes('""') && !strip(straight, isOutside).endsWith('"');
  }),
};

/** Five brackets deep, and one of them closed again before one that does not match. */
function isNestedInBrackets(text: string): boolean {
  let open: string[] = [];
  let deepest = 0;
  for (const character of text.match(/[()[\]{}]/g) ?? []) {
    const closer = closers.get(character);
    if (closer !== undefined) {
      open.push(closer);
      deepest = Math.max(deepest, open.length);
    } else if (open.at(-1) === character) {
      open.pop();
      if (deepest >= 5) return true;
    } else {
      open = [];
      deepest = 0;
    }
  }
  return false;
}

/** Three quotations deep, of either mark in turn, all closed again; an apostrophe is a mark like any other. */
function isNestedInQuotes(text: string): boolean {
  const open: string[] = [];
  let deepest = 0;
  for (const mark of text.match(/["']/g) ?? []) {
    if (open.at(-1) === mark) {
      open.pop();
      if (deepest - open.length >= 3) return true;
    } else {
      open.push(mark);
      deepest = Math.max(deepest, open.length);
    }
  }
  return false;
}
