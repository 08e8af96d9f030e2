import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "./peers-contender.ts";
import { peersFolder, writeProblems } from "./peers-work.ts";

/** Both versions of evalite, each found under its own name from the place below `bench/peers` where it is installed. */
export function evalite(id: string, place: string): Contender {
  return {
    id,
    kind: "harness",
    ways: ["once"],
    place,
    prepare({ folder, samples, concurrency, baseUrl }) {
      writeProblems(folder, samples);
      writeFileSync(join(folder, "problems.eval.ts"), evaliteModule(baseUrl));
      const config = { maxConcurrency: concurrency, testTimeout: 120_000, hideTable: true };
      writeFileSync(join(folder, "evalite.config.ts"), `export default ${JSON.stringify(config)};\n`);
      const argv = [
        join(peersFolder, place, "node_modules/evalite/dist/bin.js"),
        "run",
        "--threshold",
        "0",
        "--outputPath",
        "out.json",
      ];
      return { folder, argv: [process.execPath, ...argv] };
    },
    outcome({ folder }) {
      const { evals, suites } = JSON.parse(readFileSync(join(folder, "out.json"), "utf8"));
      // the beta calls them otherwise
      const rows: readonly EvaliteRow[] = suites === undefined ? evals[0].results : suites[0].evals;
      const answered = rows.filter(({ status }) => status === "success");
      return {
        answered: answered.length,
        right: answered.filter(({ scores }) => scores[0]?.score === 1).length,
      };
    },
  };
}

interface EvaliteRow {
  readonly status: string;
  readonly scores: readonly { readonly score: number }[];
}

function evaliteModule(baseUrl: string): string {
  return `
import { readFileSync } from "node:fs";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText } from "ai";
import { evalite } from "evalite";

const model = createOpenAICompatible({ name: "stub", baseURL: ${JSON.stringify(baseUrl)}, apiKey: "none" }).chatModel("stub");
const problems = readFileSync(new URL("problems.jsonl", import.meta.url), "utf8").trimEnd().split("\\n").map((line) => JSON.parse(line));

evalite("problems", {
  data: () => problems.map(({ input, target }) => ({ input, expected: target })),
  task: async (prompt) => (await generateText({ model, prompt })).text,
  scorers: [{ name: "number", scorer: ({ output, expected }) => (/#### (-?\\d+)/.exec(output)?.[1] === expected ? 1 : 0) }],
});
`;
}
