import { oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { resultsOption } from "../shared-options.ts";

export const exportCommand = defineCommand({
  usage: "export <exporter>",
  summary: "Write run logs in other tools' formats",
  examples: [
    ["export csv --output runs.csv", "a row for each sample of each run"],
    ["export card --output cards", "a page for each run that can be cited"],
    ["export every-eval-ever --output shared-runs", "for others to check"],
  ],
  options: (parser) =>
    parser
      .positional("exporter", {
        type: "string",
        demandOption: true,
        describe: 'The format to write; "list exporters" shows them',
      } as const)
      .options({
        ...resultsOption,
        output: { type: "string", coerce: oneText("output"), describe: "File or folder to write [stdout]" },
      } as const),
  async run(given, io) {
    const { resolve } = await import("node:path");
    const { exportRuns } = await import("../../actions/export-runs.ts");
    const { counted } = await import("../../reports/figures.ts");
    const { writeLine } = await import("../io.ts");
    const { resultsFolder } = await import("../shared-options.ts");
    const { runs, files, leftOut } = await exportRuns({
      format: given.exporter,
      resultsFolder: resultsFolder(given, io),
      ...(given.output === undefined ? {} : { output: resolve(io.folder, given.output) }),
      now: new Date().toISOString(),
      onText: io.stdout.write,
      onDamaged: ({ message }) => writeLine(io.stderr, `left out: ${message}`),
    });
    for (const { runId, reason } of leftOut) writeLine(io.stderr, `left out: ${runId}: ${reason}`);
    if (given.output !== undefined)
      writeLine(
        io.stdout,
        `exported ${counted(runs, "run")} to ${counted(files, "file")} in ${given.output}`,
      );
    return runs === 0 ? 1 : 0;
  },
});
