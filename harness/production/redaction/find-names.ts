import { type Finding, matchesOf } from "./finding.ts";

/** How names of persons are found: by an English tagger, and by where letters have names. */
export async function createNameFinder(): Promise<(text: string) => readonly Finding[]> {
  const { default: tagger } = await import("compromise/three");
  return (text) => {
    const found: Finding[] = [];
    for (const expression of letterPlaces)
      for (const { value, start, end } of matchesOf(text, expression))
        if (!notNames.has(value.toLowerCase())) found.push({ kind: "name", start, end });
    const people: unknown = tagger(text).people().json({ offset: true });
    for (const person of Array.isArray(people) ? people : []) {
      const { start, length } = person.offset ?? {};
      if (typeof start !== "number" || typeof length !== "number") continue;
      const trimmed = text.slice(start, start + length).replace(/['’]s$|[\s,.;:!?)]+$/g, "");
      if (/\p{L}{2}/u.test(trimmed) && !/\d/.test(trimmed))
        found.push({ kind: "name", start, end: start + trimmed.length });
    }
    return found;
  };
}

const name =
  "\\p{Lu}[\\p{L}'’-]+(?:[ ](?:(?:van|von|de|der|den|da|di|la|le|el|bin|al)[ ])*\\p{Lu}[\\p{L}'’.-]*){0,3}";
const letterPlaces: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\n|["“>] ?)[ ]*(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|[Gg]ood (?:morning|afternoon|evening))[ ,]+(${name})[ ]*[,!.\\n]`,
    "gu",
  ),
  new RegExp(
    `(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Ss]incerely|[Cc]heers|[Bb]est(?: wishes)?|[Yy]ours(?: \\p{L}+)?|[Kk]ind regards)[,.!]?\\s*[\\n-]+\\s*(${name})\\s*(?:$|\\n|,)`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Mm]y name is|[Tt]his is|[Ii] am|I'm|[Ss]igned by|[Nn]ame:|[Cc]ustomer:|[Pp]atient:|[Cc]ontact:|[Aa]ttn:?)[ ]+(${name})`,
    "gu",
  ),
  new RegExp(`\\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Mme|Sr|Sra)\\.?[ ](${name})`, "gu"),
];

/** What stands in the same places and is nobody. */
const notNames: ReadonlySet<string> = new Set(
  "team all there everyone sir madam support sales customer customers folks colleagues friend friends service hr it admin not sorry writing trying having looking unable".split(
    " ",
  ),
);
