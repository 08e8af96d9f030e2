import { oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { resultsOption, seedOption } from "../shared-options.ts";

export const importCommand = defineCommand({
  usage: "import <importer> <path..>",
  summary: "Read other tools' logs and tables into run logs",
  examples: [
    ["import lm-eval output/", "all results in a folder, with their samples"],
    ["import lm-eval output/ --review", "which models and suites they would be; stores nothing"],
    ["import score-table scores.csv --map scores.yaml", "published scores, one row a model"],
    ["import sample-matrix answers.csv --map answers.yaml", "one row a sample, one column a model"],
  ],
  options: (parser) =>
    parser
      .positional("importer", {
        type: "string",
        demandOption: true,
        describe: 'The format it is in; "list importers" shows them',
      } as const)
      .positional("path", {
        type: "string",
        array: true,
        demandOption: true,
        describe: "Files or folders to read",
      } as const)
      .options({
        ...resultsOption,
        map: { type: "string", coerce: oneText("map"), describe: "File that says what the source cannot" },
        review: {
          type: "boolean",
          default: false,
          describe: "Show the names of models and suites as they would be stored, and store nothing",
        },
        format: { choices: ["text", "json"], default: "text", describe: "How to print it" },
        ...seedOption,
      } as const),
  async run(given, io) {
    const { executeImport } = await import("../execute-import.ts");
    return executeImport(given, io);
  },
});
