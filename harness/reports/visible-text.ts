/**
 * What a line must not hold: controls and terminal escapes, line breaks, bidirectional controls, invisible
 * characters, tags, lone surrogates, unassigned and private characters.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const plain = /^[ -~]*$/;
const emojiJoiner = "\u200d";
const pictograph = /\p{Extended_Pictographic}/u;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** More marks than this on one letter are no language; they would paint over neighbouring lines. */
const mostMarks = 4;

/**
 * Text from outside (model names, suite ids, reasons), made safe for one line of a terminal or a page:
 * what would act instead of being read is shown as its code, `\u{1b}`.
 */
export function visibleText(text: string): string {
  if (plain.test(text)) return text;
  let line = "";
  for (const { segment } of segmenter.segment(text)) {
    if (segment.length === 1 && segment >= " " && segment <= "~") line += segment;
    else if (pictograph.test(segment)) line += neutralise(segment, emojiJoiner);
    else line += neutralise(withoutExcessMarks(segment));
  }
  return line;
}

function neutralise(segment: string, allowed?: string): string {
  return segment.replace(unsafe, (character) =>
    character === allowed ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

function withoutExcessMarks(segment: string): string {
  let marks = 0;
  let kept = "";
  for (const character of segment) {
    if (/\p{M}/u.test(character)) marks += 1;
    if (marks <= mostMarks) kept += character;
  }
  return kept;
}
