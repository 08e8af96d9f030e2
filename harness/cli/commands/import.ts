import { oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { writeLine } from "../io.ts";
import { resultsFolder, resultsOption, seedOption } from "../shared-options.ts";

export const importCommand = defineCommand({
  usage: "import <format> <path..>",
  summary: "Read other tools' logs and tables into run logs",
  examples: [
    ["import score-table scores.csv --map scores.yaml", "published scores, one row a model"],
    ["import sample-matrix answers.csv --map answers.yaml", "one row a sample, one column a model"],
  ],
  options: (parser) =>
    parser
      .positional("format", {
        type: "string",
        demandOption: true,
        describe: 'An importer; "list importers" shows them',
      } as const)
      .positional("path", {
        type: "string",
        array: true,
        demandOption: true,
        describe: "Files to read",
      } as const)
      .options({
        ...resultsOption,
        map: { type: "string", coerce: oneText("map"), describe: "File that says what the source cannot" },
        ...seedOption,
      } as const),
  async run(given, io) {
    const { counted } = await import("../../reports/figures.ts");
    const { resolve } = await import("node:path");
    const { importRuns } = await import("../../actions/import-runs.ts");
    const { drain } = io.watchInterrupts();
    const [first = "", ...others] = given.path.map((path) => resolve(io.folder, path));
    const { imported, known } = await importRuns({
      format: given.format,
      paths: [first, ...others],
      ...(given.map === undefined ? {} : { mapPath: resolve(io.folder, given.map) }),
      resultsFolder: resultsFolder(given, io),
      seed: given.seed,
      signal: drain,
    });
    const models = new Set([...imported, ...known].map(({ model }) => model)).size;
    const suites = new Set([...imported, ...known].map(({ suite }) => suite.id)).size;
    const skipped = known.length === 0 ? "" : `; ${known.length} imported before, unchanged`;
    writeLine(
      io.stdout,
      `imported ${counted(imported.length, "run")} of ${counted(models, "model")} on ${counted(suites, "suite")}${skipped}`,
    );
    return 0;
  },
});
