import type { Argv } from "yargs";
import { intervalFrom, numberFrom, numberWithin } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import {
  configOption,
  dataOption,
  fileSuiteOptions,
  protectionOptions,
  resultsOption,
} from "../shared-options.ts";

export const predictCommand = defineCommand({
  usage: "predict",
  summary: "Write down which gap to expect before anybody has seen it; later score what was predicted",
  examples: [
    [
      "predict --model openai/gpt-5-mini --suite order-arithmetic-exam --suite order-arithmetic-work --gap 12 --interval 5,19",
      "into the ledger, before the run",
    ],
    ["predict --score --results results/quickstart", "afterwards: inside or outside, and the track record"],
  ],
  options: (parser: Argv) =>
    parser.options({
      model: { type: "string", array: true, describe: "Ids of the models, as their runs will have them" },
      suite: { type: "string", array: true, describe: "One benchmark and one counterpart" },
      ...configOption,
      ...dataOption,
      ...resultsOption,
      ...fileSuiteOptions,
      ...protectionOptions,
      gap: {
        type: "number",
        coerce: numberWithin("gap", { least: -100, most: 100 }),
        describe: "Points expected, benchmark minus counterpart",
      },
      interval: {
        type: "string",
        coerce: intervalFrom("interval"),
        describe: "Points from and to, such as 5,19, or --interval=-3,8",
      },
      level: {
        type: "number",
        default: 0.95,
        coerce: numberFrom("level", { above: 0, below: 1 }),
        describe: "How sure the interval is",
      },
      score: {
        type: "boolean",
        default: false,
        describe: "Score the earlier predictions by the runs there are",
      },
      format: { choices: ["table", "json"], default: "table", describe: "How to print it" },
    } as const),
  async run(given, io) {
    const { executePredict } = await import("../execute-predict.ts");
    return executePredict(given, io);
  },
});
