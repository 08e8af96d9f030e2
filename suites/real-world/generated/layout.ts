import { between } from "./noise.ts";
import { quote } from "./text.ts";
import type { Layout } from "./toggles.ts";

const wrapColumn = 64;

/** The same words on the page in another way; line breaks within what is spared stay. */
export function changeLayout(text: string, layout: Layout, spared: readonly string[]): string {
  switch (layout) {
    case "as-written":
      return text;
    case "flowed":
      // As in a field that takes one line only: where lines ended stays visible, or tables could not be read.
      return between(text, spared, (passage) => passage.replace(/[ \t]*\n\s*/g, " | "));
    case "wrapped":
      return between(text, spared, (passage) => passage.split("\n").map(wrap).join("\n"));
    case "quoted":
      return quote(text);
  }
}

function wrap(line: string): string {
  if (line.length <= wrapColumn) return line;
  const at = line.lastIndexOf(" ", wrapColumn);
  if (at <= 0 || line.slice(0, at).trim() === "") return line;
  return `${line.slice(0, at)}\n${wrap(line.slice(at + 1))}`;
}
