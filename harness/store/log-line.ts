import { isUtf8 } from "node:buffer";
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

/** Where a line lies in a buffer, its line break left out. */
export interface LinePlace {
  readonly buffer: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * The check of a line and where its JSON ends without it, or `undefined` when the line was edited or the one before it
 * was lost. What is hashed is put together where the line lies: there must be room for a check before it, and all from
 * there up to its end is changed.
 */
export function unsealLine(
  previousCheck: string,
  { buffer, start, end }: LinePlace,
  digits: number = logCheckDigits,
): { readonly bodyEnd: number; readonly check: string } | undefined {
  const checkStart = end - closing.length - digits;
  const bodyEnd = checkStart - opening.length + 1;
  if (bodyEnd < start + 2) return undefined;
  if (!isAt(buffer, bodyEnd - 1, opening) || !isAt(buffer, end - closing.length, closing)) return undefined;
  const hashStart = start - previousCheck.length;
  writeAt(buffer, hashStart, previousCheck);
  writeAt(buffer, bodyEnd - 1, "}");
  const hashed = buffer.subarray(hashStart, bodyEnd);
  const check = hash("sha256", hashed, "hex").slice(0, digits);
  return isAt(buffer, checkStart, check) && isUtf8(hashed) ? { bodyEnd, check } : undefined;
}

function isAt(buffer: Buffer, start: number, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index += 1)
    if (buffer[start + index] !== ascii.charCodeAt(index)) return false;
  return true;
}

function writeAt(buffer: Buffer, start: number, ascii: string): void {
  for (let index = 0; index < ascii.length; index += 1) buffer[start + index] = ascii.charCodeAt(index);
}

/** Of a line with its line break, the JSON that its check is of; the check is not looked at. */
export function bodyBefore(line: string): string {
  return `${line.slice(0, -(opening.length + logCheckDigits + closing.length + 1))}}`;
}

/** The expression of lines with their line breaks, of an expression of their JSON, which is an object's. */
export function sealedPattern(body: string): string {
  return `${body.replace(/\\\}$/, "")}${opening}[\\da-f]{${logCheckDigits}}"\\}\n`;
}

/** The check a line claims, unverified. */
export function claimedCheck(line: string): string | undefined {
  return /,"check":"([0-9a-f]{8}|[0-9a-f]{64})"\}$/.exec(line)?.[1];
}

function checkOf(previousCheck: string, body: string, digits: number): string {
  return hash("sha256", previousCheck + body, "hex").slice(0, digits);
}
