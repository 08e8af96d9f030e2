import { defineCommand } from "../command.ts";
import { writeLine } from "../io.ts";
import {
  configOption,
  dataFolder,
  dataOption,
  fileSuiteOptions,
  protectionOptions,
  resultsFolder,
  resultsOption,
} from "../shared-options.ts";

export const rescoreCommand = defineCommand({
  usage: "rescore",
  summary: "Judge stored outputs by today's scorers and targets; no model is called",
  examples: [
    ["rescore --results results/quickstart --suite order-arithmetic-work", "one suite's finished runs"],
  ],
  options: (parser) =>
    parser.options({
      ...configOption,
      ...resultsOption,
      suite: { type: "string", array: true, describe: "Only these suites; a path for a suite of your own" },
      ...dataOption,
      ...fileSuiteOptions,
      ...protectionOptions,
    } as const),
  async run(given, io) {
    const { counted } = await import("../../reports/figures.ts");
    const { rescore } = await import("../../actions/rescore.ts");
    const { sayDamaged } = await import("../say-damaged.ts");
    const { toProtection } = await import("../to-protection.ts");
    const { toFileSuite } = await import("../given-options.ts");
    const { loadConfig } = await import("../../actions/load-config.ts");
    const config = await loadConfig({ folder: io.folder, named: given.config });
    const { drain } = io.watchInterrupts();
    const damaged = sayDamaged(io);
    const { rescored, skipped } = await rescore({
      resultsFolder: resultsFolder(given, io, config),
      dataFolder: dataFolder(given, io, config),
      folder: io.folder,
      ...(given.suite === undefined ? {} : { suites: given.suite }),
      ...(config.suites === undefined ? {} : { configSuites: config.suites }),
      fileSuite: toFileSuite(given),
      protection: toProtection(given, io),
      signal: drain,
      onDamaged: damaged.say,
    });
    for (const { from, head } of rescored)
      writeLine(io.stdout, `${from.runId}  ${head.model} on ${head.suite.id} → ${head.runId}`);
    for (const { runId, reason } of skipped) writeLine(io.stderr, `${runId} left as it is: ${reason}`);
    writeLine(io.stdout, `rescored ${counted(rescored.length, "run")}, left ${skipped.length}`);
    return damaged.exitCode();
  },
});
