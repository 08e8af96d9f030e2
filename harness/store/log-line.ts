import { hash } from "node:crypto";

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
