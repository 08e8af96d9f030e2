import { numberFrom, oneText, wholeNumber } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { withFilters } from "../shared-options.ts";

export const gateCommand = defineCommand({
  usage: "gate",
  summary: "PASS, FAIL or INCONCLUSIVE against limits, for CI: exit 0, 1 or 3",
  examples: [
    ["gate --results results/quickstart --model control/oracle --max-gap 10", "no gap above 10 points"],
    [
      "gate --results results/quickstart --model control/oracle --max-gap 10 --on form --format junit",
      "for a CI server",
    ],
    [
      "gate --results results/quickstart --model control/oracle --baseline results/quickstart --margin 5",
      "no worse than the baseline by more than 5 points",
    ],
  ],
  options: (parser) =>
    withFilters(parser).options({
      "max-gap": {
        type: "number",
        coerce: numberFrom("max-gap", { least: -100 }),
        describe: "Points the gap may reach",
      },
      on: { choices: ["raw", "excess", "form"], default: "raw", describe: "Which gap --max-gap is about" },
      "max-regret": {
        type: "number",
        coerce: numberFrom("max-regret", { least: 0 }),
        describe: "Counterpart points that choosing by the benchmark may cost",
      },
      "min-score": {
        type: "number",
        coerce: numberFrom("min-score", { least: 0 }),
        describe: "Points on the counterpart",
      },
      baseline: {
        type: "string",
        coerce: oneText("baseline"),
        describe: "Folder of runs that must be matched",
      },
      margin: {
        type: "number",
        coerce: numberFrom("margin", { least: 0 }),
        describe: "Points that may be lost against the baseline",
      },
      looks: {
        type: "number",
        default: 1,
        coerce: wholeNumber("looks", { least: 1 }),
        describe: "How often this gate will be looked at: the error is split",
      },
      format: {
        choices: ["table", "json", "junit", "github"],
        default: "table",
        describe: "How to print it",
      },
      output: { type: "string", coerce: oneText("output"), describe: "Write to this file instead" },
    } as const),
  async run(given, io) {
    const { executeGate } = await import("../execute-gate.ts");
    return executeGate(given, io);
  },
});
