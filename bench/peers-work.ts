import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wordProblems } from "./word-problems.ts";

/** Where the peers are installed. */
export const peersFolder = fileURLToPath(new URL("peers", import.meta.url));

/** Where this harness is built as npm brings it: here it finds its packages in the versions that the lock file names. */
export const packageFolder = fileURLToPath(new URL("../dist", import.meta.url));

/** The problems as JSON lines, for whoever reads them so. */
export function writeProblems(folder: string, samples: number): void {
  const lines = [...wordProblems(samples)].map((problem) => JSON.stringify(problem));
  writeFileSync(join(folder, "problems.jsonl"), `${lines.join("\n")}\n`);
}
