import { type Finding, matchesOf } from "./finding.ts";

/** E-mail addresses, network and street addresses, handles, keys and tokens: all that a pattern tells. */
export function* findAddresses(text: string): Generator<Finding, void, undefined> {
  for (const { start, end } of matchesOf(text, emails)) yield { kind: "email", start, end };
  for (const { value, start, end } of matchesOf(text, networkAddresses))
    if (isNetworkAddress(value) && !notOfAPerson.test(value)) yield { kind: "ip-address", start, end };
  for (const shape of keyShapes)
    for (const { start, end } of matchesOf(text, shape)) yield { kind: "key", start, end };
  for (const shape of streets)
    for (const { start, end } of matchesOf(text, shape)) yield { kind: "street-address", start, end };
  for (const { start, end } of matchesOf(text, handles)) yield { kind: "handle", start, end };
}

/** Also as people hide them from robots: `ada (at) example dot org`. */
const emails =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?<![\w.+-])[\w.+-]{1,64} ?[[({] ?at ?[\])}] ?[\w-]+(?: ?(?:[[({] ?dot ?[\])}]|\.| dot ) ?[\w-]+)+|(?<![\w.+-])[\w.+-]{1,64} at [\w-]+ dot (?:com|org|net|edu|[a-z]{2})\b/giu;

const networkAddresses =
  /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)|(?<![\w.:])(?=[\da-f]*:[\da-f]*:)[\da-f:]{6,39}(?![\w:]|\.\d)/gi;
/** Loopback, the unspecified address and netmasks say nothing of anybody. */
const notOfAPerson = /^(?:127\.|0\.0\.0\.0$|255\.|::1?$)/;

function isNetworkAddress(value: string): boolean {
  if (value.includes(":")) return URL.canParse(`http://[${value}]`);
  return value.split(".").every((part) => Number(part) < 256);
}

const keyShapes: readonly RegExp[] = [
  /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant|or)?[-_]?[A-Za-z0-9_-]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{30,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{30,}|\bglpat-[\w-]{20,}|\bhf_[A-Za-z0-9]{30,}/g,
  /\bxox[abprs]-[\w-]{10,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  // What stands behind the word is the secret.
  /(?<![A-Za-z])(?:api[ _-]?key|key is|secret|token|passw(?:or)?d|pwd|pin code|bearer|authorization)\b["']?\s*(?:is|:|=)?\s*["']?(?:bearer )?((?=[^\s"',;]*\d)[^\s"',;]{6,})/gi,
  // User and password in an address.
  /:\/\/([^\s/:@]+:[^\s/@]+)@/g,
  // A whole value in the query of an address.
  /[?&](?:token|key|api_key|access_token|sig|signature|password|code)=([^&\s"'<>]{6,})/gi,
];

const streetKinds =
  "street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|boulevard|blvd|way|place|pl|square|sq|terrace|close|crescent|row|gardens|mews|hill|parkway|highway";
const streets: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:flat|apt\\.?|unit|suite) ?)?\\d{1,5}[a-z]?,? (?:[NSEW]\\.? )?(?:[A-Z][\\p{L}'.-]+ ){1,3}(?:${streetKinds})\\b\\.?(?:,? (?:apt\\.?|flat|unit|suite|#) ?\\w+)?`,
    "giu",
  ),
  /\b\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|laan|straat|gracht) \d{1,4} ?[a-z]?\b/gu,
  /\b\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|quai) (?:de la |de l'|des |du |de |d')?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/giu,
  /\b(?:calle|avenida|via|viale|piazza|corso) (?:de la |del |de |della )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*,? \d{1,4}\b/giu,
  /\bP\.? ?O\.? Box \d+\b/gi,
];

const handles = /(?<![\w@./])@[A-Za-z_][\w.]{2,29}(?<!\.)\b(?![@.]\w)/g;
