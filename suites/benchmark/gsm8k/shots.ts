import { readFileSync } from "node:fs";
import { HarnessError } from "#harness/core/error.ts";
import { parseJsonText } from "#harness/datasets/json-text.ts";
import { type Problem, toProblem } from "./problem.ts";

/** The first problems of the training file. Read at once: a prompt is made without waiting. */
export function readShots(path: string, count: number): readonly Problem[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (lines.length < count)
    throw new HarnessError("usage", `shots is ${count}; ${path} holds ${lines.length} problems`);
  return lines
    .slice(0, count)
    .map((text, index) =>
      toProblem(path, index + 1, parseJsonText(path, text, { line: index + 1, column: 1 })),
    );
}
