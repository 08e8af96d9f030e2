import { hash } from "node:crypto";
import type { RunEvent } from "../core/event.ts";

/** Longest line that is written or read: a log is read in bounded memory. */
export const longestLine = 64 * 1024 * 1024;

/** What stands before the first line's check. */
export const firstCheck = "";

/** A line of the log ends in this, with the check between the quotes. */
const opening = ',"check":"';
const closing = '"}';
const checkDigits = 8;
const tailLength = opening.length + checkDigits + closing.length;

/** The line of an event, without its line break, and the check that the next line builds on. */
export function sealLine(
  previousCheck: string,
  event: RunEvent,
): { readonly line: string; readonly check: string } {
  const body = JSON.stringify(event);
  const check = checkOf(previousCheck, body);
  return { line: body.slice(0, -1) + opening + check + closing, check };
}

/** The JSON of a line without its check, or `undefined` when the line was edited or the one before it was lost. */
export function unsealLine(
  previousCheck: string,
  line: string,
): { readonly body: string; readonly check: string } | undefined {
  const end = line.length - tailLength;
  if (end < 1 || !line.startsWith(opening, end) || !line.endsWith(closing)) return undefined;
  const body = `${line.slice(0, end)}}`;
  const check = line.slice(end + opening.length, -closing.length);
  return check === checkOf(previousCheck, body) ? { body, check } : undefined;
}

/** The check a line claims, unverified. */
export function claimedCheck(line: string): string | undefined {
  return /,"check":"([0-9a-f]{8})"\}$/.exec(line)?.[1];
}

function checkOf(previousCheck: string, body: string): string {
  return hash("sha256", previousCheck + body, "hex").slice(0, checkDigits);
}
