/** The ways to mark an answer: `#### 18`, `\boxed{18}`, "answer is 18", `A: 18`, "the right option is C" or `Answer: C`, `Label: spam`. */
export type Mark = "hash" | "boxed" | "answer-is" | "line-start" | "stated" | "named";

/** How much text after a mark may hold the answer. */
const segmentLength = 200;
/** A model stuck in a loop repeats a mark for ever; of each kind only the last ones are looked at. */
const maximumMarks = 100;

const patterns: Readonly<Record<Exclude<Mark, "boxed">, RegExp>> = {
  hash: /(?<!#)####(?!#)/g,
  "answer-is": /\banswer[ \t]{1,4}(?:is|was|would be|should be)(?![A-Za-z])/gi,
  "line-start":
    /^[ \t>*_#~`-]{0,20}(?:A|(?:[Tt]he |[Mm]y )?(?:[Ff]inal |FINAL |[Cc]orrect )?(?:[Aa]nswer|ANSWER))[*_`]{0,4}[ \t]{0,4}[:：=]/gm,
  named:
    /\b(?:answer|label|category|class|classification|intent|sentiment|verdict)(?:[ \t]{1,4}(?:is|would be|should be)(?![A-Za-z])|[*_` \t]{0,6}[:：=])/gi,
  stated:
    /\b(?:answer|option|choice)(?:[ \t]{1,4}(?:is|was|would be|should be)(?![A-Za-z])|[*_` \t]{0,6}[:：])/gi,
};

/**
 * What stands after each mark of one kind, the last mark first. A segment ends with its line, a box with its brace.
 */
export function markedSegments(text: string, mark: Mark): readonly string[] {
  if (mark === "boxed") return boxes(text);
  const pattern = patterns[mark];
  const ends: number[] = [];
  // no pattern fits an empty text, so that each match moves on
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    ends.push(pattern.lastIndex);
    if (ends.length > 2 * maximumMarks) ends.splice(0, maximumMarks);
  }
  return ends
    .slice(-maximumMarks)
    .reverse()
    .map((end) => text.slice(end, end + segmentLength).split("\n", 1)[0] ?? "");
}

function boxes(text: string): readonly string[] {
  const found: string[] = [];
  let from = text.length;
  for (let looked = 0; looked < maximumMarks && from >= 0; looked += 1) {
    const start = text.lastIndexOf("\\boxed", from);
    if (start === -1) break;
    from = start - 1;
    const content = bracesContent(text, start + "\\boxed".length);
    if (content !== undefined) found.push(content);
  }
  return found;
}

/** The text in balanced braces; undefined when they do not close, as in an output cut short. */
function bracesContent(text: string, start: number): string | undefined {
  const open = /^ ?\{/.exec(text.slice(start, start + 2))?.[0].length;
  if (open === undefined) return undefined;
  let depth = 1;
  for (let index = start + open; index < start + open + segmentLength; index += 1) {
    if (text[index] === "{") depth += 1;
    if (text[index] === "}") depth -= 1;
    if (depth === 0) return text.slice(start + open, index);
  }
  return undefined;
}
