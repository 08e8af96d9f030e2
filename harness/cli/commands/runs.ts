import type { Argv } from "yargs";
import { wholeNumber } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { resultsFolder, resultsOption } from "../shared-options.ts";

export const runsCommand = defineCommand({
  usage: "runs <what> [run..]",
  summary: "Look at run logs (list, show, diff) and look after them (verify, remove, merge)",
  examples: [
    ["runs list --results results/quickstart", "every run log"],
    ["runs show 2026-01-02T03-04-05.678Z-1a2b", "one run, by its id or its path"],
    ["runs show 2026-01-02T03-04-05.678Z-1a2b --wrong 20", "its first 20 wrong answers"],
    ["runs show 2026-01-02T03-04-05.678Z-1a2b --flips", "right on the benchmark, wrong in working form"],
    ["runs diff 2026-01-02T03-04-05.678Z-1a2b 2026-01-03T03-04-05.678Z-3c4d", "two runs of one suite"],
    ["runs verify --results results/quickstart", "check every line of every log"],
    [
      "runs merge 2026-01-02T03-04-05.678Z-1a2b ../other/results/gsm8k/run.jsonl",
      "shards of one run, or parts of it",
    ],
    ["runs remove 2026-01-02T03-04-05.678Z-1a2b", "a log with its record"],
  ],
  options: (parser: Argv) =>
    parser
      .positional("what", {
        choices: ["list", "show", "diff", "verify", "remove", "merge"],
        demandOption: true,
        describe: "What to do",
      } as const)
      .positional("run", {
        type: "string",
        array: true,
        describe: "Run id, the start of one, or a path to a log",
      } as const)
      .options({
        ...resultsOption,
        wrong: {
          type: "number",
          coerce: wholeNumber("wrong", { least: 1 }),
          describe: "With show: the first so many trials that are not right",
        },
        flips: {
          type: "boolean",
          default: false,
          describe: "With show: problems right on the benchmark and wrong on the counterpart",
        },
        yes: { type: "boolean", default: false, describe: "With remove: more than one run at once" },
        format: { choices: ["table", "json"], default: "table", describe: "How to print it" },
      } as const),
  async run(given, io) {
    const { executeRuns } = await import("../execute-runs.ts");
    return executeRuns({ ...given, results: resultsFolder(given, io), run: given.run ?? [] }, io);
  },
});
