import { HarnessError } from "../core/error.ts";

/** A place in a text file. Both count from 1; in CSV the column is the field's number, elsewhere the character's. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a file, where in it, and the way out: `tickets.csv:7:2: the target is empty; …`. */
export function dataError(
  path: string,
  position: FilePosition,
  message: string,
  options: { readonly cause?: unknown } = {},
): HarnessError {
  return new HarnessError("data", `${path}:${position.line}:${position.column}: ${message}`, options);
}

/** Text from a file for a message: one line, short. */
export function excerpt(text: string, length = 60): string {
  const line = text.slice(0, length * 4).replace(/\s+/g, " ");
  return JSON.stringify(line.length > length ? `${line.slice(0, length)}…` : line);
}
