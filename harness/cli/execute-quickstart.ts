import { join, relative } from "node:path";
import { publishedFolder, publishedRecords } from "../actions/published-tables.ts";
import { quickstart } from "../actions/quickstart.ts";
import { findGaps } from "../gap/find-gaps.ts";
import { glanceGaps } from "../gap/glance-gaps.ts";
import type { ExitCode } from "./command.ts";
import { type Io, writeLine } from "./io.ts";
import { printReport } from "./print-report.ts";
import { dataFolder, resultsFolder } from "./shared-options.ts";
import { exitCodeOf, watchRun } from "./watch-run.ts";

export async function executeQuickstart(given: { readonly results: string }, io: Io): Promise<ExitCode> {
  const options = {
    resultsFolder: resultsFolder(given, io),
    dataFolder: dataFolder({}, io),
    folder: io.folder,
    environment: io.environment,
    concurrency: 32,
  };
  const result = await watchRun(options, io, quickstart);
  const findings = findGaps(result.records, { partial: true, pool: false, level: 0.95, seed: 1 });
  const results = options.resultsFolder;
  await printReport(findings, { format: "table", results }, io);
  await printPublished(io);
  await printReport(findings, { format: "html", output: join(given.results, "report.html"), results }, io);
  writeLine(io.stderr, `run logs are in ${given.results}; next, try your own model: reality-gap run --help`);
  return exitCodeOf(result, (model) => model !== "control/silent");
}

/** Beside the control panel, which tests this tool alone: what it says of real models. */
async function printPublished(io: Io): Promise<void> {
  const { glanceBlocks } = await import("../reports/glance-blocks.ts");
  const { terminalTextOf } = await import("../reports/render-table.ts");
  const glances = glanceGaps(await publishedRecords(publishedFolder), { level: 0.95 });
  const command = `npx reality-gap gap --results ${relative(io.folder, publishedFolder)}`;
  const { width, isDecorated } = io.stdout;
  writeLine(io.stdout, "");
  io.stdout.write(terminalTextOf(glanceBlocks(glances, command), { width, decorate: isDecorated }));
}
