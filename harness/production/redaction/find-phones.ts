import type { CountryCode, PhoneNumber } from "libphonenumber-js/max";
import { type Finding, isCued, matchesOf } from "./finding.ts";

/** How phone numbers are found in a text; the library's tables are loaded once. */
export async function createPhoneFinder(
  regions: readonly string[],
): Promise<(text: string) => readonly Finding[]> {
  const { findPhoneNumbersInText, isSupportedCountry } = await import("libphonenumber-js/max");
  const known = regions.filter((region): region is CountryCode => isSupportedCountry(region));
  return (text) => {
    if (!/\d(?:\D{0,3}\d){6}/.test(text)) return [];
    const found: Finding[] = [];
    for (const { start, end, value } of matchesOf(text, cued))
      if (value.replace(/\D/g, "").length >= 6) found.push({ kind: "phone", start, end });
    for (const region of known)
      for (const { startsAt: start, endsAt: end, number } of findPhoneNumbersInText(text, region))
        if (isWritten(text, start, end, number)) found.push({ kind: "phone", start, end });
    return found;
  };
}

/** A local number without any sign of one (brackets, groups, a plus, a word before it) may be an order number. */
function isWritten(text: string, start: number, end: number, { nationalNumber }: PhoneNumber): boolean {
  const written = text.slice(start, end);
  if (/^\d{4}-\d{2}-\d{2}/.test(written)) return false;
  const isGrouped =
    /^[+(]/.test(written) || /^0\d{1,4}[ /-]\d/.test(written) || /^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(written);
  return nationalNumber.length >= 7 && (isGrouped || isCued(text, start, cueBefore, 25));
}

const cueBefore =
  /\b(?:tel|phone|telephone|mobile|cell|call|ring|fax|whatsapp|text me|reach me|handy|número)\b\D{0,20}$/i;
const cued =
  /\b(?:tel|phone|telephone|mobile|cell|fax|whatsapp)\b(?: (?:no|nr|number))?\.?(?: is)?[:. ]{0,3}((?:\+|00)?\(?\d[\d ()./-]{5,18}\d)/gi;
