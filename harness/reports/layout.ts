import { displayWidth, graphemes } from "./display-width.ts";

/** Fills a text up to a width; text that is wider stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Cuts the middle out of what is too wide: both the maker and the version of a model's name stay readable. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const parts = graphemes(text);
  const head = takeWhileFits(parts, Math.ceil((width - 1) / 2));
  const tail = takeWhileFits([...parts].reverse(), Math.floor((width - 1) / 2)).reverse();
  return `${head.join("")}…${tail.join("")}`;
}

/** Breaks at spaces, and inside a word only where the word alone is wider than a line. */
export function wrap(text: string, width: number, indent = ""): readonly string[] {
  const room = Math.max(8, width - displayWidth(indent));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((whole) => breakWord(whole, room))) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((each) => indent + each);
}

/** A paragraph behind a bullet, its further lines under its first word. */
export function bullet(text: string, width: number, mark = "  · "): readonly string[] {
  const indent = " ".repeat(displayWidth(mark));
  return wrap(text, width, indent).map((line, index) =>
    index === 0 ? mark + line.slice(indent.length) : line,
  );
}

function breakWord(word: string, room: number): readonly string[] {
  if (displayWidth(word) <= room) return [word];
  const pieces: string[] = [];
  let rest = graphemes(word);
  while (rest.length > 0) {
    const piece = takeWhileFits(rest, room);
    const taken = Math.max(1, piece.length);
    pieces.push(rest.slice(0, taken).join(""));
    rest = rest.slice(taken);
  }
  return pieces;
}

function takeWhileFits(parts: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += displayWidth(part);
    if (used > width) break;
    taken.push(part);
  }
  return taken;
}
