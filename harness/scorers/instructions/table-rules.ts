import { splitWords, strip } from "./characters.ts";
import { csvRecords } from "./csv-records.ts";
import { type Rule, rule } from "./rule.ts";

const products = ["ProductID", "Category", "Brand", "Price", "Stock"];
const students = ["StudentID", "Subject", "Grade", "Semester", "Score"];

/** IFBench: single prompts that ask for a table or a list of values. */
export const tableRules: Readonly<Record<string, Rule>> = {
  "custom:csv_city": rule({}, (text) => {
    const [header, ...rows] = csvRecords(text, ",");
    return header?.join() === "ID,Country,City,Year,Count" && rows.length === 7 && rows.every(isFive);
  }),
  "custom:csv_special_character": rule({}, (text) => {
    const [, ...rows] = csvRecords(keepingQuotes(text), ",");
    if (!isHeader(text, products, ",[ \\t]*") || rows.length !== 14) return false;
    const special = rows.findIndex((row) => row.some(isSpecial));
    return special !== -1 && rows.slice(0, special + 1).every(isFive);
  }),
  "custom:csv_quotes": rule({}, (text) => {
    const rows = csvRecords(keepingQuotes(text), "\t");
    if (!isHeader(text, students, "\\t *") || rows.length !== 4) return false;
    return rows.every((row) => isFive(row) && row.map((field) => strip(field)).every(isQuoted));
  }),
  "custom:date_format_list": rule({}, (text) => strip(text).split(",").every(isDateOfNapoleon)),
  "custom:multiples": rule({}, (text) => (text.match(/\p{Nd}+/gu) ?? []).join() === "14,21,28,35,42,49"),
};

function isFive(row: readonly string[]): boolean {
  return row.length === 5;
}

function isHeader(text: string, columns: readonly string[], separator: string): boolean {
  const [line = ""] = text.split("\n", 1);
  const names = columns.map((column) => `(?:${column}|"${column}")`).join(separator);
  return new RegExp(`^${names}$`).test(strip(line));
}

/** With marks that a reader of CSV leaves where they are. */
function keepingQuotes(text: string): string {
  return text.replaceAll('"', '"""');
}

function isQuoted(field: string): boolean {
  return field.startsWith('"') && field.endsWith('"');
}

/** Begins with a quotation mark and holds, before another one, what is no letter, digit or white space. */
function isSpecial(field: string): boolean {
  const [line = ""] = field.split("\n", 1);
  const quoted = line.startsWith('"') ? line.slice(1, Math.max(1, line.lastIndexOf('"'))) : "";
  return splitWords(quoted).some((word) => /[^\p{L}\p{N}_]/u.test(word));
}

/** A day of 1769 to 1821 as `1805-12-02`. */
function isDateOfNapoleon(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(strip(text)) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isMonth = month <= 12 && (month === 0 || day <= longest);
  return year >= 1769 && year <= 1821 && isMonth;
}
