/** What stands before a number, and how long it is. A parenthesis is a minus only when it closes after the number. */
export type Sign = { readonly kind: "none" | "minus" | "parenthesis"; readonly length: number };

const currencyCodes =
  "USD EUR GBP JPY CNY RMB INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF BRL MXN ZAR KRW SGD HKD TWD THB TRY RUB ILS AED SAR IDR MYR PHP VND NGN KES EGP ARS CLP COP UAH RON";
const currency = new RegExp(
  `(?:(?<![A-Za-z])(?:(?:US|A|C|NZ|HK|S|R)\\$|${currencyCodes.replaceAll(" ", "|")}|Rs\\.?|kr\\.?)|[$€£¥₹₩₽₺₫₪฿₴₦₱¢])[ \u00a0]?$`,
);
const minus = /[-−–‐‑﹣]$/;
const standsAlone = /(?:^|[=≈:|])[ \t\u00a0*_]*$/;

/** Whether a text ends with a currency sign or code, which may stand against a number as a word may not. */
export function endsWithCurrency(text: string): boolean {
  return currency.test(text);
}

/**
 * Reads the end of what stands before a number: `-$`, `$-`, `- `, `(`, `$(`, `($`.
 * @param reachesTextStart whether `before` begins where the text does, so that a number there stands alone.
 */
export function readSign(before: string, reachesTextStart: boolean): Sign {
  const inner = before.replace(currency, "");
  const isAlone = (rest: string): boolean =>
    (standsAlone.test(rest) && (rest.trim() !== "" || reachesTextStart)) || /[$€£¥] ?$/.test(rest);
  if (minus.test(inner)) {
    const rest = inner.slice(0, -1);
    const isOperator =
      /[\p{L}\p{N})\]%]$/u.test(rest.replace(currency, "")) && rest.replace(currency, "") === rest;
    if (isOperator) return { kind: "none", length: before.length - inner.length };
    return { kind: "minus", length: before.length - rest.replace(currency, "").length };
  }
  const word = /(?:minus|negative) $/i.exec(inner)?.[0].length ?? 0;
  if (word > 0 && isAlone(inner.slice(0, -word)))
    return { kind: "minus", length: before.length - inner.length + word };
  const spaced = inner.replace(/[ \u00a0]{1,2}$/, "");
  if (spaced !== inner && minus.test(spaced) && isAlone(spaced.slice(0, -1)))
    return { kind: "minus", length: before.length - spaced.length + 1 };
  if (inner.endsWith("(") && isAlone(inner.slice(0, -1)))
    return { kind: "parenthesis", length: before.length - inner.length + 1 };
  return { kind: "none", length: before.length - inner.length };
}
