import { type LinePlace, unsealLine } from "./log-line.ts";

const lineBreak = 0x0a;

/**
 * Whether whole lines that follow each other have the checks they should, the first of them after a line with the check
 * given. A line builds on the check that the one before it has: so any lines of a log can be looked at alone, and where
 * all are right the log is. What is there is changed, as `unsealLine` says.
 */
export function areChained(previousCheck: string, { buffer, start, end }: LinePlace): boolean {
  let check = previousCheck;
  for (let lineStart = start; lineStart < end; ) {
    const lineEnd = buffer.indexOf(lineBreak, lineStart);
    const line = unsealLine(check, { buffer, start: lineStart, end: lineEnd });
    if (line === undefined) return false;
    check = line.check;
    lineStart = lineEnd + 1;
  }
  return true;
}
