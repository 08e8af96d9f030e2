import { javascriptAssert } from "./javascript-assert.ts";
import { javascriptChecker } from "./javascript-checker.ts";
import { javascriptRemote } from "./javascript-remote.ts";
import { javascriptSolution } from "./javascript-solution.ts";
import { javascriptValues } from "./javascript-values.ts";

/** The JavaScript on either side of a check: a function of `exchange`, which sends a line and waits for the next. */
export const javascriptWorker = {
  solution: toFunction(javascriptValues, javascriptSolution),
  checker: toFunction(javascriptValues, javascriptRemote, javascriptAssert, javascriptChecker),
} as const;

function toFunction(...parts: readonly string[]): string {
  return `(exchange) => { "use strict";\n${parts.join("\n")}\n}`;
}
