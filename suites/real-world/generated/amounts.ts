/** How one writer puts amounts of money and plain numbers on paper. */
export interface Convention {
  readonly id: string;
  readonly decimal: "." | ",";
  readonly group: string;
  /** Indian writers group by two after the first three digits. */
  readonly indian?: true;
  /** `#` stands for the figure. */
  readonly pattern: string;
}

export type CurrencyId = "EUR" | "USD" | "GBP" | "CHF" | "PLN" | "SEK" | "INR";

export interface Currency {
  readonly id: CurrencyId;
  /** As in "prices in US dollars". */
  readonly plural: string;
  /** Price level beside the euro, so that amounts look usual. */
  readonly scale: number;
  readonly tax: string;
  readonly taxPercents: readonly number[];
  /** The first is the one of exam books. */
  readonly conventions: readonly [Convention, ...Convention[]];
}

const nbsp = "\u00a0";
const write = (
  id: string,
  { decimal, group, pattern }: Pick<Convention, "decimal" | "group" | "pattern">,
): Convention => ({ id, decimal, group, pattern });
const point = (id: string, pattern: string) => write(id, { decimal: ".", group: ",", pattern });
const bare = (id: string, pattern: string) => write(id, { decimal: ".", group: "", pattern });
const comma = (id: string, pattern: string) => write(id, { decimal: ",", group: ".", pattern });
const spaced = (id: string, pattern: string) => write(id, { decimal: ",", group: nbsp, pattern });
const bareComma = (id: string, pattern: string) => write(id, { decimal: ",", group: "", pattern });

/** Every amount is written with two decimals, so that the last mark is the decimal mark in every convention. */
export const currencies: Readonly<Record<CurrencyId, Currency>> = {
  EUR: {
    id: "EUR",
    plural: "euros",
    scale: 1,
    tax: "VAT",
    taxPercents: [19, 20, 21, 7, 10],
    conventions: [
      point("eur-exam", "€#"),
      comma("eur-comma", `#${nbsp}€`),
      spaced("eur-space", `#${nbsp}€`),
      bareComma("eur-bare", "# EUR"),
      bare("eur-code", "EUR #"),
    ],
  },
  USD: {
    id: "USD",
    plural: "US dollars",
    scale: 1,
    tax: "sales tax",
    taxPercents: [4, 5, 6, 7, 8],
    conventions: [
      point("usd-exam", "$#"),
      point("usd-us", "US$ #"),
      bare("usd-code", "# USD"),
      bare("usd-bare", "$#"),
    ],
  },
  GBP: {
    id: "GBP",
    plural: "pounds sterling",
    scale: 1,
    tax: "VAT",
    taxPercents: [20, 5],
    conventions: [
      point("gbp-exam", "£#"),
      bare("gbp-bare", "£#"),
      point("gbp-code", "GBP #"),
      bare("gbp-last", "# GBP"),
    ],
  },
  CHF: {
    id: "CHF",
    plural: "Swiss francs",
    scale: 1,
    tax: "VAT",
    taxPercents: [8, 3],
    conventions: [
      write("chf-exam", { decimal: ".", group: ",", pattern: "CHF #" }),
      write("chf-apostrophe", { decimal: ".", group: "'", pattern: "CHF #" }),
      write("chf-curly", { decimal: ".", group: "’", pattern: "Fr. #" }),
      bare("chf-last", "# CHF"),
    ],
  },
  PLN: {
    id: "PLN",
    plural: "Polish zlotys",
    scale: 4,
    tax: "VAT",
    taxPercents: [23, 8, 5],
    conventions: [point("pln-exam", "PLN #"), spaced("pln-zl", `#${nbsp}zł`), bareComma("pln-code", "# PLN")],
  },
  SEK: {
    id: "SEK",
    plural: "Swedish kronor",
    scale: 10,
    tax: "VAT",
    taxPercents: [25, 12, 6],
    conventions: [point("sek-exam", "SEK #"), spaced("sek-kr", `#${nbsp}kr`), comma("sek-code", "# SEK")],
  },
  INR: {
    id: "INR",
    plural: "Indian rupees",
    scale: 80,
    tax: "GST",
    taxPercents: [5, 12, 18],
    conventions: [
      point("inr-exam", "₹#"),
      { id: "inr-indian", decimal: ".", group: ",", indian: true, pattern: "₹#" },
      { id: "inr-rs", decimal: ".", group: ",", indian: true, pattern: "Rs. #" },
      bare("inr-code", "INR #"),
    ],
  },
};

export const currencyIds: readonly CurrencyId[] = ["EUR", "USD", "GBP", "CHF", "PLN", "SEK", "INR"];

/** An amount with its currency, always two decimals. */
export function formatMoney(cents: number, convention: Convention): string {
  return convention.pattern.replace("#", () => formatFigure(cents, convention));
}

/** The figure alone, as in a table whose head names the currency. */
function formatFigure(cents: number, { decimal, group, indian }: Convention): string {
  const whole = String(Math.floor(cents / 100));
  const rest = String(cents % 100).padStart(2, "0");
  return groupDigits({ digits: whole, mark: group, indian: indian === true }) + decimal + rest;
}

/** A quantity of tenths: "12" or "2.5". */
export function formatTenths(tenths: number, decimal: "." | ","): string {
  const whole = String(Math.floor(tenths / 10));
  return tenths % 10 === 0 ? whole : `${whole}${decimal}${tenths % 10}`;
}

/** The canonical plain text of an amount: "1284.5". */
export function plainAmount(cents: number): string {
  return String(cents / 100);
}

function groupDigits({
  digits,
  mark,
  indian,
}: {
  readonly digits: string;
  readonly mark: string;
  readonly indian: boolean;
}): string {
  const every = indian ? /\B(?=(\d{2})*(\d{3})$)/g : /\B(?=(\d{3})+$)/g;
  return digits.replace(every, () => mark);
}
