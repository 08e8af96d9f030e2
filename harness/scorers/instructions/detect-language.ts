import { franc } from "franc";

/** Languages in two letters, as prompts name them, by franc's name; the ones that the authors' detector tells apart too. */
const languages: ReadonlyMap<string, string> = new Map(
  [
    "afr af,arb ar,bul bg,ben bn,cat ca,ces cs,dan da,deu de,ell el,eng en,spa es,ekk et,pes fa,fin fi,fra fr",
    "guj gu,heb he,hin hi,hrv hr,hun hu,ind id,ita it,jpn ja,kan kn,kor ko,lit lt,lvs lv,mkd mk,mal ml,mar mr",
    "npi ne,nld nl,nob no,nno no,pan pa,pol pl,por pt,ron ro,rus ru,slk sk,slv sl,som so,als sq,swe sv,swh sw",
    "tam ta,tel te,tha th,tgl tl,tur tr,ukr uk,urd ur,vie vi,cmn zh",
  ]
    .flatMap((line) => line.split(","))
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);
const codes: ReadonlySet<string> = new Set(languages.values());

/** The code of a language that can be told; `zh-cn` is `zh`. */
export function languageCode(value: unknown): string | undefined {
  const code = typeof value === "string" ? (value.toLowerCase().split("-")[0] ?? "") : "";
  return codes.has(code) ? code : undefined;
}

/** What a text is written in, a guess for a short one; `undefined` where it holds no letters. */
function detectLanguage(text: string): string | undefined {
  return languages.get(franc(text, { only: [...languages.keys()], minLength: 1 }));
}

/** Whether a text is in a language; one without letters is in any. */
export function isInLanguage(text: string, code: string): boolean {
  const detected = detectLanguage(text);
  return detected === undefined || detected === code;
}
