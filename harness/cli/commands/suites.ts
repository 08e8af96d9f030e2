import type { Argv } from "yargs";
import { countOf, oneText, wholeNumber } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import {
  configOption,
  dataOption,
  fileSuiteOptions,
  protectionOptions,
  resultsOption,
} from "../shared-options.ts";

export const suitesCommand = defineCommand({
  usage: "suites <what> [suite..]",
  summary: "Look at suites: show their card and samples, check them, pull their data, start a new one",
  examples: [
    ["suites show order-arithmetic-work", "its card, and three samples as they are asked"],
    ["suites new my-suite", "a folder with suite.yaml and samples.csv that runs as it is"],
    ["suites check ./my-suite order-arithmetic-exam", "what is wrong with them, and what they share"],
    ["suites check order-arithmetic-work --beside order-arithmetic-exam", "and how varied its texts are"],
    ["suites check ./my-suite --against ./corpus", "does any of it stand in a training corpus?"],
    [
      "suites check order-arithmetic-work --audit 20",
      "20 targets to double-check; how far wrong ones move a gap",
    ],
    ["suites generate order-arithmetic --n 100 --commit", "fresh samples that nobody has seen, held out"],
    ["suites seal ./my-suite --key-file ~/my-suite.key", "one encrypted file, which runs as it is"],
    ["suites pull gsm8k math-500", "their official files, checked, into the data folder"],
    ["suites new tickets --from ./logs.jsonl.gz --n 300", "candidates from production logs, to be reviewed"],
    ["suites accept tickets --scorer exact", "a suite of the rows that a person kept"],
    ["suites check ./my-suite --format json", "the same for a program; exit 1 when something is wrong"],
  ],
  options: (parser: Argv) =>
    parser
      .positional("what", {
        choices: ["show", "check", "pull", "new", "accept", "seal", "unseal", "generate", "reveal"],
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
        from: {
          type: "string",
          array: true,
          describe: "With new: production logs, files or folders (.jsonl, .json, .csv, .gz or not)",
        },
        n: {
          type: "number",
          coerce: wholeNumber("n", { least: 1 }),
          describe: "With new --from: so many candidates [200]; with generate: so many problems [150]",
        },
        seed: {
          type: "number",
          default: 1,
          coerce: wholeNumber("seed", { least: 0 }),
          describe: "With new --from: of the draw",
        },
        region: {
          type: "string",
          array: true,
          default: ["US", "GB"],
          describe: "With new --from: countries whose local phone numbers are known",
        },
        beside: {
          type: "string",
          coerce: oneText("beside"),
          describe:
            "With check: the suite beside which the diversity of the texts is measured [one written by hand]",
        },
        against: {
          type: "string",
          array: true,
          describe:
            "With check: files, folders or suites in which its canary and copies of its samples are looked for",
        },
        audit: {
          type: "string",
          coerce: countOf("audit", 150),
          describe:
            "With check: draw so many targets [150] into a review for you to fill in; the second time, read it",
        },
        ...protectionOptions,
        ...resultsOption,
        commit: {
          type: "boolean",
          default: false,
          describe: "With generate: print the commitment to the seed and write it into the ledger",
        },
        output: {
          type: "string",
          coerce: oneText("output"),
          describe: "With seal and reveal: the file to write; with unseal: the folder to make",
        },
        samples: {
          type: "string",
          coerce: oneText("samples"),
          describe: "With reveal: hold this file of samples against the suite",
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
    if (what === "accept" || (what === "new" && given.from !== undefined)) {
      const { acceptCandidates, drawCandidates } = await import("../execute-candidates.ts");
      const { from = [] } = given;
      return what === "accept"
        ? acceptCandidates({ ...given, suite }, io)
        : drawCandidates({ ...given, from, suite, n: given.n ?? 200 }, io);
    }
    if (what === "seal" || what === "unseal") {
      const { executeSuitesSeal } = await import("../execute-suites-seal.ts");
      return executeSuitesSeal({ ...given, what, suite }, io);
    }
    if (what === "generate" || what === "reveal") {
      const { executeSuitesSecret } = await import("../execute-suites-secret.ts");
      return executeSuitesSecret({ ...given, what, suite }, io);
    }
    const { executeSuites } = await import("../execute-suites.ts");
    return executeSuites({ ...given, what, suite }, io);
  },
});
