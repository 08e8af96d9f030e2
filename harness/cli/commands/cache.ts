import type { Argv } from "yargs";
import { defineCommand } from "../command.ts";
import { cacheOption, configOption } from "../shared-options.ts";

export const cacheCommand = defineCommand({
  usage: "cache <what>",
  summary: "Look at the response cache of runs (stats), or empty it (clear)",
  examples: [
    ["cache stats --cache .answers", "hits, and misses by reason"],
    ["cache clear --cache .answers", "forget all answers"],
  ],
  options: (parser: Argv) =>
    parser
      .positional("what", {
        choices: ["stats", "clear"],
        demandOption: true,
        describe: "What to do",
      } as const)
      .options({
        ...configOption,
        ...cacheOption,
        format: { choices: ["table", "json"], default: "table", describe: "How to print it" },
      } as const),
  async run(given, io) {
    const { executeCache } = await import("../execute-cache.ts");
    return executeCache(given, io);
  },
});
