import { hash } from "node:crypto";
import { HarnessError } from "../core/error.ts";

/** Longest line that is written or read: a log is read in bounded memory. */
export const longestLine = 64 * 1024 * 1024;

/** What stands before the first line's check. */
export const firstCheck = "";

/** A line of the log ends in this, with the check between the quotes. */
const opening = ',"check":"';
const closing = '"}';

/** Hex digits of a check: enough to find what was edited by hand or lost. */
export const logCheckDigits = 8;

/** The line of an event, without its line break, and the check that the next line builds on. */
export function sealLine(
  previousCheck: string,
  event: object,
  digits: number = logCheckDigits,
): { readonly line: string; readonly check: string } {
  const body = JSON.stringify(event);
  const check = checkOf(previousCheck, body, digits);
  return { line: body.slice(0, -1) + opening + check + closing, check };
}

/**
 * The lines of events that follow each other, with their line breaks.
 * @throws HarnessError `data` for an event that is too long for a line. `path` is for its message.
 */
export function sealLines(
  previousCheck: string,
  events: readonly object[],
  path: string,
): { readonly bytes: Buffer; readonly check: string } {
  let check = previousCheck;
  let text = "";
  for (const event of events) {
    const sealed = sealLine(check, event);
    requireReadable(sealed.line, path);
    check = sealed.check;
    text += `${sealed.line}\n`;
  }
  return { bytes: Buffer.from(text, "utf8"), check };
}

function requireReadable(line: string, path: string): void {
  // no character takes more than three bytes for each of its code units
  if (3 * line.length < longestLine) return;
  const bytes = Buffer.byteLength(line) + 1;
  if (bytes <= longestLine) return;
  throw new HarnessError(
    "data",
    `an event of ${bytes} bytes is too long for "${path}"; ${longestLine} are allowed`,
  );
}

/** The JSON of a line without its check, or `undefined` when the line was edited or the one before it was lost. */
export function unsealLine(
  previousCheck: string,
  line: string,
  digits: number = logCheckDigits,
): { readonly body: string; readonly check: string } | undefined {
  const end = line.length - opening.length - digits - closing.length;
  if (end < 1 || !line.startsWith(opening, end) || !line.endsWith(closing)) return undefined;
  const body = `${line.slice(0, end)}}`;
  const check = line.slice(end + opening.length, -closing.length);
  return check === checkOf(previousCheck, body, digits) ? { body, check } : undefined;
}

/** The check a line claims, unverified. */
export function claimedCheck(line: string): string | undefined {
  return /,"check":"([0-9a-f]{8}|[0-9a-f]{64})"\}$/.exec(line)?.[1];
}

function checkOf(previousCheck: string, body: string, digits: number): string {
  return hash("sha256", previousCheck + body, "hex").slice(0, digits);
}
