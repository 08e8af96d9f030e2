import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wordProblems } from "./word-problems.ts";

/** Where the peers are installed. */
export const peersFolder = fileURLToPath(new URL("peers", import.meta.url));

/** Where this harness is installed as npm installs it. */
export const packageFolder = join(peersFolder, ".work/ours/node_modules/reality-gap");

/** The problems as JSON lines, for whoever reads them so. */
export function writeProblems(folder: string, samples: number): void {
  const lines = [...wordProblems(samples)].map((problem) => JSON.stringify(problem));
  writeFileSync(join(folder, "problems.jsonl"), `${lines.join("\n")}\n`);
}
