import { isLower, isUpper } from "./characters.ts";
import { wordTokens } from "./word-tokens.ts";

/** No word is written small: not one letter, not a word that is small but for what follows its first letter alike. */
export function isTitleCase(text: string): boolean {
  return wordTokens(text).every((word) => {
    const [first = "", ...others] = word;
    const rest = others.join("");
    return !/\p{L}/u.test(first) || !isLower(first) || (rest !== "" && !isLower(rest) && !isUpper(rest));
  });
}
