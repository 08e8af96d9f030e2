import { displayWidth } from "../reports/display-width.ts";
import { padEnd, wrap } from "../reports/layout.ts";
import { visibleText } from "../reports/visible-text.ts";

const labelWidth = 12;

/** `label      text`, folded at the width, further lines under the first. */
export function formatFact(label: string, text: string, width: number): string {
  const indent = " ".repeat(labelWidth);
  const lines = wrap(visibleText(text), width, indent);
  return `${padEnd(label, labelWidth)}${lines.join("\n").slice(labelWidth)}\n`;
}

/** A text of several lines behind its label, as it stands but for its width; what is too long loses its middle. */
export function formatBlock(
  label: string,
  text: string,
  { width, mostLines }: { readonly width: number; readonly mostLines: number },
): string {
  const room = width - labelWidth;
  const lines = text.split(/\r\n|\n|\r/).flatMap((line) => foldLine(line, room));
  const [first = "", ...others] = withoutMiddle(lines, mostLines);
  const rest = others.map((line) => `${" ".repeat(labelWidth)}${line}`.trimEnd());
  return [`${padEnd(`  ${label}`, labelWidth)}${first}`.trimEnd(), ...rest, ""].join("\n");
}

/** Longer lines than this are no text that anybody reads in a terminal. */
const longestLine = 4000;

function foldLine(line: string, room: number): readonly string[] {
  const cut = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
  const visible = visibleText(cut.replaceAll("\t", "    "));
  if (displayWidth(visible) <= room) return [visible];
  const indent = /^ */.exec(visible)?.[0] ?? "";
  return wrap(visible.trimStart(), room, indent.slice(0, Math.floor(room / 2)));
}

/** The start says what it is, the end what is asked. */
function withoutMiddle(lines: readonly string[], mostLines: number): readonly string[] {
  if (lines.length <= mostLines) return lines;
  const head = Math.floor((mostLines - 1) / 3);
  const tail = mostLines - 1 - head;
  const left = lines.length - head - tail;
  return [...lines.slice(0, head), `… ${left} lines left out …`, ...lines.slice(lines.length - tail)];
}
