import { stdnum } from "stdnum";
import { type Finding, isCued, matchesOf } from "./finding.ts";

/** Cards, bank accounts, identity numbers and documents: by their shape with their check digits, or by what is said before them. */
export function* findNumbers(text: string): Generator<Finding, void, undefined> {
  for (const { value, start, end } of matchesOf(text, /\b\d(?:[ -]?\d){12,18}\b/g))
    if (isCard(value)) yield { kind: "card", start, end };
  for (const { value, start } of matchesOf(text, /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}/gi)) {
    const account = ibanAtStart(value);
    if (account !== undefined) yield { kind: "iban", start, end: start + account.length };
  }
  for (const { validate, shape } of identityShapes)
    for (const { value, start, end } of matchesOf(text, shape))
      if (validate(value)) yield { kind: "national-id", start, end };
  for (const { start, end } of matchesOf(
    text,
    afterCue(identityCue, "[A-Z]{0,4}\\d[\\dA-Z]*(?:[ ./-]?[\\dA-Z]+){0,6}"),
  ))
    yield { kind: "national-id", start, end };
  for (const { start, end } of matchesOf(
    text,
    afterCue(documentCue, "[A-Z]{0,5}[ -]?\\d[\\dA-Z]{3,}(?:[ -][A-Z]*\\d[A-Z0-9]*){0,3}"),
  ))
    yield { kind: "document-number", start, end };
  for (const { start, end } of matchesOf(text, anyDate))
    if (isCued(text, start, birthCue)) yield { kind: "birth-date", start, end };
}

function isCard(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  if (!/^(4|5[1-5]|2[2-7]|3[04-8]|6)/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The words after an account may look like more of it: the longest beginning that holds is taken. */
function ibanAtStart(value: string): string | undefined {
  for (let length = value.length; length >= 15; length -= 1) {
    const isWhole = !/^[A-Z0-9]/i.test(value.slice(length));
    if (isWhole && isIban(value.slice(0, length))) return value.slice(0, length).trimEnd();
  }
  return undefined;
}

/** ISO 13616: moved and read as a number, the remainder by 97 is 1. */
function isIban(value: string): boolean {
  const account = value.replace(/[ -]/g, "").toUpperCase();
  if (account.length < 15 || account.length > 34) return false;
  const signs = [...`${account.slice(4)}${account.slice(0, 4)}`];
  return BigInt(signs.map((sign) => Number.parseInt(sign, 36)).join("")) % 97n === 1n;
}

interface IdentityShape {
  readonly shape: RegExp;
  readonly validate: (value: string) => boolean;
}

/** Numbers whose shape alone is telling, and whose check must hold. */
const identityShapes: readonly IdentityShape[] = [
  {
    shape: /\b\d{3}[- ]\d{2}[- ]\d{4}\b/g,
    validate: (value) => stdnum["US"]?.["ssn"]?.validate(value).isValid === true,
  },
  {
    shape: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
    validate: (value) => stdnum["GB"]?.["nino"]?.validate(value).isValid === true,
  },
  {
    shape: /\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/gi,
    validate: (value) => stdnum["IT"]?.["codicefiscale"]?.validate(value).isValid === true,
  },
  {
    shape: /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g,
    validate: (value) => stdnum["BR"]?.["cpf"]?.validate(value).isValid === true,
  },
  {
    shape: /\b(?:\d{8}|[XYZ]\d{7})-?[A-Z]\b/gi,
    validate: (value) =>
      ["dni", "nie"].some((name) => stdnum["ES"]?.[name]?.validate(value).isValid === true),
  },
  {
    shape: /\b[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}\b/gi,
    validate: (value) => stdnum["FR"]?.["nir"]?.validate(value).isValid === true,
  },
  {
    shape: /\b\d{6}[-+]\d{4}\b/g,
    validate: (value) =>
      ["personnummer", "cpr"].some(
        (name) =>
          stdnum["SE"]?.[name]?.validate(value).isValid === true ||
          stdnum["DK"]?.[name]?.validate(value).isValid === true,
      ),
  },
];

const identityCue =
  "(?:ssn|social security|national insurance|nino|ni number|national id|identity (?:card|number)|id card|tax id|tin|steuer-?id|idnr|dni|nie|cpf|codice fiscale|nir|bsn|burgerservicenummer|pesel|personnummer|cpr|aadhaar|curp)";
const documentCue =
  "(?:passport|pass(?:port)? no|driv(?:er'?s?|ing) licen[cs]e|licen[cs]e number|visa number|medical record|mrn|patient id)";
const birthCue = /\b(?:born|birth|birthday|dob|d\.o\.b|geburtsdatum|geb\.)\b[^.!?\n]*$/i;
const anyDate =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,? \d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b/gi;

function afterCue(cue: string, number: string): RegExp {
  return new RegExp(`\\b${cue}\\b[ ]*(?:no\\.?|number|nr\\.?|id)?[ ]*(?:is|:|=|#)?[ ]*(${number})`, "gi");
}
