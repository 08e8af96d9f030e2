import { readFileSync } from "node:fs";
import { HarnessError } from "#harness/core/error.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { parseJsonText } from "#harness/datasets/json-text.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { toMbppProblem } from "./problem.ts";
import { mbppFile } from "./suite.ts";

/** The authors' own: problems 2, 3 and 4. */
const shotNumbers = [2, 3, 4];

const known = new WeakMap<SuiteContext, string>();

/** What stands before every problem; three solved ones unless the parameter `shots` says fewer. Read once a run. */
export function shotsOf(context: SuiteContext): string {
  const before = known.get(context);
  if (before !== undefined) return before;
  const count = shotCount(context);
  const text = count === 0 ? "" : readShots(context.dataFolder, shotNumbers.slice(0, count));
  known.set(context, text);
  return text;
}

function shotCount({ parameters }: SuiteContext): number {
  const { shots = 3 } = parameters;
  if (shots === 0 || shots === 1 || shots === 2 || shots === 3) return shots;
  throw new HarnessError(
    "usage",
    `suite "mbpp": shots is ${JSON.stringify(shots)}; give a whole number from 0 to 3`,
  );
}

function readShots(dataFolder: string, numbers: readonly number[]): string {
  const path = officialFile({ suiteId: "mbpp", dataFolder, file: mbppFile });
  const problems = readFileSync(path, "utf8")
    .split("\n")
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== "")
    .slice(0, 10)
    .map(({ text, line }) => toMbppProblem(path, line, parseJsonText(path, text, { line, column: 1 })));
  return numbers
    .map((number) => {
      const shot = problems.find((problem) => problem.number === number);
      if (shot === undefined)
        throw new HarnessError(
          "data",
          `${path}: the first ten rows lack problem ${number}; download it again`,
        );
      return `${shot.question}\n[BEGIN]\n${shot.code}\n[DONE]\n\n`;
    })
    .join("");
}
