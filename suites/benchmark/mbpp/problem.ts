import type { JsonValue } from "#harness/core/json.ts";
import { dataError } from "#harness/datasets/data-error.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";

export interface MbppProblem {
  readonly number: number;
  readonly question: string;
  readonly code: string;
  readonly setup: string;
  readonly tests: readonly string[];
}

/** A row of the official file. Its line ends are those of Windows in part: made alike. */
export function toMbppProblem(path: string, line: number, row: JsonValue): MbppProblem {
  const fail = (what: string) =>
    dataError(path, { line, column: 1 }, `${what}; download the official file again`);
  if (!isJsonObject(row)) throw fail("the row is no object");
  const { task_id: number, test_list: tests, test_setup_code: setup, text, code } = row;
  if (typeof number !== "number") throw fail('the row has no "task_id"');
  if (typeof text !== "string" || typeof code !== "string") throw fail('the row has no "text" and "code"');
  if (!Array.isArray(tests) || tests.length === 0) throw fail('the row has no "test_list"');
  return {
    number,
    code: plain(code),
    setup: plain(typeof setup === "string" ? setup : ""),
    tests: tests.map((test) => plain(String(test))),
    question: `You are an expert Python programmer, and here is your task: ${text.trim()} Your code should pass these tests:\n\n${tests.map((test) => plain(String(test))).join("\n")}`,
  };
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
