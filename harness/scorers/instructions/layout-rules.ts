import {
  isPunctuationOrBlank,
  isSpace,
  occurrences,
  splitWords,
  strip,
  withoutPunctuation,
} from "./characters.ts";
import { phrase, type Rule, rule } from "./rule.ts";
import { splitSentences } from "./sentences.ts";
import { isTitleCase } from "./title-case.ts";

/** IFBench: how the text is laid out. */
export const layoutRules: Readonly<Record<string, Rule>> = {
  "format:newline": rule({}, (text) => {
    const lines = strip(withoutPunctuation(text)).split("\n");
    return lines.filter((line) => line !== "").length === splitWords(lines.join("\n")).length;
  }),
  "format:line_indent": rule({}, isStairs),
  "format:list": rule({ sep: phrase }, (text, { sep: mark }) => occurrences(text, mark) >= 2),
  "format:sub-bullets": rule({}, (text) =>
    text
      .split("*")
      .slice(1)
      .every((bullet) => bullet.includes("-")),
  ),
  "format:no_bullets_bullets": rule({}, isProseThenBullets),
  "format:thesis": rule({}, isThesisFirst),
  "format:output_template": rule({}, (text) =>
    ["My Answer:", "My Conclusion:", "Future Outlook:"].every((heading) => text.includes(heading)),
  ),
  "format:no_whitespace": rule({}, (text) => ![...text].some(isSpace)),
  "format:title_case": rule({}, isTitleCase),
  "format:options": rule({ options: phrase }, isOption),
};

/** Letters must be given as they stand in the prompt, words may be in another case and have marks around them. */
function isOption(text: string, { options }: { readonly options: string }): boolean {
  const separator = ["/", "or"].find((one) => options.includes(one)) ?? ",";
  const offered = options.split(separator).map((option) => strip(option));
  if (/^[^\p{L}\p{N}_]*a[^\p{L}\p{N}_]*b[^\p{L}\p{N}_]*c/iu.test(options)) return offered.includes(text);
  const bare = (option: string) => strip(option, isPunctuationOrBlank).toLowerCase();
  return offered.some((option) => bare(option) === bare(text));
}

/** More lines than a text has room to indent. */
const mostSteps = 5000;

/** Each line begins further in than the one before. Of blank lines in a row every other one counts, as in the authors' count. */
function isStairs(text: string): boolean {
  const lines = text.split("\n");
  if (lines.length > mostSteps) return false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (strip(line) === "") lines.splice(lines.indexOf(line), 1);
  }
  const indents = lines.map((line) => line.length - line.replace(/^ +/, "").length);
  return indents.every((indent, index) => index === 0 || indent > (indents[index - 1] ?? NaN));
}

/** Two sentences or more, then bullets alone, two or more. After a blank line there is no more prose. */
function isProseThenBullets(text: string): boolean {
  let [sentences, bullets] = [0, 0];
  let isProse = true;
  for (const line of text.split("\n").map((one) => strip(one))) {
    if (line.startsWith("*")) {
      if (sentences < 2) return false;
      isProse = false;
      bullets += 1;
    } else if (isProse) {
      const { length } = splitSentences(line);
      sentences += length;
      isProse = length > 0;
    } else return false;
  }
  return bullets >= 2;
}

/** Something in italics, in HTML, and something after it. */
function isThesisFirst(text: string): boolean {
  const start = ["<i>", "<em>"].map((tag) => text.indexOf(tag)).find((index) => index !== -1);
  if (start === undefined) return false;
  const from = text.slice(start);
  const end = ["</i>", "</em>"].map((tag) => from.indexOf(tag)).find((index) => index !== -1);
  if (end === undefined) return false;
  return strip(from.slice(3, end)) !== "" && strip(from.slice(end + 4)) !== "";
}
