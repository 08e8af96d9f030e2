import { numberFrom, oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { resultsFolder, withFilters } from "../shared-options.ts";

export const gapCommand = defineCommand({
  usage: "gap",
  summary: "Report the gap between benchmark and counterpart scores, from run logs",
  examples: [
    ["gap --results results/quickstart", "the report over the quickstart's runs"],
    [
      "gap --results results/quickstart --capability order-arithmetic --format json",
      "one capability, for a program",
    ],
    ["gap --results results/quickstart --margin 5", "which gaps are shown to be smaller than 5 points"],
    ["gap --results results/quickstart --format html --output gap.html", "a page with charts to pass on"],
    ["gap --results results/quickstart --format markdown --output gap.md", "for a pull request"],
  ],
  options: (parser) =>
    withFilters(parser).options({
      format: {
        type: "string",
        default: "table",
        coerce: oneText("format"),
        describe: "table, markdown, json, csv or html",
      },
      margin: {
        type: "number",
        coerce: numberFrom("margin", { above: 0, below: 100 }),
        describe:
          "Points: test each gap for being smaller; a cheaper model may be so much worse than the best [3] (config: margin)",
      },
      output: { type: "string", coerce: oneText("output"), describe: "Write to this file instead" },
    } as const),
  async run(given, io) {
    const { reportRegistry } = await import("../../actions/registries.ts");
    const { gap } = await import("../../actions/gap.ts");
    const { printReport } = await import("../print-report.ts");
    (await reportRegistry()).get(given.format);
    const { comparisonsOf, toGapOptions } = await import("../given-options.ts");
    const { loadConfig } = await import("../../actions/load-config.ts");
    const { holdYoungGeneration } = await import("../young-generation.ts");
    const config = await loadConfig({ folder: io.folder, named: given.config });
    holdYoungGeneration();
    const { sayDamaged, sayUncounted } = await import("../say-damaged.ts");
    const damaged = sayDamaged(io);
    const results = resultsFolder(given, io, config);
    const findings = await gap({
      onDamaged: damaged.say,
      ...sayUncounted(io),
      ...toGapOptions(given),
      ...comparisonsOf(config, given),
      resultsFolder: results,
    });
    await printReport(findings, { format: given.format, output: given.output, results }, io);
    return damaged.exitCode();
  },
});
