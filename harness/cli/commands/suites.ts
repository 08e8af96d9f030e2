import type { Argv } from "yargs";
import { oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { configOption, dataOption, fileSuiteOptions } from "../shared-options.ts";

export const suitesCommand = defineCommand({
  usage: "suites <what> [suite..]",
  summary: "Look at suites: show their card and samples, check them, pull their data, start a new one",
  examples: [
    ["suites show order-arithmetic-work", "its card, and three samples as they are asked"],
    ["suites new my-suite", "a folder with suite.yaml and samples.csv that runs as it is"],
    ["suites check ./my-suite order-arithmetic-exam", "what is wrong with them, and what they share"],
    ["suites pull gsm8k math-500", "their official files, checked, into the data folder"],
    ["suites check ./my-suite --format json", "the same for a program; exit 1 when something is wrong"],
  ],
  options: (parser: Argv) =>
    parser
      .positional("what", {
        choices: ["show", "check", "pull", "new"],
        demandOption: true,
        describe: "What to do",
      } as const)
      .positional("suite", {
        type: "string",
        array: true,
        describe: "Id, all, or a path; with new: the folder to make. Absent: the suites of the config",
      } as const)
      .options({
        ...configOption,
        ...dataOption,
        ...fileSuiteOptions,
        "data-url": {
          type: "string",
          coerce: oneText("data-url"),
          describe: "With pull: a mirror in place of each file's scheme and host; the path is kept",
        },
        "reveal-text": {
          type: "boolean",
          default: false,
          describe: "Print the text of held-out suites; without it they show lengths alone",
        },
        format: { choices: ["table", "json"], default: "table", describe: "How to print it" },
      } as const),
  async run({ what, ...given }, io) {
    const suite = given.suite ?? [];
    if (what === "pull") {
      const { executeSuitesPull } = await import("../execute-suites-pull.ts");
      return executeSuitesPull({ ...given, suite }, io);
    }
    const { executeSuites } = await import("../execute-suites.ts");
    return executeSuites({ ...given, what, suite }, io);
  },
});
