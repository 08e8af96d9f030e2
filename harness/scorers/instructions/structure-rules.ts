import { anySpace, isSpace, strip } from "./characters.ts";
import { count, phrase, type Rule, rule } from "./rule.ts";

const replies = ["My answer is yes.", "My answer is no.", "My answer is maybe."];
const numbered = new RegExp(`^${anySpace}?\\p{Nd}`, "u");
const fences = ["```json", "```Json", "```JSON", "```"];

/** IFEval: lists, headings, emphasis, sections and the like, as markdown and the prompts' own marks write them. */
export const structureRules: Readonly<Record<string, Rule>> = {
  "detectable_content:number_placeholders": rule(
    { num_placeholders: count },
    (text, { num_placeholders: wanted }) => bracketed(text) >= wanted,
  ),
  "detectable_format:number_bullet_lists": rule(
    { num_bullets: count },
    (text, { num_bullets: wanted }) => bullets(text) === wanted,
  ),
  "detectable_format:constrained_response": rule({}, (text) => replies.some((reply) => text.includes(reply))),
  "detectable_format:number_highlighted_sections": rule(
    { num_highlights: count },
    (text, { num_highlights: wanted }) => highlights(text) >= wanted,
  ),
  "detectable_format:multiple_sections": rule(
    { section_spliter: phrase, num_sections: count },
    (text, { section_spliter: heading, num_sections: wanted }) =>
      text
        .split(heading)
        .slice(1)
        .filter((part) => numbered.test(part)).length >= wanted,
  ),
  "detectable_format:title": rule({}, (text) => text.split("\n").some(isTitled)),
  "detectable_format:json_format": rule({}, isJson),
  "combination:two_responses": rule({}, (text) => {
    const parts = text.split("******").map((part) => strip(part));
    const written = parts.filter((part) => part !== "");
    return !parts.slice(1, -1).includes("") && written.length === 2 && written[0] !== written[1];
  }),
};

/** How many times square brackets open and close within a line. */
function bracketed(text: string): number {
  let found = 0;
  for (const line of text.split("\n")) {
    let start = line.indexOf("[");
    while (start !== -1) {
      const end = line.indexOf("]", start);
      if (end === -1) break;
      found += 1;
      start = line.indexOf("[", end);
    }
  }
  return found;
}

/** Lines that begin with a hyphen, or with an asterisk that is no emphasis; a lone asterisk takes the next line to itself. */
function bullets(text: string): number {
  const lines = text.split("\n").map((line) => strip(line, isSpace, "start"));
  let [found, index] = [0, 0];
  while (index < lines.length) {
    const line = lines[index] ?? "";
    const isLone = line === "*" && index + 1 < lines.length;
    if (line.startsWith("-") || /^\*[^*]/.test(line) || isLone) found += 1;
    index += isLone ? 2 : 1;
  }
  return found;
}

/** What asterisks enclose within a line, once as emphasis and once more as strong emphasis. */
function highlights(text: string): number {
  const single = text.match(/\*[^\n*]*\*/g) ?? [];
  const double = text.match(/\*\*[^\n*]*\*\*/g) ?? [];
  return [...single, ...double].filter((one) => strip(one.replaceAll("*", "")) !== "").length;
}

/** `<<…>>` with something within it. */
function isTitled(line: string): boolean {
  const [start, end] = [line.indexOf("<<"), line.lastIndexOf(">>")];
  if (start === -1 || end < start + 3) return false;
  const title = strip(line.slice(start, end + 2), (character) => character === "<", "start");
  return strip(strip(title, (character) => character === ">", "end")) !== "";
}

function isJson(text: string): boolean {
  let bare = strip(text);
  for (const fence of fences) bare = bare.startsWith(fence) ? bare.slice(fence.length) : bare;
  try {
    JSON.parse(strip(bare.endsWith("```") ? bare.slice(0, -3) : bare));
    return true;
  } catch {
    // Not JSON: what the rule is to find out.
    return false;
  }
}
