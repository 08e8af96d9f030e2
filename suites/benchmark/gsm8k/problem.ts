import { hash } from "node:crypto";
import type { JsonValue } from "#harness/core/json.ts";
import { dataError } from "#harness/datasets/data-error.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";

export interface Problem {
  readonly question: string;
  /** The steps, without the calculator's annotations, and `#### ` with the answer. */
  readonly solution: string;
  /** The number after `#### `. */
  readonly answer: string;
}

/** A row of the official files. @throws HarnessError `data` for one that lacks a question or a final `#### ` line. */
export function toProblem(path: string, line: number, row: JsonValue): Problem {
  if (!isJsonObject(row)) throw malformed(path, line, "the row is no object");
  const { question, answer } = row;
  if (typeof question !== "string" || question.trim() === "")
    throw malformed(path, line, 'the row has no "question"');
  if (typeof answer !== "string") throw malformed(path, line, 'the row has no "answer"');
  const mark = answer.lastIndexOf("#### ");
  const final = mark === -1 ? "" : answer.slice(mark + "#### ".length).trim();
  if (final === "") throw malformed(path, line, 'the answer does not end with "#### <number>"');
  return { question, solution: answer.replace(/<<[^<>]*>>/g, ""), answer: final };
}

function malformed(path: string, line: number, what: string): Error {
  return dataError(path, { line, column: 1 }, `${what}; download the official file again`);
}

/** Joins a problem to what others made of it: GSM-Plus names its seed by the text alone. */
export function problemKey(question: string): string {
  return hash("sha256", question.replace(/\s+/g, " ").trim()).slice(0, 12);
}
