import { numberFrom, oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { configOption, resultsOption, seedOption } from "../shared-options.ts";

export const contrastCommand = defineCommand({
  usage: "contrast <file>",
  summary: "A declared contrast: models that may have seen samples, or groups of models at equal score",
  examples: [
    ["contrast exposure.yaml", "difference-in-differences around a date, with placebos"],
    ["contrast groups.yaml --format markdown", "two groups of models, families relabelled, as a page"],
  ],
  options: (parser) =>
    parser
      .positional("file", { type: "string", demandOption: true, describe: "YAML that declares it" } as const)
      .options({
        ...configOption,
        ...resultsOption,
        label: { type: "string", array: true, describe: "Only runs with these labels" },
        level: {
          type: "number",
          default: 0.95,
          coerce: numberFrom("level", { above: 0.5, below: 1 }),
          describe: "Confidence of the intervals",
        },
        ...seedOption,
        format: { choices: ["table", "markdown", "json"], default: "table", describe: "How to print it" },
        output: { type: "string", coerce: oneText("output"), describe: "Write to this file instead" },
      } as const),
  async run(given, io) {
    const { executeContrast } = await import("../execute-contrast.ts");
    return executeContrast(given, io);
  },
});
