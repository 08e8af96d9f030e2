import { oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { withFilters } from "../shared-options.ts";

export const historyCommand = defineCommand({
  usage: "history",
  summary: "Gaps over time: every finished run a point, with breaks, changes of level and who answered",
  examples: [
    ["history --results results/quickstart", "each gap in time, with what changed between the runs"],
    ["history --results results/quickstart --model control/narrow --format csv", "one row a point"],
    [
      "history --results results/quickstart --control control/oracle --format html --output history.html",
      "a page with a chart of each trend, one series declared not to move",
    ],
  ],
  options: (parser) =>
    withFilters(parser).options({
      control: {
        type: "string",
        array: true,
        describe:
          "Models whose gap should not move, beside control/*: if it does, the suite or this tool moved",
      },
      format: {
        choices: ["table", "markdown", "json", "csv", "html"],
        default: "table",
        describe: "How to print it",
      },
      output: { type: "string", coerce: oneText("output"), describe: "Write to this file instead" },
    } as const),
  async run(given, io) {
    const { executeHistory } = await import("../execute-history.ts");
    return executeHistory(given, io);
  },
});
